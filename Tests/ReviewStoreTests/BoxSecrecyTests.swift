import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// The files of a box byte by byte, as somebody who has copied them would look.
@Suite struct BoxSecrecyTests {
  let scratch: Scratch
  let box: SessionBox
  let paper = BoxSamples.paper(criteria: 6, speakers: 14)

  init() throws {
    scratch = try Scratch()
    box = try SessionBox.open(in: scratch.session)
  }

  /// 200 ballots with marks that no other has, one commit each: the order of arrival is as plain as it can be.
  private func vote(panel: Identifier = "B") throws -> [(code: VotingCode, cast: Submission)] {
    let codes = try box.issue(panel: panel, owns: Array(repeating: nil, count: 200))
    try box.open(paper)
    let votes = codes.map { (code: $0, cast: BoxSamples.submission($0, paper)) }
    for vote in votes { #expect(try box.cast([vote.cast]) == [.stored]) }
    return votes
  }

  /// Everything in the session's folder, by name.
  private func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.session)
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, FileManager.default.contents(atPath: scratch.session + "/" + $0) ?? Data())
      })
  }

  private func bytes(_ marks: [Mark]) -> Data { Data(marks.map(\.byte)) }

  @Test func `an open round shows no code and no ballot in any file`() throws {
    let votes = try vote()
    for (name, data) in try files() {
      for (code, cast) in votes {
        #expect(data.range(of: Data(code.symbols)) == nil && data.range(of: Data(code.text.utf8)) == nil, "\(name)")
        #expect(data.range(of: bytes(cast.marks)) == nil, "\(name)")
        #expect(data.range(of: Data(cast.token)) == nil, "\(name)")
      }
    }
  }

  @Test func `after the close nothing in the files tells the order of arrival`() throws {
    let votes = try vote()
    try box.close(round: 1)
    let files = try files()
    let data = try #require(files["ballots.sqlite"])
    #expect(files["ballots.sqlite-wal"]?.isEmpty ?? true, "the write-ahead log is empty")
    #expect(!files.keys.contains { $0.contains("round-1") }, "the round's key is gone")
    var places: [Int] = []
    for (code, cast) in votes {
      #expect(data.range(of: Data(code.symbols)) == nil)
      #expect(data.range(of: Data(cast.token)) == nil)
      let place = try #require(data.range(of: bytes(cast.marks)))
      #expect(data[place.upperBound...].range(of: bytes(cast.marks)) == nil, "there is one copy")
      places.append(place.lowerBound)
    }
    // Rank correlation of arrival and place: beyond 0.4 once in a hundred million boxes.
    #expect(abs(rankCorrelation(places)) < 0.4)
  }

  @Test func `after the close nothing in the files lies in the order of the slips`() throws {
    let votes = try vote()
    try box.close(round: 1)
    let data = try #require(try files()["ballots.sqlite"])
    let places = try votes.map { vote in
      try #require(data.range(of: try box.keys.hash(vote.code))).lowerBound
    }
    #expect(abs(rankCorrelation(places)) < 0.4)
  }

  @Test func `who does not rate their own unit is not told by the rows of other units`() throws {
    let codes = try box.issue(panel: "A", owns: ["u1", "u2"])
    try box.open(paper)
    for (code, own) in zip(codes, ["u1", "u2"]) {
      #expect(try box.cast([BoxSamples.submission(code, paper, own: own)]) == [.stored])
    }
    try box.close(round: 1)
    let rows = try box.perform { db in
      try Int.fetchAll(db, sql: "SELECT row FROM ballot WHERE panel = 'A'")
    }
    #expect(rows.sorted() == (0..<14).flatMap { [$0, $0] }, "a row lies by itself, under a number of its own")
  }

  @Test func `what a closed round's ballots were sealed as is nowhere, and no file says when`() throws {
    _ = try vote()
    let sealed = try box.perform { db in try Data.fetchAll(db, sql: "SELECT body FROM sealed") }
    try box.close(round: 1)
    box.close()
    for (name, data) in try files() {
      for body in sealed { #expect(data.range(of: body.prefix(32)) == nil, "\(name)") }
    }
    #expect(Set(try files().keys) == ["ballots.sqlite", "ballots.key", "ballots.end"])
    #expect(try files()["ballots.end"]?.isEmpty == true)
  }

  private func rankCorrelation(_ places: [Int]) -> Double {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var squares = 0.0
    for (rank, arrival) in order.enumerated() { squares += Double((rank - arrival) * (rank - arrival)) }
    let count = Double(places.count)
    return 1 - 6 * squares / (count * (count * count - 1))
  }
}
