import Crypto
import Foundation
import GRDB
import Glibc
import ReviewCore

/// Opening and closing. A closing is one transaction: what was stored before it counts, what comes after finds no round.
extension SQLiteBallotBox {
  /// Opens a round; one that is open is left as it is, and one that was closed stays closed.
  ///
  /// At most one round is open: opening the next closes the one before.
  public func open(_ paper: BallotPaper) throws(StoreError) {
    let known = try perform { db in
      try Bool.fetchOne(db, sql: "SELECT isOpen FROM round WHERE id = ?", arguments: [paper.id])
    }
    if known != nil { return }
    if let open = try openPaper() { try close(round: open.id) }
    // Before the round: an open round always has its key.
    _ = try BoxKeys.makeRoundKey(paper.id, files)
    try perform { db in
      let bytes = try JSONEncoder().encode(paper)
      try db.inTransaction(.immediate) {
        try db.execute(
          sql: "INSERT OR IGNORE INTO round (id, paper, paperHash, isOpen) VALUES (?, ?, ?, 1)",
          arguments: [paper.id, bytes, Data(SHA256.hash(data: bytes))])
        try self.noteRound(paper.id, db)
        return .commit
      }
    }
  }

  /// Closes a round, and shuffles its ballots out of their seals; one that is closed is left as it is.
  ///
  /// Afterwards the files say nothing of who voted what, or when. Where making them so failed (a full disk, say) the round
  /// is closed all the same and the rest is made up for when the box is next opened or closed.
  public func close(round: Int) throws(StoreError) {
    try perform { db in
      try db.inTransaction(.immediate) {
        guard let (paper, key) = try self.voting(db), paper.id == round else { return .commit }
        var kept: [UnsealedBallot] = []
        var lost = try self.missing(from: round, db)
        let ballots = try SealedBallot.all(of: round, db)
        for ballot in ballots.shuffled() {
          if let marks = ballot.open(paper, key) {
            kept += UnsealedBallot.unseal(marks, ballot.bag, paper)
          } else {
            lost += 1
          }
        }
        try self.noteRest(of: round, ballots: ballots.count, db)
        // By their random numbers: the file is written in the order it is kept in.
        kept.sort { $0.id.lexicographicallyPrecedes($1.id) }
        for ballot in kept { try ballot.insert(round: round, db) }
        try db.execute(sql: "DELETE FROM sealed WHERE round = ?", arguments: [round])
        let issued = try JSONEncoder().encode(try self.issued(in: round, db))
        try db.execute(
          sql: "UPDATE round SET isOpen = 0, issued = ?, digest = ?, lost = ? WHERE id = ?",
          arguments: [issued, UnsealedBallot.digest(kept), lost, round])
        try db.execute(sql: "DELETE FROM release WHERE round = ?", arguments: [round])
        try self.noteRound(round, db)
        try self.noteReleases(db)
        return .commit
      }
    }
    try tidyUp()
  }

  /// Notes the marks that still wait. Where they cannot be read, how many there were is known from the ballots.
  private func noteRest(of round: Int, ballots: Int, _ db: Database) throws {
    if let waiting = try readableMarks(of: round, db) {
      try note(waiting.marks, round: round, db)
      try db.execute(sql: "DELETE FROM waiting WHERE round = ?", arguments: [round])
      return
    }
    let noted = try Int.fetchOne(db, sql: "SELECT count(*) FROM voted WHERE round = ?", arguments: [round]) ?? 0
    try db.execute(
      sql: "UPDATE waiting SET body = x'', unknown = ? WHERE round = ?", arguments: [max(0, ballots - noted), round])
  }

  /// Nil where they lie there and cannot be read.
  func readableMarks(of round: Int, _ db: Database) throws -> WaitingMarks? {
    do {
      return try waitingMarks(of: round, db)
    } catch StoreError.waitingKeyMissing {
      return nil
    } catch StoreError.damaged(.box(.waiting)) {
      return nil
    }
  }

  /// Rewrites the box without what closed rounds left in its pages, empties the write-ahead log and destroys the keys of
  /// closed rounds, in this order: until their ballots are safe the key is the way back.
  func tidyUp() throws(StoreError) {
    let closed = try perform { db in try Int.fetchAll(db, sql: "SELECT id FROM round WHERE NOT isOpen") }
    let untidy = closed.filter { BoxKeys.hasRoundKey($0, files) }
    if untidy.isEmpty { return }
    try perform { db in
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
    }
    // Emptied, not removed: other processes hold it.
    truncate(files.boxEnd, 0)
    for round in untidy {
      try knownKeys?.destroyWaitingKey(round, files)
      try BoxKeys.destroyRoundKey(round, files)
    }
  }
}

/// What leaves a seal: a sheet, or a speaker's row of one.
struct UnsealedBallot {
  static let wholeSheet = -1

  let id: Data
  let bag: BallotBag
  /// Index of a speaker, or `wholeSheet`.
  let row: Int
  let marks: Data

  static func unseal(_ marks: [UInt8], _ bag: BallotBag, _ paper: BallotPaper) -> [UnsealedBallot] {
    guard paper.panels.first(where: { $0.id == bag.panel })?.keepsRowsApart == true else {
      return [UnsealedBallot(id: RandomNumber.make(), bag: bag, row: wholeSheet, marks: Data(marks))]
    }
    let width = paper.sheet.marksPerSpeaker
    return paper.sheet.speakers.indices.map { row in
      UnsealedBallot(
        id: RandomNumber.make(), bag: bag, row: row, marks: Data(marks[(row * width)..<((row + 1) * width)]))
    }
  }

  init(id: Data, bag: BallotBag, row: Int, marks: Data) {
    self.id = id
    self.bag = bag
    self.row = row
    self.marks = marks
  }

  /// Nil for what was never stored so.
  init?(row: Row) {
    guard let channel = (try? row.read(2)).flatMap(VotingChannel.init), let panel: String = try? row.read(1),
      let id: Data = try? row.read(0), let number: Int = try? row.read(3), let marks: Data = try? row.read(4)
    else { return nil }
    self.init(id: id, bag: BallotBag(panel: panel, channel: channel), row: number, marks: marks)
  }

  static let columns = "id, panel, channel, row, marks"

  func insert(round: Int, _ db: Database) throws {
    let row = try db.cachedStatement(
      sql: "INSERT INTO ballot (round, \(UnsealedBallot.columns)) VALUES (?, ?, ?, ?, ?, ?)")
    try row.execute(arguments: [round, id, bag.panel, bag.channel.rawValue, self.row, marks])
  }

  /// Over ballots in the order of their numbers.
  static func digest(_ ballots: [UnsealedBallot]) -> Data {
    var hash = SHA256()
    for ballot in ballots {
      hash.update(data: ballot.id)
      hash.update(data: Array("\(ballot.bag.panel) \(ballot.bag.channel.rawValue) \(ballot.row) ".utf8))
      hash.update(data: ballot.marks)
    }
    return Data(hash.finalize())
  }
}
