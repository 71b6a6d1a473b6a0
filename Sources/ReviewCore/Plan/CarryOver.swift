/// What a session takes over from the register: `carry_over = true` in its plan.
///
/// The file of the plan asks for it (`register`); what was open is read once, as the session is made, and frozen with the
/// plan, so that a session is a function of its log whatever becomes of the register since.
public struct CarryOver: Hashable, Codable, Sendable {
  /// The register's path as the plan writes it; nil for the one beside the plan.
  public var register: String?
  /// Nil in the plan's file.
  public var units: [CarriedUnit]?

  public init(register: String? = nil, units: [CarriedUnit]? = nil) {
    self.register = register
    self.units = units
  }
}

/// What the register knew of one unit.
public struct CarriedUnit: Hashable, Codable, Sendable {
  public var speaker: Identifier
  /// How many of its rows were closed out since the session before.
  public var closed: Int
  /// Its open rows, in the order of their numbers.
  public var rows: [CarriedRow]
  /// What it promised in public or at a session, each with its year; nil where nothing is known of any.
  public var commitments: [PublicCommitment]?

  public init(speaker: Identifier, closed: Int, rows: [CarriedRow], commitments: [PublicCommitment]? = nil) {
    self.speaker = speaker
    self.closed = closed
    self.rows = rows
    self.commitments = commitments
  }
}

/// An open row of the register as a problem of this session, with its number for life.
public struct CarriedRow: Hashable, Codable, Sendable {
  /// With a number and the source `last-year`.
  public var problem: PlannedProblem
  public var history: CarriedHistory

  public init(problem: PlannedProblem, history: CarriedHistory) {
    self.problem = problem
    self.history = history
  }
}

extension Plan {
  /// As the plan's file has it: without what was read from the register.
  public var asWritten: Plan {
    var plan = self
    plan.carryOver?.units = nil
    return plan
  }
}
