import ReviewCore
import Testing

/// Turns are of 8 minutes for the report and 5 for questions; the north, south and east wait.
@Suite("When those who wait will be called")
struct ExpectedCallTests {
  /// `north 9:00:00`
  private func expected(_ moment: Moment) -> [String] {
    moment.session.expectedCalls(at: moment.now).map { "\($0.speaker) \($0.at.clockText)" }
  }

  private func inReports(_ plan: Plan = Plans.simple(), _ lines: String = "") throws -> Transcript {
    try Transcript.given(plan, "9:00:00 open\nnext\nnext\n" + lines)
  }

  @Test("before the session it is reckoned from the planned beginning, and once that has passed from now")
  func before() throws {
    let minutes = try Transcript.given(Plans.simple(), "")
    try minutes.then("8:10:00") { #expect(expected($0) == ["north 09:00:00", "south 09:13:00", "east 09:26:00"]) }
    try minutes.then("9:04:00") { #expect(expected($0).first == "north 09:04:00") }
  }

  @Test("parts before the reports count with their length, those without a length not at all")
  func parts() throws {
    let plan = Plans.simple(
      agenda: [
        AgendaItem(part: .signIn), AgendaItem(part: .film, limit: .minutes(10)), AgendaItem(part: .reports),
        AgendaItem(part: .summary),
      ])
    var minutes = try Transcript.given(plan, "9:00:00 open")
    try minutes.then { #expect(expected($0).first == "north 09:10:00") }
    try minutes.when("9:02:00 next\n9:02:00 continue")
    try minutes.then("9:05:00") { #expect(expected($0).first == "north 09:12:00") }
    try minutes.then("9:20:00") { #expect(expected($0).first == "north 09:20:00") }
  }

  @Test("while a speaker keeps to the time nothing moves, and whoever runs over moves everybody by what it costs")
  func overrun() throws {
    let minutes = try inReports(Plans.simple(), "report")
    for clock in ["9:00:00", "9:03:20", "9:07:59"] {
      try minutes.then(clock) { #expect(expected($0) == ["south 09:13:00", "east 09:26:00"]) }
    }
    try minutes.then("9:10:00") { #expect(expected($0) == ["south 09:15:00", "east 09:28:00"]) }
  }

  @Test("what was added to a clock, a limit set for those to come, and a speaker's own limit are in it")
  func limits() throws {
    var speakers = Plans.units
    speakers[1].limit = .minutes(4)
    var minutes = try inReports(Plans.simple(speakers: speakers), "report")
    try minutes.then { #expect(expected($0) == ["south 09:13:00", "east 09:22:00"]) }
    try minutes.when("extend 2m\nlimit questions 3m")
    try minutes.then { #expect(expected($0) == ["south 09:13:00", "east 09:20:00"]) }
  }

  @Test("a paused clock and a speaker who walks up hold everybody, a recess whose length is known until it ends")
  func waits() throws {
    var minutes = try inReports()
    try minutes.then("9:01:00") { #expect(expected($0).first == "south 09:14:00") }
    try minutes.when("9:01:00 report\n9:03:00 pause")
    try minutes.then("9:05:00") { #expect(expected($0).first == "south 09:16:00") }
    try minutes.when("9:05:00 recess 15m")
    try minutes.then("9:05:00") { #expect(expected($0).first == "south 09:31:00") }
    try minutes.then("9:19:00") { #expect(expected($0).first == "south 09:31:00") }
    try minutes.then("9:25:00") { #expect(expected($0).first == "south 09:36:00") }
  }

  @Test("the order is that of the queue as it stands: deferred, moved and set aside")
  func order() throws {
    var minutes = try inReports(Plans.simple(), "report")
    try minutes.when("move east 2")
    try minutes.then { #expect(expected($0) == ["east 09:13:00", "south 09:26:00"]) }
    try minutes.when("defer east\nabsent south 请假")
    try minutes.then { #expect(expected($0) == ["east 09:13:00"]) }
    try minutes.when("restore west")
    try minutes.then { #expect(expected($0).count == 2) }
  }

  @Test("while lots are still to be drawn nobody is told an order or a time, neither in the queue nor in the corridor")
  func lots() throws {
    var plan = Plans.simple(
      agenda: [AgendaItem(part: .signIn), AgendaItem(part: .drawLots), AgendaItem(part: .reports)])
    plan.order = .drawn
    var minutes = try Transcript.given(plan, "9:00:00 open\nnext")
    func called() -> Int {
      guard case .lobby(let lobby) = minutes.session.picture(.lobby, at: minutes.now).content else { return -1 }
      return lobby.calls.count
    }
    try minutes.then { #expect(expected($0).isEmpty) }
    #expect(called() == 0)
    try minutes.when("draw 7")
    try minutes.then { #expect(expected($0).count == 3) }
    #expect(called() == 3)
  }

  @Test("groups come when the agenda has them, and whoever waits for a part that is over has no time")
  func groups() throws {
    let plan = Plans.simple(
      agenda: [
        AgendaItem(part: .reports, subject: "offices"), AgendaItem(part: .film, limit: .minutes(6)),
        AgendaItem(part: .reports, subject: "towns"),
      ], speakers: Plans.grouped, groups: Plans.groups)
    var minutes = try Transcript.given(plan, "9:00:00 open")
    try minutes.then {
      #expect(
        expected($0) == [
          "health 09:00:00", "schools 09:13:00", "north 09:32:00", "south 09:45:00", "east 09:58:00",
        ])
    }
    try minutes.when("part 3")
    try minutes.then { #expect(expected($0) == ["north 09:00:00", "south 09:13:00", "east 09:26:00"]) }
    try minutes.when("9:10:00 adjourn")
    try minutes.then { #expect(expected($0).isEmpty) }
  }

  // MARK: - Screens outside the hall

  @Test("the corridor learns who speaks and who waits, and of absence, scenes and messages nothing")
  func lobby() throws {
    var minutes = try inReports(Plans.simple(), "report\nabsent south 住院\nshow message \"请安静\"\ndark")
    let scene = minutes.session.picture(.lobby, at: minutes.now)
    guard case .lobby(let lobby) = scene.content else { throw Unexpected(scene: scene) }
    #expect(scene.message == nil)
    guard case .turn(let speaker, .report) = lobby.underWay else { throw Unexpected(scene: scene) }
    #expect(speaker.unit == "北镇党委")
    #expect(lobby.calls.map(\.speaker.unit) == ["东镇党委"])
    #expect(!"\(scene)".contains("住院"))
    try minutes.when("recess 10m")
    guard case .lobby(let resting) = minutes.session.picture(.lobby, at: minutes.now).content,
      case .recess(_, let end) = resting.underWay
    else { throw Unexpected(scene: scene) }
    #expect(end?.clockText == "09:10:00")
  }

  @Test("the clock in front of the speaker goes on while the hall's picture is frozen, dark or covered by a message")
  func podium() throws {
    let minutes = try inReports(Plans.simple(), "report\nfreeze\nmessage \"请安静\"\ndark")
    try minutes.then("9:07:30") { moment in
      let scene = moment.session.picture(.podium, at: moment.now)
      guard case .podium(let podium) = scene.content else { throw Unexpected(scene: scene) }
      #expect(podium.underWay == .turn(.report))
      #expect(podium.clock?.remaining == .seconds(30) && podium.clock?.tone == .warning)
      #expect(scene.message == nil)
    }
  }

  private struct Unexpected: Error { let scene: Scene }
}
