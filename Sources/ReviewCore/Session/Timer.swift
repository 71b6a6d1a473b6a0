/// A clock that runs against a limit and counts on into overtime.
///
/// Nothing ticks here: the timer stores since when it runs and what it had consumed before, and says what it reads at a
/// given moment. A repaint asks again; a crash loses nothing.
public struct Timer: Hashable, Sendable {
  public enum Tone: Sendable { case normal, warning, overtime }

  /// Nil where the time is only measured.
  public internal(set) var limit: Milliseconds?
  /// How long before the limit the tone becomes `warning`.
  public let warning: Milliseconds
  /// Nil while paused.
  public internal(set) var runningSince: Timestamp?
  /// Time consumed before `runningSince`.
  public internal(set) var consumed: Milliseconds = .zero

  public init(limit: Milliseconds?, warning: Milliseconds, runningSince: Timestamp?) {
    self.limit = limit
    self.warning = warning
    self.runningSince = runningSince
  }

  public var isRunning: Bool { runningSince != nil }

  public func elapsed(at now: Timestamp) -> Milliseconds {
    guard let runningSince else { return consumed }
    return consumed + now.since(runningSince)
  }

  /// Negative in overtime; nil without a limit.
  public func remaining(at now: Timestamp) -> Milliseconds? { limit.map { $0 - elapsed(at: now) } }

  public func tone(at now: Timestamp) -> Tone {
    guard let remaining = remaining(at: now) else { return .normal }
    if remaining < .zero { return .overtime }
    // A short limit would otherwise be all warning.
    return remaining <= min(warning, Milliseconds((limit?.rawValue ?? 0) / 2)) ? .warning : .normal
  }

  mutating func pause(at now: Timestamp) {
    consumed = elapsed(at: now)
    runningSince = nil
  }

  mutating func resume(at now: Timestamp) {
    if runningSince == nil { runningSince = now }
  }

  mutating func changeLimit(by span: Milliseconds) {
    if let limit { self.limit = max(.seconds(1), limit + span) }
  }

  /// Makes the timer read `span` more (or less, where negative), never below zero.
  mutating func shift(by span: Milliseconds, at now: Timestamp) {
    let target = max(.zero, elapsed(at: now) + span)
    consumed = target
    if runningSince != nil { runningSince = now }
  }
}
