import Foundation
import GRDB
import ReviewValues

/// An event as a row of SQLite's table.
extension StoredEvent {
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
    self.init(
      position: Int(numbers[0]), batch: Int(numbers[1]),
      at: Timestamp(wall: numbers[2], offset: utcOffset, monotonic: numbers[4], clock: clock),
      version: Int(numbers[6]), kind: kind, origin: origin, payload: payload, previous: previous, hash: hash)
  }

  func insert(into db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (\(StoredEvent.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      position, batch, at.wall, at.offset, at.monotonic, Int64(at.clock), version, kind, origin,
      String(decoding: payload, as: UTF8.self), Data(previous.bytes), Data(hash.bytes),
    ])
  }

  // MARK: - Private

  private static func hash(in row: Row, column: Int) throws -> EventHash? {
    try row.withUnsafeData(atIndex: column) { data in data?.withUnsafeBytes { EventHash($0) } ?? nil }
  }
}
