import ReviewCore
import Testing

@Suite("The session from opening to adjournment")
struct SessionTests {
  @Test("opens with its first part and keeps when every part began and ended")
  func parts() throws {
    let minutes = try Transcript.given(
      Plans.simple(),
      """
      9:00:00 open
      9:10:00 next
      9:50:00 part 3
      10:00:00 next
      10:05:00 adjourn
      """)
    try minutes.then {
      #expect($0.openedAt?.clockText == "09:00:00")
      #expect($0.adjournedAt?.clockText == "10:05:00")
      let spans = $0.parts.map { "\($0.index) \($0.beganAt.clockText) \($0.endedAt?.clockText ?? "-")" }
      #expect(
        spans == [
          "0 09:00:00 09:10:00", "1 09:10:00 09:50:00", "2 09:50:00 10:00:00", "3 10:00:00 10:05:00",
        ])
    }
  }

  @Test("goes to any part by its number, finishing a turn under way; only to one that there is")
  func anyPart() throws {
    var minutes = try Transcript.given(Plans.simple(), "open\nnext\nnext\nreport")
    minutes.refuses("part 5", .noSuchPart(5, count: 4))
    minutes.refuses("part 0", .noSuchPart(0, count: 4))
    try minutes.when("part 4")
    try minutes.then {
      #expect($0.phase == .pledges)
      #expect($0.speaker("north")?.state == .done)
      #expect($0.turn == nil)
    }
    minutes.refuses("part 4", .alreadyInPart)
    minutes.refuses("next", .agendaExhausted)
  }

  @Test("goes into recess and comes back; the clock stands still and goes on")
  func recess() throws {
    var minutes = try Transcript.given(
      Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n9:03:00 recess 10m")
    try minutes.then("9:09:00") {
      #expect($0.phase == .recess)
      #expect($0.recess?.length == .minutes(10))
      #expect($0.elapsed == "3:00")
      #expect($0.timer?.isRunning == false)
    }
    minutes.refuses("next", .notNow(.next, .recess))
    minutes.refuses("continue", .notNow(.resume, .recess))
    try minutes.when("9:15:00 reconvene")
    try minutes.then("9:16:00") {
      #expect($0.phase == .reporting)
      #expect($0.elapsed == "4:00")
      #expect($0.timer?.isRunning == true)
    }
  }

  @Test("comes back from recess with a paused clock still paused")
  func pausedRecess() throws {
    let minutes = try Transcript.given(
      Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n9:03:00 pause\n9:04:00 recess\n9:20:00 reconvene")
    try minutes.then("9:30:00") {
      #expect($0.elapsed == "3:00")
      #expect($0.timer?.isRunning == false)
    }
  }

  @Test("goes on counting, noting and reordering in recess")
  func workInRecess() throws {
    let minutes = try Transcript.given(Plans.simple(), "open\nnext\nnext\nreport\nrecess")
    for line in ["note 茶歇", "own north:1", "attend members 9", "defer south", "written east", "undo"] {
      #expect(minutes.refusal(of: line) == nil, "\(line)")
    }
  }

  @Test("takes the chair's summary as notes and commentary")
  func summary() throws {
    let minutes = try Transcript.given(
      Plans.simple(), "open\npart 3\nnote 要压实责任\nproblem 重业务轻党建 speaker=north by=县委书记 scope=common")
    try minutes.then {
      #expect($0.phase == .summary)
      #expect($0.notes.map(\.text) == ["要压实责任"])
      #expect($0.problems.last?.source == .commentary)
      #expect($0.problems.last?.raisedBy == "县委书记")
      #expect($0.problems.last?.scope == .common)
    }
  }

  @Test("takes pledges of any speaker")
  func pledges() throws {
    var minutes = try Transcript.given(Plans.simple(), "open\npart 4")
    minutes.refuses("pledge 年底前完成", .speakerNeeded)
    try minutes.when("9:01:00 pledge 年底前完成 speaker=north\n9:02:00 pledge \"绝不反弹\" speaker=west")
    try minutes.then {
      #expect($0.speaker("north")?.pledges.map(\.text) == ["年底前完成"])
      #expect($0.speaker("west")?.pledges.map(\.at.clockText) == ["09:02:00"])
    }
  }

  @Test("adjourns from anywhere but a recess, ends what was going on, and then only completes its register")
  func adjournment() throws {
    let minutes = try Transcript.given(Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n9:04:00 adjourn")
    try minutes.then {
      #expect($0.phase == .adjourned)
      #expect($0.speaker("north")?.state == .done)
      #expect($0.speaker("north")?.elapsed(.report) == .minutes(4))
      #expect($0.timer == nil)
      #expect($0.parts.allSatisfy { $0.endedAt != nil })
    }
    minutes.refuses("next", .notNow(.next, .adjourned))
    minutes.refuses("note 补记", .notNow(.note, .adjourned))
    for line in ["detail north:1 owner=党委书记", "withdraw north:1 重复", "undo"] {
      #expect(minutes.refusal(of: line) == nil, "\(line)")
    }
  }

  @Test("names before adjourning what an office would ask about, and nothing when nothing is missing")
  func gaps() throws {
    let plan = Plans.simple(
      agenda: [AgendaItem(part: .reports), AgendaItem(part: .appraisal)],
      speakers: [
        Speaker(
          id: "north", unit: "北镇党委", post: "党委书记", problems: [PlannedProblem(source: .inspection, text: "清单雷同")]),
        Speaker(id: "south", unit: "南镇党委", post: "党委书记"),
      ], panels: [Plans.panels[0]])
    var minutes = try Transcript.given(plan, "open\nattend members 9\nnext\nreport\nquestions\nask 路何时修好")
    #expect(
      minutes.session.gaps == [
        .notReported(units: ["南镇党委"]), .openQuestions(count: 1), .notRated(units: ["北镇党委"]),
        .incompleteProblems(count: 1),
      ])
    try minutes.when(
      """
      answered
      skip south 时间不够
      tally members issued=9 returned=9 good=9
      detail north:1 goal=一镇一清单 measure=逐村重列 owner=组织委员 deadline=2027-03-31
      """)
    #expect(minutes.session.gaps.isEmpty)
  }
}
