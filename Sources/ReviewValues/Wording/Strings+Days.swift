extension Strings {
  /// `2026年12月18日`, `18 December 2026`
  public func date(_ date: CivilDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let chinese = "\(date.year)年\(date.month)月\(date.day)日"
    return pick(chinese, chinese, "\(date.day) \(months[date.month - 1]) \(date.year)")
  }

  /// A date nobody's calendar has; `last` is the month's last day, nil where there is no such month.
  public func noSuchDay(_ year: Int, _ month: Int, _ day: Int, last: Int?) -> String {
    guard let last else {
      return pick(
        "没有 \(month) 月这个月份；请改正日期", "沒有 \(month) 月這個月份；請改正日期",
        "There is no month \(month); correct the date")
    }
    return pick(
      "\(year) 年 \(month) 月没有 \(day) 日，最后一天是 \(last) 日；请改正日期",
      "\(year) 年 \(month) 月沒有 \(day) 日，最後一天是 \(last) 日；請改正日期",
      "\(year)-\(twoDigits(month)) has no day \(day), its last is \(last); correct the date")
  }
}
