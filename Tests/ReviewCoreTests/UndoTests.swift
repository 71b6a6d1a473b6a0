import ReviewCore
import Testing

@Suite("Undo")
struct UndoTests {
  private static let operations = Operation.allCases.filter {
    Walk.line($0) != nil && $0.row.group != .projector
  }

  @Test("takes back any operation whole, and redo brings it again, as often as one likes", arguments: operations)
  func everyOperation(_ operation: Operation) throws {
    var transcript = try Walk.place(operation)
    let line = try #require(Walk.line(operation))
    let before = description(of: transcript.session)
    try transcript.when(line)
    let after = description(of: transcript.session)
    let hasChanged = before != after
    #expect(hasChanged, "\(line)")
    // Taking back an undo is redo's business, and the other way round.
    let (back, again) = operation == .undo ? ("redo", "undo") : ("undo reason=误", "redo")
    for _ in 0..<2 {
      try transcript.when(back)
      #expect(difference(inText: description(of: transcript.session), before) == nil)
      try transcript.when(again)
      #expect(difference(inText: description(of: transcript.session), after) == nil)
    }
    try expectSameWhenFoldedAnew(transcript.history)
  }

  @Test("goes back step by step to the plan, and redo forward again to the end")
  func allTheWay() throws {
    var transcript = try Walk.to(.adjourned)
    var states = [description(of: transcript.session)]
    while transcript.refusal(of: "undo reason=误") == nil {
      try transcript.when("undo reason=误")
      states.append(description(of: transcript.session))
    }
    transcript.refuses("undo", .nothingToUndo)
    #expect(states.count == 27)
    #expect(difference(transcript.session, Session(plan: Plans.everything)) == nil)
    #expect(transcript.history.effective.count == 1)
    for state in states.reversed().dropFirst() {
      try transcript.when("redo")
      #expect(difference(inText: description(of: transcript.session), state) == nil)
    }
    transcript.refuses("redo", .nothingToRedo)
    try expectSameWhenFoldedAnew(transcript.history)
  }

  @Test("takes back several commands in chains of undo and redo, last one first")
  func chains() throws {
    var transcript = try Transcript.given(Plans.simple(), "open\nnote 一\nnote 二\nnote 三")
    func notes() -> [String] { transcript.session.notes.map(\.text) }
    for (line, expected) in [
      ("undo", ["一", "二"]), ("undo", ["一"]), ("redo", ["一", "二"]), ("undo", ["一"]), ("redo", ["一", "二"]),
      ("redo", ["一", "二", "三"]), ("undo", ["一", "二"]), ("note 四", ["一", "二", "四"]), ("undo", ["一", "二"]),
      ("undo", ["一"]), ("redo", ["一", "二"]), ("redo", ["一", "二", "四"]),
    ] {
      try transcript.when(line)
      #expect(notes() == expected)
    }
    transcript.refuses("redo", .nothingToRedo)
    try expectSameWhenFoldedAnew(transcript.history)
  }

  @Test("leaves nothing to redo once something new was done")
  func newCommand() throws {
    try Transcript.given(Plans.simple(), "open\nnote 一\nundo\nnote 二").refuses("redo", .nothingToRedo)
  }

  @Test("keeps every event in the log and says what it took back")
  func log() throws {
    let transcript = try Transcript.given(Plans.simple(), "open\nnote 一\nundo\nredo\nundo")
    let history = transcript.history
    #expect(
      history.records.dropFirst().map(\.event) == [
        .partBegan(index: 0), .noteTaken(speaker: nil, text: "一"), .undone(batch: 3), .redone(batch: 4),
        .undone(batch: 3),
      ])
    for recorded in history.records.suffix(3) { #expect(history.subject(of: recorded)?.position == 3) }
    #expect(history.subject(of: history.records[2]) == nil)
    #expect(history.effective.map(\.position) == [1, 2])
    #expect(history.lastInForce?.position == 2)
  }

  @Test("takes a command of several events back as one")
  func batches() throws {
    var transcript = try Walk.to(.reporting)
    let before = transcript.session
    let end = transcript.history.end
    try transcript.when("call west")
    #expect(transcript.history.end == end + 3)
    try transcript.when("undo")
    #expect(transcript.history.end == end + 4)
    #expect(difference(transcript.session, before) == nil)
  }

  @Test("never takes back what another console did in between")
  func overtaken() throws {
    var transcript = try Transcript.given(Plans.simple(), "open\nnote 本机")
    let seen = transcript.history.lastInForce?.batch
    try transcript.when("note 另一台")
    #expect(transcript.refusal(of: "undo", lastSeen: seen) == .undoOvertaken)
    #expect(transcript.refusal(of: "undo", lastSeen: transcript.history.lastInForce?.batch) == nil)
    // The other console undid its own: mine is the last again.
    try transcript.when("undo")
    #expect(transcript.refusal(of: "undo", lastSeen: seen) == nil)
  }

  @Test("cannot take back the session itself; a session without its past knows no undo")
  func beginning() throws {
    let transcript = try Transcript.given(Plans.simple())
    transcript.refuses("undo", .nothingToUndo)
    #expect(throws: Rejection.nothingToUndo) { try transcript.session.decide(.undo(batch: nil), at: transcript.now) }
    #expect(History([]) == nil)
    let note = Recorded(position: 1, batch: 1, at: transcript.now, event: Event.noteTaken(speaker: nil, text: "一"))
    #expect(History([note]) == nil)
  }

  @Test("reaches back over a thousand events")
  func farBack() throws {
    var transcript = try Transcript.given(Plans.simple(), "open")
    var states: [Int: Int] = [:]
    for count in 0..<600 {
      states[count] = transcript.session.notes.count
      transcript.record([.noteTaken(speaker: nil, text: "\(count)")])
    }
    for count in (0..<600).reversed() {
      transcript.record(try transcript.decide("undo"))
      #expect(transcript.session.notes.count == states[count])
    }
    for _ in 0..<600 { transcript.record(try transcript.decide("redo")) }
    #expect(transcript.session.notes.map(\.text) == (0..<600).map(String.init))
    try expectSameWhenFoldedAnew(transcript.history)
  }

  @Test("keeps an undone problem's number for the next one")
  func numbers() throws {
    let transcript = try Transcript.given(
      Plans.simple(), "open\nnext\nnext\nreport\nproblem 一\nundo\nproblem 二\nproblem 三")
    #expect(transcript.session.checklist(of: "north").suffix(2).map(\.number) == ["2026-002", "2026-003"])
  }
}

/// The log alone gives the same session and the same future. Checkpoints are only a matter of speed.
func expectSameWhenFoldedAnew(_ history: History, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let anew = try #require(History(history.records), sourceLocation: sourceLocation)
  #expect(difference(anew, history, leavingOut: ["checkpoints"]) == nil, sourceLocation: sourceLocation)
}
