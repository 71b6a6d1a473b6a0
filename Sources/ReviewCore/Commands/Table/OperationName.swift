/// The names of the operations of one command table, and what its rows may say of them.
///
/// The session's are `Operation`. Another subject, such as a register that lives for a year, has an enumeration of its
/// own; palette, footer, help and manual are generic over it and need nothing else.
public protocol OperationName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Headings of the help and the manual.
  associatedtype Group: OperationHeading
  /// When an operation is allowed.
  associatedtype Phases: PhaseChoice
  /// What an operation is about, as the screen knows it: the thing under a cursor, whoever has the turn.
  associatedtype Subject: Hashable & Sendable
  /// Where the values come from that stand in a form to begin with.
  associatedtype Offer: Hashable & Sendable
  /// What has to be so for a key to stand in the footer, beside the phase.
  associatedtype Occasion: Hashable & Sendable
  /// What a screen does by itself, without a command.
  associatedtype ScreenTask: Hashable & Sendable
  /// How words that were typed become a command.
  associatedtype Making: Sendable
}

/// A heading of the help and the manual.
public protocol OperationHeading: CaseIterable, Hashable, Sendable {
  func title(_ strings: Strings) -> String
}

/// A set of phases of whatever the table is about.
public protocol PhaseChoice: Sendable {
  associatedtype Phase: Sendable

  func contains(_ phase: Phase) -> Bool
}
