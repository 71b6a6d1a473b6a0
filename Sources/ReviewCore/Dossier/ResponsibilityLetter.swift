/// A responsibility letter 责任书, signed between a level and one below it.
public struct ResponsibilityLetter: Hashable, Codable, Sendable {
  public var upper: Level
  /// Below `upper`, by construction of the plan's reader.
  public var lower: Level
  /// With whom it was signed, by post, at the upper level.
  public var with: String
  /// Who signed at the lower level, by post; nil for the speaker.
  public var by: String?
  /// Nil while it is not signed.
  public var date: CivilDate?

  public init(upper: Level, lower: Level, with: String, by: String? = nil, date: CivilDate? = nil) {
    self.upper = upper
    self.lower = lower
    self.with = with
    self.by = by
    self.date = date
  }
}

extension Plan {
  /// The last day on which a letter is signed in time: the one the plan names, else the end of March of the session's year.
  public var lastDayForLetters: CivilDate {
    lettersBy ?? CivilDate(year: date.year, month: 3, day: 31) ?? date
  }
}
