import ReviewValues

/// One row of a command table: everything that is to be known of an operation but what its command does.
///
/// An object that never changes, so that a repaint may ask for rows and hand them on without copying them.
public final class OperationRow<Name: OperationName>: Sendable {
  /// How a key, the palette or a menu begins the operation.
  public enum Start: Sendable {
    /// Done at once; a form asks first for what it cannot do without.
    case atOnce
    /// A question is put before it is done, since it cannot be taken back or somebody may have meant another key.
    case askingFirst
    /// In a form, though nothing in it must be filled in.
    case inForm
    /// As the state of things has it; the screen knows the ways.
    case inItsOwnWay
  }

  /// What is done once everything is known.
  public enum Work: Sendable {
    /// A command is made of the arguments and decided.
    case command(Name.Making)
    /// The screen does it; no log hears of it, and a step file cannot say it.
    case screen(Name.ScreenTask)
  }

  public let operation: Name
  public let group: Name.Group
  public let phases: Name.Phases
  /// Key names (`F2`, `^U`, `?`). Several rows may share a key: it goes to the first one allowed at the moment.
  public let keys: [String]
  public let arguments: [ArgumentSpec<Name>]
  /// What the cursor or the turn fills an argument with, so that no form asks for it.
  public let about: Name.Subject
  /// What a form for it is filled with to begin with.
  public let offers: Name.Offer
  public let start: Start
  public let work: Work
  /// Nil where no footer shows it.
  public let footer: FooterPlace<Name>?
  private let wording: @Sendable (Strings) -> OperationWords

  public init(
    _ operation: Name, _ group: Name.Group, _ phases: Name.Phases, keys: [String], about: Name.Subject,
    offers: Name.Offer, start: Start = .atOnce, footer: FooterPlace<Name>? = nil,
    _ arguments: [ArgumentSpec<Name>] = [],
    work: Work, wording: @escaping @Sendable (Strings) -> OperationWords
  ) {
    self.operation = operation
    self.group = group
    self.phases = phases
    self.keys = keys
    self.arguments = arguments
    self.about = about
    self.offers = offers
    self.start = start
    self.work = work
    self.footer = footer
    self.wording = wording
  }

  public func words(_ strings: Strings) -> OperationWords { wording(strings) }

  /// Whether it is asked about before it is done.
  public var confirms: Bool { start == .askingFirst }

  public var isScreenOnly: Bool {
    switch work {
    case .command: false
    case .screen: true
    }
  }

  /// The keys as hands know them.
  public var keyNames: [String] { keys.map(KeyName.shown) }

  /// `problem TEXT [cause=…] …`: the name and its arguments as typed in the palette or a step file.
  public var usage: String {
    ([operation.rawValue] + arguments.map(\.usage)).joined(separator: " ")
  }
}
