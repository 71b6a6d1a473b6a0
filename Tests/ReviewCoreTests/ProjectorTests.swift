import ReviewCore
import Testing

@Suite("The projector")
struct ProjectorTests {
  @Test("shows each phase as the scene that belongs to it", arguments: Phase.allCases)
  func byPhase(_ phase: Phase) throws {
    try Walk.to(phase).then { #expect($0.session.scene(at: $0.now).content.kind == SceneKind(for: phase)) }
  }

  @Test("keeps a scene the secretary has chosen through all that happens, until told to follow")
  func pinned() throws {
    var minutes = try Walk.to(.called)
    try minutes.when("show problems\n9:30:00 report\n9:31:00 questions")
    #expect(minutes.kind == .problems)
    try minutes.when("follow")
    #expect(minutes.kind == .question)
    minutes.refuses("follow", .projectorIsSoAlready(.follow))
  }

  @Test("sends the scene that was got ready, once")
  func cue() throws {
    var minutes = try Walk.to(.reporting)
    minutes.refuses("send", .projectorIsSoAlready(.send))
    try minutes.when("cue queue")
    #expect(minutes.kind == .speaker)
    try minutes.when("send")
    #expect(minutes.kind == .queue)
    minutes.refuses("send", .projectorIsSoAlready(.send))
  }

  @Test("keeps its picture to the second while frozen, whatever is done, undone or folded anew")
  func frozen() throws {
    var minutes = try Walk.to(.reporting)
    try minutes.when("9:22:00 note 会场安静\n9:22:10 problem 走形式 source=masses public=yes\nshow problems\nfreeze")
    let picture = minutes.history.hallPicture(at: minutes.now)
    minutes.refuses("freeze", .projectorIsSoAlready(.freeze))
    try minutes.when("9:23:00 undo\n9:24:00 questions\nshow queue")
    #expect(minutes.history.hallPicture(at: minutes.now) == picture)
    #expect(History(minutes.history.records)?.hallPicture(at: minutes.now) == picture)
    try minutes.when("9:25:00 thaw")
    #expect(minutes.history.hallPicture(at: minutes.now).content.kind == .queue)
  }

  @Test("goes black and comes back, and a message lies over any picture but the black one")
  func darkAndMessage() throws {
    var minutes = try Walk.to(.reporting)
    try minutes.when("freeze\nmessage 9:40 复会")
    #expect(minutes.history.hallPicture(at: minutes.now).message == "9:40 复会")
    try minutes.when("dark")
    let picture = minutes.history.hallPicture(at: minutes.now)
    #expect(picture.content == .dark && picture.message == nil)
    minutes.refuses("dark", .projectorIsSoAlready(.dark))
    try minutes.when("light\nwipe")
    #expect(minutes.history.hallPicture(at: minutes.now).message == nil)
    minutes.refuses("wipe", .projectorIsSoAlready(.wipe))
  }

  @Test("is not touched by undo, which goes on to the last act of the session itself")
  func undoPassesOver() throws {
    var minutes = try Walk.to(.reporting)
    try minutes.when("9:22:00 note 记录\nfreeze\nundo")
    try minutes.then {
      #expect($0.session.projector.frozenAt != nil)
      #expect($0.session.notes.isEmpty && $0.session.records.values.allSatisfy(\.notes.isEmpty))
    }
  }

  @Test("needs words for a message and an address for the phones")
  func words() throws {
    let minutes = try Walk.to(.reporting)
    minutes.refuses("show message", .sceneNeedsText(.message))
    minutes.refuses("cue voting", .sceneNeedsText(.voting))
    minutes.refuses("show problems speaker=nobody", .unknownSpeaker("nobody", suggestion: nil))
    minutes.refuses(
      "show curtain", .line(.badChoice(argument: .scene, text: "curtain", allowed: SceneKind.names)))
  }

  @Test("lists the next five across groups, those of the group that is on first")
  func nextFive() throws {
    let agenda = [
      AgendaItem(part: .signIn), AgendaItem(part: .reports, subject: "towns"),
      AgendaItem(part: .reports, subject: "offices"), AgendaItem(part: .summary),
    ]
    let plan = Plans.simple(agenda: agenda, speakers: Plans.grouped, groups: Plans.groups)
    let minutes = try Transcript.given(plan, "9:00:00 open\nnext\nnext\nshow queue")
    try minutes.then {
      guard case .queue(let queue) = $0.session.scene(at: $0.now).content else { throw Unexpected() }
      #expect(queue.next.map(\.unit).count == queue.waiting)
      #expect(queue.next.map(\.group) == ["乡镇", "乡镇", "部门", "部门"])
    }
  }

  @Test("says how long until the start before the session opens")
  func countdown() throws {
    var minutes = try Transcript.given(Plans.everything)
    try minutes.then("8:58:30") {
      guard case .welcome(let welcome) = $0.session.scene(at: $0.now).content else { throw Unexpected() }
      #expect(welcome.countdown == .seconds(90))
    }
    try minutes.when("8:59:00 open")
    try minutes.then("8:59:10") {
      guard case .welcome(let welcome) = $0.session.scene(at: $0.now).content else { throw Unexpected() }
      #expect(welcome.countdown == nil)
    }
  }

  @Test("never holds an internal text, in any scene of any phase", arguments: Phase.allCases)
  func nothingInternal(_ phase: Phase) throws {
    var minutes = try Transcript.given(PrivatePlan.plan)
    for step in Phase.allCases {
      try minutes.when(Walk.steps(to: step))
      if step == phase { break }
    }
    for line in PrivatePlan.lines where minutes.refusal(of: line) == nil { try minutes.when(line) }
    for kind in SceneKind.allCases {
      for speaker in [nil] + minutes.session.queue.map(Optional.some) {
        let choice = SceneChoice(kind, text: "公开", speaker: speaker)
        let scene = minutes.session.scene(choice, at: minutes.now)
        let isClean = !description(of: scene).contains(PrivatePlan.mark)
        #expect(isClean, "\(kind) in \(phase)")
      }
    }
  }

  @Test("shows what is marked public: problems, questions, and what the film has just shown")
  func publicThings() throws {
    var minutes = try Walk.to(.film)
    try minutes.when("problem 公开栏空白 speaker=north")
    guard case .film(let film) = minutes.session.scene(at: minutes.now).content else { throw Unexpected() }
    #expect(film.captured?.text == "公开栏空白")
    #expect(film.captured?.unit == "北镇党委")
    minutes = try Walk.to(.questioning)
    try minutes.when("ask 党员多少名 by=群众代表 public=yes")
    guard case .question(let question) = minutes.session.scene(at: minutes.now).content else { throw Unexpected() }
    #expect(question.question?.text == "党员多少名")
    try minutes.when("problem 走形式 source=masses public=yes")
    guard case .problems(let problems) = minutes.session.scene(SceneChoice(.problems), at: minutes.now).content else {
      throw Unexpected()
    }
    #expect(problems.problems.map(\.text).contains("走形式"))
  }

  @Test("discloses a count when every panel is counted, and none under the minimum sample")
  func counts() throws {
    var minutes = try Walk.to(.appraisal)
    try minutes.when("revote north 计票有误\nattend members 9\nattend masses 20\ntally members issued=9 returned=9 good=9")
    guard case .appraisal(let open) = minutes.session.scene(at: minutes.now).content else { throw Unexpected() }
    #expect(!open.isClosed && open.panels.allSatisfy { $0.distribution == nil })
    #expect(open.panels.map(\.returned) == [9, nil])
    try minutes.when("tally masses issued=7 returned=7 good=7")
    guard case .appraisal(let closed) = minutes.session.scene(at: minutes.now).content else { throw Unexpected() }
    #expect(closed.isClosed)
    #expect(closed.panels.map { $0.distribution?.valid } == [9, nil])
    guard case .results(let results) = minutes.session.scene(SceneChoice(.results), at: minutes.now).content else {
      throw Unexpected()
    }
    #expect(results.rows.map(\.score) == [nil])
  }
}

private struct Unexpected: Error {}

extension Transcript {
  fileprivate var kind: SceneKind? { history.hallPicture(at: now).content.kind }
}

/// Every private field carries the mark.
private enum PrivatePlan {
  static let mark = "内部"

