import ReviewCore

// Papers beside the record: what stands in no template.
extension Strings {
  /// Above the figures of last year's rows, unit by unit: all, closed out before and by the meeting, open, and of these
  /// extended, overdue, reopened.
  var lastYearColumns: [String] {
    [
      pick("上年问题", "上年問題", "Last year's"), pick("会前销号", "會前銷號", "Closed before"),
      pick("会上销号", "會上銷號", "Closed here"), pick("未销号", "未銷號", "Open"), pick("延期", "延期", "Extended"),
      pick("逾期", "逾期", "Overdue"), pick("重新整改", "重新整改", "Reopened"),
    ]
  }

  var sessionDate: String { pick("会议日期", "會議日期", "Date of the session") }
  var notReachedReason: String { pick("会上未轮到", "會上未輪到", "not reached") }
  var didNotReport: String { pick("没有述职", "沒有述職", "did not report") }

  var calledInVain: String { pick("已请上台，未开始述职", "已請上台，未開始述職", "called, and did not begin") }
  func afterAdjournment(_ day: CivilDate) -> String {
    pick("散会后，\(date(day))", "散會後，\(date(day))", "after the adjournment, \(date(day))")
  }
  /// How many problems lack a field.
  func lack(_ field: ProblemField, _ count: Int) -> String {
    pick(
      "缺\(self.field(field))的\(count)个", "缺\(self.field(field))的\(count)個", "\(count) without \(self.field(field))")
  }

  var attending: String { pick("出席", "出席", "Attending") }
  /// Those who came with the heads of the units.
  var delegations: String { pick("述职单位", "述職單位", "units that reported") }
  func people(_ name: String, count: Int) -> String {
    pick("\(name)\(count)人", "\(name)\(count)人", "\(name): \(count)")
  }

  func problemListTitle(_ unit: String) -> String { pick("\(unit)问题清单", "\(unit)問題清單", "\(unit): problem list") }
  var headOfUnit: String { pick("单位负责人", "單位負責人", "Head of the unit") }

  func timeSheetTitle(_ title: String) -> String { pick("\(title)计时单", "\(title)計時單", "\(title): time sheet") }
  var speakersTimeHeading: String { pick("各单位用时", "各單位用時", "Time of each unit") }
  var sharesHeading: String { pick("述职内容用时占比（按标记的时间）", "述職內容用時佔比（按標記的時間）", "Shares of the time marked in the reports") }
  var noTimes: String { pick("会议尚未开始。", "會議尚未開始。", "The session has not opened.") }
  func overtime(_ units: [String]) -> String {
    let list = units.joined(separator: comma)
    return pick("述职超时：\(list)。", "述職超時：\(list)。", "Reports over time: \(list).")
  }
}
