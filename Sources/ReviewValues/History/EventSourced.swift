/// A state that is a function of its events alone: a session, or whatever else is kept in a log.
///
/// ```swift
/// struct Counter: EventSourced {
///   var count = 0
///   init?(beginning event: CounterEvent) { guard event == .begun else { return nil } }
///   mutating func apply(_ recorded: Recorded<CounterEvent>) { if recorded.event == .counted { count += 1 } }
/// }
/// ```
public protocol EventSourced: Sendable {
  associatedtype Event: LogEvent

  /// The state as the first event of a log makes it; nil for an event that begins nothing.
  init?(beginning event: Event)

  /// Folds an event in. Total: an event that makes no sense changes nothing.
  mutating func apply(_ recorded: Recorded<Event>)
}

/// A fact, past tense, that a log keeps.
public protocol LogEvent: Hashable, Sendable {
  /// Which earlier events this one takes back or brings again.
  var takesBack: TakesBack { get }

  /// Whether undo reaches it. It passes over the others, as if they were not there.
  var isUndoable: Bool { get }
}

public enum TakesBack: Hashable, Sendable {
  case nothing
  /// The command whose first event stands at `batch`: an undo.
  case command(batch: Int)
  /// The undo whose event stands at `batch`: a redo.
  case undo(batch: Int)
}
