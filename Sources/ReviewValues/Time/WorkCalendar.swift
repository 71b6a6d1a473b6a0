/// Which days are worked: all but Saturdays, Sundays and holidays, and the weekend days that are worked in exchange.
///
/// A holiday is a list of days and no rule: the State Council names the days of a year, and which weekend days are worked
/// for them, in the autumn before (Sessions/holidays.toml). Of a year that is not in the list weekends alone are known.
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
    return !day.isWeekend && !holidays.contains(day)
  }

  /// The `count`-th working day after `day`, or before it where the count is negative; `day` itself where it is 0.
  ///
  /// "Within five working days of the session" ends on `day(5, after: session)`: its own day is not counted.
  public func day(_ count: Int, after day: CivilDate) -> CivilDate {
    let step = count < 0 ? -1 : 1
    var (left, reached) = (count.magnitude, day)
    while left > 0 {
      let next = reached.moved(days: step)
      // The calendar of `CivilDate` has an end.
      if next == reached { break }
      reached = next
      if isWorked(reached) { left -= 1 }
    }
    return reached
  }

  /// How many working days come after `start` up to `end`, which is counted; negative where `end` is earlier. So
  /// `count(from: d, to: day(n, after: d))` is `n`.
  public func count(from start: CivilDate, to end: CivilDate) -> Int {
    if end < start { return -workedDays(from: end, until: start.moved(days: -1)) }
    return start < end ? workedDays(from: start.moved(days: 1), until: end) : 0
  }

  // MARK: - Private

  /// Both ends counted.
  private func workedDays(from first: CivilDate, until last: CivilDate) -> Int {
    let days = first.dayNumber...last.dayNumber
    let isWithin = { (day: CivilDate) in days.contains(day.dayNumber) }
    let exchanged = workedWeekends.count { $0.isWeekend && isWithin($0) }
    let missed = holidays.count { !$0.isWeekend && isWithin($0) && !workedWeekends.contains($0) }
    let (weeks, rest) = days.count.quotientAndRemainder(dividingBy: 7)
    let odd = days.suffix(rest).count { !CivilDate(dayNumber: $0).isWeekend }
    return weeks * 5 + odd + exchanged - missed
  }
}
