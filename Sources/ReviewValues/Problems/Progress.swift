/// How far something has come. "Basically done" does not count as done.
public enum Progress: String, CaseIterable, Codable, Sendable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case basicallyDone = "basically-done"
  case done
  case longTerm = "long-term"
}
