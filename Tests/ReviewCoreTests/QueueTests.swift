import ReviewCore
import Testing

@Suite("The queue")
struct QueueTests {
  private func reports(_ lines: String = "") throws -> Transcript {
    try Transcript.given(Plans.simple(), "9:00:00 open\nnext\n" + lines)
  }

  @Test("lists speakers in the plan's order, group after group")
  func order() throws {
    #expect(try reports().session.queue == ["north", "south", "east", "west"])
    let grouped = Session(plan: Plans.simple(speakers: Plans.grouped, groups: Plans.groups))
    #expect(grouped.queue == ["north", "south", "west", "east", "health", "schools"])
    #expect(grouped.ordinal("east") == 4)
  }

  @Test("keeps the reason of whoever is absent, and goes on without them")
  func absent() throws {
    var minutes = try reports("absent north \"住院，已请假\"")
    minutes.refuses("absent south", .line(.missingArgument(.absent, .reason)))
    minutes.refuses("defer north", .speakerNotWaiting(unit: "北镇党委", .absent(reason: "住院，已请假")))
    try minutes.when("next")
    try minutes.then {
      #expect($0.speaker("north")?.state == .absent(reason: "住院，已请假"))
      #expect($0.currentSpeaker?.speaker.id == "south")
    }
  }

  @Test("calls somebody marked absent who turned up after all")
  func turnedUp() throws {
    let minutes = try reports("absent south 堵车\ncall south\nreport\nfinish")
    try minutes.then {
      #expect($0.speaker("south")?.state == .done)
      #expect($0.waiting == ["north", "east"])
    }
  }

  @Test("takes the turn from a current speaker who is absent, and forgets a turn in which nothing was said")
  func absentWhenCalled() throws {
    let minutes = try reports("next\nabsent north 未到")
    try minutes.then {
      #expect($0.phase == .betweenTurns)
      #expect($0.speaker("north")?.turns.isEmpty == true)
    }
  }

  @Test("moves a speaker to another place, within the group")
  func move() throws {
    var minutes = try Transcript.given(Plans.simple(speakers: Plans.grouped, groups: Plans.groups), "move east 1")
    #expect(minutes.session.queue == ["east", "north", "south", "west", "health", "schools"])
    minutes.refuses("move east 5", .positionOutsideGroup(5, allowed: 1...4))
    minutes.refuses("move health 4", .positionOutsideGroup(4, allowed: 5...6))
    minutes.refuses("move health 0", .positionOutsideGroup(0, allowed: 5...6))
    try minutes.when("move 1 3")
    #expect(minutes.session.queue == ["north", "south", "east", "west", "health", "schools"])
  }

  @Test("puts a deferred speaker last in the group, also from the middle of a report")
  func deferring() throws {
    var minutes = try Transcript.given(Plans.simple(speakers: Plans.grouped, groups: Plans.groups), "defer north")
    #expect(minutes.session.queue == ["south", "west", "east", "north", "health", "schools"])
    minutes = try reports("next\nreport\n9:02:00 defer north")
    try minutes.then {
      #expect($0.phase == .betweenTurns)
      #expect($0.waiting == ["south", "east", "north"])
      #expect($0.speaker("north")?.wasDeferred == true)
      #expect($0.speaker("north")?.elapsed(.report) == .minutes(2))
    }
  }

  @Test("leaves out who is skipped, with the reason, and puts them back")
  func skip() throws {
    var minutes = try reports("skip north 时间不够")
    try minutes.then {
      #expect($0.speaker("north")?.state == .skipped(reason: "时间不够"))
      #expect($0.nextSpeaker?.speaker.id == "south")
    }
    try minutes.when("restore north")
    try minutes.then { #expect($0.nextSpeaker?.speaker.id == "north") }
    minutes.refuses("restore north", .speakerAlreadyWaiting(unit: "北镇党委"))
  }

  @Test("lets somebody report in writing, and back")
  func written() throws {
    var minutes = try reports("written south")
    minutes.refuses("written south", .alreadyInWriting(unit: "南镇党委"))
    minutes.refuses("skip west 书面", .speakerNotWaiting(unit: "西镇党委", .inWriting))
    try minutes.when("restore south\nrestore west")
    try minutes.then { #expect($0.waiting == ["north", "south", "east", "west"]) }
  }

  @Test("is done with who has reported: only call brings them up again")
  func done() throws {
    let minutes = try reports("next\nreport\nfinish")
    for line in ["defer north", "skip north 无", "absent north 无", "written north", "restore north", "move north 2"] {
      minutes.refuses(line, .speakerNotWaiting(unit: "北镇党委", .done))
    }
    #expect(minutes.refusal(of: "call north") == nil)
  }

  @Test("tells whoever asks to put the current speaker back that they are up")
  func current() throws {
    try reports("next").refuses("restore north", .speakerIsCurrent(unit: "北镇党委"))
  }

  @Test("is asked for by id, by place or by the unit's name; nothing else is taken for a place")
  func naming() throws {
    let minutes = try reports()
    for name in ["south", "2", "南镇党委"] { #expect(minutes.refusal(of: "call \(name)") == nil) }
    for name in ["0", "5", "-1", "\(Int.min)", "\(Int.max)", "99999999999999999999"] {
      minutes.refuses("call \(name)", .unknownSpeaker(name, suggestion: nil))
    }
    minutes.refuses("call 南镇党組", .unknownSpeaker("南镇党組", suggestion: "南镇党委"))
  }
}
