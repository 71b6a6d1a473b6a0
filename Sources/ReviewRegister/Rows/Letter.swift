/// A letter of supervision: one matter, one letter (RULES: supervision).
public struct Letter: Hashable, Codable, Sendable {
  /// The id of its step in the settings.
  public let step: Identifier
  public let title: String
  /// `2027-004`: the fourth letter of the year.
  public let number: RowNumber
  public let sentOn: CivilDate
  public let answerDue: CivilDate
  public let copies: [String]
  /// Nil while nobody has answered.
  public var answeredOn: CivilDate?

  public init(
    step: Identifier, title: String, number: RowNumber, sentOn: CivilDate, answerDue: CivilDate, copies: [String],
    answeredOn: CivilDate? = nil
  ) {
    self.step = step
    self.title = title
    self.number = number
    self.sentOn = sentOn
    self.answerDue = answerDue
    self.copies = copies
    self.answeredOn = answeredOn
  }
}

/// What the program proposes and a person decides (RULES: consequences).
public enum Proposal: String, CaseIterable, Codable, Sendable {
  /// From the post, since a deadline passed after a formal notice.
  case removal
  /// To all units, since a problem was concealed.
  case circular
}

/// A month of the calendar: `2027-03`.
public struct Month: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  public let year: Int
  public let month: Int

  public init(of day: CivilDate) {
    year = day.year
    month = day.month
  }

  public init?(rawValue: String) {
    guard let day = CivilDate(rawValue + "-01") else { return nil }
    self.init(of: day)
  }

  public var rawValue: String { "\(year)-\(twoDigits(month))" }

  public var lastDay: CivilDate {
    let last = CivilDate.lastDay(year: year, month: month) ?? 28
    return CivilDate(year: year, month: month, day: last) ?? CivilDate(dayNumber: 0)
  }

  public static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }
}
