import ReviewCore
import Testing

@Suite("Who was present at a vote")
struct PresenceTests {
  private static let panels = [
    Panel(id: "members", title: "委员", due: 10), Panel(id: "masses", title: "群众", due: 20),
  ]

  private func sitting(
    base: PercentageBase = .present, own: [Identifier]? = nil, _ lines: String
  ) throws -> Transcript {
    var panels = PresenceTests.panels
    panels[0].ownUnits = own
    return try Transcript.given(
      Plans.simple(panels: panels, appraisal: AppraisalRules(base: base)),
      "open\nattend members 9\nattend masses 18\nnext\nnext\nreport\n" + lines)
  }

  /// What is said of the panel in the vote of that number.
  private func figures(_ minutes: Transcript, _ panel: Identifier, round: Int = 1) throws -> PanelReturn {
    let round = try #require(minutes.session.round(round))
    return try #require(minutes.session.returns(of: round).first { $0.panel == panel })
  }

  private func base(_ minutes: Transcript, _ panel: Identifier) throws -> Int {
    let round = try #require(minutes.session.appraisal(of: "north").rounds.first)
    let tally = try #require(round.tally(of: panel))
    return round.base(of: tally, minutes.session.plan.appraisal.base)
  }

  private static let counted = """
    poll
    issue members 9
    issue masses 18
    close
    tally members issued=9 returned=9 good=9
    tally masses issued=18 returned=18 good=18
    publish
    """

  @Test("is a fact of its beginning: who comes or leaves later changes nothing of it")
  func later() throws {
    var minutes = try sitting(PresenceTests.counted)
    try minutes.when("attend members 4\nattend masses 20")
    #expect(try figures(minutes, "members").present == 9)
    #expect(try figures(minutes, "members").gate == nil)
    #expect(try base(minutes, "members") == 9)
    #expect(try base(minutes, "masses") == 18)
    // The next vote is about those who are there now.
    try minutes.when("next\nreport\npoll")
    #expect(try figures(minutes, "members", round: 2).present == 4)
    minutes.refuses("issue members 5", .issuedExceedsPresent(panel: "委员", issued: 5, present: 4))
  }

  @Test("is the same for a count by hand, whose beginning is its first panel's count")
  func byHand() throws {
    var minutes = try Transcript.given(
      Plans.simple(panels: PresenceTests.panels, appraisal: AppraisalRules(base: .present)),
      "open\nattend members 9\nnext\nnext\nreport\ntally members issued=9 returned=9 good=9")
    minutes.refuses("tally masses issued=8 returned=8 good=8", .attendanceMissing(panel: "群众"))
    // Who signs in only now was not there before; who leaves now was.
    try minutes.when("attend members 4\nattend masses 18\ntally masses issued=18 returned=18 good=18\nattend masses 2")
    #expect(try figures(minutes, "members").present == 9)
    #expect(try figures(minutes, "masses").present == 18)
    #expect(try base(minutes, "masses") == 18)
  }

  @Test("is put right for that vote alone, with a reason and a name, also after the adjournment")
  func correction() throws {
    var minutes = try sitting(PresenceTests.counted + "\nadjourn")
    minutes.refuses("presence members 10 漏记一人", .line(.missingArgument(.presence, .by)))
    minutes.refuses("presence members 10 by=监票人 speaker=north", .line(.missingArgument(.presence, .reason)))
    minutes.refuses("presence members 10 漏记一人 by=监票人", .vote(.noRound(nil)))
    minutes.refuses(
      "presence members 11 漏记 by=监票人 speaker=north", .attendanceExceedsDue(name: "委员", sum: 11, due: 10))
    minutes.refuses("presence members 10 漏记 by=监票人 speaker=south", .vote(.notRated(unit: "南镇党委")))
    minutes.refuses(
      "presence members 9 漏记 by=监票人 round=1",
      .vote(.presenceStands(panel: "委员", VoteRefusal.Name(number: 1, unit: "北镇党委"), present: 9)))
    try minutes.when("12:00:00 presence members 10 漏记一人 by=监票人 speaker=north")
    #expect(try figures(minutes, "members").present == 10)
    #expect(try base(minutes, "members") == 10)
    #expect(minutes.session.panels["members"]?.present == 9)
    let told = try #require(minutes.session.round(1)?.presenceCorrections.first)
    #expect(told.before == 9 && told.present == 10 && told.reason == "漏记一人" && told.by == "监票人")
    #expect(told.at.clockText == "12:00:00")
    try minutes.when("undo")
    #expect(try figures(minutes, "members").present == 9)
  }

