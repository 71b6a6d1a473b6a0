import Foundation
import GRDB
import Glibc

/// How the ballot box's database is made and opened.
enum BoxConnection {
  /// 2 has releases; 3 keeps marks apart from ballots until there are many, and ballots under random numbers.
  static let format = 3
  /// `PyBx`.
  static let applicationID: Int32 = 0x5079_4278

  /// - `code`: who may vote. Hashes only, numbered in their order: no order of slips.
  /// - `round`: what is voted on; `lost` ballots could not be read when it was closed.
  /// - `voted`: which codes, by number, have voted in a round, and nothing of what. Narrow: each commit rewrites pages all
  ///   over it.
  /// - `waiting`: codes that have voted and are not there yet, sealed (`WaitingMarks`). Of a closed round: how many of
  ///   them, as `unknown`, could not be read.
  /// - `sealed`: ballots of a round that is not closed.
  /// - `release`: ballots that booths are free for without a slip, while a round is open; `own` is empty for most voters.
  /// - `digest`: what `verify` compares codes, key and other rows with (`SQLiteBallotBox+Sums`).
  /// - `ballot`: ballots of closed rounds under random numbers, sheets whole (`row` -1) or a speaker's row each.
  private static let tables = """
    CREATE TABLE code (
      hash BLOB PRIMARY KEY, number INTEGER NOT NULL UNIQUE, panel TEXT NOT NULL, own TEXT,
      withdrawn INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
    CREATE TABLE round (
      id INTEGER PRIMARY KEY, paper BLOB NOT NULL, paperHash BLOB NOT NULL, isOpen INTEGER NOT NULL,
      issued BLOB, digest BLOB, lost INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE voted (
      round INTEGER NOT NULL, code INTEGER NOT NULL, isBooth INTEGER NOT NULL, token BLOB NOT NULL,
      PRIMARY KEY (round, code)) WITHOUT ROWID;
    CREATE TABLE ballot (
      id BLOB PRIMARY KEY, round INTEGER NOT NULL, panel TEXT NOT NULL, channel TEXT NOT NULL, row INTEGER NOT NULL,
      marks BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE digest (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    """

  static let releases = """
    CREATE TABLE IF NOT EXISTS release (
      round INTEGER NOT NULL, panel TEXT NOT NULL, own TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (round, panel, own)) WITHOUT ROWID;
    """

  /// Ballots of a round that is not closed, and what keeps them apart from codes.
  static let sealed = """
    CREATE TABLE sealed (
      round INTEGER NOT NULL, batch INTEGER NOT NULL, id BLOB NOT NULL, panel TEXT NOT NULL, isBooth INTEGER NOT NULL,
      body BLOB NOT NULL, PRIMARY KEY (round, batch, id)) WITHOUT ROWID;
    CREATE TABLE waiting (round INTEGER PRIMARY KEY, body BLOB NOT NULL, unknown INTEGER NOT NULL DEFAULT 0);
    """

  /// Opens the box, which `makes` may make.
  static func open(_ files: LogFiles, makes: Bool, readOnly: Bool = false) throws(StoreError) -> DatabaseQueue {
    if makes {
      try files.makeDirectory()
      try files.locked { if access(files.box, F_OK) != 0 { try build(files) } }
    }
    do { return try connect(files, readOnly: readOnly) } catch { throw StoreError(error, in: files) }
  }

  static func exists(_ files: LogFiles) -> Bool { access(files.box, F_OK) == 0 }

  // MARK: - Private

  private static func connect(_ files: LogFiles, readOnly: Bool) throws -> DatabaseQueue {
    guard exists(files) else { throw StoreError.noSuchSession(place: files.directory) }
    var configuration = LogConnection.lean
    configuration.readonly = readOnly
    configuration.prepareDatabase { db in
      if !readOnly { try db.execute(sql: "PRAGMA journal_mode = WAL") }
      // FULL: a commit is on the disk before it is acknowledged. What is deleted is overwritten, and nothing is copied to
      // a file of SQLite's own choosing.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA trusted_schema = OFF;
          PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY
          """)
    }
    return try LogConnection.open(files.box, configuration, applicationID: applicationID, format: format)
  }

  /// Aside, synced, and put in place by one rename: there is never half a box.
  private static func build(_ files: LogFiles) throws {
    let unfinished = files.box + ".new"
    PrivateFile.make(unfinished)
    let queue = try DatabaseQueue(path: unfinished, configuration: LogConnection.lean)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(format)")
      try db.execute(sql: tables + releases + sealed)
      try SQLiteBallotBox.noteTables(db)
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
    try LogFiles.sync(unfinished, in: files)
    guard rename(unfinished, files.box) == 0 else { throw StoreError(errno: errno, in: files) }
    try LogFiles.sync(files.directory, in: files)
  }
}

extension Row {
  /// Throws where a broken file has something else there; a subscript would stop the program.
  func read<T: DatabaseValueConvertible>(_ index: Int) throws -> T { try decode(T.self, atIndex: index) }

  func readOptional<T: DatabaseValueConvertible>(_ index: Int) throws -> T? {
    (self[index] as DatabaseValue).isNull ? nil : try decode(T.self, atIndex: index)
  }
}
