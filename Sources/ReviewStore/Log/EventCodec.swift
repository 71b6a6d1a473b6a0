import Foundation
import ReviewCore

/// Events to JSON and back, for every version ever written.
///
/// A version is the form of the JSON, not of the program. New cases and new optional fields keep the version; a change
/// that old bytes cannot follow gets the next one, and the decoder of the old one stays in `decode` for ever.
struct EventCodec {
  /// The version written today.
  static let version = 1

  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  func encode(_ event: Event) throws -> Data { try encoder.encode(event) }

  /// The events of `rows`, whose hashes have been checked.
  func decode(_ rows: [StoredEvent]) throws(StoreError) -> [Event] {
    // One call for many rows: the decoder's own set-up costs more than a small event.
    if rows.allSatisfy({ $0.version == 1 }), let events = try? decoder.decode([Event].self, from: joined(rows)),
      events.count == rows.count, zip(rows, events).allSatisfy(EventCodec.isInBounds)
    {
      return events
    }
    var events: [Event] = []
    for row in rows { events.append(try decode(row)) }
    return events
  }

  func decode(_ row: StoredEvent) throws(StoreError) -> Event {
    guard Event.Kind(rawValue: row.kind) != nil else { throw .newerVersion(row.version) }
    switch row.version {
    case 1:
      guard let event = try? decoder.decode(Event.self, from: row.payload), EventCodec.isInBounds(row, event) else {
        throw .damaged(.undecodable(row.position, kind: row.kind))
      }
      return event
    default: throw .newerVersion(row.version)
    }
  }

  // MARK: - Private

  private static func isInBounds(_ row: StoredEvent, _ event: Event) -> Bool {
    Recorded(position: row.position, batch: row.batch, at: row.at, event: event).isInBounds
  }

  private func joined(_ rows: [StoredEvent]) -> Data {
    var bytes = Data(capacity: rows.reduce(2) { $0 + $1.payload.count + 1 })
    bytes.append(UInt8(ascii: "["))
    for (index, row) in rows.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(row.payload)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
