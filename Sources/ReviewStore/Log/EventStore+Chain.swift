import GRDB
import ReviewCore

/// The chain in the database: its end, and the walk along it.
extension EventStore {
  static func chain(
    _ events: [Event], after end: LogEnd, at: Timestamp, origin: String, codec: EventCodec
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

  static func end(of db: Database) throws -> LogEnd {
    try entry(db, "ORDER BY position DESC LIMIT 1") ?? LogEnd(position: 0, hash: .genesis)
  }

  static func entry(_ db: Database, _ condition: String, _ arguments: StatementArguments = []) throws -> LogEnd? {
    let statement = try db.cachedStatement(sql: "SELECT position, hash FROM event \(condition)")
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    let position = Int.fromDatabaseValue(row[0]) ?? 0
    guard let hash = try row.withUnsafeData(atIndex: 1, { $0?.withUnsafeBytes { EventHash($0) } ?? nil }) else {
      throw StoreError.damaged(.changed(position))
    }
    return LogEnd(position: position, hash: hash)
  }

  /// Hands on the rows after `end`, each checked to continue the chain; `end` moves along. A stretch is enough rows to
  /// decode in one go and few enough to keep memory small.
  static func walk(
    _ db: Database, from end: inout LogEnd, stretch: Int = 256, _ body: ([StoredEvent]) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredEvent.columns) FROM event WHERE position > ? ORDER BY position")
    let cursor = try Row.fetchCursor(statement, arguments: [end.position])
    var rows: [StoredEvent] = []
    var scratch: [UInt8] = []
    while let row = try cursor.next() {
      let expected = end.position + 1
      guard let stored = try StoredEvent(row: row) else { throw StoreError.damaged(.changed(expected)) }
      if stored.position > expected { throw StoreError.damaged(.missing(expected...stored.position - 1)) }
      if !stored.isIntact(scratch: &scratch) { throw StoreError.damaged(.changed(expected)) }
      if stored.previous != end.hash { throw StoreError.damaged(.changed(max(1, end.position))) }
      end = LogEnd(position: stored.position, hash: stored.hash)
      rows.append(stored)
      if rows.count == stretch {
        try body(rows)
        rows.removeAll(keepingCapacity: true)
      }
    }
    if !rows.isEmpty { try body(rows) }
  }
}
