import Crypto
import Foundation
import GRDB
import ReviewCore

/// Casting. Ballots go in with the pool of waiting marks; marks leave it in commits of their own (`WaitingMarks`).
extension SQLiteBallotBox {
  /// Stores ballots in one transaction that is on the disk when this returns; one answer for each submission.
  ///
  /// Where it throws, no ballot is acknowledged. Each submission may then be sent again, and one that was stored after
  /// all is answered with `storedAlready`.
  public func cast(_ submissions: [Submission]) throws(StoreError) -> [CastAnswer] {
    let (answers, due) = try store(submissions)
    if due != .notYet { noteDueMarks() }
    return answers
  }

  /// The same, with the marks that are due left for `noteDueMarks`, so that nobody waits for that.
  public func store(_ submissions: [Submission]) throws(StoreError) -> (answers: [CastAnswer], due: MarksDue) {
    let (answers, end, due) = try perform { db in
      var answers = Array(repeating: CastAnswer.notOpen, count: submissions.count)
      var stored: (LogEnd, MarksDue)?
      try db.inTransaction(.immediate) {
        var casting = try Casting(self, db)
        // Within a batch, not in the order of arrival.
        for index in submissions.indices.shuffled() { answers[index] = try casting.cast(submissions[index]) }
        stored = try casting.finish()
        return .commit
      }
      return (answers, stored?.0, stored?.1 ?? .notYet)
    }
    // SQLite drops without a word what follows a broken frame of the write-ahead log: how much there was is noted
    // apart.
    if let end { mark?.write(end) }
    return (answers, due)
  }

  /// The ballots are stored whatever becomes of this; what is not noted now waits on.
  public func noteDueMarks() {
    try? perform { db in
      try db.inTransaction(.immediate) {
        guard let round = try self.openPaper(db)?.id else { return .commit }
        var waiting = try self.waitingMarks(of: round, db)
        let due = waiting.takeDue()
        if due.isEmpty { return .commit }
        try self.note(due, round: round, db)
        try self.store(waiting, round: round, db)
        return .commit
      }
    }
  }

  /// Whether a code has voted in the open round.
  func hasVoted(_ hash: Data, _ number: Int, _ round: Int, _ db: Database) throws -> Bool {
    if try notedToken(of: number, round, db) != nil { return true }
    return try waitingMarks(of: round, db)[hash] != nil
  }

  /// Throws where they lie there and cannot be read.
  func waitingMarks(of round: Int, _ db: Database) throws -> WaitingMarks {
    let found = try db.cachedStatement(sql: "SELECT body FROM waiting WHERE round = ?")
    guard let body = try Data.fetchOne(found, arguments: [round]) else { return WaitingMarks() }
    if let known = pool.withLock({ $0 }), known.round == round, known.body == body { return known.marks }
    let key = try keys.waitingKey(round, files)
    guard let marks = WaitingMarks(body, round: round, key) else {
      throw StoreError.damaged(.box(.waiting(round: round)))
    }
    pool.withLock { $0 = WaitingPool(round: round, key: key, body: body, marks: marks) }
    return marks
  }

  /// Puts marks on the list of who has voted, in an order that says nothing.
  func note(_ marks: [WaitingMark], round: Int, _ db: Database) throws {
    let rows = try marks.map { (number: try self.number(of: $0, db), mark: $0) }.sorted { $0.number < $1.number }
    let insertion = try db.cachedStatement(sql: "INSERT INTO voted (round, code, isBooth, token) VALUES (?, ?, ?, ?)")
    for (number, mark) in rows {
      let isBooth = mark.bag.channel == .booth
      let note = VotedToken(token: mark.token, round: round, code: number, isBooth: isBooth)
      try insertion.execute(arguments: [round, number, isBooth, note.stored])
    }
    if marks.contains(where: { $0.released != nil }) { try noteCodes(db) }
  }

  fileprivate func notedToken(of code: Int, _ round: Int, _ db: Database) throws -> Data? {
    let found = try db.cachedStatement(sql: "SELECT token FROM voted WHERE round = ? AND code = ?")
    return try Data.fetchOne(found, arguments: [round, code]).map { VotedToken(stored: $0).token }
  }

