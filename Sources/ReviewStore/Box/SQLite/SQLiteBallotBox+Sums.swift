import Crypto
import Foundation
import GRDB
import ReviewCore

/// Sums over rows that nothing else vouches for, by which `verify` finds a bit that flipped. They guard against disks, not
/// against people. Boxes of earlier programs have none: a sum that is missing is not asked for.
extension SQLiteBallotBox {
  func noteRound(_ id: Int, _ db: Database) throws {
    try SQLiteBallotBox.note(SQLiteBallotBox.name(ofRound: id), try SQLiteBallotBox.sumOfRound(id, db), db)
  }

  func noteReleases(_ db: Database) throws {
    try SQLiteBallotBox.note(Self.releases, try SQLiteBallotBox.sumOfReleases(db), db)
  }

  /// Of the tables as they are declared: a `DEFAULT` that flipped would show only in what is stored later.
  static func noteTables(_ db: Database) throws { try note(tables, try sumOfTables(db), db) }

  /// What does not fit its sum, and rows of votes that are not there.
  static func checkSums(_ db: Database) throws -> [Damage] {
    var damages: [Damage] = []
    // Others may be casting: rows and sums are read as of one moment.
    try db.inTransaction(.deferred) {
      let rounds = try Int.fetchAll(db, sql: "SELECT id FROM round ORDER BY id")
      for id in rounds {
        if let noted = try sum(name(ofRound: id), db), try noted != sumOfRound(id, db) {
          damages.append(.box(.round(id)))
        }
      }
      damages += try strays(db) + mistyped(db)
      if let noted = try sum(releases, db), try noted != sumOfReleases(db) { damages.append(.box(.releases)) }
      if let noted = try sum(tables, db), try noted != sumOfTables(db) { damages.append(.file("sqlite_schema")) }
      let known = Set(rounds.map(name(ofRound:)) + [releases, tables, "code", "key"])
      let names = try String.fetchAll(db, sql: "SELECT name FROM digest")
      if names.contains(where: { !known.contains($0) }) { damages.append(.file("digest")) }
      return .commit
    }
    return damages
  }

  // MARK: - Private

  private static let releases = "release"
  private static let tables = "table"

  private static func name(ofRound id: Int) -> String { "round \(id)" }

  private static func note(_ name: String, _ value: Data, _ db: Database) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO digest (name, value) VALUES (?, ?)", arguments: [name, value])
  }

  private static func sum(_ name: String, _ db: Database) throws -> Data? {
    try Data.fetchOne(db, sql: "SELECT value FROM digest WHERE name = ?", arguments: [name])
  }

  /// Of what the paper's own hash and the ballots' do not cover.
  private static func sumOfRound(_ id: Int, _ db: Database) throws -> Data {
    try sum(
      of: """
        SELECT quote(id), quote(paperHash), quote(isOpen), quote(issued), quote(digest), quote(lost),
          coalesce((SELECT quote(unknown) FROM waiting WHERE round = id), '0')
        FROM round WHERE id = \(id)
        """, db)
  }

  private static func sumOfReleases(_ db: Database) throws -> Data {
    try sum(
      of: "SELECT quote(round), quote(panel), quote(own), quote(count) FROM release ORDER BY round, panel, own", db)
  }

  private static func sumOfTables(_ db: Database) throws -> Data {
    try sum(of: "SELECT quote(type), quote(name), quote(tbl_name), quote(sql) FROM sqlite_schema ORDER BY name", db)
  }

  /// Quoted, a number, a text and bytes are never the same.
  private static func sum(of rows: String, _ db: Database) throws -> Data {
    var hash = SHA256()
    for row in try Row.fetchAll(db, sql: rows) {
      for column in 0..<row.count { hash.update(data: Array("\(try row.read(column) as String);".utf8)) }
    }
    return Data(hash.finalize())
  }

  /// Values of another type than their column's: text that a flipped bit has made bytes reads the same, and equals nothing.
  private static func mistyped(_ db: Database) throws -> [Damage] {
    if try isOfOldFormat(db) { return [] }
    let columns = try Row.fetchAll(
      db,
      sql: """
        SELECT tables.name, columns.name, lower(columns.type)
        FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'
        """)
    return try columns.compactMap { row in
      let (table, column, type): (String, String, String) = (try row.read(0), try row.read(1), try row.read(2))
      let other =
        "SELECT 1 FROM \(table.quotedDatabaseIdentifier) WHERE typeof(\(column.quotedDatabaseIdentifier)) NOT IN (?, 'null')"
      return try Bool.fetchOne(db, sql: other, arguments: [type]) == nil ? nil : .file("\(table).\(column)")
    }
  }

  /// Votes and ballots of rounds that are not there, and sealed ones of rounds that are not open.
  private static func strays(_ db: Database) throws -> [Damage] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT round FROM voted WHERE round NOT IN (SELECT id FROM round)
        UNION SELECT round FROM ballot WHERE round NOT IN (SELECT id FROM round)
        UNION SELECT round FROM sealed WHERE round NOT IN (SELECT id FROM round WHERE isOpen)
        """
    ).map { .box(.round($0)) }
  }
}
