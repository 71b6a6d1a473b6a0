import ReviewCore
import Testing

@Suite("Counting")
struct CountingTests {
  /// North has reported; 9 of 10 members are there, 18 of 20 of the masses.
  private func counting(_ lines: String = "") throws -> Transcript {
    try Transcript.given(
      Plans.simple(), "open\nattend members 9\nattend masses 18\nnext\nnext\nreport\nappraisal\n" + lines)
  }

  @Test("A tally that adds up is kept: issued, returned, valid, invalid, each grade, abstained")
  func accepted() throws {
    try counting("tally members issued=9 returned=8 invalid=1 abstained=1 good=4 fairly-good=2 poor=0").then {
      let tally = $0.session.currentAppraisal(of: "north")?.tally(of: "members")
      #expect(tally?.issued == 9)
      #expect(tally?.returned == 8)
      #expect(tally?.valid == 7)
      #expect(tally?.graded == 6)
      #expect(tally?.isVoid == false)
      #expect(tally?.counts == ["good": 4, "fairly-good": 2])
      #expect(tally?.channel == .paper)
      #expect($0.session.currentAppraisal(of: "north")?.tally(of: "masses") == nil)
    }
  }

  @Test("Nothing is counted before the panel has signed in")
  func attendance() throws {
    let minutes = try Transcript.given(Plans.simple(), "open\nnext\nnext\nreport\nappraisal")
    minutes.refuses("tally members issued=9 returned=9 good=9", .attendanceMissing(panel: "县委委员"))
  }

  @Test("No more ballots are issued than members present")
  func issued() throws {
    try counting().refuses(
      "tally members issued=10 returned=9 good=9", .issuedExceedsPresent(panel: "县委委员", issued: 10, present: 9))
  }

  @Test("No more ballots are invalid than came back")
  func invalid() throws {
    try counting().refuses(
      "tally members issued=9 returned=3 invalid=4", .invalidExceedsReturned(panel: "县委委员", invalid: 4, returned: 3))
  }

  @Test("Grades and abstentions make the valid ballots, neither more nor fewer")
  func sums() throws {
    let minutes = try counting()
    minutes.refuses(
      "tally members issued=9 returned=9 invalid=1 abstained=1 good=6",
      .countsDoNotAddUp(panel: "县委委员", graded: 6, abstained: 1, valid: 8))
    minutes.refuses(
      "tally members issued=9 returned=9 good=9 poor=1",
      .countsDoNotAddUp(panel: "县委委员", graded: 10, abstained: 0, valid: 9))
    #expect(minutes.refusal(of: "tally members issued=9 returned=0") == nil)
  }

