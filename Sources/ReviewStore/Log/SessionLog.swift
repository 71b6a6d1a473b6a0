import Foundation
import ReviewCore

/// The log of a session, in the session's folder. This line says which store sessions live in.
public typealias SessionLog = SQLiteLog<SessionCodec>

/// A session's events as JSON.
public struct SessionCodec: EventCodec {
  public typealias Event = ReviewCore.Event

  public static let version = 1

  private let form = JSONForm<Event>()

  public init() {}

  public func kind(of event: Event) -> String { event.kind.rawValue }

  public func isKnown(kind: String) -> Bool { Event.Kind(rawValue: kind) != nil }

  public func encode(_ event: Event) throws -> Data { try form.encode(event) }

  public func decode(_ bytes: Data, version: Int) -> Event? { form.decode(bytes) }

  public func decode(all bytes: [Data]) -> [Event]? { form.decode(all: bytes) }

  public func isInBounds(_ recorded: Recorded<Event>) -> Bool { recorded.isInBounds }
}

extension SQLiteLog<SessionCodec> {
  public static func verify(
    in directory: String, expecting expected: LogEnd? = nil
  ) throws(StoreError) -> VerificationReport<History> {
    try verify(in: directory, expecting: expected) { History($0) }
  }

  public static func salvage(in directory: String) throws(StoreError) -> SalvageReport? {
    try salvage(in: directory) { History($0) }
  }
}

extension VerificationReport<History> {
  /// The counts of bags on screens that stand, to be compared with the box; none where the log is damaged.
  public var counts: [LoggedCount] { state?.effective.compactMap(LoggedCount.init) ?? [] }
}
