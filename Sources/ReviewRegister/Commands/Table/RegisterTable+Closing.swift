// Evidence, acceptance, closing out, and looking back.

import CommandTables

extension RegisterTable {
  static let closingRows: [Row] = [
    row(
      .submit, .closing, on: .submit, keys: ["F3"], footer: .at(11),
      [.position(.text, .text), .named(.done, .date), .named(.files, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("报送佐证", "報送佐證", "Submit"),
        summary: $0.pick("报送佐证，申请销号", "報送佐證，申請銷號", "Hand in evidence and apply for closing"),
        also: $0.pick("佐证 申请销号 完成 材料", "佐證 申請銷號 完成 材料", "evidence proof apply"))
    } make: { a throws(RegisterRejection) in
      try a.submission()
    },
    row(
      .check, .closing, on: .check, keys: ["F15"],
      [.position(.result, .choice(CheckResult.names)), .named(.note, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("现场核查", "現場核查", "Check"),
        summary: $0.pick("记下现场核查的结果", "記下現場核查的結果", "Record what a check on the spot found"),
        also: $0.pick("核实 查验", "核實 查驗", "verify inspect"))
    } make: { a throws(RegisterRejection) in
      try a.command(.check(try a.choice(.result), note: a.optional(.note)))
    },
    row(
      .accept, .closing, on: .accept, keys: ["F3"], start: .inForm, footer: .at(11),
      [.named(.rank, .text, from: .ranks)] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("签字验收", "簽字驗收", "Accept"),
        summary: $0.pick(
          "签字验收；签齐后公示或销号", "簽字驗收；簽齊後公示或銷號",
          "Sign for acceptance; the last signature leads to the notice or closes the row"),
        also: $0.pick("验收 签字 通过", "驗收 簽字 通過", "sign approve"))
    } make: { a throws(RegisterRejection) in
      try a.command(.accept(rank: a.optional(.rank)))
    },
    row(.close, .closing, on: .close, keys: ["F3"], start: .inForm, footer: .at(11), whoAndWhy) {
      OperationWords(
        short: $0.pick("销号", "銷號", "Close"),
        summary: $0.pick("公示期满后销号", "公示期滿後銷號", "Close out after the notice period"),
        also: $0.pick("办结 完结", "辦結 完結", "finish"))
    } make: { a throws(RegisterRejection) in
      try a.command(.close)
    },
    row(
      .sendBack, .closing, on: .sendBack, keys: ["F4"], footer: .at(12),
      [.position(.reason, .text)] + who
    ) {
      OperationWords(
        short: $0.pick("退回", "退回", "Return"), summary: $0.pick("写明原因退回重办", "寫明原因退回重辦", "Send back with a reason"),
        also: $0.pick("不通过 驳回", "不通過 駁回", "reject back"))
    } make: { a throws(RegisterRejection) in
      try a.command(.sendBack)
    },
    row(
      .reopen, .closing, on: .reopen, keys: ["F4"], start: .askingFirst, footer: .at(12),
      [.position(.reason, .text), .named(.deadline, .date)] + who
    ) {
      OperationWords(
        short: $0.pick("重新整改", "重新整改", "Reopen"),
        summary: $0.pick("写明原因重新打开已销号的条目", "寫明原因重新打開已銷號的條目", "Open a closed row again, with a reason"),
        also: $0.pick("重开 反弹", "重開 反彈", "again"))
    } make: { a throws(RegisterRejection) in
      try a.command(.reopen(deadline: try a.optionalDate(.deadline)))
    },
    row(
      .lookBack, .closing, on: .lookBack, keys: ["F3"], footer: .at(11),
      [.position(.result, .choice(["held", "came-back"])), .named(.note, .text)] + whoAndWhy
    ) {
      OperationWords(
        short: $0.pick("回头看", "回頭看", "Look back"),
        summary: $0.pick(
          "由另一人回头看；反弹的重新整改", "由另一人回頭看；反彈的重新整改", "Somebody else looks again; what came back is opened again"),
        also: $0.pick("复查 抽查", "複查 抽查", "review effectiveness"))
    } make: { a throws(RegisterRejection) in
      try a.command(.lookBack(held: try a.word(.result) == "held", note: a.optional(.note)))
    },
    row(.sample, .closing, [.named(.seed, .text)]) {
      OperationWords(
        short: $0.pick("抽样", "抽樣", "Sample"),
        summary: $0.pick("按比例抽取回头看的条目", "按比例抽取回頭看的條目", "Draw the rows to look back at"),
        also: $0.pick("抽查 抽取", "抽查 抽取", "draw"))
    } make: { a throws(RegisterRejection) in
      .errand(.drawSample(seed: try a.seed()), Said())
    },
  ]
}
