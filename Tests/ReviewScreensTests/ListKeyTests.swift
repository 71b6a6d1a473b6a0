import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Where the keys go") struct ListKeyTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)]

  /// Sixty speakers, more than any screen shows at once.
  private func long(_ size: Size = Size(columns: 120, rows: 40)) throws -> Stage {
    let plan = Plan.joint.changed {
      $0.appraisal.voting = VotingRules()
      $0.groups = []
      $0.speakers = (1...60).map { Speaker(id: "u\($0)", unit: "第\($0)支部", post: "书记", inWriting: true) }
    }
    return try .atJointAppraisal(plan, size: size)
  }

  private func place(_ stage: Stage) -> Int? {
    stage.model.queueCursor.flatMap { stage.session.queue.firstIndex(of: $0) }
  }

  @Test("a mark stands before the pane that Tab has gone to, and before no other", arguments: sizes)
  func focusMark(size: Size) throws {
    var stage = try Stage(size: size)
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3), .function(2))
    var places: Set<Int> = []
    for _ in 0..<3 {
      #expect(stage.screen.count { $0 == "»" } == 1)
      places.insert(
        stage.screen.distance(from: stage.screen.startIndex, to: try #require(stage.screen.firstIndex(of: "»"))))
      let reversed = stage.buffer.cells.count { $0.role == .selection }
      #expect(
        (reversed > 0) == (stage.model.focus != .record && !stage.model.listRows.isEmpty || stage.model.focus == .queue)
      )
      stage.press(.tab)
    }
    #expect(places.count == 3)
  }

  @Test("PgDn, PgUp, Home and End move by what is seen in every list")
  func pages() throws {
    var stage = try long()
    while stage.model.focus != .queue { stage.press(.tab) }
    stage.press(.home, .pageDown)
    #expect(place(stage) == 34)
    stage.press(.end)
    #expect(place(stage) == 59)
    stage.press(.pageUp)
    #expect(place(stage) == 25)
    stage.press(.home)
    #expect(place(stage) == 0)
    stage.press(.control("S"), .pageDown)
    #expect((stage.model.layers.top as? StandingsList) == StandingsList(selection: 36))
    stage.press(.end, .pageUp)
    #expect((stage.model.layers.top as? StandingsList) == StandingsList(selection: 23))
    stage.press(.escape, .control("W"), .pageDown)
    #expect((stage.model.layers.top as? GapList) == GapList(selection: 36))
    stage.press(.escape, .character("?"), .pageDown)
    #expect((stage.model.layers.top as? Help) == Help(scroll: 37))
  }

  @Test("help ends where its text does, so that the next key up moves it")
  func helpEnd() throws {
    var stage = try long(Size(columns: 80, rows: 24))
    stage.press(.character("?"), .end)
    let end = stage.screen
    stage.press(.pageDown, .down, .enter, .character(" "))
    #expect(stage.screen == end)
    stage.press(.up)
    #expect(stage.screen != end)
  }

  @Test("? over the results, and F1 over anything, gives back what was open")
  func helpOverAll() throws {
    var stage = try long()
    stage.press(.control("S"), .down, .down, .character("?"))
    #expect(stage.screen.contains("↑↓ 滚动"))
    stage.press(.escape)
    #expect((stage.model.layers.top as? StandingsList) == StandingsList(selection: 2))
    stage.press(.escape, .character("n"))
    stage.type("写了一半")
    let form = stage.model.layers
    stage.press(.function(1), .pageDown, .function(1))
    #expect(stage.model.layers == form)
    stage.press(.escape, .character("?"), .escape)
    #expect(stage.model.layers.isEmpty)
  }

  @Test("← → go from number to number in a count, and no further")
  func grid() throws {
    var stage = try Stage.atAppraisal()
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    stage.press(.function(11))
    func index() throws -> Int {
      guard let form = stage.model.layers.top as? Form else { throw NoForm() }
      return form.index
    }
    let first = try index()
    stage.press(.left, .left)
    #expect(try index() == first)
    stage.press(.right, .right)
    #expect(try index() == first + 2)
    stage.type("7")
    stage.press(.left)
    #expect(try index() == first + 1)
    for _ in 0..<20 { stage.press(.right) }
    guard let form = stage.model.layers.top as? Form else { throw NoForm() }
    #expect(form.index == form.fields.lastIndex { $0.kind == .number })
    #expect(form.fields[first + 2].editor.text == "7")
  }

  private struct NoForm: Error {}

  @Test("the count of all begins with the first of the queue whose count is missing, wherever the cursor was")
  func firstUncounted() throws {
    var stage = try Stage.atJointAppraisal(Plan.joint.changed { $0.appraisal.voting = VotingRules() })
    func counted() throws -> String? {
      stage.press(.character(":"))
      stage.type("tally")
      stage.press(.enter)
      defer { stage.press(.escape) }
      guard let form = stage.model.layers.top as? Form else { throw NoForm() }
      return form.fixed[.speaker]
    }
    #expect(place(stage) == 0)
    #expect(try counted() == "u1")
    for panel in [
      "A issued=11 returned=11 good=11", "B issued=18 returned=18 good=18", "C issued=30 returned=30 good=30",
    ] {
      try stage.tell("tally \(panel) speaker=u1")
    }
    while stage.model.focus != .queue { stage.press(.tab) }
    stage.press(.home)
    #expect(try counted() == "u2")
  }

  @Test("a vote of all that is closed is counted from the first of the queue on, wherever the cursor was")
  func fromTheFirst() throws {
    var stage = try Stage.atJointAppraisal(Plan.joint.changed { $0.appraisal.voting = VotingRules() })
    while stage.model.focus != .queue { stage.press(.tab) }
    try stage.tell("poll\nissue A 11\nissue B 18\nissue C 30")
    stage.press(.end)
    try stage.tell("close")
    stage.press(.function(11))
    guard let form = stage.model.layers.top as? Form else { throw NoForm() }
    #expect(form.fixed[.speaker] == stage.session.queue.first)
  }
}
