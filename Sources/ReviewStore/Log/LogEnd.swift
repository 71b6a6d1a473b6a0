/// Position and hash of an event known to be stored.
public struct LogEnd: Hashable, Sendable {
  public let position: Int
  public let hash: EventHash

  /// Of a log without events.
  public static let none = LogEnd(position: 0, hash: .genesis)

  public init(position: Int, hash: EventHash) {
    self.position = position
    self.hash = hash
  }
}
