import ReviewValues

/// The names of the operations of one command table, and what its rows may say of them.
///
/// The session's are `Operation`. Another subject, such as a register that lives for a year, has an enumeration of its
/// own; the line language, palette, forms, footer, help and manual are generic over it and need nothing else. What a
/// table has no use for stays at `Never`.
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
  associatedtype Occasion: Hashable & Sendable = Never
  /// What a screen does by itself, without a command.
  associatedtype ScreenTask: Hashable & Sendable

  /// What the arguments are called.
  associatedtype Argument: ArgumentNaming
  /// The kinds of things of the subject that an argument may name: a speaker, a problem.
  associatedtype Reference: Hashable & Sendable = Never
  /// What a form has at hand to choose from while an argument is typed.
  associatedtype Suggestion: Hashable & Sendable = Never
  /// When an argument is asked for, where it is not always.
  associatedtype Demand: Hashable & Sendable = Never

  /// What a line may refer to beyond its own words.
  associatedtype Context: Sendable
  /// What a line asks for.
  associatedtype Command: Sendable
  /// Why something was refused, be it the line or the command.
  associatedtype Refusal: CommandRefusal where Refusal.Name == Self

  static var table: CommandTable<Self> { get }

  /// What the argument is called where this operation takes it: a text may be evidence here and an answer there.
  func title(of argument: Argument, _ strings: Strings) -> String
}

extension OperationName {
  /// How words that were typed become a command.
  public typealias Making = @Sendable (ArgumentReader<Self>) throws(Refusal) -> Command

  public func title(of argument: Argument, _ strings: Strings) -> String { argument.title(strings) }

  /// What the table says of it.
  public var row: OperationRow<Self> { Self.table.row(self) }
}

/// What an argument is called in a line, a form and a refusal.
public protocol ArgumentNaming: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// For people, in one language.
  func title(_ strings: Strings) -> String
  /// What one of the values it may choose from is called for people; nil where that is the value itself. It may be typed,
  /// too.
  func word(for value: String, _ strings: Strings) -> String?
}

extension ArgumentNaming {
  public func word(for value: String, _ strings: Strings) -> String? { nil }
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

/// Why something that a table's rows ask for was refused. One of the reasons is always that the line was not understood.
public protocol CommandRefusal: Error, Hashable {
  associatedtype Name: OperationName

  static func line(_ refusal: LineRefusal<Name>) -> Self
}
