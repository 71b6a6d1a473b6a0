/// An event with its place in the log.
public struct Recorded<Event: Hashable & Sendable>: Hashable, Sendable {
  /// From 1, without gaps.
  public let position: Int
  /// The position of the first event of the same command; undo takes back whole commands.
  public let batch: Int
  public let at: Timestamp
  public let event: Event

  public init(position: Int, batch: Int, at: Timestamp, event: Event) {
    self.position = position
    self.batch = batch
    self.at = at
    self.event = event
  }
}
