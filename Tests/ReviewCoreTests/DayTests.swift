import ReviewCore
import Testing

@Suite("What changes on the day")
struct DayTests {
  private func reports(_ lines: String = "", plan: Plan = Plans.simple()) throws -> Transcript {
    try Transcript.given(plan, "9:00:00 attend members 9\nattend masses 18\nopen\nnext\n" + lines)
  }

  private func told(_ minutes: Transcript) -> String? {
    minutes.history.records.last.map { Strings(.zhHans).minute($0, in: minutes.history) }
  }

  // MARK: - Head and due

  @Test("The place is corrected with a reason; the record tells both, the plan of the beginning stays")
  func place() throws {
    var minutes = try reports("correct place 二楼会议室 reason=停电")
    #expect(minutes.session.plan.place == "二楼会议室")
    #expect(minutes.session.frozenPlan.place == "会议室")
    #expect(told(minutes) == "地点“会议室”改为“二楼会议室”（停电）")
    minutes.refuses("correct place 二楼会议室", .nothingToChange)
    minutes.refuses("correct title \(String(repeating: "长", count: 201))", .textTooLong(201, limit: 200))
    try minutes.when("undo")
    #expect(minutes.session.plan.place == "会议室")
  }

  @Test("A number due counts for sign-in and quorum from then on; a vote that has begun keeps its own")
  func due() throws {
    var minutes = try reports("call north\nreport\npoll north\ndue masses 19 名册有误\nclose\n")
    #expect(minutes.session.panels["masses"]?.due == 19)
    #expect(minutes.session.quorumCount.due == 29)
    #expect(minutes.session.signedIn("masses")?.due == 19)
    #expect(minutes.session.rounds.first?.attendance["masses"]?.due == 20)
    minutes.refuses("due masses 17", .attendanceExceedsDue(name: "群众代表", sum: 18, due: 17))
    minutes.refuses("due masses 0", .day(.dueOutside(1...10_000)))
    minutes.refuses("due masses 19", .nothingToChange)
    try minutes.when("due east 0")
    #expect(minutes.session.record("east")?.speaker.due == 0)
  }

  @Test("A panel's title is put right, also after the adjournment; what it is counted by stays")
  func retitled() throws {
    var minutes = try reports("retitle masses 两代表一委员和群众代表 reason=原名有误")
    #expect(minutes.session.plan.panels[1].title == "两代表一委员和群众代表" && minutes.session.plan.panels[1].id == "masses")
    #expect(minutes.session.frozenPlan.panels[1].title == "群众代表")
    #expect(told(minutes) == "票种“群众代表”改称“两代表一委员和群众代表”（原名有误）")
    minutes.refuses("retitle masses 两代表一委员和群众代表", .nothingToChange)
    minutes.refuses("retitle guests 列席", .unknownPanel("guests", known: ["members", "masses"]))
    try minutes.when("undo\nadjourn\nretitle members 县委全会成员")
    #expect(minutes.session.plan.panels.map(\.title) == ["县委全会成员", "群众代表"])
  }

  // MARK: - Speakers

  @Test("A speaker who was left out of the plan is added where the secretary says, and has all that the others have")
  func added() throws {
    var minutes = try reports("call north\nreport\nadd 己镇党委 党委书记 position=2 due=2 panels=members id=ji reason=名册漏列")
    #expect(minutes.session.queue == ["north", "ji", "south", "east", "west"])
    #expect(minutes.session.delegations["ji"]?.due == 2)
    #expect(minutes.session.plan.panels.first?.barred(from: "ji") == 1)
    #expect(told(minutes) == "增加述职单位己镇党委（党委书记），第 2 位；本单位不评：县委委员 1（名册漏列）")
    try minutes.when("next\nreport\nquestions\nproblem 走形式\nrename ji post=书记\nnext")
    #expect(minutes.session.record("ji")?.state == .done)
    #expect(minutes.session.checklist(of: "ji").map(\.text) == ["走形式"])
    minutes.refuses("add 北镇党委 书记", .unitTaken("北镇党委"))
    minutes.refuses("add 庚镇党委 书记 id=ji", .day(.idTaken("ji")))
    minutes.refuses("add 庚镇党委 书记 id=members", .day(.idTaken("members")))
    minutes.refuses("add 庚镇党委 书记 id=庚", .day(.unfitID("庚")))
    minutes.refuses("add 庚镇党委 书记 position=9", .positionOutsideGroup(9, allowed: 1...6))
    minutes.refuses("add 庚镇党委 书记 panels=guests", .unknownPanel("guests", known: ["members", "masses"]))
    try minutes.when("add 庚镇党委 书记")
    #expect(minutes.session.queue.last == "added-1")
  }

