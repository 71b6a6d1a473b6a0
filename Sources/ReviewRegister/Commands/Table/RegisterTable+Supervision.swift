// Urging, letters, flags, and what follows from them.

import CommandTables

extension RegisterTable {
  static let supervisionRows: [Row] = [
    row(
      .urge, .supervision, on: .urge, start: .askingFirst,
      [.named(.month, .text)] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("督办", "督辦", "Urge"),
        summary: $0.pick(
          "按月督办，一条一月一次；督办单发给有未销号事项的单位（slips_to 可改）",
          "按月督辦，一條一月一次；督辦單發給有未銷號事項的單位（slips_to 可改）",
          "Urge, once a month; slips go to all units with open rows (setting slips_to)"),
        also: $0.pick("催办 月度督办", "催辦 月度督辦", "remind monthly"))
    } make: { a throws(RegisterRejection) in
      if a.optional(.numbers) == RegisterErrand.allDue {
        return .errand(.urgeDue(month: try a.month()), try a.said())
      }
      return try a.command(.urge(month: try a.month()))
    },
    row(
      .letter, .supervision, on: .sendLetter, keys: ["F9"], offers: .nextStep, start: .inForm, footer: .at(34),
      [.named(.step, .text, from: .steps)] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("发函", "發函", "Letter"),
        summary: $0.pick("按顺序发出下一份督办函", "按順序發出下一份督辦函", "Send the next letter of supervision"),
        also: $0.pick("督办通知书 告诫书 问责书", "督辦通知書 告誡書 問責書", "notice warning"))
    } make: { a throws(RegisterRejection) in
      try a.command(.sendLetter(step: a.optional(.step)))
    },
    row(
      .answer, .supervision, on: .answerLetter, keys: ["F21"], start: .inForm,
      [.optional(.text, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("回复", "回覆", "Answer"),
        summary: $0.pick("记下单位对函件的回复", "記下單位對函件的回覆", "Record the answer to a letter"),
        also: $0.pick("回函", "回函", "reply"))
    } make: { a throws(RegisterRejection) in
      try a.command(.answerLetter(text: a.optional(.text)))
    },
    row(.flag, .supervision, on: .flagConcealed, [.position(.reason, .text)] + who) {
      OperationWords(
        short: $0.pick("瞒报", "瞞報", "Concealed"),
        summary: $0.pick("认定瞒报，并建议通报", "認定瞞報，並建議通報", "Flag a concealment; a circular is proposed"),
        also: $0.pick("隐瞒", "隱瞞", "conceal hide"))
    } make: { a throws(RegisterRejection) in
      try a.command(.flagConcealed)
    },
    row(.tolerate, .supervision, on: .tolerate, [.position(.reason, .text)] + who) {
      OperationWords(
        short: $0.pick("容错", "容錯", "Tolerate"),
        summary: $0.pick("写明原因和认定人，不予追责", "寫明原因和認定人，不予追責", "Hold nobody to account, with a reason and by whom"),
        also: $0.pick("免责", "免責", "excuse"))
    } make: { a throws(RegisterRejection) in
      try a.command(.tolerate)
    },
    row(.propose, .supervision, on: .propose, [.position(.proposal, .choice(Proposal.names))] + whoAndWhy) {
      OperationWords(
        short: $0.pick("建议处理", "建議處理", "Propose"),
        summary: $0.pick("建议免职或通报，由人决定", "建議免職或通報，由人決定", "Propose a removal or a circular, for a person to decide"),
        also: $0.pick("免职 通报", "免職 通報", "removal circular"))
    } make: { a throws(RegisterRejection) in
      try a.command(.propose(try a.choice(.proposal)))
    },
    row(
      .confirm, .supervision, on: .decide, offers: .openProposal,
      [.position(.proposal, .choice(Proposal.names))] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("决定", "決定", "Confirm"), summary: $0.pick("由人决定采纳建议", "由人決定採納建議", "Decide for what was proposed"),
        also: $0.pick("采纳 同意", "採納 同意", "approve"))
    } make: { a throws(RegisterRejection) in
      try a.command(.decide(try a.choice(.proposal), isConfirmed: true))
    },
    row(
      .dismiss, .supervision, on: .decide, offers: .openProposal,
      [.position(.proposal, .choice(Proposal.names)), .position(.reason, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("不予", "不予", "Dismiss"),
        summary: $0.pick("写明原因不采纳建议", "寫明原因不採納建議", "Decide against what was proposed, with a reason"),
        also: $0.pick("否决", "否決", "reject"))
    } make: { a throws(RegisterRejection) in
      try a.command(.decide(try a.choice(.proposal), isConfirmed: false))
    },
  ]
}
