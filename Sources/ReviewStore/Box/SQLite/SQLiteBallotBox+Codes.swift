import Crypto
import Foundation
import GRDB
import ReviewCore

/// Codes: issued as slips, known here by their hashes only.
extension SQLiteBallotBox {
  /// Makes codes for a panel, one for each of `owns`: the unit its holder does not rate, or nil. They are nowhere else.
  public func issue(panel: Identifier, owns: [Identifier?]) throws(StoreError) -> [VotingCode] {
    let codes = owns.map { _ in VotingCode.drawn() }
    let keys = try keys
    let rows = zip(codes, owns).map { (hash: keys.hash($0), own: $1) }
      .sorted { $0.hash.lexicographicallyPrecedes($1.hash) }
    try perform { db in
      try db.inTransaction(.immediate) {
        let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM code") ?? 0
        for (offset, row) in rows.enumerated() {
          try db.execute(
            sql: "INSERT INTO code (hash, number, panel, own) VALUES (?, ?, ?, ?)",
            arguments: [row.hash, last + 1 + offset, panel, row.own])
        }
        try self.noteCodes(db)
        return .commit
      }
    }
    return codes
  }

  /// Withdraws a spoiled slip and answers whose it was, so that another can be issued; nil for a code that is not valid.
  ///
  /// What it has voted already counts; a slip of a code that has voted in the open round cannot be replaced before the
  /// round is closed, or its holder would vote twice.
  public func withdraw(_ code: VotingCode) throws(StoreError) -> Withdrawal {
    try perform { db in
      let hash = try self.keys.hash(code)
      var answer = Withdrawal.unknown
      try db.inTransaction(.immediate) {
        let known = try Row.fetchOne(
          db, sql: "SELECT panel, own, number FROM code WHERE hash = ? AND NOT withdrawn", arguments: [hash])
        guard let known else { return .commit }
        let open = try Int.fetchOne(db, sql: "SELECT id FROM round WHERE isOpen")
        if let open, try self.hasVoted(hash, try known.read(2), open, db) {
          answer = .hasVoted
          return .commit
        }
        try db.execute(sql: "UPDATE code SET withdrawn = 1 WHERE hash = ?", arguments: [hash])
        try self.noteCodes(db)
        answer = .withdrawn(Voter(panel: try known.read(0), ownUnit: try known.readOptional(1)))
        return .commit
      }
      return answer
    }
  }

  /// Whose a code is, whether a vote is open or not; nil for one that is not valid.
  public func holder(of code: VotingCode) throws(StoreError) -> Voter? {
    try perform { db in try self.voter(try self.keys.hash(code), db)?.voter }
  }

  /// Valid codes of each panel.
  public func issued() throws(StoreError) -> [Identifier: Int] {
    try perform { db in
      let rows = try Row.fetchAll(db, sql: "SELECT panel, count(*) FROM code WHERE NOT withdrawn GROUP BY panel")
      return try SQLiteBallotBox.numbers(rows)
    }
  }

  /// Codes that may vote in a round or have voted in it before they were withdrawn, and what booths are freed for or were.
  func issued(in round: Int, _ db: Database) throws -> [Identifier: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT panel, count(*) FROM code
        WHERE NOT withdrawn OR number IN (SELECT code FROM voted WHERE round = ?) GROUP BY panel
        """, arguments: [round])
    return try SQLiteBallotBox.numbers(rows).merging(try unused(in: round, db), uniquingKeysWith: +)
      .merging(try readableMarks(of: round, db)?.released ?? [:], uniquingKeysWith: +)
  }

  /// Of rows of an identifier and a number; what a broken file holds twice is added up.
  static func numbers(_ rows: [Row]) throws -> [Identifier: Int] {
    try Dictionary(rows.map { (try $0.read(0), try $0.read(1)) }, uniquingKeysWith: +)
  }

  /// What `verify` compares the list of codes with.
  static func digestOfCodes(_ db: Database) throws -> Data {
    var hash = SHA256()
    let rows = try Row.fetchCursor(db, sql: "SELECT hash, panel, own, withdrawn, number FROM code ORDER BY hash")
    while let row = try rows.next() {
      hash.update(data: try row.read(0) as Data)
      let (panel, own): (String, String?) = (try row.read(1), try row.readOptional(2))
      let (isWithdrawn, number): (Int, Int) = (try row.read(3), try row.read(4))
      hash.update(data: Array("\(panel) \(own ?? "-") \(isWithdrawn) \(number);".utf8))
    }
    return Data(hash.finalize())
  }

  func noteCodes(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO digest (name, value) VALUES ('code', ?), ('key', ?)",
      arguments: [try SQLiteBallotBox.digestOfCodes(db), try keys.mark])
  }
}
