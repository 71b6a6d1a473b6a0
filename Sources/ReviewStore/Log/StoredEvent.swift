import Foundation
import ReviewValues

/// One event as it is stored, whatever stores it: with its place in the chain, and still in its codec's bytes.
struct StoredEvent {
  var position: Int
  var batch: Int
  var at: Timestamp
  var version: Int
  var kind: String
  /// Which console or channel wrote it.
  var origin: String
  var payload: Data
  /// The hash of the event before, as it was when this one was written.
  var previous: EventHash
  var hash: EventHash
}

extension StoredEvent {
  /// Continues from `previous`; the hash is computed here.
  init<Codec: EventCodec>(
    _ event: Codec.Event, position: Int, batch: Int, at: Timestamp, origin: String, previous: EventHash, codec: Codec
  ) throws {
    self.position = position
    self.batch = batch
    self.at = at
    version = Codec.version
    kind = codec.kind(of: event)
    self.origin = origin
    payload = try codec.encode(event)
    self.previous = previous
    hash = .genesis
    var scratch: [UInt8] = []
    hash = computedHash(at: position, scratch: &scratch)
  }

  /// The events of one command, as they continue the log behind `end`.
  static func chain<Codec: EventCodec>(
    _ events: [Codec.Event], after end: LogEnd, at: Timestamp, origin: String, codec: Codec
  ) throws -> [StoredEvent] {
    var previous = end.hash
    var rows: [StoredEvent] = []
    for (index, event) in events.enumerated() {
      let row = try StoredEvent(
        event, position: end.position + 1 + index, batch: end.position + 1, at: at, origin: origin, previous: previous,
        codec: codec)
      previous = row.hash
      rows.append(row)
    }
    return rows
  }

  func recorded<Event>(_ event: Event) -> Recorded<Event> {
    Recorded(position: position, batch: batch, at: at, event: event)
  }

  /// The hash this content would have if it stood at `position`.
  ///
  /// The canonical form, fixed for format 1: the 32 bytes of the previous hash; then position, batch, wall, offset,
  /// monotonic, clock and version, each as 8 bytes big-endian two's complement; then kind, origin and payload, each as
  /// its length in bytes (8 bytes big-endian) and its UTF-8 bytes.
  func computedHash(at position: Int, scratch: inout [UInt8]) -> EventHash {
    scratch.removeAll(keepingCapacity: true)
    previous.append(to: &scratch)
    func append(_ number: Int64) { withUnsafeBytes(of: number.bigEndian) { scratch.append(contentsOf: $0) } }
    append(Int64(position))
    append(Int64(batch))
    append(at.wall)
    append(Int64(at.offset))
    append(at.monotonic)
    append(Int64(at.clock))
    append(Int64(version))
    append(Int64(kind.utf8.count))
    scratch.append(contentsOf: kind.utf8)
    append(Int64(origin.utf8.count))
    scratch.append(contentsOf: origin.utf8)
    append(Int64(payload.count))
    payload.withUnsafeBytes { scratch.append(contentsOf: $0) }
    return EventHash(of: scratch)
  }

  func isIntact(scratch: inout [UInt8]) -> Bool { computedHash(at: position, scratch: &scratch) == hash }
}
