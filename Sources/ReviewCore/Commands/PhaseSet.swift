import CommandTables

/// A set of phases: the column of the command table that says when an operation is allowed.
public struct PhaseSet: OptionSet, PhaseChoice, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ phases: Phase...) {
    rawValue = phases.reduce(0) { $0 | PhaseSet.bit($1) }
  }

  public func contains(_ phase: Phase) -> Bool { rawValue & PhaseSet.bit(phase) != 0 }

  static let all = PhaseSet(rawValue: (1 << UInt32(Phase.allCases.count)) - 1)
  static let beforeAdjournment = all.subtracting(PhaseSet(.adjourned))
  /// From opening to adjournment, recesses included.
  static let open = all.subtracting(PhaseSet(.prepared, .adjourned))
  /// Open and not in recess.
  static let sitting = open.subtracting(PhaseSet(.recess))
  static let turn = PhaseSet(.called, .reporting, .questioning, .commentary, .appraisal)
  /// Whenever ballots may be counted: tellers count while the session goes on.
  static let counting = turn.union(
    PhaseSet(.betweenTurns, .jointCommentary, .jointAppraisal, .summary, .pledges, .otherPart, .recess))

  // MARK: - Private

  private static func bit(_ phase: Phase) -> UInt32 {
    switch phase {
    case .prepared: 1 << 0
    case .signIn: 1 << 1
    case .film: 1 << 2
    case .lastYear: 1 << 3
    case .drawingLots: 1 << 4
    case .betweenTurns: 1 << 5
    case .called: 1 << 6
    case .reporting: 1 << 7
    case .questioning: 1 << 8
    case .commentary: 1 << 9
    case .appraisal: 1 << 10
    case .jointCommentary: 1 << 11
    case .jointAppraisal: 1 << 12
    case .summary: 1 << 13
    case .pledges: 1 << 14
    case .otherPart: 1 << 15
    case .recess: 1 << 16
    case .adjourned: 1 << 17
    }
  }
}
