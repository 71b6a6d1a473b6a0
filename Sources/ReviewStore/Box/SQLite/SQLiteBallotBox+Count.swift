import Crypto
import Foundation
import GRDB
import ReviewCore

/// Counting what lies in the box, and checking that it is what was cast.
extension SQLiteBallotBox {
  /// Ballots cast so far by bag; a bag without an entry has none.
  public func returned(in round: Int) throws(StoreError) -> [BallotBag: Int] {
    try perform { db in try SQLiteBallotBox.returned(in: round, db) }
  }

  /// Returned of issued for each of the round's bags on screens, while it is open.
  public func turnout(of opening: RoundOpening) throws(StoreError) -> [Turnout] {
    let (issued, returned) = try perform { db in
      (try self.issued(in: opening.id, db), try SQLiteBallotBox.returned(in: opening.id, db))
    }
    return opening.bags.filter(\.channel.isElectronic).map { bag in
      Turnout(bag: bag, issued: SQLiteBallotBox.share(of: bag, opening, issued, returned), returned: returned[bag] ?? 0)
    }
  }

  /// The counts of a closed round, a bag each; nil while it is open or was never opened.
  ///
  /// Counted from the ballots each time it is asked. Throws `damaged` where they are not all there, as they were cast.
  public func count(round: Int) throws(StoreError) -> [SheetCount]? {
    try perform { db in
      guard let counted = try self.recount(round, db) else { return nil }
      if let damage = counted.damages.first { throw StoreError.damaged(.box(damage)) }
      return counted.counts
    }
  }

