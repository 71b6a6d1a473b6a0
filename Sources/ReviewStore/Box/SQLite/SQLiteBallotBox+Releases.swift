import Foundation
import GRDB
import ReviewCore

/// A booth freed by the secretary: a ballot without a slip.
///
/// What is kept is how many more such ballots a panel has in the open round, and nothing else. With each one that is cast
/// the number goes down by one in the same transaction. Its code, which no other ballot will be cast with, waits with the
/// others and joins the issued ones when it is noted, withdrawn from the beginning and under a random number. Who cast
/// which, or when, is not there to be found.
extension SQLiteBallotBox {
  /// Sets how many ballots the panel's booths are free for.
  public func release(_ release: BoothRelease) throws(StoreError) -> ReleaseAnswer {
    try perform { db in
      var answer = ReleaseAnswer.notOpen
      try db.inTransaction(.immediate) {
        guard let paper = try self.openPaper(db), paper.id == release.round, paper.invites(release.voter, by: .booth)
        else { return .commit }
        try db.execute(
          sql: "INSERT OR REPLACE INTO release (round, panel, own, count) VALUES (?, ?, ?, ?)",
          arguments: [paper.id, release.voter.panel, release.voter.ownUnit ?? "", release.count])
        try self.noteReleases(db)
        let issued = (try self.issued(in: paper.id, db)[release.voter.panel] ?? 0) + release.onPaper
        answer = issued > release.present && release.count > 0 ? .tooMany(issued: issued) : .released
        return answer == .released ? .commit : .rollback
      }
      return answer
    }
  }

  /// Whom a booth of the panel is free for; nil where its next voter needs a slip.
  public func released(_ panel: Identifier) throws(StoreError) -> Voter? {
    try perform { db in
      guard let paper = try self.openPaper(db), paper.invites(Voter(panel: panel), by: .booth) else { return nil }
      let free = try db.cachedStatement(
        sql: "SELECT own FROM release WHERE round = ? AND panel = ? AND count > 0 ORDER BY own LIMIT 1")
      guard let own = try String.fetchOne(free, arguments: [paper.id, panel]) else { return nil }
      return Voter(panel: panel, ownUnit: own.isEmpty ? nil : own)
    }
  }

  /// Ballots each panel may still cast so.
  func unused(in round: Int, _ db: Database) throws -> [Identifier: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT panel, sum(count) FROM release WHERE round = ? GROUP BY panel", arguments: [round])
    return try SQLiteBallotBox.numbers(rows)
  }

  /// Takes one release of the voter's; false where none is left.
  func takeRelease(of voter: Voter, round: Int, _ db: Database) throws -> Bool {
    try db.execute(
      sql: "UPDATE release SET count = count - 1 WHERE round = ? AND panel = ? AND own = ? AND count > 0",
      arguments: [round, voter.panel, voter.ownUnit ?? ""])
    guard db.changesCount == 1 else { return false }
    try noteReleases(db)
    return true
  }

  /// Lets the code of a released ballot join the issued ones; answers the number it is known by.
  func enter(_ hash: Data, of voter: Voter, _ db: Database) throws -> Int {
    // In no order, and far from those of slips.
    let number = Int.random(in: 1 << 32..<1 << 48)
    try db.execute(
      sql: "INSERT INTO code (hash, number, panel, own, withdrawn) VALUES (?, ?, ?, ?, 1)",
      arguments: [hash, number, voter.panel, voter.ownUnit])
    return number
  }
}
