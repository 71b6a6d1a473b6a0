/// How a problem is mended; each way has its own usual deadline (RULES: ways of mending).
public enum Rectification: String, CaseIterable, Codable, Sendable {
  case atOnce = "at-once"
  /// By milestones, each with its day.
  case inStages = "in-stages"
  /// Goes on for good once it has begun.
  case continuous
}

/// A stage of a rectification.
public struct Milestone: Hashable, Codable, Sendable {
  public var text: String
  public var due: CivilDate
  /// Nil until it is reached.
  public var doneOn: CivilDate?

  public init(text: String, due: CivilDate, doneOn: CivilDate? = nil) {
    self.text = text
    self.due = due
    self.doneOn = doneOn
  }
}