  /// Everything that is wrong with the box; nothing where it is sound.
  public func verify() throws(StoreError) -> [Damage] {
    try perform { db in
      if try SQLiteBallotBox.isOfOldFormat(db), try db.tableExists("waiting") { return [.file("user_version")] }
      var damages = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }.map(Damage.file)
      if try SQLiteBallotBox.digestOfCodes(db)
        != Data.fetchOne(db, sql: "SELECT value FROM digest WHERE name = 'code'"),
        try Bool.fetchOne(db, sql: "SELECT 1 FROM code") != nil
      {
        damages.append(.box(.codes))
      }
      let mark = try Data.fetchOne(db, sql: "SELECT value FROM digest WHERE name = 'key'")
      if let mark, let keys = try? self.keys, keys.mark != mark { damages.append(.box(.key)) }
      damages += try SQLiteBallotBox.checkSums(db)
      for round in try Row.fetchAll(db, sql: "SELECT id, isOpen FROM round ORDER BY id") {
        let (id, isOpen): (Int, Bool) = (try round.read(0), try round.read(1))
        do {
          damages += try (isOpen ? self.checkOpen(id, db) : self.recount(id, db)?.damages ?? []).map(Damage.box)
        } catch StoreError.damaged(let damage) {
          damages.append(damage)
        }
      }
      return damages
    }
  }

  // MARK: - Private

  /// Counts the ballots of an open round themselves, because some of their marks still wait in the pool, and the marks
  /// of a closed one.
  private static func returned(in round: Int, _ db: Database) throws -> [BallotBag: Int] {
    let isOpen = try Bool.fetchOne(db, sql: "SELECT isOpen FROM round WHERE id = ?", arguments: [round]) ?? false
    if try !isOpen || isOfOldFormat(db) { return try noted(in: round, db) }
    return try bags(
      try Row.fetchAll(
        db, sql: "SELECT panel, isBooth, count(*) FROM sealed WHERE round = ? GROUP BY panel, isBooth",
        arguments: [round]))
  }

  private static func noted(in round: Int, _ db: Database) throws -> [BallotBag: Int] {
    try bags(
      try Row.fetchAll(
        db,
        sql: """
          SELECT panel, isBooth, count(*) FROM voted JOIN code ON code.number = voted.code WHERE round = ?
          GROUP BY panel, isBooth
          """, arguments: [round]))
  }

  private static func bags(_ rows: [Row]) throws -> [BallotBag: Int] {
    return try rows.reduce(into: [:]) { counts, row in
      counts[BallotBag(panel: try row.read(0), channel: try row.read(1) ? .booth : .phone)] = try row.read(2) as Int
    }
  }

  /// Slips are valid for all channels on screens: those that voted through an earlier one are counted there, and all
  /// others in the last.
  private static func share(
    of bag: BallotBag, _ opening: RoundOpening, _ issued: [Identifier: Int], _ returned: [BallotBag: Int]
  ) -> Int {
    let channels = opening.channels.filter(\.isElectronic)
    guard bag.channel == channels.last else { return returned[bag] ?? 0 }
    let elsewhere = channels.dropLast().reduce(0) { $0 + (returned[BallotBag(panel: bag.panel, channel: $1)] ?? 0) }
    return (issued[bag.panel] ?? 0) - elsewhere
  }

  func recount(_ id: Int, _ db: Database) throws -> (counts: [SheetCount], damages: [BoxDamage])? {
    let noted = try Row.fetchOne(
      db, sql: "SELECT issued, digest, lost FROM round WHERE id = ? AND NOT isOpen", arguments: [id])
    guard let noted, let paper = try paper(id, db) else { return nil }
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(UnsealedBallot.columns) FROM ballot WHERE round = ? ORDER BY id", arguments: [id])
    let ballots = rows.compactMap { UnsealedBallot(row: $0) }
    var damages: [BoxDamage] = []
    let (lost, digest): (Int, Data) = (try noted.read(2), try noted.read(1))
    if lost > 0 { damages.append(.unreadable(round: id, count: lost)) }
    if ballots.count != rows.count || UnsealedBallot.digest(ballots) != digest { damages.append(.changed(round: id)) }
    let issued = try JSONDecoder().decode([Identifier: Int].self, from: try noted.read(0) as Data)
    var voted = try SQLiteBallotBox.noted(in: id, db)
    let unknown = try self.unknown(in: id, db)
    let tallies = paper.opening.bags.filter(\.channel.isElectronic).map { ($0, BagTally($0, ballots, paper)) }
    for (bag, tally) in tallies {
      if tally.misfits > 0 { damages.append(.unreadable(round: id, count: tally.misfits)) }
      let cast = voted[bag] ?? 0
      if lost == 0, !(cast...cast + unknown).contains(tally.sheets) {
        damages.append(.miscounted(round: id, bag: bag, voted: cast, ballots: tally.sheets))
      }
      if unknown > 0 { voted[bag] = tally.sheets }
    }
    let counts = tallies.map { bag, tally in
      tally.counter.count(of: bag, issued: SQLiteBallotBox.share(of: bag, paper.opening, issued, voted))
    }
    damages += try strangers(id, db)
    return (counts, damages)
  }

  /// Codes of a closed round that have voted and that nobody knows any more.
  private func unknown(in id: Int, _ db: Database) throws -> Int {
    if try SQLiteBallotBox.isOfOldFormat(db) { return 0 }
    return try Int.fetchOne(db, sql: "SELECT unknown FROM waiting WHERE round = ?", arguments: [id]) ?? 0
  }

  private func checkOpen(_ id: Int, _ db: Database) throws -> [BoxDamage] {
    guard let (paper, key) = try voting(db) else { return [] }
    if try SQLiteBallotBox.isOfOldFormat(db) { return try checkOld(paper, key, db) }
    var found: [BallotBag: Int] = [:]
    var unreadable = 0
    for ballot in try SealedBallot.all(of: id, db) {
      if ballot.open(paper, key) != nil { found[ballot.bag, default: 0] += 1 } else { unreadable += 1 }
    }
    unreadable += try missing(from: id, db)
    if unreadable > 0 { return [.unreadable(round: id, count: unreadable)] + (try strangers(id, db)) }
    do {
      let waiting = try waitingMarks(of: id, db)
      let voted = try SQLiteBallotBox.noted(in: id, db).merging(waiting.counts, uniquingKeysWith: +)
      let damages = Set(voted.keys).union(found.keys).filter { voted[$0] != found[$0] }.map { bag in
        BoxDamage.miscounted(round: id, bag: bag, voted: voted[bag] ?? 0, ballots: found[bag] ?? 0)
      }
      return damages + (try strangers(id, db))
    } catch StoreError.damaged(.box(let damage)) {
      return [damage] + (try strangers(id, db))
    } catch StoreError.waitingKeyMissing {
      // A copy: which codes voted last is not to be told from it.
      return try strangers(id, db)
    }
  }

  /// A box of an earlier program that is only read.
  private func checkOld(_ paper: BallotPaper, _ key: SymmetricKey, _ db: Database) throws -> [BoxDamage] {
    let bodies = try Data.fetchAll(db, sql: "SELECT body FROM sealed WHERE round = ?", arguments: [paper.id])
    let bags = bodies.compactMap { SealedBallot.open(old: $0, paper, key)?.bag }
    let unreadable = bodies.count - bags.count
    if unreadable > 0 { return [.unreadable(round: paper.id, count: unreadable)] }
    let found = Dictionary(bags.map { ($0, 1) }, uniquingKeysWith: +)
    return try SQLiteBallotBox.noted(in: paper.id, db).filter { found[$0.key] != $0.value }.map { bag, voted in
      .miscounted(round: paper.id, bag: bag, voted: voted, ballots: found[bag] ?? 0)
    } + (try strangers(paper.id, db))
  }

  private func strangers(_ id: Int, _ db: Database) throws -> [BoxDamage] {
    let stranger = try Bool.fetchOne(
      db,
      sql: """
        SELECT 1 FROM voted LEFT JOIN code ON code.number = voted.code WHERE round = ? AND hash IS NULL
        """, arguments: [id])
    let notes = try Row.fetchAll(db, sql: "SELECT code, isBooth, token FROM voted WHERE round = ?", arguments: [id])
    let isSound = try notes.allSatisfy { note in
      VotedToken(stored: try note.read(2)).isOf(round: id, code: try note.read(0), isBooth: try note.read(1))
    }
    return stranger == nil && isSound ? [] : [.stranger(round: id)]
  }
}

/// The ballots of one bag, sheet by sheet or row by row.
private struct BagTally {
  var counter: BallotCounter
  /// Sheets found. Where rows lie apart, as many as any speaker has rows.
  var sheets = 0
  var misfits = 0

  init(_ bag: BallotBag, _ ballots: [UnsealedBallot], _ paper: BallotPaper) {
    counter = BallotCounter(paper.sheet)
    var rows = Array(repeating: 0, count: paper.sheet.speakers.count)
    for ballot in ballots where ballot.bag == bag {
      if ballot.row == UnsealedBallot.wholeSheet {
        let fits = Ballot(bytes: ballot.marks, on: paper.sheet).map { counter.add($0) } ?? false
        if fits { sheets += 1 } else { misfits += 1 }
      } else if counter.add(ballot.marks.map(Mark.init(byte:)), ofSpeakerAt: ballot.row) {
        rows[ballot.row] += 1
      } else {
        misfits += 1
      }
    }
    if paper.panels.first(where: { $0.id == bag.panel })?.keepsRowsApart == true {
      sheets = rows.max() ?? 0
      misfits += rows.reduce(0) { $0 + sheets - $1 }
      counter.addSheets(sheets)
    }
  }
}
