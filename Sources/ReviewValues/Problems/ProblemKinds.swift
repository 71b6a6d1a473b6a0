/// Where a problem was named.
public enum ProblemSource: String, CaseIterable, Codable, Sendable {
  case film
  case undercover
  case selfExamination = "self"
  case commentary
  case question
  case masses
  case inspection
  case lastYear = "last-year"
  case responsibilityList = "list"
}

/// Common to many units, or this unit's own.
public enum ProblemScope: String, CaseIterable, Codable, Sendable {
  case common, particular
}
