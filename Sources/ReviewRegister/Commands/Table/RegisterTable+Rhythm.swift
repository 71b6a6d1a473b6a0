// What goes out, and how the register is kept.

import CommandTables

extension RegisterTable {
  static let rhythmRows: [Row] = [
    row(.publish, .rhythm, [.position(.title, .text), .named(.from, .date), .named(.until, .date)] + who) {
      OperationWords(
        short: $0.pick("公示", "公示", "Publish"), summary: $0.pick("公示整改情况", "公示整改情況", "Publish how the problems stand"),
        also: $0.pick("公开 半年公示", "公開 半年公示", "notice public"))
    } make: { a throws(RegisterRejection) in
      .errand(
        .publish(title: try a.text(.title), from: try a.optionalDate(.from), to: try a.optionalDate(.until)),
        try a.said())
    },
    row(.report, .rhythm, [.position(.title, .text)] + who) {
      OperationWords(
        short: $0.pick("报告", "報告", "Report"),
        summary: $0.pick("出报告，并记下数字供下次比较", "出報告，並記下數字供下次比較", "Make a report, and keep its figures for the next one"),
        also: $0.pick("季报 常委会", "季報 常委會", "quarter"))
    } make: { a throws(RegisterRejection) in
      .errand(.report(title: try a.text(.title)), try a.said())
    },
    row(.settings, .rhythm, [.optional(.file, .text)] + whoAndWhy) {
      OperationWords(
        short: $0.pick("设置", "設置", "Settings"), summary: $0.pick("重新读取台账设置", "重新讀取臺賬設置", "Read the settings again"),
        also: $0.pick("规则 配置", "規則 配置", "rules"))
    } make: { a throws(RegisterRejection) in
      .errand(.readSettings(file: a.optional(.file)), try a.said())
    },
  ]
}
