import ReviewCore
import Testing

@Suite("A vote")
struct VoteTests {
  /// 9 of 10 members are there, 18 of 20 of the masses; north has reported.
  private func sitting(
    _ voting: VotingRules = VotingRules(), panels: [Panel] = Plans.panels, minimum: Int = 8, _ lines: String = ""
  ) throws -> Transcript {
    try Transcript.given(
      Plans.simple(panels: panels, appraisal: AppraisalRules(minimumSample: minimum, voting: voting)),
      "open\nattend members 9\nattend masses 18\nnext\nnext\nreport\n" + lines)
  }

  private static let joint = VoteRefusal.Name(number: 1, unit: nil)
  private static let north = VoteRefusal.Name(number: 1, unit: "北镇党委")

  @Test("is on whoever has the turn, on the one named, or on everybody who is not set aside")
  func speakers() throws {
    var minutes = try sitting()
    try minutes.when("poll")
    #expect(minutes.session.openRound?.opening.speakers == ["north"])
    try minutes.when("undo\npoll south")
    #expect(minutes.session.openRound?.opening.speakers == ["south"])
    try minutes.when("undo\nabsent east 病假\npoll all")
    #expect(minutes.session.openRound?.opening.speakers == ["north", "south", "west"])
    #expect(minutes.session.openRound?.opening.panels == ["members", "masses"])
    #expect(minutes.session.openRound?.opening.channels == [.paper])
  }

  @Test("is on somebody: where all are absent or passed over, it is not opened")
  func nobody() throws {
    var minutes = try sitting(
      VotingRules(), "undo\nundo\nabsent north 病假\nabsent south 病假\nabsent east 病假\nrestore west\nskip west 改日")
    minutes.refuses("poll all", .vote(.nobodyToRate))
    try minutes.when("poll west")
    #expect(minutes.session.openRound?.opening.speakers == ["west"])
  }

