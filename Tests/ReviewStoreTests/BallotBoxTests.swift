import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

@Suite struct BallotBoxTests {
  let scratch: Scratch
  let box: BallotBox

  init() throws {
    scratch = try Scratch()
    box = try BallotBox.open(directory: scratch.session)
  }

  private func code(_ panel: Identifier = "B", own: Identifier? = nil) throws -> VotingCode {
    try #require(try box.issue(panel: panel, owns: [own]).first)
  }

  @Test func `a ballot is counted, once, whatever is sent after it`() throws {
    let paper = BoxSamples.paper()
    let code = try code()
    try box.open(paper)
    let first = BoxSamples.submission(code, paper)
    #expect(try box.cast([first]) == [.stored])
    #expect(try box.cast([first]) == [.storedAlready])
    #expect(try box.cast([BoxSamples.submission(code, paper)]) == [.hasVoted])
    try box.close(round: 1)
    let counts = try #require(try box.count(round: 1))
    let bag = try #require(counts.first { $0.bag == BallotBag(panel: "B", channel: .phone) })
    #expect(bag.returned == 1)
    #expect(bag.issued == 1)
    #expect(bag.fault == nil)
  }

  @Test func `the same submission twice in one group is one ballot`() throws {
    let paper = BoxSamples.paper()
    try box.open(paper)
    let submission = BoxSamples.submission(try code(), paper)
    let answers = try box.cast([submission, submission, submission])
    #expect(answers.count { $0 == .stored } == 1)
    #expect(answers.count { $0 == .storedAlready } == 2)
  }

  @Test func `what comes after the close is told so, and what came before is remembered`() throws {
    let paper = BoxSamples.paper()
    let (early, late) = (try code(), try code())
    try box.open(paper)
    let cast = BoxSamples.submission(early, paper)
    #expect(try box.cast([cast]) == [.stored])
    try box.close(round: 1)
    #expect(try box.cast([BoxSamples.submission(late, paper)]) == [.notOpen])
    #expect(try box.cast([cast]) == [.storedAlready], "whose answer was lost learns that it counts")
    try box.open(BoxSamples.paper(2))
    #expect(try box.cast([BoxSamples.submission(late, paper)]) == [.notOpen], "a sheet of the round before")
    try box.open(paper)
    #expect(try box.openPaper()?.id == 2, "a closed round stays closed")
  }

  @Test func `a code votes once in each round`() throws {
    let code = try code()
    for round in 1...3 {
      let paper = BoxSamples.paper(round)
      try box.open(paper)
      #expect(try box.standing(of: code, by: .phone) == .mayVote(Voter(panel: "B")))
      #expect(try box.cast([BoxSamples.submission(code, paper)]) == [.stored])
      #expect(try box.standing(of: code, by: .phone) == .hasVoted)
    }
  }

  @Test func `only what is on the sheet goes in, and nobody rates their own unit`() throws {
    let paper = BoxSamples.paper()
    let code = try code("A", own: "u2")
    try box.open(paper)
    func cast(_ marks: [Mark]) throws -> CastAnswer? {
      let submission = Submission(code: code, round: 1, channel: .phone, marks: marks, token: BoxSamples.token())
      return try box.cast([submission]).first
    }
    #expect(try cast([.choice(0), .choice(0), .choice(0)]) == .doesNotFit)
    #expect(try cast([.choice(0), .own]) == .doesNotFit)
    #expect(try cast([.own, .own, .blank]) == .doesNotFit)
    #expect(try cast([.choice(0), .own, .void]) == .doesNotFit)
    #expect(try cast([.choice(4), .own, .blank]) == .doesNotFit)
    #expect(try cast([.choice(3), .own, .blank]) == .stored)
  }

  @Test func `a withdrawn slip votes no more, its replacement does, and one that has voted is not replaced`() throws {
    let paper = BoxSamples.paper()
    let spoiled = try code("A", own: "u1")
    #expect(try box.withdraw(spoiled) == .withdrawn(Voter(panel: "A", own: "u1")))
    #expect(try box.withdraw(spoiled) == .unknown)
    let replacement = try code("A", own: "u1")
    try box.open(paper)
    #expect(try box.cast([BoxSamples.submission(spoiled, paper, own: "u1")]) == [.unknownCode])
    #expect(try box.cast([BoxSamples.submission(replacement, paper, own: "u1")]) == [.stored])
    #expect(try box.withdraw(replacement) == .hasVoted)
    #expect(try box.issued() == ["A": 1])
  }

  @Test func `a panel that does not vote in the round is told so`() throws {
    let plan = BoxSamples.plan()
    let code = try code("A")
    try box.open(BallotPaper(plan, RoundOpening(id: 1, speakers: ["u1"], panels: ["B"], channels: [.phone])))
    #expect(try box.standing(of: code, by: .phone) == .notInvited)
    #expect(try box.standing(of: try self.code("B"), by: .booth) == .notInvited)
  }

  @Test func `the box counts what was cast, row by row, over both channels`() throws {
    let paper = BoxSamples.paper(criteria: 2)
    try box.open(paper)
    var byHand: [BallotBag: BallotCounter] = [:]
    for number in 0..<40 {
      let own: Identifier? = number % 5 == 0 ? "u\(number % 3 + 1)" : nil
      let bag = BallotBag(panel: own == nil ? "B" : "A", channel: number % 3 == 0 ? .booth : .phone)
      let cast = BoxSamples.submission(try code(bag.panel, own: own), paper, own: own, channel: bag.channel)
      #expect(try box.cast([cast]) == [.stored])
      var counter = byHand[bag] ?? BallotCounter(paper.sheet)
      let fits = counter.add(.marks(cast.marks))
      #expect(fits)
      byHand[bag] = counter
    }
    let turnout = try box.turnout(of: paper.opening)
    try box.close(round: 1)
    let counts = try #require(try box.count(round: 1))
    #expect(counts.count == 4)
    for count in counts {
      let expected = try #require(byHand[count.bag])
      #expect(count == expected.count(of: count.bag, issued: count.issued))
      #expect(turnout.first { $0.bag == count.bag }?.returned == count.returned)
    }
    #expect(counts.reduce(0) { $0 + $1.issued } == 40)
    #expect(try box.verify() == [])
  }

  @Test func `without its key file the box says so`() throws {
    _ = try code()
    box.close()
    unlink(scratch.files.boxKey)
    #expect(throws: StoreError.keyMissing(path: scratch.files.boxKey)) {
      try BallotBox.open(directory: scratch.session)
    }
  }

  @Test func `box and keys are for their owner alone`() throws {
    try box.open(BoxSamples.paper())
    for path in [scratch.files.box, scratch.files.boxKey, scratch.files.roundKey(1)] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(path)")
    }
  }
}
