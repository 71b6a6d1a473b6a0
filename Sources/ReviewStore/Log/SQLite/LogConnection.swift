import CSQLite
import Foundation
import GRDB

/// How the log's database is opened, made and closed.
enum LogConnection {
  /// The format of the tables. A newer one is refused, an older one stays readable for ever.
  static let format = 1
  /// `PyLg`, in the header of the file: tells our log from any other SQLite database.
  static let applicationID: Int32 = 0x5079_4C67
  static let busyTimeout = 5.0

  static func open(_ files: LogFiles, readOnly: Bool) throws -> DatabaseQueue {
    guard files.exists else { throw StoreError.noSuchSession(place: files.place) }
    var configuration = lean
    configuration.readonly = readOnly
    configuration.prepareDatabase { db in
      if !readOnly { try db.execute(sql: "PRAGMA journal_mode = WAL") }
      // FULL: a commit is on the disk before it is acknowledged. No checkpoint hides inside an append.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA trusted_schema = OFF")
    }
    return try open(files.log, configuration, applicationID: applicationID, format: format)
  }

  /// A database of ours, log or box: of that kind, and in no newer format.
  static func open(
    _ path: String, _ configuration: Configuration, applicationID: Int32, format: Int
  ) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    do {
      try queue.writeWithoutTransaction { db in
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
          throw StoreError.notALog(path: path)
        }
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if found > format { throw StoreError.newerVersion(found) }
      }
    } catch {
      closeWithoutWriting(queue)
      throw error
    }
    return queue
  }

  /// Builds the log aside and puts it in place by one rename: there is never half a log, nor a log without a beginning.
  static func build(_ files: LogFiles, rows: [StoredEvent]) throws {
    PrivateFile.make(files.unfinished)
    let queue = try DatabaseQueue(path: files.unfinished, configuration: lean)
    try queue.writeWithoutTransaction { db in
      // Whatever happens before the rename is thrown away; `install` syncs the whole file once.
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try db.inTransaction {
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(format)")
        try db.execute(sql: StoredEvent.table)
        for row in rows { try row.insert(into: db) }
        return .commit
      }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
    try files.install()
  }

  /// Closes a handle that can no longer be trusted, copying nothing from the write-ahead log into the database.
  static func closeWithoutWriting(_ queue: DatabaseQueue) {
    queue.writeWithoutTransaction { db in
      if let connection = db.sqliteConnection { _ = pingyi_close_without_checkpoint(connection) }
    }
    // A handle that does not even close is left to the process's end.
    try? queue.close()
  }

  /// What log and box have in common.
  static var lean: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(busyTimeout)
    // A roll-back that fails is answered by closing the handle, not by stopping the program.
    configuration.allowsUnsafeTransactions = true
    return configuration
  }
}
