import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

@Suite struct VerificationTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `a sound log is sound, and its end was compared with the mark`() throws {
    let store = try scratch.makeSession(events: 40)
    let report = try verify()
    #expect(report.isSound)
    #expect(report.count == 40)
    #expect(report.end == store.lastSeen)
    #expect(report.endWasNoted)
  }

  @Test func `a changed event is named, whichever column was changed`() throws {
    for change in [
      "payload = replace(payload, 'note ', 'vote ')", "wall = wall + 1", "utcOffset = 0", "monotonic = 0", "clock = 3",
      "batch = 16", "version = 0", "kind = 'timerPaused'", "origin = 'B'", "previous = zeroblob(32)",
      "hash = zeroblob(32)", "payload = x'ff00'", "hash = NULL", "wall = 'noon'", "hash = 7",
    ] {
      let scratch = try Scratch()
      try scratch.makeSession(events: 30).close()
      try scratch.edit(
        "CREATE TABLE copy AS SELECT * FROM event", "DROP TABLE event", "ALTER TABLE copy RENAME TO event",
        "UPDATE event SET \(change) WHERE position = 17")
      #expect(try SessionLog.verify(in: scratch.session).damages == [.changed(17)], "\(change)")
      #expect(throws: StoreError.damaged(.changed(17)), "\(change)") {
        try SessionLog.openReadOnly(in: scratch.session).read(after: 0)
      }
    }
  }

  @Test func `an event changed together with its hash is betrayed by the next`() throws {
    try scratch.makeSession(events: 30).close()
    try rehash("UPDATE event SET payload = replace(payload, 'note ', 'vote ') WHERE position = 17", position: 17)
    #expect(try verify().damages == [.changed(17)])
  }

  @Test func `a last event changed together with its hash is betrayed by the mark`() throws {
    try scratch.makeSession(events: 30).close()
    try rehash("UPDATE event SET payload = replace(payload, 'note ', 'vote ') WHERE position = 30", position: 30)
    #expect(try verify().damages == [.rewritten(30)])
    #expect(throws: StoreError.damaged(.rewritten(30))) {
      try SessionLog.open(in: scratch.session, origin: "A")
    }
  }

  @Test("a bit that flips in the mark is found, whichever, and the log goes on and writes it anew")
  func flippedMark() throws {
    try scratch.makeSession(events: 30).close()
    let path = URL(fileURLWithPath: scratch.files.end)
    let mark = try Data(contentsOf: path)
    for bit in 0..<mark.count * 8 {
      var broken = mark
      broken[bit / 8] ^= 1 << UInt8(bit % 8)
      try broken.write(to: path)
      #expect(try verify().damages == [.mark(file: "log.end")], "bit \(bit)")
    }
    #expect(try SessionLog.salvage(in: scratch.session) == nil, "nothing of the log is lost")
    let store = try SessionLog.open(in: scratch.session, origin: "A")
    _ = try store.read(after: 0)
    _ = try store.append([Samples.note("and")], at: Samples.at(1), expecting: 30)
    #expect(try verify().isSound)
  }

  @Test func `missing events are named`() throws {
    try scratch.makeSession(events: 30).close()
    try scratch.edit("DELETE FROM event WHERE position IN (5, 20, 21, 22)")
    #expect(try verify().damages == [.missing(5...5), .missing(20...22)])
  }

  @Test func `a missing beginning is named`() throws {
    try scratch.makeSession(events: 30).close()
    try scratch.edit("DELETE FROM event WHERE position < 3")
    #expect(try verify().damages == [.missing(1...2)])
  }

  @Test func `a gap that was closed by renumbering is found, and what stands where is named`() throws {
    try scratch.makeSession(events: 30).close()
    try scratch.edit(
      "DELETE FROM event WHERE position = 20", "UPDATE event SET position = -position WHERE position > 20",
      "UPDATE event SET position = -position - 1 WHERE position < 0")
    #expect(Set(try verify().damages) == [.misplaced(20...29, by: 1), .missing(20...20)])
  }

  @Test func `events that changed places are named`() throws {
    try scratch.makeSession(events: 40).close()
    try scratch.edit(
      "UPDATE event SET position = -1 WHERE position = 29", "UPDATE event SET position = 29 WHERE position = 30",
      "UPDATE event SET position = 30 WHERE position = -1")
    #expect(try verify().damages == [.misplaced(29...29, by: 1), .misplaced(30...30, by: -1)])
    #expect(Strings(.en).message(.misplaced(29...29, by: 1)) == "event 30 stands where 29 should")
  }

  @Test func `a missing tail is told by the mark, and without one the report says that it cannot be`() throws {
    let end = try scratch.makeSession(events: 30).lastSeen
    try scratch.edit("DELETE FROM event WHERE position > 27")
    #expect(try verify().damages == [.tailMissing(28...30)])
    unlink(scratch.files.end)
    let blind = try verify()
    #expect(blind.isSound)
    #expect(!blind.endWasNoted)
    #expect(Strings(.en).message(blind).contains("a tail that was cut off cannot be told"))
    #expect(try SessionLog.verify(in: scratch.session, expecting: end).damages == [.tailMissing(28...30)])
  }

  @Test func `an event that is intact but cannot be understood is named`() throws {
    try scratch.makeSession(events: 9).close()
    try rehash("UPDATE event SET payload = '{\"noteTaken\":7}' WHERE position = 9", position: 9)
    unlink(scratch.files.end)
    #expect(try verify().damages == [.undecodable(9, kind: "noteTaken")])
  }

  @Test func `a log that does not begin with a session's creation is named`() throws {
    let store = try SessionLog.create(
      in: scratch.session, first: [Samples.note("nothing before")], at: Samples.at(0), origin: "A")
    store.close()
    #expect(try verify().damages == [.noBeginning])
  }

  @Test func `salvage goes on before the damage and keeps the damaged files`() throws {
    try scratch.makeSession(events: 30).close()
    try scratch.edit("UPDATE event SET wall = 0 WHERE position = 17")
    let report = try #require(try SessionLog.salvage(in: scratch.session))
    #expect(report.end == 16)
    #expect(try SessionLog.verify(in: report.kept).damages == [.changed(17)])

    let store = try SessionLog.open(in: scratch.session, origin: "A")
    #expect(try store.read(after: 0).count == 16)
    #expect(try store.append([Samples.note("on")], at: Samples.at(99), expecting: 16).map(\.position) == [17])
    #expect(try verify().isSound)
    #expect(try SessionLog.salvage(in: scratch.session) == nil)
  }

  @Test func `every error and every damage has its words in every language`() {
    let errors: [StoreError] = [
      .noSuchSession(place: "/s"), .existsAlready(place: "/s"), .wrongPosition(end: 3), .diskFull,
      .readOnly(place: "/s"), .noAccess(place: "/s"), .ioError(code: 1034), .busy, .notALog(path: "/s/l"),
      .newerVersion(2), .mustReopen, .damaged(.changed(3)), .damaged(.missing(3...5)), .damaged(.missing(3...3)),
      .damaged(.misplaced(3...5, by: 1)), .damaged(.tailMissing(3...5)), .damaged(.rewritten(3)),
      .damaged(.undecodable(3, kind: "x")), .damaged(.noBeginning), .damaged(.file("page 7")),
    ]
    for language in Language.allCases {
      let words = Set(errors.map { Strings(language).message($0) })
      #expect(words.count == errors.count)
    }
  }

  private func verify() throws -> VerificationReport<History> { try SessionLog.verify(in: scratch.session) }

  /// Runs `sql`, then gives the row at `position` the hash its new content asks for.
  private func rehash(_ sql: String, position: Int) throws {
    try scratch.edit(sql)
    let hash = try SessionLog.openReadOnly(in: scratch.session).perform { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT \(StoredEvent.columns) FROM event WHERE position = ?", arguments: [position])
      var bytes: [UInt8] = []
      return try row.flatMap { try StoredEvent(row: $0) }?.computedHash(at: position, scratch: &bytes)
    }
    try scratch.edit("UPDATE event SET hash = x'\(try #require(hash).hex)' WHERE position = \(position)")
  }
}
