/// From the day a matter is reckoned from (`RegisterRow.dueBase`) to its own day, by settings and working days.
///
/// Invariant: a later base never gives an earlier day, so that bases can be searched by days.
public struct DueReckoning: Hashable, Sendable {
  private let settings: RegisterSettings
  private let calendar: WorkCalendar

  public init(_ settings: RegisterSettings, _ calendar: WorkCalendar) {
    self.settings = settings
    self.calendar = calendar
  }

  /// Look-backs are taken only at rows that were drawn for one.
  public var looksBackAtSample: Bool { settings.lookBack.isAtSample }

  public func day(_ matter: DueMatter, from base: CivilDate) -> CivilDate { moved(base, by: distance(of: matter)) }

  /// The last base of which the matter's day is not after `day`.
  public func lastBase(_ matter: DueMatter, by day: CivilDate) -> CivilDate {
    let distance = distance(of: matter)
    var base = moved(day, by: distance.opposite)
    while moved(base, by: distance) > day, let earlier = base.neighbour(-1) { base = earlier }
    while let later = base.neighbour(1), moved(later, by: distance) <= day { base = later }
    return base
  }

  // MARK: - Private

  private enum Distance {
    case days(Int), workingDays(Int), months(Int)

    var opposite: Distance {
      switch self {
      case .days(let count): .days(-count)
      case .workingDays(let count): .workingDays(-count)
      case .months(let count): .months(-count)
      }
    }
  }

  private func distance(of matter: DueMatter) -> Distance {
    switch matter {
    case .list, .reply: .workingDays(settings.listWithin)
    case .check, .lapse: .workingDays(settings.checkWithin)
    // The last day of the notice period is still part of it.
    case .close: .days(1)
    case .lookBack: .months(settings.lookBack.afterMonths)
    case .deadline, .milestone, .answer, .request, .undated, .urging, .sample, .report, .publication, .unitReport,
      .meeting:
      .days(0)
    }
  }

  private func moved(_ day: CivilDate, by distance: Distance) -> CivilDate {
    switch distance {
    case .days(let count): day.moved(days: count)
    case .workingDays(let count): calendar.day(count, after: day)
    case .months(let count): day.moved(months: count)
    }
  }
}

extension CivilDate {
  /// Nil at the end of the calendar.
  fileprivate func neighbour(_ step: Int) -> CivilDate? {
    let day = moved(days: step)
    return day == self ? nil : day
  }
}