  @Test("goes from open to closed to counted to announced, and no step is passed over")
  func steps() throws {
    var minutes = try sitting()
    minutes.refuses("close", .vote(.noRound(nil)))
    try minutes.when("poll all panels=masses")
    minutes.refuses("poll all reason=再来", .vote(.stillOpen(VoteTests.joint)))
    minutes.refuses(
      "tally masses issued=18 returned=18 good=18 speaker=north", .vote(.stillOpen(VoteTests.joint)))
    minutes.refuses("publish", .vote(.stillOpen(VoteTests.joint)))
    minutes.refuses("adjourn", .vote(.stillOpen(VoteTests.joint)))
    minutes.refuses("tally members issued=9 returned=9 good=9", .vote(.notInRound(panel: "县委委员", .paper)))
    try minutes.when("close")
    minutes.refuses("close", .vote(.finished(VoteTests.joint, .closed)))
    minutes.refuses("poll all reason=再来", .vote(.pending(VoteTests.joint)))
    for unit in ["north", "south", "east", "west"] {
      minutes.refuses("publish", .vote(.gateFailed(panel: "群众代表", minutes.gate)))
      try minutes.when("tally masses issued=18 returned=18 good=18 speaker=\(unit)")
    }
    minutes.refuses("tally masses issued=18 returned=18 good=18", .tallyExists(panel: "群众代表", round: 1))
    try minutes.when("publish")
    minutes.refuses("publish", .vote(.noRound(nil)))
    minutes.refuses("tally masses issued=18 returned=18 good=18", .vote(.finished(VoteTests.joint, .published)))
    try minutes.then { #expect($0.session.round(1)?.state == .published) }
  }

  @Test("is announced only when every gate holds; the failing line is named with its figures")
  func gates() throws {
    var minutes = try sitting(VotingRules(channels: [.paper, .phone]))
    try minutes.when("poll panels=masses\nissue masses 10\nissue masses 8 channel=phone")
    minutes.refuses("issue masses 9 channel=phone", .issuedExceedsPresent(panel: "群众代表", issued: 19, present: 18))
    try minutes.when("close")
    minutes.refuses("publish", .vote(.gateFailed(panel: "群众代表", .notCounted(.paper, rows: 1))))
    minutes.refuses(
      "tally masses issued=11 returned=10 good=10", .vote(.issuedDiffers(panel: "群众代表", said: 10, typed: 11)))
    minutes.refuses(
      "tally masses issued=9 returned=9 good=9", .vote(.issuedDiffers(panel: "群众代表", said: 10, typed: 9)))
    try minutes.when("tally masses issued=10 returned=11 good=11")
    minutes.refuses("publish", .vote(.gateFailed(panel: "群众代表", .notCounted(.phone, rows: 1))))
    // One more on paper than went out, two fewer by phone: over all channels together the gate holds.
    try minutes.count("masses", .phone, ["good": 6], issued: 8)
    #expect(minutes.session.returns(of: try #require(minutes.session.round(1))).map(\.gate) == [nil])
    try minutes.when("publish")
    let tally = minutes.session.currentAppraisal(of: "north")?.tally(of: "masses")
    #expect(tally?.issued == 18 && tally?.returned == 17 && tally?.counts == ["good": 17] && tally?.channel == nil)
  }

  @Test("with more ballots back than went out is never announced, but declared void and held again; round 1 is kept")
  func voided() throws {
    var minutes = try sitting()
    try minutes.when("poll panels=members\nclose\ntally members issued=8 returned=9 poor=9")
    minutes.refuses(
      "publish", .vote(.gateFailed(panel: "县委委员", .returnedExceedsIssued(returned: 9, issued: 8))))
    minutes.refuses("revote north 收回多于发出", .vote(.pending(VoteTests.north)))
    minutes.refuses("void", .line(.missingArgument(.void, .reason)))
    try minutes.when("void 收回多于发出")
    minutes.refuses("void 再废", .vote(.noRound(nil)))
    minutes.refuses("poll panels=members", .vote(.reasonNeeded(VoteTests.north)))
    try minutes.when(
      "poll panels=members reason=收回多于发出\nclose\ntally members issued=9 returned=9 good=9\npublish")
    let rounds = minutes.session.appraisal(of: "north").rounds
    #expect(rounds.map(\.number) == [1, 2])
    #expect(rounds.map(\.state) == [.voided, .published])
    #expect(rounds.map { $0.tallies.first?.counts } == [["poor": 9], ["good": 9]])
    #expect(rounds.map(\.reason) == [nil, "收回多于发出"])
  }

  @Test("that was announced is not void by a slip: the refusal names its number, and how to vote again")
  func announced() throws {
    var minutes = try sitting()
    try minutes.when("poll panels=members\nclose\ntally members issued=9 returned=9 good=9\npublish")
    minutes.refuses("void 投错了箱", .vote(.announced(VoteTests.north, id: 1)))
    let text = Strings(.zhHans).rejection(.vote(.announced(VoteTests.north, id: 1)))
    #expect(text.contains(":revote") && text.contains(":void 原因 round=1"))
    try minutes.when("void 投错了箱 round=1")
    #expect(minutes.session.round(1)?.state == .voided)
  }

  @Test("with a box or phones is not undone once opened or closed; on paper it is")
  func undo() throws {
    var minutes = try sitting(VotingRules(channels: [.paper, .booth]))
    try minutes.when("poll channels=paper\nundo\npoll")
    minutes.refuses("undo", .vote(.cannotUndo(VoteTests.north)))
    try minutes.when("note 安静\nundo\nclose")
    minutes.refuses("undo", .vote(.cannotUndo(VoteTests.north)))
    try minutes.when("void 误开")
    minutes.refuses("undo", .vote(.cannotUndo(VoteTests.north)))
  }

  @Test("with a box waits for its count: nothing adjourns before, a late count is taken once and never changed")
  func boxes() throws {
    var minutes = try sitting(VotingRules(channels: [.phone]))
    try minutes.when("poll panels=masses\nclose")
    #expect(minutes.session.uncountedBags.map(\.bag) == [BallotBag(panel: "masses", channel: .phone)])
    minutes.refuses("adjourn", .vote(.notCounted(panel: "群众代表", .phone)))
    try minutes.count("masses", .phone, ["good": 12], issued: 18)
    #expect(minutes.session.uncountedBags.isEmpty)
    #expect(throws: Rejection.tallyExists(panel: "群众代表", round: 1)) {
      try minutes.count("masses", .phone, ["good": 12], issued: 18)
    }
    #expect(throws: Rejection.vote(.recountDiffers(panel: "群众代表", .phone))) {
      try minutes.count("masses", .phone, ["good": 11, "poor": 1], issued: 18)
    }
    try minutes.when("publish\nadjourn")
  }

  @Test("that is held again takes the decisions that rested on it")
  func decisionsLapse() throws {
    var minutes = try sitting()
    try minutes.when("poll panels=members\nclose\ntally members issued=9 returned=9 good=9\npublish\ngrade good 班子意见")
    #expect(minutes.session.grades["north"]?.grade == "good")
    try minutes.when("revote north 计票有误")
    #expect(minutes.session.grades.isEmpty)
    #expect(minutes.session.openRound?.number == 2)
  }

  // MARK: - Paper

  @Test("counted on one sheet for all has the same sheets in every row")
  func sheets() throws {
    var minutes = try sitting()
    try minutes.when("poll all panels=masses\nclose\ntally masses issued=18 returned=17 invalid=1 good=16")
    minutes.refuses(
      "tally masses issued=18 returned=16 good=16 speaker=south",
      .vote(
        .sheetsDiffer(
          panel: "群众代表", [.init(.returned, first: 17, second: 16), .init(.voidSheets, first: 1, second: 0)])))
    minutes.refuses(
      "tally masses issued=18 returned=17 invalid=1 good=14 rows=1 speaker=south",
      .vote(.rowDoesNotAddUp(panel: "群众代表", unit: "南镇党委", sum: 15, sheets: 16)))
    try minutes.when("tally masses issued=18 returned=17 invalid=1 good=14 rows=1 abstained=1 speaker=south")
    let tally = minutes.session.currentAppraisal(of: "south")?.tally(of: "masses")
    #expect(tally?.invalid == 2 && tally?.valid == 15 && tally?.graded == 14)
  }

  @Test("typed twice counts when both entries agree; only the cells that differ are named")
  func twice() throws {
    var minutes = try sitting(VotingRules(isTypedTwice: true))
    minutes.refuses("tally members issued=9 returned=9 good=9", .vote(.notOpened(unit: "北镇党委")))
    try minutes.when("poll panels=members\nclose\ntally members issued=9 returned=9 good=6 fairly-good=3")
    #expect(minutes.session.currentAppraisal(of: "north")?.tallies.isEmpty == true)
    minutes.refuses(
      "tally members issued=9 returned=9 good=5 fairly-good=3 abstained=1",
      .vote(
        .entriesDiffer(
          panel: "县委委员", unit: "北镇党委",
          [
            .init(.grade("good"), first: 6, second: 5, grade: Grade(id: "good", points: 100)),
            .init(.blank, first: 0, second: 1),
          ])))
    // The first was the wrong one: two new entries.
    let right = "tally members issued=9 returned=9 good=5 fairly-good=3 abstained=1"
    try minutes.when("\(right) entry=first\n\(right)\npublish")
    #expect(minutes.session.currentAppraisal(of: "north")?.tallies.first?.abstained == 1)
    #expect(minutes.session.round(1)?.firstEntries.isEmpty == true)
  }

  @Test("typed twice has all rows of the same sheets from the first entry on; figures that were wrong are typed anew")
  func sheetsOfFirstEntries() throws {
    var minutes = try sitting(
      VotingRules(
        criteria: [Criterion(id: "duty", title: "履职"), Criterion(id: "style", title: "作风")], isTypedTwice: true))
    try minutes.when("poll panels=members\nclose\ntally members issued=8 returned=8 good=8 criterion=duty")
    let style = "tally members issued=9 returned=9 good=9 criterion=style"
    minutes.refuses(
      style,
      .vote(
        .sheetsDiffer(
          panel: "县委委员", [.init(.issued, first: 8, second: 9), .init(.returned, first: 8, second: 9)])))
    let duty = "tally members issued=9 returned=9 good=9 criterion=duty"
    try minutes.when("\(duty) entry=first\n\(style)\n\(style)\n\(duty)\npublish")
    #expect(minutes.session.round(1)?.state == .published)
  }

  @Test(
    "typed twice drops no row of a first entry for one that begins anew of other sheets; undone, both are typed again")
  func noFirstEntryIsDropped() throws {
    var minutes = try sitting(
      VotingRules(
        criteria: [Criterion(id: "duty", title: "履职"), Criterion(id: "style", title: "作风")], isTypedTwice: true))
    try minutes.when(
      """
      poll panels=members
      close
      tally members issued=8 returned=8 good=8 criterion=duty
      tally members issued=8 returned=8 good=8 criterion=style
      """)
    let before = minutes.session.round(1)?.firstEntries
    let style = "tally members issued=8 returned=7 good=7 criterion=style"
    minutes.refuses(
      "\(style) entry=first",
      .vote(.sheetsDiffer(panel: "县委委员", [.init(.returned, first: 8, second: 7)])))
    #expect(minutes.session.round(1)?.firstEntries == before)
    let duty = "tally members issued=8 returned=7 good=7 criterion=duty"
    try minutes.when("undo\n\(duty) entry=first\n\(style)\n\(duty)\n\(style)\npublish")
    #expect(minutes.session.round(1)?.state == .published)
  }

  @Test("leaves doubtful ballots to the scrutineer, and the count must have room for the decisions")
  func doubts() throws {
    var minutes = try sitting()
    try minutes.when(
      """
      poll panels=members
      close
      doubt members void 涂改 speaker=north
      doubt members void 无法辨认
      doubt members fairly-good 勾在格线上 speaker=north
      """)
    minutes.refuses(
      "tally members issued=9 returned=9 invalid=1 good=8",
      .vote(.rulingsNotCounted(panel: "县委委员", ruled: 1, counted: 0)))
    minutes.refuses(
      "tally members issued=9 returned=9 good=8 fairly-good=1",
      .vote(
        .rulingsNotCounted(
          panel: "县委委员", ruled: 1, counted: 0)))
    try minutes.when("tally members issued=9 returned=9 invalid=1 rows=1 good=6 fairly-good=1\npublish")
    #expect(minutes.session.round(1)?.doubts.count == 3)
  }

  @Test("leaves out the speaker's own people where the plan names them, and no more of them than there are")
  func own() throws {
    let panels = [Panel(id: "members", title: "县委委员", due: 10, weight: 100, ownUnits: ["north"])]
    var minutes = try Transcript.given(
      Plans.simple(panels: panels), "open\nattend members 9\nnext\nnext\nreport\npoll\nclose")
    minutes.refuses(
      "tally members issued=9 returned=9 good=7 own=2",
      .vote(.ownExceedsMembers(panel: "县委委员", unit: "北镇党委", own: 2, members: 1)))
    try minutes.when("tally members issued=9 returned=9 good=6 fairly-good=2 own=1\npublish")
    let tally = try #require(minutes.session.currentAppraisal(of: "north")?.tallies.first)
    #expect(tally.valid == 8)
    let attendance = Attendance(due: 10, present: 9)
    #expect(PercentageBase.allCases.map { tally.base($0, attendance: attendance, barred: 1) } == [8, 8, 8, 9])
    #expect(minutes.session.score(of: "north")?.text == "95.00")
  }

  // MARK: - What the hall sees

  private func panels(_ minutes: Transcript, box: BoxReading? = nil) -> [PublicTally] {
    guard case .appraisal(let scene) = minutes.session.scene(SceneChoice(.appraisal), at: minutes.now, box: box).content
    else { return [] }
    return scene.panels
  }

  @Test("shows the hall only how many came back while it is open, and its count once it is announced")
  func onClose() throws {
    var minutes = try sitting(VotingRules(channels: [.phone]), "poll panels=masses")
    let bag = BallotBag(panel: "masses", channel: .phone)
    let box = BoxReading(
      turnout: [Turnout(bag: bag, issued: 18, returned: 11)], counts: [minutes.phoneCount(["good": 11])])
    #expect(panels(minutes, box: box).map(\.returned) == [11])
    #expect(panels(minutes, box: box).allSatisfy { $0.distribution == nil })
    try minutes.when("close")
    try minutes.count("masses", .phone, ["good": 12], issued: 18)
    #expect(panels(minutes).map(\.returned) == [12])
    #expect(panels(minutes).allSatisfy { $0.distribution == nil })
    try minutes.when("publish")
    #expect(panels(minutes).map { $0.distribution?.grades.first?.count } == [12])
  }

  @Test("shows running totals where the plan says live, from the minimum sample on; sealed, nothing ever")
  func liveAndSealed() throws {
    var live = try sitting(VotingRules(channels: [.phone], disclosure: .live), "poll panels=masses")
    let seven = BoxReading(counts: [live.phoneCount(["good": 7])])
    let eight = BoxReading(counts: [live.phoneCount(["good": 6, "poor": 2])])
    #expect(panels(live, box: seven).allSatisfy { $0.distribution == nil })
    #expect(panels(live, box: eight).map { $0.distribution?.grades.map(\.count) } == [[6, 0, 0, 2]])
    var sealed = try sitting(VotingRules(channels: [.phone], disclosure: .sealed), "poll panels=masses\nclose")
    try sealed.count("masses", .phone, ["good": 12], issued: 18)
    try sealed.when("publish")
    #expect(panels(sealed).map(\.returned) == [12])
    #expect(panels(sealed).allSatisfy { $0.distribution == nil })
    try live.when("close")
  }
}

extension Transcript {
  fileprivate var gate: Gate {
    session.rounds.first.flatMap { session.returns(of: $0).last?.gate } ?? .notSignedIn
  }

  fileprivate func phoneCount(_ counts: [Identifier: Int], issued: Int = 18) -> SheetCount {
    let row = RowCount(place: BallotSheet.Place(speaker: "north", criterion: nil), counts: counts, blank: 0)
    return SheetCount(
      bag: BallotBag(panel: "masses", channel: .phone), issued: issued, returned: counts.values.reduce(0, +),
      voidSheets: 0, rows: [row])
  }

  /// What the runtime submits when a box has been counted.
  fileprivate mutating func count(
    _ panel: Identifier, _ channel: VotingChannel, _ counts: [Identifier: Int], issued: Int
  ) throws {
    record(try history.decide(.vote(.count(round: 1, phoneCount(counts, issued: issued))), at: now))
  }
}
