/// A report on its progress that a unit hands in as files, of a month or a quarter.
public struct UnitReport: Hashable, Codable, Sendable {
  public let unit: String
  public let period: ReportPeriod
  /// Kept beside the register as evidence is.
  public let files: [EvidenceFile]
  public let note: String?

  public init(unit: String, period: ReportPeriod, files: [EvidenceFile], note: String? = nil) {
    self.unit = unit
    self.period = period
    self.files = files
    self.note = note
  }
}

/// A report with who handed it in, and when.
public struct ReportHandedIn: Hashable, Codable, Sendable {
  public let report: UnitReport
  public let act: Act

  public init(_ report: UnitReport, _ act: Act) {
    self.report = report
    self.act = act
  }
}

/// What a report is about: a month, `2027-03`, or a quarter, `2027-Q1`.
public enum ReportPeriod: RawRepresentable, Hashable, Codable, Sendable {
  case month(Month)
  /// 1 to 4.
  case quarter(year: Int, Int)

  public init?(rawValue: String) {
    let parts = rawValue.uppercased().split(separator: "Q", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].last == "-", let year = Int(parts[0].dropLast()), let quarter = Int(parts[1]) {
      guard (1...4).contains(quarter), (1900...2999).contains(year) else { return nil }
      self = .quarter(year: year, quarter)
    } else if let month = Month(rawValue: rawValue) {
      self = .month(month)
    } else {
      return nil
    }
  }

  public var rawValue: String {
    switch self {
    case .month(let month): month.rawValue
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    }
  }

  /// Both days belong to it.
  public var days: ClosedRange<CivilDate> {
    switch self {
    case .month(let month): Span.month(of: month.lastDay)
    case .quarter(let year, let quarter):
      Span.quarter(of: CivilDate(year: year, month: quarter * 3, day: 1) ?? CivilDate(dayNumber: 0))
    }
  }
}
