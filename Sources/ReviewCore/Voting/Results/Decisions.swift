/// The grade a person has confirmed.
public struct GradeDecision: Hashable, Sendable {
  public let grade: Identifier
  /// What the program had proposed.
  public let proposed: Identifier?
  /// Why the person deviated.
  public let reason: String?
  public let at: Timestamp
  /// Decided after the adjournment, and so not by the meeting.
  public let isLater: Bool

  public var deviates: Bool { proposed != grade }
}

/// What a person has decided about a consequence the program proposed.
public struct ConsequenceDecision: Hashable, Sendable {
  public let speaker: Identifier
  public let action: ConsequenceAction
  /// Otherwise it was decided against.
  public let isConfirmed: Bool
  public let reason: String?
  public let at: Timestamp
  /// Decided after the adjournment, and so not by the meeting.
  public let isLater: Bool
}
