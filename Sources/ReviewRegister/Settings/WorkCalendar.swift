/// Which days are worked: all but Saturdays, Sundays and holidays, and the weekend days that are worked in exchange.
public struct WorkCalendar: Hashable, Sendable {
  public var holidays: Set<CivilDate>
  /// Saturdays and Sundays that are worked.
  public var workedWeekends: Set<CivilDate>

  public init(holidays: Set<CivilDate> = [], workedWeekends: Set<CivilDate> = []) {
    self.holidays = holidays
    self.workedWeekends = workedWeekends
  }

  public func isWorked(_ day: CivilDate) -> Bool {
    if workedWeekends.contains(day) { return true }
    return day.weekday <= 5 && !holidays.contains(day)
  }

  /// The `count`-th working day after `day`; `day` itself where `count` is 0.
  public func day(_ count: Int, after day: CivilDate) -> CivilDate {
    var (left, number) = (count, day.dayNumber)
    // Nobody rests for three years: a list that says so must not hang the program.
    let end = number + count * 7 + 1_100
    while left > 0, number < end {
      number += 1
      if isWorked(CivilDate(dayNumber: number)) { left -= 1 }
    }
    return CivilDate(dayNumber: number)
  }
}

extension CivilDate {
  /// 1 is Monday, 7 Sunday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

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
