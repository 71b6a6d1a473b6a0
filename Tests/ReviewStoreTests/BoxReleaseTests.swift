import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// A booth freed by the secretary: ballots without slips.
@Suite struct BoxReleaseTests {
  let scratch: Scratch
  let box: SessionBox
  let paper = BoxSamples.paper()

  init() throws {
    scratch = try Scratch()
    box = try SessionBox.open(in: scratch.session)
  }

  private func release(_ count: Int, panel: Identifier = "B", own: Identifier? = nil, present: Int = 40) throws
    -> ReleaseAnswer
  {
    try box.release(
      BoothRelease(round: 1, voter: Voter(panel: panel, ownUnit: own), count: count, present: present))
  }

  private func ballot(_ voter: Voter = Voter(panel: "B"), code: VotingCode = VotingCode.drawn()) -> Submission {
    Submission(
      code: code, round: 1, channel: .booth, marks: BoxSamples.marks(on: paper, own: voter.ownUnit),
      token: BoxSamples.token(), release: voter)
  }

  private func turnout(_ panel: Identifier = "B") throws -> [Int?] {
    let bags = try box.turnout(of: paper.opening).filter { $0.bag.panel == panel }
    return [bags.compactMap(\.issued).reduce(0, +), bags.compactMap(\.returned).reduce(0, +)]
  }

  @Test func `frees one ballot and no second one, however often the same press is sent`() throws {
    try box.open(paper)
    #expect(try box.released("B") == nil)
    #expect(try box.cast([ballot()]) == [.unknownCode], "nobody has freed the booth")
    #expect(try release(1) == .released)
    #expect(try release(1) == .released)
    #expect(try box.released("B") == Voter(panel: "B"))
    #expect(try turnout() == [1, 0], "pressed twice it is one")
    let first = ballot()
    #expect(try box.cast([first, first]).sorted { "\($0)" < "\($1)" } == [.stored, .storedAlready])
    #expect(try box.released("B") == nil)
    #expect(try box.cast([ballot()]) == [.unknownCode])
    #expect(try box.cast([first]) == [.storedAlready])
    #expect(try box.cast([ballot(code: first.code)]) == [.hasVoted])
    #expect(try turnout() == [1, 1])
    try box.close(round: 1)
    #expect(try box.cast([first]) == [.storedAlready], "whose answer was lost learns that it counts")
    let count = try #require(try box.count(round: 1)?.first { $0.bag == BallotBag(panel: "B", channel: .booth) })
    #expect(count.returned == 1)
    #expect(try box.verify() == [])
  }

  @Test func `a release that was not used is issued and not returned, and ends with its round`() throws {
    try box.open(paper)
    _ = try release(3)
    #expect(try box.cast([ballot()]) == [.stored])
    #expect(try turnout() == [3, 1])
    _ = try release(0)
    #expect(try turnout() == [1, 1], "taken back")
    _ = try release(1)
    try box.close(round: 1)
    let counts = try #require(try box.count(round: 1)).filter { $0.bag.panel == "B" }
    #expect(counts.reduce(0) { $0 + $1.issued } == 2)
    try box.open(BoxSamples.paper(2))
    #expect(try box.released("B") == nil)
    let next = try box.turnout(of: BoxSamples.paper(2).opening).compactMap(\.issued)
    #expect(next.reduce(0, +) == 0, "its codes are of no other round")
  }

  @Test func `a panel never has more ballots than members present, whatever they came by`() throws {
    _ = try box.issue(panel: "B", owns: [nil, nil])
    try box.open(paper)
    #expect(try release(1, present: 3) == .released)
    #expect(try release(2, present: 3) == .tooMany(issued: 4))
    #expect(try turnout() == [3, 0], "what was refused has changed nothing")
    #expect(try box.cast([ballot()]) == [.stored])
    #expect(try release(1, present: 3) == .tooMany(issued: 4))
    #expect(try release(0, present: 1) == .released, "taking back is always possible")
    let paperOnes = BoothRelease(round: 1, voter: Voter(panel: "A"), count: 1, present: 5, onPaper: 5)
    #expect(try box.release(paperOnes) == .tooMany(issued: 6))
  }

  @Test func `a release is of one round, one panel and one unit that is not rated`() throws {
    #expect(try release(1) == .notOpen)
    try box.open(paper)
    let other = BoothRelease(round: 2, voter: Voter(panel: "B"), count: 1, present: 9)
    #expect(try box.release(other) == .notOpen)
    #expect(try release(1, panel: "A", own: "u2") == .released)
    #expect(try box.released("B") == nil)
    #expect(try box.released("A") == Voter(panel: "A", ownUnit: "u2"))
    #expect(try box.cast([ballot(Voter(panel: "A"))]) == [.unknownCode])
    let wrong = Submission(
      code: VotingCode.drawn(), round: 1, channel: .booth, marks: BoxSamples.marks(on: paper),
      token: BoxSamples.token(), release: Voter(panel: "A", ownUnit: "u2"))
    #expect(try box.cast([wrong]) == [.doesNotFit])
    #expect(try box.released("A") != nil, "a ballot that does not fit uses nothing up")
    #expect(try box.cast([ballot(Voter(panel: "A", ownUnit: "u2"))]) == [.stored])
  }

  @Test func `nothing tells which release was whose: numbers in no order, and no release after the close`() throws {
    try box.open(paper)
    var codes: [VotingCode] = []
    for _ in 0..<40 {
      _ = try release(1)
      codes.append(VotingCode.drawn())
      #expect(try box.cast([ballot(code: codes[codes.count - 1])]) == [.stored])
    }
    try box.close(round: 1)
    let hashes = try codes.map { try box.keys.hash($0) }
    let numbers = try box.perform { db in
      try hashes.map { try Int.fetchOne(db, sql: "SELECT number FROM code WHERE hash = ?", arguments: [$0]) ?? 0 }
    }
    let rising = zip(numbers, numbers.dropFirst()).count { $0 < $1 }
    #expect((6...33).contains(rising), "neither rising nor falling")
    #expect(try box.perform { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM release") } == 0)
    box.close()
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.session) {
      let data = FileManager.default.contents(atPath: scratch.session + "/" + name) ?? Data()
      #expect(!codes.contains { data.range(of: Data($0.symbols)) != nil || data.range(of: Data($0.text.utf8)) != nil })
    }
    try box.reopen()
    #expect(try box.verify() == [])
    _ = try box.issue(panel: "B", owns: [nil])
  }

  @Test func `of many booths before one release one ballot goes in`() throws {
    try box.open(paper)
    _ = try release(1)
    let other = try SessionBox.open(in: scratch.session)
    let answers = try [box, other, box, other].map { try $0.cast([ballot()])[0] }
    #expect(answers.count { $0 == .stored } == 1 && answers.count { $0 == .unknownCode } == 3)
  }
}
