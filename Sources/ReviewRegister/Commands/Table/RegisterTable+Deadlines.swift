// More time.

import CommandTables

extension RegisterTable {
  static let deadlineRows: [Row] = [
    row(.request, .deadlines, on: .askExtension, [.position(.to, .date), .position(.reason, .text)] + who) {
      OperationWords(
        short: $0.pick("申请延期", "申請延期", "Request"),
        summary: $0.pick("到期前申请延期", "到期前申請延期", "Ask for more time, before the deadline"),
        also: $0.pick("延期申请", "延期申請", "ask more time"))
    } make: { a throws(RegisterRejection) in
      try a.command(.askExtension(to: try a.date(.to, from: a.context.today)))
    },
    row(
      .extend, .deadlines, on: .extend, keys: ["F4"], offers: .extensionAsked, footer: .at(12),
      [.required(.approver, .text, from: .posts), .named(.to, .date), .named(.asked, .date)] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("批准延期", "批准延期", "Extend"),
        summary: $0.pick("批准延期；节点随之顺延", "批准延期；節點隨之順延", "Grant more time; milestones move with it"),
        also: $0.pick("延长 同意延期", "延長 同意延期", "grant"))
    } make: { a throws(RegisterRejection) in
      try a.command(
        .extend(
          to: try a.optionalDate(.to), askedOn: try a.optionalDate(.asked, .behind), approvedBy: try a.text(.approver)))
    },
    row(.refuse, .deadlines, on: .refuseExtension, [.position(.reason, .text)] + who) {
      OperationWords(
        short: $0.pick("不同意延期", "不同意延期", "Refuse"), summary: $0.pick("不同意延期", "不同意延期", "Refuse more time"),
        also: $0.pick("驳回延期", "駁回延期", "deny"))
    } make: { a throws(RegisterRejection) in
      try a.command(.refuseExtension)
    },
  ]
}
