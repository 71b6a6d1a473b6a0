import ReviewCore
import Testing

@Suite("What was prepared wrong")
struct CorrectionTests {
  private func reports(_ lines: String = "") throws -> Transcript {
    try Transcript.given(Plans.simple(), "9:00:00 open\nnext\n" + lines)
  }

  @Test("A misspelt unit and post are put right, and everything says the new name from then on")
  func rename() throws {
    let minutes = try reports("9:05:00 rename south unit=南镇党委会 post=书记 reason=原名有误")
    try minutes.then {
      #expect($0.speaker("south")?.speaker.unit == "南镇党委会")
      #expect($0.speaker("south")?.speaker.post == "书记")
      #expect($0.plan.speakers.first { $0.id == "south" }?.unit == "南镇党委会")
      #expect($0.frozenPlan.speakers.first { $0.id == "south" }?.unit == "南镇党委")
    }
    let sheet = BallotPaper(
      minutes.session.plan,
      RoundOpening(id: 1, number: 1, speakers: ["south"], panels: ["members"], channels: [.paper], reason: nil))
    #expect(sheet.rows.map(\.unit) == ["南镇党委会"])
    let told = minutes.history.records.last.map { Strings(.zhHans).minute($0, in: minutes.history) }
    #expect(told == "单位名称“南镇党委”改为“南镇党委会”，南镇党委会述职人职务“党委书记”改为“书记”（原名有误）")
  }

  @Test("A speaker is found by the new name, and a name another unit has is refused")
  func names() throws {
    var minutes = try reports("rename 南镇党委 unit=南镇党委会\ncall 南镇党委会")
    #expect(minutes.session.turn?.speaker == "south")
    minutes.refuses("rename south unit=北镇党委", .unitTaken("北镇党委"))
    minutes.refuses("rename south unit=南镇党委会", .nothingToChange)
    minutes.refuses("rename south", .nothingToChange)
    let long = String(repeating: "长", count: 201)
    minutes.refuses("rename south unit=\(long)", .textTooLong(201, limit: 200))
    try minutes.when("undo\nundo")
    #expect(minutes.session.record("south")?.speaker.unit == "南镇党委")
  }

  @Test("Names can be put right before the opening and after the adjournment")
  func anyTime() throws {
    let early = try Transcript.given(Plans.simple(), "rename east post=镇长")
    #expect(early.session.record("east")?.speaker.post == "镇长")
    let late = try reports("adjourn\nrename east unit=东镇党委会")
    #expect(late.session.record("east")?.speaker.unit == "东镇党委会")
  }

  @Test("A limit is changed for all who are still to come; the clock that runs stays, and so does what is over")
  func limit() throws {
    let minutes = try reports(
      "9:10:00 next\nreport\n9:18:00 next\nreport\n9:20:00 limit report 6m 时间不够\n9:24:00 next\nreport")
    try minutes.then {
      #expect($0.plan.limits.report == .minutes(6))
      #expect($0.speaker("north")?.planned(.report) == .minutes(8))
      #expect($0.speaker("south")?.turns.first?.stages.first?.limit == .minutes(8))
      #expect($0.left == "6:00")
    }
    #expect(minutes.session.frozenPlan.limits.report == .minutes(8))
  }

  @Test("The expected end follows a changed limit, and an undo takes it back")
  func expectedEnd() throws {
    var minutes = try reports("9:10:00 next\nreport")
    let before = minutes.session.plannedRemaining(at: minutes.now)
    try minutes.when("limit report 6m")
    // South and east have two minutes less each; north, who reports, has what the clock says.
    #expect(before - minutes.session.plannedRemaining(at: minutes.now) == .minutes(4))
    try minutes.when("undo")
    #expect(minutes.session.plannedRemaining(at: minutes.now) == before)
  }

  @Test("All means also those to whom the plan gave another length")
  func ownLimits() throws {
    var plan = Plans.simple()
    plan.speakers[1].limit = .minutes(12)
    var minutes = try Transcript.given(plan, "9:00:00 open\nnext\nlimit report 8m\ncall south\nreport")
    try minutes.then { #expect($0.left == "8:00") }
    minutes.refuses("limit report 8m", .nothingToChange)
    minutes.refuses("limit report 9s", .limitTooShort)
    try minutes.when("finish\nadjourn")
    minutes.refuses("limit report 6m", .notNow(.limit, .adjourned))
  }

  @Test("One speaker's questions get more time before they begin; nobody else's, and the expected end follows")
  func oneSpeaker() throws {
    var minutes = try reports("9:10:00 next\nreport")
    let before = minutes.session.plannedRemaining(at: minutes.now)
    try minutes.when("limit questions 10m speaker=east 群众来信多")
    #expect(minutes.session.plannedRemaining(at: minutes.now) - before == .minutes(5))
    #expect(minutes.session.plan.limits.questions == .minutes(5))
    minutes.refuses("limit questions 10m speaker=east", .nothingToChange)
    minutes.refuses("limit report 6m speaker=north", .day(.stageBegun(unit: "北镇党委", .report)))
    minutes.refuses("limit questions 9s speaker=east", .limitTooShort)
    let last = try #require(minutes.history.records.last)
    #expect(Strings(.zhHans).minute(last, in: minutes.history) == "东镇党委：即兴提问时限改为 10:00（群众来信多）")
    try minutes.when("questions\ncall south\nreport\nquestions")
    try minutes.then { #expect($0.left == "5:00") }
    try minutes.when("call east\nreport\nquestions")
    try minutes.then { #expect($0.left == "10:00") }
    minutes.refuses("limit questions 12m speaker=east", .day(.stageBegun(unit: "东镇党委", .questions)))
  }

  @Test("A limit for all who are to come is one for whoever had a limit alone, too; an undo takes one back")
  func oneThenAll() throws {
    var minutes = try reports("limit questions 10m speaker=east\nlimit questions 4m\ncall east\nreport\nquestions")
    try minutes.then { #expect($0.left == "4:00") }
    minutes = try reports("limit report 12m speaker=east\nundo\ncall east\nreport")
    try minutes.then { #expect($0.left == "8:00") }
  }
}
