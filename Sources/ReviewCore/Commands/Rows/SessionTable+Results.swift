// The rows of what follows from the counts.

import CommandTables

extension SessionTable {
  static let resultRows: [OperationRow<Operation>] = [
    row(
      .score, .counting, .deciding, about: .speakerAtHand, offers: .missingScore,
      [
        .position(.source, .choice(ScoreSource.names.filter { $0 != ScoreSource.session.rawValue })),
        .position(.points, .text), .named(.speaker, .speaker),
      ]
    ) {
      OperationWords(
        short: $0.pick("录分", "錄分", "Score"),
        summary: $0.pick("录入平时考核或交叉互评得分", "錄入平時考核或交叉互評得分", "Enter the points of the routine or cross assessment"),
        also: $0.pick("平时考核 交叉互评 分数", "平時考核 交叉互評 分數", "points routine cross"))
    } make: { a throws(Rejection) in
      .vote(
        .score(
          speaker: try a.optionalSpeaker(.speaker), source: try a.choice(.source), points: try a.points()))
    },
    row(
      .grade, .counting, .deciding, about: .speakerAtHand, offers: .proposedGrade,
      [
        .optional(.grade, .text, from: .grades), .optional(.reason, .text, from: .phrases),
        .named(.speaker, .speaker),
      ]
    ) {
      OperationWords(
        short: $0.pick("定等次", "定等次", "Grade"),
        summary: $0.pick(
          "确认建议的等次，或另定并写明原因", "確認建議的等次，或另定並寫明原因", "Confirm the proposed grade, or decide otherwise with a reason"),
        also: $0.pick("确认等次 评定 优秀", "確認等次 評定 優秀", "confirm rating"))
    } make: { a throws(Rejection) in
      .vote(
        .grade(
          speaker: try a.optionalSpeaker(.speaker), grade: a.optional(.grade), reason: a.optional(.reason)))
    },
    decision(.confirm, isConfirmed: true, .optional(.reason, .text, from: .phrases)) {
      OperationWords(
        short: $0.pick("确认", "確認", "Confirm"),
        summary: $0.pick("确认建议的约谈、通报等", "確認建議的約談、通報等", "Confirm a consequence that is proposed"),
        also: $0.pick("同意 约谈 通报", "同意 約談 通報", "consequence talk circular"))
    },
    decision(.dismiss, isConfirmed: false, .position(.reason, .text, from: .phrases)) {
      OperationWords(
        short: $0.pick("不予", "不予", "Dismiss"),
        summary: $0.pick(
          "不采纳建议的约谈、通报等，写明原因", "不採納建議的約談、通報等，寫明原因", "Decide against a consequence that is proposed, with the reason"),
        also: $0.pick("否决 不约谈", "否決 不約談", "reject consequence"))
    },
    screenRow(
      .standings, .counting, .deciding, keys: ["^S"], footer: .at(87, in: PhaseSet(.adjourned)), does: .standings
    ) {
      OperationWords(
        short: $0.pick("总表", "總表", "Results"),
        summary: $0.pick(
          "全体得分、名次、等次和结果运用一览", "全體得分、名次、等次和結果運用一覽", "All speakers: points, ranks, grades, consequences"),
        also: $0.pick("排名 名次 得分 结果", "排名 名次 得分 結果", "ranks table scores"))
    },

  ]

  private static func decision(
    _ operation: Operation, isConfirmed: Bool, _ reason: ArgumentSpec<Operation>,
    _ wording: @escaping @Sendable (Strings) -> OperationWords
  ) -> OperationRow<Operation> {
    row(
      operation, .counting, .deciding, about: .speakerAtHand, offers: .openConsequence,
      [.position(.action, .choice(ConsequenceAction.names)), reason, .named(.speaker, .speaker)], wording
    ) { a throws(Rejection) in
      .vote(
        .decide(
          speaker: try a.optionalSpeaker(.speaker), action: try a.choice(.action), isConfirmed: isConfirmed,
          reason: reason.isOptional ? a.optional(.reason) : try a.text(.reason)))
    }
  }
}

extension PhaseSet {
  /// Grades and consequences are often settled after the session.
  fileprivate static let deciding = counting.union(PhaseSet(.adjourned))
}