  static var plan: Plan {
    var plan = Plans.everything
    plan.remarks = mark
    plan.inAttendance = [mark]
    for index in plan.speakers.indices {
      plan.speakers[index].contactLeader = mark
      plan.speakers[index].projectLeader = mark
      plan.speakers[index].ownDuties = [mark]
      plan.speakers[index].problems = [
        PlannedProblem(
          source: .lastYear, kind: mark, text: mark,
          details: [
            .cause: .text(mark), .goal: .text(mark), .measure: .text(mark), .owner: .text(mark), .leader: .text(mark),
            .unit: .text(mark),
          ]),
        PlannedProblem(
          source: .film, kind: mark, text: "公开",
          details: [
            .cause: .text(mark), .goal: .text(mark), .measure: .text(mark), .owner: .text(mark), .leader: .text(mark),
            .unit: .text(mark),
          ],
          isPublic: true),
      ]
    }
    return plan
  }

  static let lines = [
    "attend members 8 1 \(mark)", "quorum \(mark)", "note \(mark)", "note \(mark) speaker=north",
    "problem \(mark) source=masses by=\(mark) speaker=north",
    "problem 公开 source=masses by=\(mark) kind=\(mark) public=yes",
    "ask \(mark) by=\(mark) speaker=north", "skip east \(mark)", "revote north \(mark)", "recess 10m",
  ]
}