  @Test("Only grades and panels of the plan can be counted, and every number must be one")
  func names() throws {
    let minutes = try counting()
    minutes.refuses("tally guests issued=1 returned=1 good=1", .unknownPanel("guests", known: ["members", "masses"]))
    minutes.refuses(
      "tally members issued=9 returned=9 god=9", .line(.unknownArgument(.tally, "god", suggestion: "good")))
    minutes.refuses(
      "tally members issued=9 returned=9 good=all", .line(.badNumber(argument: .grades, text: "all")))
    minutes.refuses("tally members issued=-9 returned=9", .line(.badNumber(argument: .issued, text: "-9")))
    minutes.refuses("tally members issued=9", .line(.missingArgument(.tally, .returned)))
    let row = RowCount(place: BallotSheet.Place(speaker: "north", criterion: nil), counts: ["great": 9], blank: 0)
    let count = SheetCount(
      bag: BallotBag(panel: "members", channel: .paper), issued: 9, returned: 9, voidSheets: 0, rows: [row])
    #expect(throws: Rejection.unknownGrade("great", known: ["good", "fairly-good", "average", "poor"])) {
      try minutes.history.decide(.vote(.count(round: nil, count)), at: minutes.now)
    }
  }

  @Test("Grades of the plan's own may have capitals in their ids")
  func ownGrades() throws {
    let rules = AppraisalRules(grades: [
      Grade(id: "A", title: "优", points: 100), Grade(id: "B-2.1", title: "良", points: 80),
    ])
    let minutes = try Transcript.given(
      Plans.simple(appraisal: rules),
      "open\nattend members 9\nnext\nnext\nreport\nappraisal\ntally members issued=9 returned=9 A=5 B-2.1=4")
    try minutes.then {
      #expect($0.session.currentAppraisal(of: "north")?.tallies.first?.counts == ["A": 5, "B-2.1": 4])
    }
  }

  @Test("A count by hand that was declared void is begun again by a reason alone")
  func voidedByHand() throws {
    var minutes = try counting()
    try minutes.when("tally members issued=9 returned=9 good=9\nvoid 计票有误 round=1")
    let north = VoteRefusal.Name(number: 1, unit: "北镇党委")
    for panel in ["members", "masses"] {
      minutes.refuses("tally \(panel) issued=9 returned=9 good=9", .vote(.finished(north, .voided)))
    }
    try minutes.when("revote north 计票有误\ntally members issued=9 returned=9 good=9")
    try minutes.then { #expect($0.session.currentAppraisal(of: "north")?.number == 2) }
  }

  @Test("When more ballots come back than went out the round is void: recorded, counted for nothing, held again")
  func void() throws {
    var minutes = try counting("tally members issued=8 returned=9 good=9")
    try minutes.then {
      #expect($0.session.currentAppraisal(of: "north")?.tallies.first?.isVoid == true)
      #expect($0.session.score(of: "north") == nil)
    }
    minutes.refuses("tally members issued=9 returned=9 good=9", .tallyExists(panel: "县委委员", round: 1))
    try minutes.when("revote north 收回多于发出\ntally members issued=9 returned=9 good=9")
    try minutes.then { #expect($0.session.currentAppraisal(of: "north")?.tallies.first?.isVoid == false) }
  }

  @Test("A vote held again is round 2 with its reason; round 1 stays as it was")
  func revote() throws {
    var minutes = try counting()
    minutes.refuses("revote north 计票有误", .noRoundToRepeat(unit: "北镇党委"))
    try minutes.when("tally members issued=9 returned=9 poor=9")
    minutes.refuses("tally members issued=9 returned=9 good=9", .tallyExists(panel: "县委委员", round: 1))
    minutes.refuses("revote north", .line(.missingArgument(.revote, .reason)))
    try minutes.when("revote north 计票有误")
    minutes.refuses("revote north 再来", .noRoundToRepeat(unit: "北镇党委"))
    try minutes.when("tally members issued=9 returned=9 good=9")
    try minutes.then {
      let rounds = $0.session.appraisal(of: "north").rounds
      #expect(rounds.map(\.number) == [1, 2])
      #expect(rounds.map(\.reason) == [nil, "计票有误"])
      #expect(rounds.map { $0.tally(of: "members")?.counts } == [["poor": 9], ["good": 9]])
    }
  }

  @Test("Tellers count one speaker while the next one reports")
  func meanwhile() throws {
    try counting("next\nreport\ntally members issued=9 returned=9 good=9 speaker=north").then {
      #expect($0.session.appraisal(of: "north").rounds.count == 1)
      #expect($0.session.appraisal(of: "south").rounds.isEmpty)
    }
  }

  @Test("A percentage is of valid ballots, of those returned, present or due, as the plan says")
  func bases() {
    let place = BallotSheet.Place(speaker: "north", criterion: nil)
    let tally = PanelTally(
      panel: "members", issued: 9, returned: 8, voidSheets: 1,
      row: RowCount(place: place, counts: ["good": 7], blank: 0))
    let attendance = Attendance(due: 10, present: 9)
    #expect(PercentageBase.allCases.map { tally.base($0, attendance: attendance, barred: 0) } == [7, 8, 9, 10])
    // Nobody has counted who is there: those who voted are.
    #expect(tally.base(.present, attendance: nil, barred: 0) == 8)
  }
}
