import Foundation
import GRDB
import ReviewCore

/// One row of the log, as stored: the event is still its JSON bytes.
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

  /// Columns in the order `init(row:)` reads them.
  static let columns = """
    position, batch, wall, utcOffset, monotonic, clock, version, kind, origin, payload, previous, hash
    """

  static let table = """
    CREATE TABLE event (
      position INTEGER PRIMARY KEY,
      batch INTEGER NOT NULL,
      wall INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      monotonic INTEGER NOT NULL,
      clock INTEGER NOT NULL,
      version INTEGER NOT NULL,
      kind TEXT NOT NULL,
      origin TEXT NOT NULL,
      payload TEXT NOT NULL,
      previous BLOB NOT NULL,
      hash BLOB NOT NULL
    )
    """

  /// A new row that continues from `previous`; its hash is computed here.
  init(
    _ event: Event, position: Int, batch: Int, at: Timestamp, origin: String, previous: EventHash, codec: EventCodec
  ) throws {
    self.position = position
    self.batch = batch
    self.at = at
    version = EventCodec.version
    kind = event.kind.rawValue
    self.origin = origin
    payload = try codec.encode(event)
    self.previous = previous
    hash = .genesis
    var scratch: [UInt8] = []
    hash = computedHash(at: position, scratch: &scratch)
  }

  /// Nil where a column holds something that was never written there.
  init?(row: Row) throws {
    var numbers: [Int64] = []
    numbers.reserveCapacity(7)
    for column in 0..<7 {
      guard let number = Int64.fromDatabaseValue(row[column]) else { return nil }
      numbers.append(number)
    }
    guard let utcOffset = Int(exactly: numbers[3]), let clock = UInt32(exactly: numbers[5]),
      let kind = String.fromDatabaseValue(row[7]), let origin = String.fromDatabaseValue(row[8]),
      let payload = try row.withUnsafeData(atIndex: 9, { $0.map { Data($0) } }),
      let previous = try StoredEvent.hash(in: row, column: 10), let hash = try StoredEvent.hash(in: row, column: 11)
    else { return nil }
    position = Int(numbers[0])
    batch = Int(numbers[1])
    at = Timestamp(wall: numbers[2], offset: utcOffset, monotonic: numbers[4], clock: clock)
    version = Int(numbers[6])
    self.kind = kind
    self.origin = origin
    self.payload = payload
    self.previous = previous
    self.hash = hash
  }

  func insert(into db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (\(StoredEvent.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      position, batch, at.wall, at.offset, at.monotonic, Int64(at.clock), version, kind, origin,
      String(decoding: payload, as: UTF8.self), Data(previous.bytes), Data(hash.bytes),
    ])
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

  // MARK: - Private

  private static func hash(in row: Row, column: Int) throws -> EventHash? {
    try row.withUnsafeData(atIndex: column) { data in data?.withUnsafeBytes { EventHash($0) } ?? nil }
  }
}
