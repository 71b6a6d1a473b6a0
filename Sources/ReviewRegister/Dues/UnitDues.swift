/// A report that a unit owes.
public struct OwedReport: Hashable, Sendable {
  public let unit: String
  public let period: ReportPeriod

  public init(unit: String, period: ReportPeriod) {
    self.unit = unit
    self.period = period
  }
}

extension RegisterHead {
  /// What units owe of the period that runs and of the one before it, which may be overdue, unit by unit.
  ///
  /// `units` are those with rows that run, each with the day of its first one: a unit owes nothing of the time before.
  public func unitReportDues(on day: CivilDate, _ units: [String: CivilDate]) -> [Due] {
    guard let rules = settings.unitReports else { return [] }
    return [rules.period(before: day), rules.period(of: day)].flatMap { period in
      units.keys.sorted().compactMap { unit -> Due? in
        guard let since = units[unit], since <= period.days.upperBound, unit != settings.committee,
          !hasReport(of: unit, period)
        else { return nil }
        return Due(.unitReport, on: rules.due(period), report: OwedReport(unit: unit, period: period))
      }
    }
  }

  /// A meeting is due until a session of the months before its last day was taken into the register; once that day has passed
  /// it is told for another month, and then it is too late to hold it.
  func meetingDues(on day: CivilDate) -> [Due] {
    let months = [settings.meetings?.halfYear, settings.meetings?.yearEnd].compactMap(\.self)
    return months.compactMap { month -> Due? in
      guard let last = CivilDate(year: day.year, month: month, day: 1).map({ Span.month(of: $0).upperBound }) else {
        return nil
      }
      let first = Span.month(of: last).lowerBound.moved(months: 1 - MeetingRules.window)
      let isHeld = sessions.contains { (first...last).contains($0.name.date) }
      return isHeld || day < first || day > last.moved(months: 1) ? nil : Due(.meeting, on: last)
    }
  }

  public func hasReport(of unit: String, _ period: ReportPeriod) -> Bool {
    unitReports.contains { $0.report.unit == unit && $0.report.period == period }
  }
}
