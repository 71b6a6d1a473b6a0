/// What `verify` found.
public struct VerificationReport<State: Sendable>: Sendable {
  /// Events found, sound or not.
  public let count: Int
  /// Of the last event found; nil where there is none. Noted elsewhere, it proves on another day that no tail is gone.
  public let end: LogEnd?
  /// In the order of the log; nothing where it is sound.
  public let damages: [Damage]
  /// Whether the end was compared with one noted outside the log. Where it was not, a missing tail cannot be told.
  public let endWasNoted: Bool
  /// What the events fold into; nil where the log is damaged.
  public let state: State?

  public var isSound: Bool { damages.isEmpty }
}
