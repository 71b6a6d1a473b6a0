// Rows come in, are filled in, and are struck.

import CommandTables

extension RegisterTable {
  static let entryRows: [Row] = [
    row(
      .add, .rows, keys: ["^N"], start: .inForm, footer: .at(42),
      [.position(.unit, .text, from: .units), .position(.text, .text)] + newFields
        + [.named(.inspection, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("新增", "新增", "Add"), summary: $0.pick("新增一条", "新增一條", "Add a row"),
        also: $0.pick("登记 录入 新问题", "登記 錄入 新問題", "new enter"))
    } make: { a throws(RegisterRejection) in
      .command(RegisterCommand(.add([try a.opening(unit: try a.text(.unit))]), try a.said()))
    },
    row(
      .common, .rows, start: .inForm,
      [.position(.text, .text), .required(.units, .text, from: .units)] + newFields
        + [.named(.inspection, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("共性问题", "共性問題", "Common"),
        summary: $0.pick(
          "新增共性问题：各单位一条，党委一条", "新增共性問題：各單位一條，黨委一條",
          "Add a common problem: a row for each unit and one for the committee"),
        also: $0.pick("共性 多个单位", "共性 多個單位", "shared several"))
    } make: { a throws(RegisterRejection) in
      .command(
        RegisterCommand(.addCommon(try a.opening(unit: ""), units: a.list(.units)), try a.said()))
    },
    row(
      .update, .rows, on: .update, keys: ["F2"], offers: .rowAsItStands, start: .inForm, footer: .at(10),
      RowField.allCases.map(\.spec) + [.named(.progress, .choice(Progress.names)), .named(.note, .text)] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("更新", "更新", "Update"),
        summary: $0.pick("更新字段和整改进展", "更新欄位和整改進展", "Fill in or correct fields, and say how far the work has come"),
        also: $0.pick("进展 更正 修改 填写", "進展 更正 修改 填寫", "progress correct change fill"))
    } make: { a throws(RegisterRejection) in
      try a.command(
        .update(try a.changes(), progress: try a.optionalChoice(.progress), note: a.optional(.note)))
    },
    row(.stage, .rows, on: .addMilestone, [.position(.text, .text), .required(.due, .date)] + who) {
      OperationWords(
        short: $0.pick("阶段节点", "階段節點", "Stage"),
        summary: $0.pick("为分阶段整改加一个节点", "為分階段整改加一個節點", "Add a milestone to a rectification in stages"),
        also: $0.pick("节点 里程碑 分阶段", "節點 里程碑 分階段", "milestone"))
    } make: { a throws(RegisterRejection) in
      try a.command(
        .addMilestone(Milestone(text: try a.text(.text), due: try a.date(.due, from: a.context.today))))
    },
    row(.reach, .rows, on: .reachMilestone, [.named(.milestone, .number)] + who) {
      OperationWords(
        short: $0.pick("节点完成", "節點完成", "Reached"),
        summary: $0.pick(
          "记下一个节点已完成；不写序号就是下一个", "記下一個節點已完成；不寫序號就是下一個",
          "Record that a milestone is reached: the next one, or the one named"),
        also: $0.pick("阶段完成", "階段完成", "milestone done"))
    } make: { a throws(RegisterRejection) in
      try a.command(.reachMilestone(index: try a.optionalNumber(.milestone).map { $0 - 1 }))
    },
    row(.pledge, .rows, on: .pledge, [.position(.text, .text)] + who) {
      OperationWords(
        short: $0.pick("承诺", "承諾", "Pledge"),
        summary: $0.pick("记下承诺或任务书内容", "記下承諾或任務書內容", "Record a pledge or what a commitment book says"),
        also: $0.pick("表态 任务书", "表態 任務書", "commitment promise"))
    } make: { a throws(RegisterRejection) in
      try a.command(.pledge(text: try a.text(.text)))
    },
    row(.withdraw, .rows, on: .withdraw, start: .askingFirst, [.position(.reason, .text)] + who) {
      OperationWords(
        short: $0.pick("撤回", "撤回", "Withdraw"),
        summary: $0.pick("写明原因撤回一条，记录保留", "寫明原因撤回一條，記錄保留", "Strike a row with a reason; it stays on record"),
        also: $0.pick("作废 删除", "作廢 刪除", "strike delete"))
    } make: { a throws(RegisterRejection) in
      try a.command(.withdraw)
    },
  ]

  // MARK: - Private

  /// What may be said of a new row beside its unit and the problem itself.
  private static let newFields: [Spec] = RowField.allCases.filter { $0 != .unit && $0 != .text }.map(\.spec)
}