  fileprivate func store(_ waiting: WaitingMarks, round: Int, _ db: Database) throws {
    let known = pool.withLock { $0.flatMap { $0.round == round ? $0.key : nil } }
    let key = try known ?? keys.makeWaitingKey(round, files)
    let body = try waiting.sealed(round: round, key)
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO waiting (round, body) VALUES (?, ?)")
      .execute(arguments: [round, body])
    // Should this not be committed, other bytes lie there, and what is known here is not taken for them.
    pool.withLock { $0 = WaitingPool(round: round, key: key, body: body, marks: waiting) }
  }

  // MARK: - Private

  /// The number a code is known by; that of a booth that was freed gets its only now.
  private func number(of mark: WaitingMark, _ db: Database) throws -> Int {
    if let voter = mark.released { return try enter(mark.hash, of: voter, db) }
    let known = try db.cachedStatement(sql: "SELECT number FROM code WHERE hash = ?")
    guard let number = try Int.fetchOne(known, arguments: [mark.hash]) else {
      throw StoreError.damaged(.box(.codes))
    }
    return number
  }
}

/// A group of submissions on their way into the box, in one transaction.
private struct Casting {
  let box: SQLiteBallotBox
  let db: Database
  let voting: (paper: BallotPaper, key: SymmetricKey)?
  var waiting = WaitingMarks()
  var place: BatchPosition?
  var hasStored = false
  /// Code and noted vote in one, and kept for the group: this is done for each of thousands.
  private let search: Statement
  private let insertion: Statement

  init(_ box: SQLiteBallotBox, _ db: Database) throws {
    self.box = box
    self.db = db
    search = try db.cachedStatement(
      sql: """
        SELECT panel, own, withdrawn, (SELECT token FROM voted WHERE round = ? AND voted.code = number)
        FROM code WHERE hash = ?
        """)
    insertion = try SealedBallot.insertion(db)
    voting = try box.voting(db)
    if let paper = voting?.paper {
      waiting = try box.waitingMarks(of: paper.id, db)
      place = try BatchPosition(round: paper.id, db)
    }
  }

  mutating func cast(_ submission: Submission) throws -> CastAnswer {
    let hash = try box.keys.hash(submission.code)
    let token = try box.keys.hash(submission.token, code: hash, round: submission.round)
    let (known, noted) = try find(hash, submission.round)
    guard let (paper, key) = voting, submission.round == paper.id else {
      // Closed meanwhile: whose answer was lost must still learn that the ballot counts.
      if noted == token { return .storedAlready }
      return submission.release == nil && known == nil ? .unknownCode : .notOpen
    }
    guard let voter = submission.release ?? known else { return .unknownCode }
    guard paper.invites(voter, by: submission.channel) else { return .notInvited }
    guard paper.accepts(submission.marks, of: voter), submission.token.count == Submission.tokenLength else {
      return .doesNotFit
    }
    if let noted { return noted == token ? .storedAlready : .hasVoted }
    if submission.release != nil, try !box.takeRelease(of: voter, round: paper.id, db) { return .unknownCode }
    let bag = BallotBag(panel: voter.panel, channel: submission.channel)
    waiting.add(WaitingMark(hash: hash, token: token, bag: bag, released: submission.release))
    try SealedBallot(bag, submission.marks, batch: place?.next() ?? 1, paper, key).insert(round: paper.id, insertion)
    hasStored = true
    return .stored
  }

  /// How many ballots there are now, and when marks are to be noted; nil where none was stored.
  mutating func finish() throws -> (LogEnd, MarksDue)? {
    guard hasStored, let paper = voting?.paper, let place else { return nil }
    try box.store(waiting, round: paper.id, db)
    return (SQLiteBallotBox.end(ballots: place.count, of: paper.id), waiting.due)
  }

  // MARK: - Private

  /// Whose code it is, if it is valid, and the token of the ballot it has cast in a round.
  private func find(_ hash: Data, _ round: Int) throws -> (voter: Voter?, token: Data?) {
    search.setUncheckedArguments([round, hash])
    let mark = round == voting?.paper.id ? waiting[hash] : nil
    guard let row = try Row.fetchOne(search) else { return (nil, mark?.token) }
    let voter = try row.read(2) ? nil : Voter(panel: try row.read(0), ownUnit: try row.readOptional(1))
    return (voter, try mark?.token ?? row.readOptional(3).map { VotedToken(stored: $0).token })
  }
}
