import Foundation
import GRDB
import ReviewCore

/// Looking into the box while a round is open, as often as once a second.
extension BallotBox {
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

  /// With the ballots that were cast since. They are read in the order they lie in, so that every screen that shows
  /// running totals shows the same batches; to be asked only where the plan lets the hall see them.
  public func readOn(_ live: LiveCount) throws(StoreError) -> LiveCount {
    try perform { db in
      guard let (paper, key) = try self.voting(db), paper.id == live.opening.id else { return live }
      var live = live
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, body FROM sealed WHERE round = ? AND id > ? ORDER BY id",
        arguments: [paper.id, live.seen])
      while let row = try rows.next() {
        guard let (bag, marks) = SealedBallot.open(try row.read(1), paper, key),
          let ballot = Ballot(bytes: marks, on: paper.sheet)
        else { continue }
        live.add(ballot, in: bag, seen: try row.read(0))
      }
      return live
    }
  }
}
