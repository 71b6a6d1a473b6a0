/// How often units report to the office, and by which day.
public struct UnitReportRules: Hashable, Codable, Sendable {
  public enum Every: String, CaseIterable, Codable, Sendable {
    case month, quarter
  }

  public var every: Every
  /// The day of the month behind the period by which it is owed, 1...28.
  public var by: Int

  public init(every: Every, by: Int = 5) {
    self.every = every
    self.by = by
  }

  /// The period a day lies in.
  public func period(of day: CivilDate) -> ReportPeriod {
    switch every {
    case .month: .month(Month(of: day))
    case .quarter: .quarter(year: day.year, (day.month + 2) / 3)
    }
  }

  /// The one that ended last before a day.
  public func period(before day: CivilDate) -> ReportPeriod {
    period(of: period(of: day).days.lowerBound.moved(days: -1))
  }

  public func due(_ period: ReportPeriod) -> CivilDate { period.days.upperBound.moved(days: by) }
}

/// The meetings of the year at which units report, each by the end of a month: the half-year one 推进会, 5...9, and the one at
/// the end of the year, 10...12; nil where there is none.
public struct MeetingRules: Hashable, Codable, Sendable {
  public var halfYear: Int?
  public var yearEnd: Int?

  public init(halfYear: Int? = nil, yearEnd: Int? = nil) {
    self.halfYear = halfYear
    self.yearEnd = yearEnd
  }

  /// For how many months before its last day a session counts as the meeting, and it is told that it is due.
  static let window = 3
}
