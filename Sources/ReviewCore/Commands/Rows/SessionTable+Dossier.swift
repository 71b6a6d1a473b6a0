// The rows of what was prepared about a unit beside its problems: an operation for each of its lists adds an entry or puts one
// right, and one takes an entry out. Their arguments are called as plans call them.

import CommandTables

extension SessionTable {
  static let dossierRows: [OperationRow<Operation>] = [
    dossierRow(.helper, [.named(.area, .text), .named(.post, .text, from: .posts)]) {
      OperationWords(
        short: $0.pick("帮扶", "幫扶", "Helper"),
        summary: $0.pick("增加或更正谁帮扶哪个片区", "增加或更正誰幫扶哪個片區", "Add or correct who helps which area"),
        also: $0.pick("帮扶 片区 包村 挂点", "幫扶 片區 包村 掛點", "helper area dossier"))
    } make: { a throws(Rejection) in
      try a.helper()
    },
    dossierRow(
      .letter,
      [
        .named(.upper, .choice(Level.names)), .named(.lower, .choice(Level.names)),
        .named(.with, .text, from: .posts), .named(.by, .text, from: .posts), .named(.date, .date),
      ]
    ) {
      OperationWords(
        short: $0.pick("责任书", "責任書", "Letter"),
        summary: $0.pick(
          "增加或更正一份责任书，如签订日期", "增加或更正一份責任書，如簽訂日期", "Add or correct a responsibility letter, such as its date"),
        also: $0.pick("签订 层层签", "簽訂 層層簽", "responsibility letter signed dossier"))
    } make: { a throws(Rejection) in
      try a.letter()
    },
    dossierRow(
      .target,
      [
        .named(.text, .text), .named(.quantity, .text), .named(.unit, .text), .named(.done, .text),
        .named(.deadline, .date), .named(.claimed, .choice(FlagWords.names)),
        .named(.isPublic, .choice(FlagWords.names)),
      ]
    ) {
      OperationWords(
        short: $0.pick("目标任务", "目標任務", "Target"),
        summary: $0.pick("增加或更正一项目标任务，如完成值", "增加或更正一項目標任務，如完成值", "Add or correct a target, such as how much is done"),
        also: $0.pick("任务 指标 完成值 目标值", "任務 指標 完成值 目標值", "quantity done dossier"))
    } make: { a throws(Rejection) in
      try a.target()
    },
    dossierRow(
      .commitment,
      [
        .named(.text, .text), .named(.due, .date), .named(.kept, .choice(FlagWords.names)),
        .named(.year, .number),
      ]
    ) {
      OperationWords(
        short: $0.pick("公开承诺", "公開承諾", "Commitment"),
        summary: $0.pick(
          "增加或更正一项会前的公开承诺，如已兑现", "增加或更正一項會前的公開承諾，如已兌現", "Add or correct a public commitment, such as that it is kept"),
        also: $0.pick("承诺 兑现", "承諾 兌現", "promise kept dossier"))
    } make: { a throws(Rejection) in
      try a.commitment()
    },
    dossierRow(
      .selfCheck,
      [
        .named(.rule, .text), .named(.article, .text), .named(.result, .choice(SelfCheck.Result.names)),
        .named(.note, .text),
      ]
    ) {
      OperationWords(
        short: $0.pick("对规自查", "對規自查", "Self-check"),
        summary: $0.pick("增加或更正一条对规自查的结果", "增加或更正一條對規自查的結果", "Add or correct how the unit complies with an article"),
        also: $0.pick("自查 条款 规定", "自查 條款 規定", "rule article complies dossier"))
    } make: { a throws(Rejection) in
      try a.selfCheck()
    },
    dossierRow(.example, [.named(.title, .text), .named(.text, .text), .named(.by, .text, from: .posts)]) {
      OperationWords(
        short: $0.pick("典型", "典型", "Example"),
        summary: $0.pick("增加或更正一个典型", "增加或更正一個典型", "Add or correct an example of good practice"),
        also: $0.pick("做法 经验 推荐", "做法 經驗 推薦", "good practice dossier"))
    } make: { a throws(Rejection) in
      try a.example()
    },
    dossierRow(
      .step, project: .position(.project, .text),
      [
        .named(.text, .text), .named(.owner, .text, from: .posts), .named(.deadline, .date), .named(.done, .date),
      ]
    ) {
      OperationWords(
        short: $0.pick("方案步骤", "方案步驟", "Step"),
        summary: $0.pick(
          "增加或更正项目实施方案的一步，如办结日期", "增加或更正項目實施方案的一步，如辦結日期", "Add or correct a step of a project, such as when it was done"
        ),
        also: $0.pick("实施方案 项目 办结", "實施方案 項目 辦結", "project scheme dossier"))
    } make: { a throws(Rejection) in
      try a.step()
    },
    row(
      .strike, .dossier, .beforeAdjournment, about: .speakerAtHand,
      [
        .position(.list, .choice(DossierPart.allCases.map(\.operation.rawValue))), .position(.item, .number),
        .position(.reason, .text, from: .phrases), .named(.project, .text), .named(.speaker, .speaker),
      ]
    ) {
      OperationWords(
        short: $0.pick("撤去资料", "撤去資料", "Strike"),
        summary: $0.pick(
          "撤去单位资料中的一条，写明原因", "撤去單位資料中的一條，寫明原因", "Take an entry out of a unit's dossier, with the reason"),
        also: $0.pick("删除 去掉 责任书 目标任务 承诺 自查 典型 帮扶", "刪除 去掉 責任書 目標任務 承諾 自查 典型 幫扶", "remove entry dossier"))
    } make: { a throws(Rejection) in
      try a.takenOut()
    },
  ]

  // MARK: - Private

  /// Behind the entry's place come its fields, then whose it is and why.
  private static func dossierRow(
    _ operation: Operation, project: ArgumentSpec<Operation>? = nil, _ fields: [ArgumentSpec<Operation>],
    _ wording: @escaping @Sendable (Strings) -> OperationWords, make: @escaping Operation.Making
  ) -> OperationRow<Operation> {
    row(
      operation, .dossier, .beforeAdjournment, about: .speakerAtHand, start: .inForm,
      (project.map { [$0] } ?? []) + [.optional(.item, .number)] + fields + [
        .named(.speaker, .speaker), .named(.reason, .text, from: .phrases),
      ], wording, make: make)
  }
}
