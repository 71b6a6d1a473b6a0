import CSQLite
import Foundation
import GRDB

/// A prepared statement that is run once for each of thousands of ballots: its values are bound and its columns read
/// directly, where GRDB would make arrays and rows of them for each run.
///
/// It belongs to the transaction in which it was made. A column that holds another type than is asked for is damage.
struct HotStatement {
  private let statement: Statement

  /// From SQLite's cache, where it has been prepared before.
  init(_ sql: String, _ db: Database) throws { statement = try db.cachedStatement(sql: sql) }

  /// Begins a run; what was bound before is forgotten.
  func begin() { sqlite3_reset(handle) }

  /// Places count from 1.
  func bind(_ place: Int32, _ value: Int) throws { try check(sqlite3_bind_int64(handle, place, Int64(value))) }

  func bind(_ place: Int32, _ value: Data) throws {
    try check(value.withUnsafeBytes { sqlite3_bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), transient) })
  }

  func bind(_ place: Int32, _ value: String) throws {
    try check(sqlite3_bind_text(handle, place, value, Int32(value.utf8.count), transient))
  }

  /// Whether there is a row to read. A statement that writes has none.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  /// Ends a run, and with it the hold a statement that reads has on the database.
  func end() { sqlite3_reset(handle) }

  // MARK: - Columns, from 0

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func number(_ column: Int32) throws -> Int {
    try expect(SQLITE_INTEGER, at: column)
    return Int(sqlite3_column_int64(handle, column))
  }

  func text(_ column: Int32) throws -> String {
    try expect(SQLITE_TEXT, at: column)
    return sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
  }

  func bytes(_ column: Int32) throws -> Data {
    try expect(SQLITE_BLOB, at: column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return sqlite3_column_blob(handle, column).map { Data(bytes: $0, count: count) } ?? Data()
  }

  // MARK: - Private

  private var handle: OpaquePointer { statement.sqliteStatement }

  private var message: String { String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))) }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }

  private func expect(_ type: Int32, at column: Int32) throws {
    guard sqlite3_column_type(handle, column) == type else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(statement.columnNames[Int(column)])")
    }
  }
}

/// SQLite copies what is bound.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
