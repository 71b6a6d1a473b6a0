import ReviewCore
import Testing

@Suite("A ballot")
struct BallotTests {
  private static let sheet = BallotSheet(
    speakers: ["north", "south"], criteria: ["study", "team"], choices: ["good", "fairly-good", "average", "poor"])

  @Test("has a place for each speaker and criterion, or for each speaker alone")
  func places() {
    #expect(
      BallotTests.sheet.places.map { "\($0.speaker) \($0.criterion ?? "")" } == [
        "north study", "north team", "south study", "south team",
      ])
    let plain = BallotSheet(speakers: ["north", "south"], criteria: [], choices: ["good", "poor"])
    #expect(plain.places.map(\.speaker) == ["north", "south"])
    #expect(plain.placeCount == 2)
  }

  @Test("is one byte a place, and comes back from its bytes")
  func bytes() {
    let ballot = Ballot.marks([.choice(0), .choice(3), .blank, .void])
    #expect(ballot.bytes == [1, 4, 0, 255])
    for ballot in [ballot, .void, .marks([.own, .own, .blank, .choice(1)])] {
      #expect(Ballot(bytes: ballot.bytes, on: BallotTests.sheet) == ballot)
    }
    let points = BallotSheet(speakers: ["north"], criteria: [], choices: (0...100).map { "\(100 - $0)" })
    #expect(Ballot(bytes: [101], on: points) == .marks([.choice(100)]))
    #expect(points.choices[100] == "0")
  }

  @Test(
    "is not made of bytes that were never one",
    arguments: [[], [1], [1, 2, 3], [1, 2, 3, 4, 1], [1, 2, 3, 5], [1, 2, 3, 252], [254, 254, 254, 254]])
  func damaged(bytes: [UInt8]) {
    #expect(Ballot(bytes: bytes, on: BallotTests.sheet) == nil)
  }
}

@Suite("A bag of ballots")
struct BagTests {
  private static let sheet = BallotSheet(
    speakers: ["north", "south"], criteria: [], choices: ["good", "fairly-good", "average", "poor"])
  private static let bag = BallotBag(panel: "masses", channel: .phone)

  private func counted(_ ballots: [Ballot]) throws -> SheetCount {
    var counter = BallotCounter(BagTests.sheet)
    for ballot in ballots {
      let fits = counter.add(ballot)
      try #require(fits)
    }
    return counter.count(of: BagTests.bag, issued: ballots.count + 1)
  }

  @Test("is counted place by place: a void or blank row counts for its row alone, a void sheet for all")
  func count() throws {
    let count = try counted([
      .marks([.choice(0), .choice(0)]), .marks([.choice(0), .choice(3)]), .marks([.choice(1), .blank]),
      .marks([.void, .choice(0)]), .marks([.blank, .own]), .void,
    ])
    #expect(count.issued == 7)
    #expect(count.returned == 6)
    #expect(count.voidSheets == 1)
    #expect(count.fault == nil)
    let places = BagTests.sheet.places
    #expect(
      count.rows == [
        RowCount(place: places[0], counts: ["good": 2, "fairly-good": 1], blank: 1, void: 1),
        RowCount(place: places[1], counts: ["good": 2, "poor": 1], blank: 1, own: 1),
      ])
  }

  @Test("counts the same in whatever order it is emptied, and row by row")
  func order() throws {
    var dice = Dice(seed: 11)
    for _ in 0..<200 {
      let ballots = (0..<dice.roll(40)).map { _ in BagTests.random(&dice) }
      let count = try counted(ballots)
      #expect(count.fault == nil)
      #expect(count.rows.allSatisfy { $0.sum == ballots.count - count.voidSheets })
      let shuffled = ballots.sorted { _, _ in dice.once(in: 2) }
      #expect(try counted(shuffled) == count)
      var apart = BallotCounter(BagTests.sheet)
      apart.addSheets(ballots.filter { $0 != .void }.count)
      for speaker in BagTests.sheet.speakers.indices {
        for case .marks(let marks) in shuffled { _ = apart.add([marks[speaker]], ofSpeakerAt: speaker) }
      }
      #expect(apart.count(of: BagTests.bag, issued: 0).rows == count.rows)
    }
  }

  @Test("gives back what is taken out again, and takes nothing that does not fit")
  func undo() {
    var counter = BallotCounter(BagTests.sheet)
    let empty = counter
    #expect(add(.marks([.choice(3), .void]), to: &counter))
    let one = counter
    for misfit in [[Mark.choice(4), .blank], [.blank], []] { #expect(!add(.marks(misfit), to: &counter)) }
    let tooMany = counter.add([.blank, .blank], ofSpeakerAt: 0)
    let nobody = counter.add([.blank], ofSpeakerAt: 2)
    #expect(!tooMany && !nobody)
    #expect(counter == one)
    let isOut = counter.remove(.marks([.choice(3), .void]))
    #expect(isOut)
    #expect(counter == empty)
  }

  private func add(_ ballot: Ballot, to counter: inout BallotCounter) -> Bool {
    counter.add(ballot)
  }

  @Test("is said to be wrong where its sums are")
  func faults() {
    let places = BagTests.sheet.places
    func count(returned: Int, voidSheets: Int, good: Int) -> SheetCount {
      SheetCount(
        bag: BagTests.bag, issued: 9, returned: returned, voidSheets: voidSheets,
        rows: [RowCount(place: places[0], counts: ["good": good], blank: 2, void: 1)])
    }
    #expect(count(returned: 9, voidSheets: 1, good: 5).fault == nil)
    #expect(count(returned: 9, voidSheets: 1, good: 6).fault == .rowDoesNotAddUp(places[0], sum: 9, sheets: 8))
    #expect(count(returned: 3, voidSheets: 4, good: 0).fault == .voidSheetsExceedReturned(voidSheets: 4, returned: 3))
  }

  private static func random(_ dice: inout Dice) -> Ballot {
    dice.once(in: 12)
      ? .void
      : .marks(sheet.places.map { _ in dice.pick([.blank, .void, .own] + (0..<4).map(Mark.choice)) })
  }
}

@Suite("A figure with two decimals")
struct HundredthsTests {
  @Test(
    "is rounded half away from zero",
    arguments: [
      (1, 3, "0.33"), (2, 3, "0.67"), (1, 8, "0.13"), (-1, 8, "-0.13"), (3, 8, "0.38"), (1, 200, "0.01"),
      (1, 201, "0.00"), (-1, 200, "-0.01"), (832, 10, "83.20"), (0, 7, "0.00"), (5, 0, "0.00"),
    ])
  func rounding(part: Int, whole: Int, text: String) {
    #expect(Hundredths(part, over: whole).text == text)
  }

  @Test("has a mean by weights, made of the figures as they are printed")
  func mean() {
    let figures = [
      (figure: Hundredths(rawValue: 8_667), weight: 60), (figure: Hundredths(rawValue: 7_001), weight: 40),
    ]
    #expect(Hundredths(mean: figures).text == "80.01")
    #expect(Hundredths(mean: [(figure: Hundredths(90), weight: 0)]) == .zero)
  }

  @Test("is read as it is written, and as people write it")
  func reading() {
    let read = ["83", "83.2", "83.20", "0.05", "99999"].map { Hundredths(text: $0)?.text }
    #expect(read == ["83.00", "83.20", "83.20", "0.05", "99999.00"])
    for wrong in ["", ".", "1.", ".5", "-1", "+1", "1.234", "1,5", "100000", "１"] {
      #expect(Hundredths(text: wrong) == nil, "\(wrong)")
    }
  }
}
