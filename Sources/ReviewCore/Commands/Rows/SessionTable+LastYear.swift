// The rows of what the hall decides of problems of last year.

import CommandTables

extension SessionTable {
  static let carriedRows: [OperationRow<Operation>] = [
    row(
      .accept, .problems, .open, about: .listedProblem,
      [.position(.number, .problem), .position(.by, .text, from: .posts), .named(.rank, .text)]
    ) {
      OperationWords(
        short: $0.pick("验收通过", "驗收通過", "Accept"),
        summary: $0.pick("上年问题：会上验收通过，写明验收人", "上年問題：會上驗收通過，寫明驗收人", "Last year's: accept the evidence, by whom"),
        also: $0.pick("销号 签字 上年遗留", "銷號 簽字 上年遺留", "sign close out last year"))
    } make: { a throws(Rejection) in
      .decideCarried(
        number: try a.problem(.number), decision: .accepted(by: try a.text(.by), rank: a.optional(.rank)))
    },
    row(
      .prolong, .problems, .open, about: .listedProblem,
      [
        .position(.number, .problem), .position(.deadline, .date), .position(.approver, .text, from: .posts),
        .position(.reason, .text, from: .phrases),
      ]
    ) {
      OperationWords(
        short: $0.pick("延期", "延期", "Prolong"),
        summary: $0.pick(
          "上年问题：延期，写明批准人和原因", "上年問題：延期，寫明批准人和原因", "Last year's: a later deadline, by whose leave and why"),
        also: $0.pick("时限 上年遗留 推迟", "時限 上年遺留 推遲", "extend deadline last year"))
    } make: { a throws(Rejection) in
      .decideCarried(
        number: try a.problem(.number),
        decision: .extended(
          to: try a.date(.deadline, from: a.context.session.plan.date), askedOn: nil, approver: try a.text(.approver),
          reason: try a.text(.reason)))
    },
    row(
      .sendBack, .problems, .open, about: .listedProblem,
      [
        .position(.number, .problem), .position(.reason, .text, from: .phrases), .named(.by, .text, from: .posts),
      ]
    ) {
      OperationWords(
        short: $0.pick("退回", "退回", "Send back"),
        summary: $0.pick("上年问题：材料退回，写明原因", "上年問題：材料退回，寫明原因", "Last year's: send the evidence back, and why"),
        also: $0.pick("不予验收 上年遗留", "不予驗收 上年遺留", "reject evidence last year"))
    } make: { a throws(Rejection) in
      .decideCarried(
        number: try a.problem(.number), decision: .returned(by: a.optional(.by), reason: try a.text(.reason)))
    },
    row(
      .stand, .problems, .open, about: .listedProblem,
      [.position(.number, .problem), .optional(.reason, .text, from: .phrases)]
    ) {
      OperationWords(
        short: $0.pick("继续整改", "繼續整改", "Stands"),
        summary: $0.pick("上年问题：继续整改，时限不变", "上年問題：繼續整改，時限不變", "Last year's: stays open as it is"),
        also: $0.pick("不变 上年遗留", "不變 上年遺留", "stays open last year"))
    } make: { a throws(Rejection) in
      .decideCarried(number: try a.problem(.number), decision: .stands(reason: a.optional(.reason)))
    },
  ]
}