  @Test("An added speaker's time belongs to the agenda, and an undo takes the speaker away again")
  func addedTime() throws {
    var minutes = try reports("9:10:00 next\nreport")
    let (rest, drift) = (minutes.session.plannedRemaining(at: minutes.now), minutes.session.drift(at: minutes.now))
    try minutes.when("add 己镇党委 党委书记")
    #expect(minutes.session.plannedRemaining(at: minutes.now) - rest == .minutes(13))
    #expect(minutes.session.drift(at: minutes.now) == drift)
    try minutes.when("undo")
    #expect(minutes.session.plan.speakers.count == 4 && minutes.session.queue.count == 4)
  }

  @Test("Where there are groups the new speaker needs one, and stands within it")
  func groups() throws {
    let plan = Plans.simple(speakers: Plans.grouped, groups: Plans.groups)
    var minutes = try reports("add 己镇党委 书记 group=towns id=ji", plan: plan)
    #expect(minutes.session.queue == ["north", "south", "west", "east", "ji", "health", "schools"])
    minutes.refuses("add 庚局党组 书记", .day(.groupNeeded(known: ["towns", "offices"])))
    minutes.refuses("add 庚局党组 书记 group=villages", .day(.unknownGroup("villages", known: ["towns", "offices"])))
    minutes.refuses("add 庚局党组 书记 group=offices position=3", .positionOutsideGroup(3, allowed: 6...8))
    try minutes.when("add 庚局党组 书记 group=offices position=6 id=geng")
    #expect(minutes.session.queue.suffix(3) == ["geng", "health", "schools"])
  }

  @Test("After the reports a new speaker reports in writing, or the secretary goes back to the reports first")
  func addedLate() throws {
    var minutes = try reports("part 3")
    minutes.refuses("add 己镇党委 书记", .day(.reportsOver(unit: "己镇党委")))
    try minutes.when("add 己镇党委 书记 form=written id=ji\npart 2\nadd 庚镇党委 书记 id=geng\ncall geng")
    #expect(minutes.session.record("ji")?.state == .inWriting)
    #expect(minutes.session.turn?.speaker == "geng")
  }

  @Test("Once all are on one sheet nobody joins them, unless that vote is declared void")
  func sheetForAll() throws {
    var minutes = try reports("poll all")
    let sheet = VoteRefusal.Name(number: 1, unit: nil)
    minutes.refuses("add 己镇党委 书记", .day(.sheetOpened(sheet, id: 1)))
    try minutes.when("close")
    minutes.refuses("add 己镇党委 书记", .day(.sheetOpened(sheet, id: 1)))
    try minutes.when("void 票上漏印一个单位\nadd 己镇党委 书记 id=ji\npoll all reason=票上漏印")
    #expect(minutes.session.openRound?.opening.speakers == ["north", "south", "east", "west", "ji"])
  }

  @Test("A speaker on one's own sheet does not keep another from being added, nor does the new one change that sheet")
  func singleSheet() throws {
    let minutes = try reports("call north\nreport\npoll north\nadd 己镇党委 书记 id=ji panels=masses")
    #expect(minutes.session.openRound.map { minutes.session.sheet(of: $0).speakers } == ["north"])
  }

  @Test("A speaker is taken out with a reason: no longer called or rated, and still on record")
  func takenOut() throws {
    var minutes = try reports("remove south 机构撤并\ncall north\nreport\nnext")
    #expect(minutes.session.turn?.speaker == "east")
    #expect(minutes.session.queue.contains("south") && minutes.session.plan.speakers.count == 4)
    #expect(minutes.session.onSheet == ["north", "east", "west"])
    let out = Rejection.speakerNotWaiting(unit: "南镇党委", .takenOut(reason: "机构撤并"))
    for line in ["call south", "poll south", "move south 1", "written south", "revote south 复核"] {
      minutes.refuses(line, out)
    }
    minutes.refuses("tally members issued=9 returned=9 good=9 speaker=south", out)
    minutes.refuses("remove south 再说", .day(.outAlready(unit: "南镇党委")))
    try minutes.when("restore south\ncall south")
    #expect(minutes.session.turn?.speaker == "south")
  }

  @Test("Whoever had reported is as before when put back, and not called again")
  func restored() throws {
    var minutes = try reports("call north\nreport\nnext\nremove north 免职\nremove west 免职")
    try minutes.when("restore north\nrestore west")
    #expect(minutes.session.record("north")?.state == .done)
    #expect(minutes.session.record("west")?.state == .inWriting)
    try minutes.when("report\nremove south 免职")
    #expect(minutes.session.turn == nil)
    try minutes.when("restore south")
    #expect(minutes.session.record("south")?.state == .done)
    // Called once more, and nothing was said.
    try minutes.when("call north\nremove north 免职\nrestore north")
    #expect(minutes.session.record("north")?.state == .done)
  }

