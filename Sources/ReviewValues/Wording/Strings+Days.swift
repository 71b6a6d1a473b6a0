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
}
