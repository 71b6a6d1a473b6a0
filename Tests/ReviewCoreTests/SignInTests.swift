import ReviewCore
import Testing

@Suite("Sign-in")
struct SignInTests {
  @Test("Present and on leave are kept for each panel and each unit, with the reason; the rest are absent")
  func attendance() throws {
    let minutes = try Transcript.given(
      Plans.simple(),
      """
      9:00:00 open
      9:01:00 attend members 8 1 "县长出差"
      9:02:00 attend north 2 1 病假
      9:02:30 attend 2 1
      """)
    try minutes.then {
      #expect($0.panels["members"] == Attendance(due: 10, present: 8, onLeave: 1, reason: "县长出差"))
      #expect($0.panels["members"]?.absent == 1)
      #expect($0.panels["masses"] == Attendance(due: 20))
      #expect($0.delegations["north"] == Attendance(due: 3, present: 2, onLeave: 1, reason: "病假"))
      #expect($0.delegations["north"]?.absent == 0)
      // `2` is the second in the queue.
      #expect($0.delegations["south"] == Attendance(due: 2, present: 1))
      #expect($0.delegations["south"]?.absent == 1)
    }
  }

  @Test("A table that reports again replaces its figures")
  func correction() throws {
    let minutes = try Transcript.given(
      Plans.simple(),
      """
      open
      attend members 8 1 出差
      attend members 9
      """)
    try minutes.then { #expect($0.panels["members"] == Attendance(due: 10, present: 9)) }
  }

  @Test("Who sits where can be recorded before the session is open")
  func before() throws {
    let minutes = try Transcript.given(Plans.simple(), "attend members 8")
    try minutes.then {
      #expect($0.phase == .prepared)
      #expect($0.panels["members"]?.present == 8)
    }
  }

  @Test("No more can be present and on leave than are due, and a misspelt table gets a suggestion")
  func refusals() throws {
    let minutes = try Transcript.given(Plans.simple(), "open")
    minutes.refuses("attend members 8 3", .attendanceExceedsDue(name: "县委委员", sum: 11, due: 10))
    minutes.refuses("attend north 4", .attendanceExceedsDue(name: "北镇党委", sum: 4, due: 3))
    minutes.refuses("attend member 8", .unknownAttendance("member", suggestion: "members"))
    minutes.refuses("attend members", .line(.missingArgument(.attend, .present)))
    minutes.refuses("attend members many", .line(.badNumber(argument: .present, text: "many")))
  }

  @Test(
    "The least number present follows the quorum",
    arguments: [
      (Quorum.half, 30, 16), (.half, 31, 16), (.half, 1, 1), (.half, 2, 2), (.half, 0, 0),
      (.fourFifths, 30, 24), (.fourFifths, 31, 25), (.fourFifths, 1, 1), (.fourFifths, 5, 4), (.fourFifths, 0, 0),
      (.none, 30, 0),
    ])
  func quorum(_ quorum: Quorum, due: Int, needed: Int) {
    #expect(quorum.needed(of: due) == needed)
  }

  @Test("Four fifths of all panels must be there before sign-in can end")
  func fourFifths() throws {
    var minutes = try Transcript.given(Plans.simple(quorum: .fourFifths), "open\nattend members 10\nattend masses 13")
    try minutes.then { #expect(!$0.hasQuorum) }
    minutes.refuses("next", .noQuorum(present: 23, due: 30, needed: 24))
    minutes.refuses("part 2", .noQuorum(present: 23, due: 30, needed: 24))
    try minutes.when("attend masses 14\nnext")
    try minutes.then {
      #expect($0.hasQuorum)
      #expect($0.phase == .betweenTurns)
    }
  }

  @Test("Half is not more than half")
  func moreThanHalf() throws {
    var minutes = try Transcript.given(Plans.simple(quorum: .half), "open\nattend members 5\nattend masses 10")
    minutes.refuses("next", .noQuorum(present: 15, due: 30, needed: 16))
    try minutes.when("attend masses 11\nnext")
    try minutes.then { #expect($0.phase == .betweenTurns) }
  }

  @Test("Without panels the units themselves make the quorum")
  func delegations() throws {
    var minutes = try Transcript.given(Plans.simple(quorum: .fourFifths, panels: []), "open\nattend north 3")
    minutes.refuses("next", .noQuorum(present: 3, due: 7, needed: 6))
    try minutes.when("attend south 2\nattend west 1\nnext")
    try minutes.then { #expect($0.phase == .betweenTurns) }
  }

  @Test("A plan without a quorum goes on with nobody signed in")
  func none() throws {
    let minutes = try Transcript.given(Plans.simple(quorum: .none), "open\nnext")
    try minutes.then { #expect($0.phase == .betweenTurns) }
  }

  @Test("The chair may go on without a quorum, and the reason is kept")
  func waiver() throws {
    var minutes = try Transcript.given(Plans.simple(quorum: .fourFifths), "open\nattend members 9")
    minutes.refuses("quorum \"  \"", .emptyText)
    try minutes.when("quorum 大雪封路，主持人决定继续\nnext")
    try minutes.then {
      #expect($0.quorumWaiver == "大雪封路，主持人决定继续")
      #expect($0.phase == .betweenTurns)
    }
  }
}
