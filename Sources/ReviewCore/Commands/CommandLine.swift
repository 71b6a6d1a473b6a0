import CommandTables

/// A command of the session as text.
public typealias CommandLine = TypedCommand<Operation>

/// Everything a command line may refer to beyond its own words.
public struct CommandContext: Sendable {
  public let session: Session
  /// For drawing lots when no seed is given; the caller's random number, since the core has none.
  public let seed: UInt64
  /// The last command the operator has seen, so that undo never takes back what somebody else did in between.
  public let lastSeen: Int?

  public init(session: Session, seed: UInt64, lastSeen: Int?) {
    self.session = session
    self.seed = seed
    self.lastSeen = lastSeen
  }
}

extension TypedCommand<Operation> {
  /// Counts are written by what the plan rates with.
  public init(parsing line: String, plan: Plan) throws(Rejection) {
    let appraisal = plan.appraisal
    try self.init(parsing: line, counted: appraisal.grades.map(\.id)) { appraisal.grade($0) != nil }
  }
}
