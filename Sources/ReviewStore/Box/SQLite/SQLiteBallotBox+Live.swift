import Foundation
import GRDB
import ReviewCore

/// Looking into the box while a round is open, as often as once a second.
extension SQLiteBallotBox {
  /// Nil for a round that was never opened here.
  public func isOpen(round: Int) throws(StoreError) -> Bool? {
    try perform { db in
      try Bool.fetchOne(
        try db.cachedStatement(sql: "SELECT isOpen FROM round WHERE id = ?"), arguments: [round])
    }
  }

  /// Another number whenever somebody else has stored something; what this box stores itself leaves it as it is.
  public func version() throws(StoreError) -> Int {
    try perform { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
  }

  /// With the ballots that were cast since, as far as their batches are full: those lie there as they are, so that every
  /// screen that shows running totals shows the same ones. To be asked only where the plan lets the hall see them.
  public func readOn(_ live: LiveCount) throws(StoreError) -> LiveCount {
    try perform { db in
      guard let (paper, key) = try self.voting(db), paper.id == live.opening.id else { return live }
      var live = live
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(SealedBallot.columns) FROM sealed WHERE round = ? AND batch > ? AND batch <= ? ORDER BY batch, id
          """, arguments: [paper.id, live.seen, try BatchPosition(round: paper.id, db).finished])
      while let row = try rows.next() {
        let sealed = try SealedBallot(row: row)
        guard let marks = sealed.open(paper, key), let ballot = Ballot(bytes: marks, on: paper.sheet) else { continue }
        live.add(ballot, in: sealed.bag, seen: sealed.batch)
      }
      return live
    }
  }
}
