import Crypto
import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// Boxes of earlier programs, a vote open in them.
@Suite struct BoxFormatTests {
  @Test("a box of the format before, a vote open in it, goes on: what was cast counts, once, and no order is left")
  func goesOn() throws {
    let old = try OldBox()
    let box = try SessionBox.open(in: old.scratch.session)
    #expect(try box.verify() == [])
    #expect(try box.turnout(of: old.paper.opening).compactMap(\.returned).reduce(0, +) == 12)
    #expect(try box.cast([old.submissions[3]]) == [.storedAlready])
    #expect(try box.cast([BoxSamples.submission(old.submissions[4].code, old.paper)]) == [.hasVoted])
    #expect(try box.cast([old.submissions[12]]) == [.stored])
    let one = BoothRelease(round: 1, voter: Voter(panel: "B"), count: 1, present: 19)
    #expect(try box.release(one) == .released, "format 1 had no releases")
    let batches = try box.perform { db in
      try Int.fetchAll(db, sql: "SELECT count(*) FROM sealed GROUP BY batch ORDER BY batch")
    }
    #expect(batches == [5, 5, 3])
    try box.close(round: 1)
    let count = try #require(try box.count(round: 1)?.first { $0.bag == BallotBag(panel: "B", channel: .phone) })
    #expect(count.returned == 13)
    #expect(try box.verify() == [])
  }

  @Test("a box of an earlier format is verified as it lies, and stays as it is")
  func readOnly() throws {
    let old = try OldBox()
    let before = try Data(contentsOf: URL(fileURLWithPath: old.scratch.files.box))
    let box = try #require(try SessionBox.openReadOnly(in: old.scratch.session))
    #expect(try box.verify() == [])
    box.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: old.scratch.files.box)) == before)
  }

  @Test("a box of today that calls itself older is damaged, and nothing is done to it")
  func flippedVersion() throws {
    let scratch = try Scratch()
    let box = try SessionBox.open(in: scratch.session)
    try box.perform { db in try db.execute(sql: "PRAGMA user_version = 2") }
    box.close()
    #expect(throws: StoreError.damaged(.file("user_version"))) { try SessionBox.open(in: scratch.session) }
    let damages = try SessionBox.openReadOnly(in: scratch.session)?.verify()
    #expect(damages == [.file("user_version")])
  }
}

/// Twelve of thirteen have voted.
private struct OldBox {
  let scratch: Scratch
  let paper = BoxSamples.paper()
  let submissions: [Submission]

  /// As format 1 stored it: marks and ballots in one commit, numbered as they came.
  init() throws {
    scratch = try Scratch()
    let box = try SessionBox.open(in: scratch.session)
    let codes = try box.issue(panel: "B", owns: Array(repeating: nil, count: 13))
    let paper = paper
    try box.open(paper)
    let submissions = codes.map { BoxSamples.submission($0, paper) }
    self.submissions = submissions
    let key = try BoxKeys.roundKey(1, scratch.files)
    try box.perform { db in
      try db.execute(
        sql: """
          DROP TABLE sealed; DROP TABLE waiting; DROP TABLE release;
          CREATE TABLE sealed (id INTEGER PRIMARY KEY, round INTEGER NOT NULL, body BLOB NOT NULL);
          DELETE FROM digest WHERE name NOT IN ('code', 'key');
          PRAGMA user_version = 1
          """)
      for submission in submissions.prefix(12) {
        let hash = try box.keys.hash(submission.code)
        let number = try Int.fetchOne(db, sql: "SELECT number FROM code WHERE hash = ?", arguments: [hash]) ?? 0
        let note = VotedToken(
          token: try box.keys.hash(submission.token, code: hash, round: 1), round: 1, code: number, isBooth: false)
        try db.execute(
          sql: "INSERT INTO voted (round, code, isBooth, token) VALUES (1, ?, 0, ?)", arguments: [number, note.stored])
        let panel = UInt8(paper.panels.firstIndex { $0.id == "B" } ?? 0)
        let channel = UInt8(paper.opening.channels.firstIndex(of: .phone) ?? 0)
        let body = try AES.GCM.seal(
          [panel, channel] + submission.marks.map(\.byte), using: key,
          authenticating: withUnsafeBytes(of: Int64(1).bigEndian) { Array($0) })
        try db.execute(sql: "INSERT INTO sealed (round, body) VALUES (1, ?)", arguments: [body.combined])
      }
    }
    box.close()
  }
}