  @Test("is put right below what was handed out only where that still keeps the count from being announced")
  func below() throws {
    let members = "poll panels=members\nclose\ntally members issued=9 returned=9 good=9\n"
    var minutes = try sitting(members)
    minutes.refuses(
      "presence masses 8 误计 by=监票人",
      .vote(.panelNotInRound(panel: "群众", VoteRefusal.Name(number: 1, unit: "北镇党委"))))
    try minutes.when("presence members 8 误计一人 by=监票人")
    minutes.refuses(
      "publish", .vote(.gateFailed(panel: "委员", .issuedExceedsPresent(issued: 9, present: 8))))
    let announced = try sitting(members + "publish")
    announced.refuses(
      "presence members 8 误计 by=监票人 round=1", .issuedExceedsPresent(panel: "委员", issued: 9, present: 8))
    // A count by hand announces itself: nothing would hold it back.
    let byHand = try sitting("tally members issued=9 returned=9 good=9")
    byHand.refuses(
      "presence members 8 误计 by=监票人 round=1", .issuedExceedsPresent(panel: "委员", issued: 9, present: 8))
  }

  @Test("leaves the sign-in table its history: every report with its time")
  func history() throws {
    var minutes = try sitting("9:30:00 attend members 7 1 出差\n9:50:00 attend members 10")
    #expect(
      minutes.session.attendanceHistory(of: "members").map { "\($0.at.clockText) \($0.attendance.present ?? -1)" }
        == ["09:00:00 9", "09:30:00 7", "09:50:00 10"])
    #expect(minutes.session.attendanceHistory(of: "members")[1].attendance.reason == "出差")
    #expect(minutes.session.attendanceHistory(of: "north").isEmpty)
    try minutes.when("undo")
    #expect(minutes.session.attendanceHistory(of: "members").count == 2)
  }

  /// Ten due, nine present, one of them of the speaker's own unit. The last row: more came back of others than that
  /// leaves, so the one of the unit was not there.
  @Test(
    "counts nobody into a base who may not rate the speaker, whether or not a ballot of theirs came back",
    arguments: [
      (PercentageBase.valid, "returned=8 good=7 own=1", 7), (.valid, "returned=8 good=8", 8),
      (.returned, "returned=8 invalid=1 good=6 own=1", 7), (.returned, "returned=8 invalid=1 good=7", 8),
      (.present, "returned=8 good=7 own=1", 8), (.present, "returned=7 good=7", 8),
      (.due, "returned=8 good=7 own=1", 9), (.due, "returned=7 good=7", 9), (.present, "returned=9 good=9", 9),
    ])
  func barred(base: PercentageBase, count: String, is expected: Int) throws {
    let minutes = try sitting(base: base, own: ["north"], "tally members issued=9 " + count)
    #expect(try self.base(minutes, "members") == expected)
  }
}

@Suite("The number of a vote")
struct RoundNumberTests {
  private func numbers(_ minutes: Transcript) -> [Identifier: [Int]] {
    ["north", "south", "east"].reduce(into: [:]) {
      $0[$1] = minutes.session.appraisal(of: $1).rounds.map(\.number)
    }
  }

  @Test("counts the votes each speaker was rated in; a sheet for all is called by the highest")
  func numbers() throws {
    var minutes = try Transcript.given(
      Plans.simple(), "open\nattend members 9\nattend masses 18\nnext\nnext\nreport\npoll north\nclose\nvoid 重来")
    try minutes.when("poll north reason=重测\nclose\nvoid 再来")
    try minutes.when("poll all reason=改用一张票\nclose")
    #expect(numbers(minutes) == ["north": [1, 2, 3], "south": [1], "east": [1]])
    #expect(minutes.session.rounds.map(\.number) == [1, 2, 3])
    #expect(minutes.session.rounds.map(\.opening.number) == [1, 2, 3])
    try minutes.when("void 停电\npoll south reason=重测\nclose\nvoid 又停电")
    // The second vote on south, though the one before it was the third for north.
    #expect(numbers(minutes)["south"] == [1, 2])
    #expect(minutes.session.rounds.last?.number == 2)
  }

  @Test("in an old log, which counted otherwise, is the same")
  func oldLog() throws {
    var minutes = try Transcript.given(
      Plans.simple(), "open\nattend members 9\nattend masses 18\nnext\nnext\nreport")
    let opening = RoundOpening(id: 1, number: 3, speakers: ["south"], panels: ["members"], channels: [.paper])
    minutes.record([.roundOpened(opening: opening)])
    #expect(minutes.session.rounds.map(\.number) == [1])
    #expect(minutes.session.appraisal(of: "south").rounds.map(\.number) == [1])
  }
}
