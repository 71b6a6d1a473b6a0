import ReviewCore
import Testing

@Suite("Bags under the minimum sample")
struct JoinedCountTests {
  /// 18 of 20 are there; north has the turn and everybody votes on it, by these channels.
  private func voting(_ channels: [VotingChannel], isTypedTwice: Bool = false) throws -> Transcript {
    try Transcript.given(
      Plans.simple(
        panels: [Panel(id: "masses", title: "群众代表", due: 20, weight: 100)],
        appraisal: AppraisalRules(voting: VotingRules(channels: channels, isTypedTwice: isTypedTwice))),
      "open\nattend masses 18\nnext\nnext\nreport\npoll\nclose")
  }

  private func boxed(_ channel: VotingChannel, _ counts: [Identifier: Int]) -> SheetCount {
    let returned = counts.values.reduce(0, +)
    let row = RowCount(place: .init(speaker: "north", criterion: nil), counts: counts, blank: 0)
    return SheetCount(
      bag: BallotBag(panel: "masses", channel: channel), issued: returned, returned: returned, voidSheets: 0,
      rows: [row])
  }

  private func bag(_ channel: VotingChannel) -> BallotBag { BallotBag(panel: "masses", channel: channel) }

  @Test("one phone among paper voters: the log has that person's mark in no count of its own, and the sum is announced")
  func onePhone() throws {
    var minutes = try voting([.paper, .phone])
    let box = [boxed(.phone, ["poor": 1])]
    try minutes.tell(box)
    let phone = try #require(minutes.session.round(1)?.counts[bag(.phone)])
    #expect(phone.returned == 1 && phone.rows.isEmpty)
    minutes.refuses("publish", .vote(.gateFailed(panel: "群众代表", .issuedUnknown(.paper))))
    try minutes.count(boxed(.paper, ["good": 12]), joining: box)
    for case .ballotsCounted(_, let count) in minutes.history.records.map(\.event) {
      #expect(count.rows.allSatisfy { $0.sum == 13 }, "\(count)")
    }
    let round = try #require(minutes.session.round(1))
    #expect(minutes.session.returns(of: round).map(\.returned) == [13])
    #expect(minutes.session.returns(of: round).map(\.gate) == [nil])
    try minutes.when("publish")
    let tally = try #require(minutes.session.currentAppraisal(of: "north")?.tallies.first)
    #expect(tally.counts == ["good": 12, "poor": 1] && tally.returned == 13 && tally.valid == 13)
  }

  @Test("one in the booth beside thirteen phones is told with them, whichever comes first")
  func boothAndPhones() throws {
    var minutes = try voting([.booth, .phone])
    try minutes.tell([boxed(.booth, ["poor": 1]), boxed(.phone, ["good": 13])])
    let counts = try #require(minutes.session.round(1)?.counts)
    #expect(counts[bag(.booth)]?.rows.isEmpty == true)
    #expect(counts[bag(.phone)]?.joined == JoinedBags(channels: [.booth], sheets: 1))
    try minutes.when("publish")
    #expect(minutes.session.currentAppraisal(of: "north")?.tallies.first?.counts == ["good": 13, "poor": 1])
  }

  @Test("with as many as the sample wants each is told by itself, and paper stays paper")
  func enough() throws {
    var minutes = try voting([.paper, .phone])
    let box = [boxed(.phone, ["good": 8])]
    try minutes.tell(box)
    #expect(minutes.session.round(1)?.counts[bag(.phone)]?.rows.first?.sum == 8)
    let round = try #require(minutes.session.round(1))
    #expect(minutes.session.awaitingPaper(of: "masses", box, in: round).isEmpty)
    try minutes.when("tally masses issued=9 returned=9 good=9\npublish")
  }

  @Test("a panel that has no paper to mix with tells its few ballots together, and no scene shows them")
  func alone() throws {
    var minutes = try voting([.phone])
    try minutes.tell([boxed(.phone, ["good": 1])])
    try minutes.when("publish")
    #expect(minutes.session.currentAppraisal(of: "north")?.tallies.first?.returned == 1)
  }

  @Test("two entries of the paper are compared as they were typed, without what came out of the box")
  func twice() throws {
    var minutes = try voting([.paper, .phone], isTypedTwice: true)
    let box = [boxed(.phone, ["poor": 1])]
    try minutes.tell(box)
    try minutes.count(boxed(.paper, ["good": 12]), joining: box)
    let second = boxed(.paper, ["good": 11, "fairly-good": 1])
    #expect {
      try minutes.count(second, joining: box)
    } throws: { error in
      guard case .vote(.entriesDiffer(_, _, let differences))? = error as? Rejection else { return false }
      return differences.map(\.first).sorted() == [0, 12] && differences.map(\.second).sorted() == [1, 11]
    }
    try minutes.count(boxed(.paper, ["good": 12]), joining: box)
    for event in minutes.history.records.map(\.event) {
      if case .firstCountEntered(_, let count) = event { #expect(count.rows.allSatisfy { $0.sum == 13 }) }
    }
    try minutes.when("publish")
  }

  @Test("what an earlier program has told apart is counted on as it was")
  func toldBefore() throws {
    var minutes = try voting([.paper, .phone])
    try minutes.when("tally masses issued=9 returned=9 good=9")
    try minutes.tell([boxed(.phone, ["poor": 1])])
    try minutes.when("publish")
    #expect(minutes.session.currentAppraisal(of: "north")?.tallies.first?.counts == ["good": 9, "poor": 1])
  }
}

extension Transcript {
  /// The counts of the closed box go into the log.
  fileprivate mutating func tell(_ counts: [SheetCount]) throws {
    while let (id, bag) = session.uncountedBags.first, let round = session.round(id) {
      let count = try #require(session.countsForLog(counts, in: round).first { $0.bag == bag })
      record(try history.decide(.vote(.count(round: id, count)), at: now))
    }
  }

  fileprivate mutating func count(_ count: SheetCount, joining others: [SheetCount]) throws {
    record(try history.decide(.vote(.count(round: 1, count, joining: others)), at: now))
  }
}