  @Test("A vote that is not over comes to its end first; one that was held stays, without a rank")
  func votesStay() throws {
    let plan = Plans.simple(appraisal: Plans.everything.appraisal)
    var minutes = try reports(
      """
      poll north
      close
      tally members issued=9 returned=9 good=9 speaker=north
      tally masses issued=18 returned=18 good=18 speaker=north
      """, plan: plan)
    minutes.refuses(
      "remove north 免职", .day(.voteUnderWay(unit: "北镇党委", VoteRefusal.Name(number: 1, unit: "北镇党委"), id: 1)))
    try minutes.when("publish\nscore routine 90 speaker=north")
    #expect(Standings(minutes.session).rank(of: "north") == 1)
    try minutes.when("remove north 免职")
    let standings = Standings(minutes.session)
    #expect(standings.rank(of: "north") == nil && standings.proposedGrades.isEmpty)
    #expect(minutes.session.score(of: "north") == Hundredths(100))
    minutes.refuses("grade good speaker=north", .speakerNotWaiting(unit: "北镇党委", .takenOut(reason: "免职")))
  }

  // MARK: - Agenda

  @Test("Parts that have not begun change places; those that have stay, and so does what their order rests on")
  func parts() throws {
    var minutes = try Transcript.given(
      Plans.everything, "9:00:00 attend members 9\nattend masses 18\nopen\nreorder 9 8 领导先走")
    #expect(minutes.session.plan.agenda[7].part == .pledges)
    #expect(told(minutes) == "议程第 9 项“表态”调到第 8 项（领导先走）")
    minutes.refuses("reorder 1 3", .day(.partsBegun(first: 2, count: 10)))
    minutes.refuses("reorder 3 1", .day(.partsBegun(first: 2, count: 10)))
    minutes.refuses("reorder 4 6", .day(.partMisplaced(.lotsBeforeReports)))
    minutes.refuses("reorder 6 4", .day(.partMisplaced(.commentaryAfterReports)))
    minutes.refuses("reorder 5 7", .day(.partMisplaced(.commentaryAfterReports)))
    minutes.refuses("reorder 3 11", .noSuchPart(11, count: 10))
    minutes.refuses("reorder 3 3", .nothingToChange)
    try minutes.when("reorder 3 2\nnext")
    #expect(minutes.session.phase == .lastYear)
    try minutes.when("part 10")
    minutes.refuses("reorder 3 4", .day(.partsBegun(first: 11, count: 10)))
  }

  @Test("A part that has not begun gets another length; the expected end follows, and the record tells both")
  func partLimits() throws {
    var minutes = try Transcript.given(Plans.everything, "9:00:00 attend members 9\nattend masses 18\nopen")
    let before = minutes.session.plannedRemaining(at: minutes.now)
    let length = minutes.session.plan.limit(of: minutes.session.plan.agenda[8])
    try minutes.when("allot 9 25m 内容多")
    #expect(minutes.session.plan.limit(of: minutes.session.plan.agenda[8]) == .minutes(25))
    #expect(minutes.session.plannedRemaining(at: minutes.now) - before == .minutes(25) - (length ?? .zero))
    let line = try #require(told(minutes))
    #expect(line.hasPrefix("议程第 9 项“表态”时限") && line.hasSuffix("改为 25:00（内容多）"))
    minutes.refuses("allot 9 25m", .nothingToChange)
    minutes.refuses("allot 9 5s", .limitTooShort)
    minutes.refuses("allot 11 5m", .noSuchPart(11, count: 10))
    minutes.refuses("allot 1 5m", .day(.partBegun(minutes.session.plan.agenda[0])))
    let reports = try #require(minutes.session.plan.agenda.firstIndex { $0.part == .reports })
    minutes.refuses("allot \(reports + 1) 5m", .day(.partOfTurns))
    try minutes.when("undo")
    #expect(minutes.session.plan.limit(of: minutes.session.plan.agenda[8]) == length)
    try minutes.when("part 9\nallot 10 4m")
    minutes.refuses("allot 9 4m", .day(.partBegun(minutes.session.plan.agenda[8])))
  }

  @Test("A part without a length that is given one does not make the session late")
  func partWithoutLength() throws {
    var minutes = try Transcript.given(Plans.everything, "9:00:00 attend members 9\nattend masses 18\nopen")
    let free = try #require(
      minutes.session.plan.agenda.indices.last { index in
        let item = minutes.session.plan.agenda[index]
        return index > 0 && item.part != .reports && minutes.session.plan.limit(of: item) == nil
      })
    let drift = minutes.session.drift(at: minutes.now)
    try minutes.when("allot \(free + 1) 10m")
    #expect(minutes.session.drift(at: minutes.now) == drift)
  }

  @Test("Before the opening sign-in still comes first")
  func signIn() throws {
    let early = try Transcript.given(Plans.everything)
    early.refuses("reorder 1 2", .day(.partMisplaced(.signInFirst)))
    early.refuses("reorder 2 1", .day(.partMisplaced(.signInFirst)))
  }
}
