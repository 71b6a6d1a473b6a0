import ReviewCore

// Sheets of workbooks: their names, what the columns of times and votes are called, what a spreadsheet asks.
extension Strings {
  func registerTitle(_ title: String) -> String {
    pick("\(title)整改台账", "\(title)整改臺賬", "\(title): rectification register")
  }
  func tablesTitle(_ title: String) -> String { pick("\(title)统计表", "\(title)統計表", "\(title): tables") }

  var criterion: String { pick("测评项目", "測評項目", "Criterion") }
  func shareTitle(_ part: String) -> String { pick("\(part)占比", "\(part)佔比", "\(part), share") }
  func voteChart(_ panel: String) -> String { pick("各单位得票：\(panel)", "各單位得票：\(panel)", "Votes by unit: \(panel)") }
  func chartName(_ sheet: String) -> String { pick("\(sheet)图", "\(sheet)圖", "\(sheet) chart") }

  var agendaTimes: String { pick("议程用时", "議程用時", "Agenda times") }
  var speakerTimes: String { pick("述职用时", "述職用時", "Speaking times") }
  var minutesOff: String { pick("相差（分）", "相差（分）", "Difference (min)") }
  func planned(_ stage: TurnStage) -> String {
    pick("\(self.stage(stage))计划", "\(self.stage(stage))計劃", "\(capitalised(self.stage(stage))), planned")
  }
  func taken(_ stage: TurnStage) -> String {
    pick("\(self.stage(stage))用时", "\(self.stage(stage))用時", "\(capitalised(self.stage(stage))), taken")
  }
  func minutesOff(_ stage: TurnStage) -> String {
    pick(
      "\(self.stage(stage))相差（分）", "\(self.stage(stage))相差（分）",
      "\(capitalised(self.stage(stage))), difference (min)")
  }

  var attendanceKind: String { pick("类别", "類別", "Kind") }
  var attendanceName: String { pick("名称", "名稱", "Name") }
  var leaveReason: String { pick("请假事由", "請假事由", "Reason for leave") }

  /// How far a row is from being closed out, which is not how far the work is (RULES: register).
  var closings: [String] {
    [
      pick("未销号", "未銷號", "open"), pick("待验收", "待驗收", "submitted for acceptance"), pick("退回", "退回", "sent back"),
      pick("已销号", "已銷號", "closed out"), pick("重新整改", "重新整改", "reopened"),
    ].map(capitalised)
  }

  // MARK: - What a spreadsheet says

  var notOffered: String { pick("不在下拉列表中", "不在下拉清單中", "Not in the list") }
  var notOfferedBecause: String {
    pick("列表之外的写法不便筛选和统计。", "清單之外的寫法不便篩選和統計。", "Other wordings are hard to filter and to count.")
  }
  var notADate: String { pick("应为日期", "應為日期", "Not a date") }
  var notADateBecause: String {
    pick(
      "写作 2026-12-31，时限的颜色才会变。", "寫作 2026-12-31，時限的顏色才會變。",
      "Written as 2026-12-31 it is followed by the colours of deadlines.")
  }
  func page(_ number: String, of count: String) -> String {
    pick("第 \(number) 页，共 \(count) 页", "第 \(number) 頁，共 \(count) 頁", "Page \(number) of \(count)")
  }
  /// Where a cell takes no more; nothing goes missing unsaid.
  func cut(_ count: Int) -> String {
    pick("…（余下\(count)字见 session.json）", "…（餘下\(count)字見 session.json）", "… (\(count) more characters in session.json)")
  }
}
