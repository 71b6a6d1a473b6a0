import GRDB
import ReviewValues

/// The chain in the database: its end, and the walk along it.
extension SQLiteLog {
  static func end(of db: Database) throws -> LogEnd {
    try entry(db, "ORDER BY position DESC LIMIT 1") ?? .none
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

  /// Hands on the rows after `end`, each checked to continue the chain; answers with the last. A stretch is enough rows to
  /// decode in one go and few enough to keep memory small.
  static func walk(
    _ db: Database, from end: LogEnd, stretch: Int = 256, _ body: ([StoredEvent]) throws -> Void
  ) throws -> LogEnd {
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredEvent.columns) FROM event WHERE position > ? ORDER BY position")
    let cursor = try Row.fetchCursor(statement, arguments: [end.position])
    var walk = ChainWalk(from: end)
    var rows: [StoredEvent] = []
    while let row = try cursor.next() {
      guard let stored = try StoredEvent(row: row) else {
        throw StoreError.damaged(.changed(walk.end.position + 1))
      }
      try walk.take(stored)
      rows.append(stored)
      if rows.count == stretch {
        try body(rows)
        rows.removeAll(keepingCapacity: true)
      }
    }
    if !rows.isEmpty { try body(rows) }
    return walk.end
  }
}
