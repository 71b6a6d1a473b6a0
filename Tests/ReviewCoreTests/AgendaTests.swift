import ReviewCore
import Testing

/// Worked by hand. Sign-in has 10 minutes, each of three speakers 8 + 5, the summary none, pledges 6: 55 in all.
@Suite("Ahead or behind the agenda")
struct AgendaTests {
  private static let plan = Plans.simple(
    agenda: [
      AgendaItem(part: .signIn, limit: .minutes(10)), AgendaItem(part: .reports), AgendaItem(part: .summary),
      AgendaItem(part: .pledges, limit: .minutes(6)),
    ])

  private func minutes(_ lines: String) throws -> Transcript { try Transcript.given(AgendaTests.plan, lines) }

  @Test("There is none before the session is open, and the whole agenda lies ahead")
  func before() throws {
    try minutes("").then("9:30:00") {
      #expect($0.drift == "0:00")
      #expect($0.ahead == "55:00")
    }
  }

  @Test("A part on time changes nothing; one that ends early or late shows at once")
  func parts() throws {
    let opened = try minutes("9:00:00 open")
    try opened.then("9:04:00") {
      #expect($0.drift == "0:00")
      #expect($0.ahead == "51:00")
    }
    try opened.then("9:12:30") {
      #expect($0.drift == "2:30")
      #expect($0.ahead == "45:00")
    }
    try minutes("9:00:00 open\n9:07:00 next").then {
      #expect($0.drift == "-3:00")
      #expect($0.ahead == "45:00")
    }
  }

  @Test("A turn takes time from the agenda as it goes; the way to the stage and overtime make it late")
  func turn() throws {
    var session = try minutes("9:00:00 open\n9:10:00 next\n9:10:00 next")
    // North is called: 13 of its own, 26 of the others, 6 of pledges.
    try session.then("9:11:00") {
      #expect($0.drift == "1:00")
      #expect($0.ahead == "45:00")
    }
    try session.when("9:11:00 report")
    try session.then("9:14:00") {
      #expect($0.drift == "1:00")
      #expect($0.ahead == "42:00")
    }
    try session.then("9:21:00") {
      #expect($0.drift == "3:00")
      #expect($0.ahead == "37:00")
    }
    // Two minutes over, then questions of one minute instead of five.
    try session.when("9:21:00 questions\n9:22:00 next")
    try session.then {
      #expect($0.drift == "-1:00")
      #expect($0.ahead == "32:00")
    }
  }

  @Test("A turn without questions gives their time back when it ends")
  func stageLeftOut() throws {
    try minutes("9:00:00 open\n9:10:00 next\n9:10:00 next\n9:10:00 report\n9:18:00 next").then {
      #expect($0.drift == "-5:00")
      #expect($0.ahead == "32:00")
    }
  }

  @Test("A stage held twice is planned once")
  func stageTwice() throws {
    let session = try minutes(
      "9:00:00 open\n9:10:00 next\n9:10:00 next\n9:10:00 report\n9:18:00 questions\n9:20:00 commentary\n9:22:00 questions"
    )
    // Questions are closed after 2 of 5 minutes: 3 ahead. The commentary and what follows are not on the agenda.
    try session.then("9:24:00") {
      #expect($0.drift == "1:00")
      #expect($0.ahead == "32:00")
    }
  }

  @Test("An extension is agreed to, but it is late all the same")
  func extended() throws {
    try minutes("9:00:00 open\n9:10:00 next\n9:10:00 next\n9:10:00 report\nextend 5m\n9:23:00 finish").then {
      #expect($0.drift == "0:00")
    }
    try minutes("9:00:00 open\n9:10:00 next\n9:10:00 next\n9:10:00 report\nextend 5m").then("9:20:00") {
      #expect($0.drift == "2:00")
    }
  }

