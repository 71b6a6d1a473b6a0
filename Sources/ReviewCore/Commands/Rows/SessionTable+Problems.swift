// The rows of problems, questions and notes.

import CommandTables

extension SessionTable {
  static let problemRows: [OperationRow<Operation>] = [
    row(
      .problem, .problems, .open, keys: ["F7", "F5"], about: .speakerInTurn, offers: .speakerAtHand, footer: .at(70),
      [.position(.text, .text, from: .phrases)] + .details + [
        .named(.source, .choice(ProblemSource.names)), .named(.by, .text, from: .posts), .named(.speaker, .speaker),
      ]
    ) {
      OperationWords(
        short: $0.pick("记问题", "記問題", "Problem"),
        summary: $0.pick("记下一个问题", "記下一個問題", "Note a problem"),
        also: $0.pick("新问题 指出问题 登记问题", "新問題 指出問題 登記問題", "note new"))
    } make: { a throws(Rejection) in
      .noteProblem(
        speaker: try a.optionalSpeaker(.speaker), source: try a.optionalChoice(.source), text: try a.text(.text),
        raisedBy: a.optional(.by), changes: try a.changes(of: ProblemField.asked))
    },
    row(
      .own, .problems, .open, keys: ["Space"], about: .listedProblem, footer: .at(95), [.position(.number, .problem)]
    ) {
      OperationWords(
        short: $0.pick("认领", "認領", "Owned"),
        summary: $0.pick("述职人认领了这个问题", "述職人認領了這個問題", "The speaker owned up to the problem"),
        also: $0.pick("承认 对照", "承認 對照", "admit tick"))
    } make: { a throws(Rejection) in
      .ownProblem(number: try a.problem(.number))
    },
    row(
      .disown, .problems, .open, keys: ["Space"], about: .listedProblem, footer: .at(95),
      [.position(.number, .problem)]
    ) {
      OperationWords(
        short: $0.pick("取消认领", "取消認領", "Not owned"),
        summary: $0.pick("取消认领标记", "取消認領標記", "Take the mark off again"),
        also: $0.pick("去掉认领", "去掉認領", "untick"))
    } make: { a throws(Rejection) in
      .disownProblem(number: try a.problem(.number))
    },
    row(
      .detail, .problems, PhaseSet.open.union(PhaseSet(.adjourned)), keys: ["Enter"], about: .listedProblem,
      offers: .problemAsItStands, start: .inForm, footer: .at(86, in: PhaseSet(.adjourned)),
      [.position(.number, .problem), .field(.text)] + .details
        + [.named(.reason, .text, from: .phrases), .named(.approver, .text, from: .posts)]
    ) {
      OperationWords(
        short: $0.pick("补充", "補充", "Details"),
        summary: $0.pick("补充原因、目标、措施、责任人、时限", "補充原因、目標、措施、責任人、時限", "Fill in cause, goal, measure, owner, deadline"),
        also: $0.pick("责任人 时限 措施 整改 填要素", "責任人 時限 措施 整改 填要素", "owner deadline measure goal cause fill"))
    } make: { a throws(Rejection) in
      var changes = try a.changes(of: ProblemField.allCases)
      changes.reason = a.optional(.reason)
      changes.approver = a.optional(.approver)
      return .detailProblem(number: try a.problem(.number), changes: changes)
    },
    row(
      .withdraw, .problems, PhaseSet.open.union(PhaseSet(.adjourned)), about: .listedProblem,
      [.position(.number, .problem), .position(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("撤回问题", "撤回問題", "Withdraw"),
        summary: $0.pick("从清单撤回一个问题，写明原因", "從清單撤回一個問題，寫明原因", "Strike a problem off, with the reason"),
        also: $0.pick("删除问题 划掉", "刪除問題 劃掉", "delete strike"))
    } make: { a throws(Rejection) in
      .withdrawProblem(number: try a.problem(.number), reason: try a.text(.reason))
    },
    row(
      .ask, .problems, PhaseSet(.questioning), keys: ["F4"], about: .speakerAtHand, footer: .at(40),
      [
        .position(.text, .text, from: .phrases), .named(.by, .text, from: .posts), .named(.speaker, .speaker),
        .publicity,
      ]
    ) {
      OperationWords(
        short: $0.pick("记提问", "記提問", "Question"),
        summary: $0.pick("记下一个提问", "記下一個提問", "Note a question"),
        also: $0.pick("问题 现场提问", "問題 現場提問", "asked"))
    } make: { a throws(Rejection) in
      .ask(
        speaker: try a.optionalSpeaker(.speaker), asker: a.optional(.by), text: try a.text(.text),
        isPublic: try a.publicity())
    },
    // What is owed comes in when the hall has long gone home.
    row(
      .answered, .problems, PhaseSet.open.union(PhaseSet(.adjourned)), keys: ["^D"], about: .speakerAtHand,
      start: .inItsOwnWay, footer: .at(90, where: .questionOpen),
      [.optional(.number, .number), .named(.text, .text), .named(.speaker, .speaker)]
    ) {
      OperationWords(
        short: $0.pick("已答", "已答", "Answered"),
        summary: $0.pick(
          "提问已回答；补答写明内容", "提問已回答；補答寫明內容", "The question was answered; of an owed answer, with its words"),
        also: $0.pick("答上来 补答内容 欠答", "答上來 補答內容 欠答", "reply owed answer given"))
    } make: { a throws(Rejection) in
      try settled(.answered, a)
    },
    outcome(.stuck, .stuck, key: "^K", rank: 91) {
      OperationWords(
        short: $0.pick("卡壳", "卡殼", "Stuck"),
        summary: $0.pick("答不上来", "答不上來", "The speaker got stuck"),
        also: $0.pick("答不上 哑口", "答不上 啞口", "no answer"))
    },
    outcome(.later, .later, key: "^B", rank: 92) {
      OperationWords(
        short: $0.pick("补答", "補答", "Later"),
        summary: $0.pick("会后补答", "會後補答", "To be answered after the session"),
        also: $0.pick("书面答复", "書面答覆", "answer in writing"))
    },
    row(
      .note, .problems, .open, keys: ["n", "^N"], about: .speakerInTurn, footer: .at(97, key: "^N"),
      [.position(.text, .text, from: .phrases), .named(.speaker, .speaker), .publicity]
    ) {
      OperationWords(
        short: $0.pick("记录", "記錄", "Note"),
        summary: $0.pick("记一句话", "記一句話", "Take a note"),
        also: $0.pick("笔记 发言 备注", "筆記 發言 備註", "remark write"))
    } make: {
      a throws(Rejection) in
      .takeNote(
        speaker: try a.optionalSpeaker(.speaker), text: try a.text(.text), isPublic: try a.publicity())
    },
    row(
      .pledge, .problems, .counting, keys: ["^T"], about: .speakerInTurn, offers: .speakerAtHand,
      footer: .at(93, in: PhaseSet(.pledges)), [.position(.text, .text, from: .phrases), .named(.speaker, .speaker)]
    ) {
      OperationWords(
        short: $0.pick("记表态", "記表態", "Pledge"),
        summary: $0.pick("记下公开表态", "記下公開表態", "Record a pledge"),
        also: $0.pick("表态 承诺", "表態 承諾", "promise"))
    } make: { a throws(Rejection) in
      .pledge(speaker: try a.optionalSpeaker(.speaker), text: try a.text(.text))
    },

  ]

  private static func outcome(
    _ operation: Operation, _ outcome: QuestionOutcome, key: String, rank: Int,
    _ wording: @escaping @Sendable (Strings) -> OperationWords
  ) -> OperationRow<Operation> {
    row(
      operation, .problems, .open, keys: [key], about: .speakerAtHand,
      footer: .at(rank, in: .sitting, where: .questionOpen),
      [.optional(.number, .number), .named(.speaker, .speaker)], wording
    ) { a throws(Rejection) in try settled(outcome, a) }
  }

  private static func settled(_ outcome: QuestionOutcome, _ a: ArgumentReader<Operation>) throws(Rejection) -> Command {
    .settleQuestion(
      speaker: try a.optionalSpeaker(.speaker), index: try a.optionalNumber(.number).map { $0 - 1 }, outcome: outcome,
      answer: a.optional(.text))
  }
}

extension ArgumentSpec<Operation> {
  static var publicity: Self { field(.isPublic) }
}

extension [ArgumentSpec<Operation>] {
  fileprivate static let details = ProblemField.asked.map(ArgumentSpec<Operation>.field)
}
