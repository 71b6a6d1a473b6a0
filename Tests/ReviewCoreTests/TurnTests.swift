import ReviewCore
import Testing

@Suite("The speaker's turn")
struct TurnTests {
  @Test("With commentary and appraisal each, goes through all its stages and then to the next speaker")
  func each() throws {
    var minutes = try Transcript.given(
      Plans.simple(turn: [.report, .questions, .commentary, .appraisal]), "9:00:00 open\n9:10:00 next\n9:10:10 next")
    try minutes.then {
      #expect($0.phase == .called)
      #expect($0.currentSpeaker?.speaker.id == "north")
      #expect($0.timer == nil)
    }
    for (line, phase, limit) in [
      ("9:11:00 report", Phase.reporting, "8:00"), ("9:18:30 questions", .questioning, "5:00"),
      ("9:23:00 commentary", .commentary, "3:00"), ("9:26:00 appraisal", .appraisal, "2:00"),
    ] {
      try minutes.when(line)
      try minutes.then {
        #expect($0.phase == phase)
        #expect($0.left == limit)
      }
    }
    try minutes.when("9:27:30 next")
    try minutes.then {
      #expect($0.currentSpeaker?.speaker.id == "south")
      let north = try #require($0.speaker("north"))
      #expect(north.state == .done)
      #expect(
        north.turns.first?.stages.map { "\($0.stage) \($0.elapsed.clockText) of \($0.limit.clockText)" } == [
          "report 7:30 of 8:00", "questions 4:30 of 5:00", "commentary 3:00 of 3:00", "appraisal 1:30 of 2:00",
        ])
      #expect(north.turns.first?.calledAt.clockText == "09:10:10")
      #expect(north.turns.first?.endedAt?.clockText == "09:27:30")
    }
  }

  @Test("With commentary on all together, that is a part of its own after the last report")
  func commentaryTogether() throws {
    let plan = Plans.simple(
      agenda: [
        AgendaItem(part: .signIn), AgendaItem(part: .reports), AgendaItem(part: .commentary),
        AgendaItem(part: .summary),
      ], turn: [.report, .questions, .appraisal])
    let minutes = try Transcript.given(
      plan,
      """
      open
      next
      next
      report
      appraisal
      next
      report
      next
      report
      next
      problem "党建责任虚化" speaker=south measure=每月督查
      """)
    try minutes.then {
      #expect($0.phase == .jointCommentary)
      #expect($0.problems.last?.source == .commentary)
      #expect($0.problems.last?.speaker == "south")
      #expect($0.problems.last?.details[.measure] == .text("每月督查"))
    }
  }

  @Test("With appraisal of all together, votes are counted after the last report, whoever was absent or not")
  func appraisalTogether() throws {
    let plan = Plans.simple(
      agenda: [AgendaItem(part: .signIn), AgendaItem(part: .reports), AgendaItem(part: .appraisal)],
      turn: [.report, .questions, .commentary])
    var minutes = try Transcript.given(
      plan, "open\nattend members 10\nnext\nnext\nreport\nnext\nreport\nabsent east 病假\nnext")
    minutes.refuses("tally members issued=10 returned=10 good=10", .speakerNeeded)
    try minutes.when(
      """
      tally members issued=10 returned=10 good=10 speaker=north
      tally members issued=10 returned=10 good=4 average=6 speaker=west
      """)
    try minutes.then {
      #expect($0.phase == .jointAppraisal)
      #expect($0.session.currentAppraisal(of: "north")?.tallies.first?.counts == ["good": 10])
      #expect($0.session.currentAppraisal(of: "west")?.tallies.first?.counts == ["good": 4, "average": 6])
    }
  }

  @Test("is given by next to whoever waits first, part after part")
  func groups() throws {
    let plan = Plans.simple(
      agenda: [
        AgendaItem(part: .reports, subject: "offices"), AgendaItem(part: .other, title: "茶歇"),
        AgendaItem(part: .reports, subject: "towns"),
      ], speakers: Plans.grouped, groups: Plans.groups)
    var minutes = try Transcript.given(plan, "open")
    var called: [String] = []
    for _ in 0..<8 {
      try minutes.when("next")
      called.append(minutes.session.currentSpeaker?.speaker.id ?? "-")
      if minutes.session.phase == .called { try minutes.when("report") }
    }
    #expect(called == ["health", "schools", "-", "-", "north", "south", "east", "-"])
    minutes.refuses("next", .agendaExhausted)
  }

  @Test("never goes to somebody who reports in writing, who is rated all the same")
  func inWriting() throws {
    var minutes = try Transcript.given(
      Plans.simple(), "open\nattend members 9\nnext\nnext\nreport\nnext\nreport\nnext\nreport\nnext")
    try minutes.then {
      #expect($0.phase == .summary)
      #expect($0.speaker("west")?.state == .inWriting)
      #expect($0.speaker("west")?.turns.isEmpty == true)
    }
    try minutes.when("tally members issued=9 returned=9 good=9 speaker=west")
    try minutes.then { #expect($0.session.currentAppraisal(of: "west")?.number == 1) }
  }

  @Test("may be given to somebody by name, who is then not called a second time by next")
  func byName() throws {
    var minutes = try Transcript.given(Plans.simple(), "open\nnext\ncall 东镇党委\nreport")
    minutes.refuses("call east", .speakerIsCurrent(unit: "东镇党委"))
    minutes.refuses("call eest", .unknownSpeaker("eest", suggestion: "east"))
    try minutes.when("next\nreport\nnext\nreport\nnext")
    try minutes.then { #expect($0.phase == .summary) }
  }

  @Test("never passes over somebody who was called and has not begun")
  func notBegun() throws {
    var minutes = try Transcript.given(Plans.simple(), "open\nnext\nnext")
    minutes.refuses("next", .notBegun(unit: "北镇党委"))
    try minutes.when("defer north\nnext\nreport\nnext")
    try minutes.then { #expect($0.speaker("north")?.state != .done) }
  }

  @Test("may be given once more, and both turns stay on the record")
  func again() throws {
    let minutes = try Transcript.given(
      Plans.simple(),
      """
      9:00:00 open
      9:00:00 next
      9:00:00 next
      9:00:00 report
      9:04:00 next
      9:04:10 call north
      9:04:20 report
      9:05:20 finish
      """)
    try minutes.then {
      let north = try #require($0.speaker("north"))
      #expect(north.state == .done)
      #expect(north.turns.count == 2)
      #expect(north.elapsed(.report) == .seconds(300))
      #expect($0.phase == .betweenTurns)
    }
  }

  @Test("can go back and forth between its stages, but the report begins once and no stage begins in itself")
  func stages() throws {
    let minutes = try Transcript.given(
      Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n9:02:00 questions\n9:03:00 commentary\n9:04:00 questions")
    minutes.refuses("questions", .alreadyInStage(.questions))
    minutes.refuses("report", .notNow(.report, .questioning))
    try minutes.then("9:04:30") {
      #expect($0.elapsed == "0:30")
      #expect($0.speaker("north")?.elapsed(.questions) == .minutes(1))
    }
  }

  @Test("has the speaker's own limit where the plan gives one")
  func ownLimit() throws {
    let unit = Speaker(id: "north", unit: "北镇党委", post: "党委书记", limit: .minutes(12))
    let minutes = try Transcript.given(Plans.simple(speakers: [unit]), "open\nnext\nnext\nreport")
    try minutes.then { #expect($0.left == "12:00") }
  }
}
