import ReviewCore
import Testing

@Suite("Counting paper")
struct PileCountTests {
  private static let sheet = BallotSheet(
    speakers: ["north", "south"], criteria: [], choices: ["good", "fairly-good", "average", "poor"])

  private func counting(_ keys: String) throws -> PileCount {
    var count = PileCount(BallotBag(panel: "masses", channel: .paper), on: PileCountTests.sheet)
    for key in keys {
      let stroke = try #require(key == "<" ? .back : PileCount.Stroke(key))
      let meant = count.press(stroke)
      try #require(meant, "\(key)")
    }
    return count
  }

  @Test("takes a digit a row and gives what a typed tally gives")
  func digits() throws {
    let count = try counting("11 12 40 1- *".filter { $0 != " " })
    let sum = try #require(count.count(issued: 6))
    #expect(sum.returned == 5 && sum.voidSheets == 1 && sum.fault == nil)
    let places = PileCountTests.sheet.places
    #expect(sum.row(places[0]) == RowCount(place: places[0], counts: ["good": 3, "poor": 1], blank: 0))
    #expect(
      sum.row(places[1]) == RowCount(place: places[1], counts: ["good": 1, "fairly-good": 1], blank: 1, void: 1))
    #expect(count.running(at: 1) == sum.row(places[1]))
    #expect(count.running(at: 2) == nil)
  }

  @Test("says which row is next and nothing of a ballot that is half done")
  func halfDone() throws {
    let count = try counting("113")
    #expect(count.returned == 1)
    #expect(count.next?.speaker == "south")
    #expect(count.count(issued: 2) == nil)
  }

  @Test("takes back a mark, and a finished ballot too")
  func back() throws {
    #expect(try counting("11*").count(issued: 3) == counting("1124<<<13<1*").count(issued: 3))
    #expect(try counting("*<").count(issued: 1) == counting("").count(issued: 1))
    var empty = try counting("")
    let changed = empty.press(.back) || empty.press(.choice(4))
    #expect(!changed)
    #expect(PileCount.Stroke("x") == nil)
  }

  @Test("comes to the same as the counter, whatever was taken back on the way", arguments: 1...40)
  func random(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var count = PileCount(BallotBag(panel: "masses", channel: .paper), on: PileCountTests.sheet)
    var counter = BallotCounter(PileCountTests.sheet)
    for _ in 0..<60 {
      let ballot = Ballot.random(on: PileCountTests.sheet, &dice)
      if dice.once(in: 3) {
        count.cast(.random(on: PileCountTests.sheet, &dice))
        while !count.marks.isEmpty || count.returned > counter.returned { _ = count.press(.back) }
      }
      count.cast(ballot)
      let added = counter.add(ballot)
      try #require(added)
    }
    #expect(count.count(issued: 60) == counter.count(of: count.bag, issued: 60))
  }
}

@Suite("Random ballots")
struct RandomBallotTests {
  @Test(
    "count the same in any order, with and without void rows kept apart, and every gate's sum holds", arguments: 1...60)
  func order(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let sheet = BallotSheet(
      speakers: (1...(1 + dice.roll(5))).map { "s\($0)" }, criteria: dice.once(in: 2) ? [] : ["a", "b"],
      choices: dice.pick(GradeScale.allCases).grades.map(\.id))
    let ballots = (0..<(1 + dice.roll(120))).map { _ in Ballot.random(on: sheet, &dice) }
    var (forward, shuffled) = (BallotCounter(sheet), BallotCounter(sheet))
    var fits = ballots.allSatisfy { forward.add($0) }
    fits = ballots.shuffled(using: &dice).allSatisfy { shuffled.add($0) } && fits
    #expect(fits)
    let bag = BallotBag(panel: "masses", channel: .booth)
    let count = forward.count(of: bag, issued: ballots.count)
    #expect(count == shuffled.count(of: bag, issued: ballots.count))
    #expect(count.fault == nil)
    #expect(count.rows.allSatisfy { $0.sum == count.returned - count.voidSheets })
    #expect(ballots.compactMap { Ballot(bytes: $0.bytes, on: sheet) } == ballots)
  }

  @Test("by several channels come to the same figures as one pile, through the log and its gates", arguments: 1...40)
  func channels(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let panels = [Panel(id: "masses", title: "群众", due: 200, weight: 100, ownUnits: ["north", "north"])]
    var minutes = try Transcript.given(
      Plans.simple(panels: panels, appraisal: AppraisalRules(voting: VotingRules(channels: [.paper, .phone]))),
      "open\nattend masses 150\nnext\nnext\nreport\npoll north\nclose")
    let round = try #require(minutes.session.round(1))
    let sheet = minutes.session.sheet(of: round)
    var piles: [VotingChannel: BallotCounter] = [.paper: BallotCounter(sheet), .phone: BallotCounter(sheet)]
    var whole = BallotCounter(sheet)
    for _ in 0..<(1 + dice.roll(140)) {
      var ballot = Ballot.random(on: sheet, &dice)
      if case .marks([.own]) = ballot { ballot = .void }
      let channel = dice.pick([VotingChannel.paper, .phone])
      let added = piles[channel]?.add(ballot) == true && whole.add(ballot)
      try #require(added)
    }
    for (channel, pile) in piles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let count = pile.count(of: BallotBag(panel: "masses", channel: channel), issued: pile.returned)
      minutes.record(try minutes.history.decide(.vote(.count(round: 1, count)), at: minutes.now))
    }
    try minutes.when("publish")
    let all = try #require(
      whole.count(of: BallotBag(panel: "masses", channel: .paper), issued: whole.returned).rows.first)
    let tally = try #require(minutes.session.currentAppraisal(of: "north")?.tallies.first)
    #expect(tally.counts == all.counts && tally.abstained == all.blank)
    #expect(tally.valid + tally.invalid == tally.returned && tally.graded + tally.abstained == tally.valid)
    try expectSameWhenFoldedAnew(minutes.history)
  }
}

extension Ballot {
  fileprivate static func random(on sheet: BallotSheet, _ dice: inout Dice) -> Ballot {
    if dice.once(in: 12) { return .void }
    return .marks(
      (0..<sheet.placeCount).map { _ in
        switch dice.roll(12) {
        case 0: .blank
        case 1: .void
        case 2: .own
        default: .choice(dice.roll(sheet.choices.count))
        }
      })
  }
}

extension PileCount {
  fileprivate mutating func cast(_ ballot: Ballot) {
    switch ballot {
    case .void: _ = press(.voidSheet)
    case .marks(let marks):
      for mark in marks {
        switch mark {
        case .choice(let index): _ = press(.choice(index))
        case .blank: _ = press(.blank)
        case .void: _ = press(.void)
        case .own: _ = press(.own)
        }
      }
    }
  }
}
