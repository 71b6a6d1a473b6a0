import Foundation
import ReviewValues

/// How one subject's events are written, for each version ever written.
///
/// A version is the form of the bytes, not of the program. New kinds and new optional fields keep the version; a change
/// that old bytes cannot follow gets the next one, and `decode` reads the old one for ever.
public protocol EventCodec<Event> {
  associatedtype Event: LogEvent

  init()

  /// The version written today; all before it are read.
  static var version: Int { get }

  /// The name an event's kind goes by in the log, apart from its bytes: a kind of a newer program is told by it from
  /// damage.
  func kind(of event: Event) -> String

  func isKnown(kind: String) -> Bool

  /// UTF-8, always the same for the same event: the hash is over these bytes.
  func encode(_ event: Event) throws -> Data

  /// Nil for bytes that no program of that version has written.
  func decode(_ bytes: Data, version: Int) -> Event?

  /// Many events of today's version at once, where that is quicker; nil sends them through `decode` one by one.
  func decode(all bytes: [Data]) -> [Event]?

  /// Whether every figure is of a size that a fold can bear, and what is taken back was there before: hashes can be made,
  /// and a log written by something else must not end the program.
  func isInBounds(_ recorded: Recorded<Event>) -> Bool
}

extension EventCodec {
  public func decode(all bytes: [Data]) -> [Event]? { nil }

  /// The events of `rows`, whose hashes have been checked.
  func decode(_ rows: [StoredEvent]) throws(StoreError) -> [Recorded<Event>] {
    if rows.allSatisfy({ $0.version == Self.version }), let events = decode(all: rows.map(\.payload)),
      events.count == rows.count
    {
      let recorded = zip(rows, events).map { $0.recorded($1) }
      if recorded.allSatisfy(isInBounds) { return recorded }
    }
    var recorded: [Recorded<Event>] = []
    for row in rows { recorded.append(try decode(row)) }
    return recorded
  }

  func decode(_ row: StoredEvent) throws(StoreError) -> Recorded<Event> {
    guard isKnown(kind: row.kind), (1...Self.version).contains(row.version) else { throw .newerVersion(row.version) }
    guard let event = decode(row.payload, version: row.version), isInBounds(row.recorded(event)) else {
      throw .damaged(.undecodable(row.position, kind: row.kind))
    }
    return row.recorded(event)
  }
}

/// Events as JSON with sorted keys, for codecs to be made of.
public struct JSONForm<Event: Codable> {
  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()

  public init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  public func encode(_ event: Event) throws -> Data { try encoder.encode(event) }

  public func decode(_ bytes: Data) -> Event? { try? decoder.decode(Event.self, from: bytes) }

  /// In one call: the decoder's own set-up costs more than a small event.
  public func decode(all texts: [Data]) -> [Event]? {
    var array = Data(capacity: texts.reduce(2) { $0 + $1.count + 1 })
    array.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { array.append(UInt8(ascii: ",")) }
      array.append(text)
    }
    array.append(UInt8(ascii: "]"))
    return try? decoder.decode([Event].self, from: array)
  }
}
