extension CivilDate {
  /// 1 is Monday, 7 Sunday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  public var isWeekend: Bool { weekday > 5 }

  /// So many days later; earlier where negative.
  public func moved(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day so many months later, or the last of that month where it is shorter.
  public func moved(months: Int) -> CivilDate {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    let last = CivilDate.lastDay(year: year, month: month) ?? 28
    return CivilDate(year: year, month: month, day: min(day, last)) ?? self
  }
}