  @Test("Recesses and parts without a length do not count")
  func outside() throws {
    var session = try minutes("9:00:00 open\n9:10:00 next\n9:10:00 recess")
    try session.then("9:25:00") { #expect($0.drift == "0:00") }
    try session.when("9:30:00 reconvene\n9:30:00 part 3")
    // The speakers still wait: their 39 minutes are ahead.
    try session.then("9:50:00") {
      #expect($0.drift == "0:00")
      #expect($0.ahead == "45:00")
    }
    try session.when("9:50:00 recess")
    try session.then("9:55:00") { #expect($0.drift == "0:00") }
    try session.when("10:00:00 reconvene")
    try session.then("10:10:00") { #expect($0.drift == "0:00") }
    try session.when("10:10:00 next")
    try session.then("10:17:00") { #expect($0.drift == "1:00") }
  }

  @Test("Whoever is set aside gives the agenda time back, however it came about, and takes it again when put back")
  func setAside() throws {
    let ready = "9:00:00 open\n9:10:00 next\n"
    for (lines, drift) in [
      ("skip south 无", "-13:00"), ("absent south 病假", "-13:00"), ("written south", "-13:00"),
      ("skip south 无\nwritten south", "-13:00"), ("skip south 无\nwritten south\nrestore south", "0:00"),
      ("call south\nabsent south 未到", "-13:00"), ("call south\nabsent south 未到\nrestore south", "0:00"),
      ("call south\nabsent south 未到\ncall south", "0:00"), ("call south\ndefer south", "0:00"),
      ("restore west", "0:00"), ("call west", "0:00"),
    ] {
      try minutes(ready + lines).then { #expect($0.drift == drift, "\(lines)") }
    }
  }

  @Test("A report broken off and held later costs only what was said the first time")
  func brokenOff() throws {
    let lines = """
      9:00:00 open
      9:10:00 next
      9:10:00 next
      9:10:00 report
      9:12:00 defer north
      9:12:00 call north
      9:12:00 report
      9:20:00 questions
      9:25:00 finish
      """
    try minutes(lines).then {
      #expect($0.drift == "2:00")
      #expect($0.ahead == "32:00")
    }
  }

  @Test("A second turn and a written reporter who speaks after all are not on the agenda")
  func unplanned() throws {
    let session = try minutes(
      """
      9:00:00 open
      9:10:00 next
      9:10:00 next
      9:10:00 report
      9:18:00 questions
      9:23:00 finish
      9:23:00 call north
      9:23:00 report
      9:25:00 call west
      9:25:00 report
      """)
    try session.then("9:28:00") {
      #expect($0.drift == "5:00")
      #expect($0.ahead == "32:00")
    }
  }

  @Test("A part jumped over gives its time back, and going back takes it again")
  func jump() throws {
    let plan = Plans.simple(
      agenda: [
        AgendaItem(part: .other, title: "讲话", limit: .minutes(10)),
        AgendaItem(part: .other, title: "颁奖", limit: .minutes(20)), AgendaItem(part: .reports),
        AgendaItem(part: .pledges, limit: .minutes(6)),
      ])
    var session = try Transcript.given(plan, "9:00:00 open\n9:10:00 part 3")
    try session.then { #expect($0.drift == "-20:00") }
    try session.when("9:10:00 part 2")
    try session.then("9:12:00") { #expect($0.drift == "0:00") }
  }

  @Test("After adjournment it is what it was in the end: whoever still waited counts as time won")
  func adjourned() throws {
    let lines = "9:00:00 open\n9:10:00 next\n9:10:00 next\n9:10:00 report\n9:18:00 questions\n9:23:00 part 3\n"
    try minutes(lines + "9:43:00 part 4\n9:49:00 adjourn").then("11:00:00") {
      #expect($0.drift == "-26:00")
      #expect($0.ahead == "0:00")
    }
    // The untimed summary is last: its length is left out once.
    try minutes(lines + "skip south 无\nskip east 无\n9:43:00 adjourn").then { #expect($0.drift == "-32:00") }
  }

  @Test("A length given to the reports as a whole is shown, not counted on top of the turns")
  func reportsWithLength() throws {
    let plan = Plans.simple(agenda: [AgendaItem(part: .reports, limit: .minutes(45))])
    try Transcript.given(plan, "9:00:00 open").then { #expect($0.ahead == "39:00") }
  }
}
