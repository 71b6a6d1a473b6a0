import Foundation
import GRDB
import ReviewCore

/// Boxes of earlier programs.
extension SQLiteBallotBox {
  /// Gives a box of an earlier program today's tables; of two processes that do it at once the second finds it done.
  ///
  /// The ballots of a round that is open are sealed anew, in no order, and what showed theirs is written over.
  func upgradeFormat() throws(StoreError) {
    if try perform({ db in try !SQLiteBallotBox.isOfOldFormat(db) }) { return }
    try perform { db in
      try db.inTransaction(.immediate) {
        if try !SQLiteBallotBox.isOfOldFormat(db) { return .commit }
        try SQLiteBallotBox.requireOldTables(db)
        let old = try Row.fetchAll(db, sql: "SELECT round, body FROM sealed")
        try db.execute(sql: "DROP TABLE sealed;" + BoxConnection.releases + BoxConnection.sealed)
        try self.sealAnew(old, db)
        try SQLiteBallotBox.noteTables(db)
        try db.execute(sql: "PRAGMA user_version = \(BoxConnection.format)")
        return .commit
      }
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
    }
    truncate(files.boxEnd, 0)
  }

  static func isOfOldFormat(_ db: Database) throws -> Bool {
    (try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0) < BoxConnection.format
  }

  /// Throws where a box of today says that it is of an earlier format.
  static func requireOldTables(_ db: Database) throws {
    if try db.tableExists("waiting") { throw StoreError.damaged(.file("user_version")) }
  }

  // MARK: - Private

  private func sealAnew(_ old: [Row], _ db: Database) throws {
    guard !old.isEmpty, let (paper, key) = try voting(db) else { return }
    let insertion = try SealedBallot.insertion(db)
    var place = try BatchPosition(round: paper.id, db)
    for row in old.shuffled() where try row.read(0) == paper.id {
      let body: Data = try row.read(1)
      // One that cannot be read is kept as what it is: lost, and told when the round is closed.
      let (bag, marks) =
        SealedBallot.open(old: body, paper, key) ?? (
          BallotBag(panel: paper.panels.first?.id ?? "", channel: .phone), []
        )
      try SealedBallot(bag, marks.map(Mark.init(byte:)), batch: place.next(), paper, key).insert(
        round: paper.id, insertion)
    }
  }
}
