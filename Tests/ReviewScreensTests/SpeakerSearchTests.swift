import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Finding by typing in the console") struct SpeakerSearchTests {
  @Test(
    "a key opens the search of the queue; initials narrow it, Enter puts the cursor there and gives the queue the keys")
  func initials() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    #expect(stage.screen.contains("找单位"))
    stage.type("dz")
    #expect(stage.screen.contains("1  丁镇党委") && !stage.screen.contains("1  甲街道"))
    stage.press(.enter)
    #expect(stage.model.queueCursor == "u4" && stage.model.focus == .queue)
    #expect(stage.model.layers.isEmpty)
  }

  @Test(
    "any reading of a character will do, whole syllables, written words, full-width letters, and part of a post",
    arguments: [
      ("hsq", "u6"), ("jsq", "u6"), ("jishequ", "u6"), ("庚村", "u7"), ("ｗｘ", "u5"), ("wx", "u5"), ("dangw jd", "u1"),
    ])
  func readings(typed: String, speaker: Identifier) throws {
    var plan = Plan.sample
    plan.speakers[5].unit = "纪社区党委"
    if typed == "hsq" { plan.speakers[5].unit = "行社区党委" }
    var stage = try Stage(plan)
    stage.press(typed.count > 2 ? .function(19) : .character("／"))
    stage.type(typed)
    stage.press(.enter)
    #expect(stage.model.queueCursor == speaker)
  }

  @Test("Esc leaves the cursor where it was, nothing is found says so, and Backspace widens again")
  func leaving() throws {
    var stage = try Stage(language: .en)
    let before = stage.model.queueCursor
    stage.press(.character("/"))
    stage.type("qqq")
    #expect(stage.screen.contains("not found"))
    stage.press(.enter)
    #expect(stage.screen.contains("not found"))
    stage.press(.backspace, .backspace, .backspace)
    #expect(stage.screen.contains("7  庚村党总支"))
    stage.press(.escape)
    #expect(stage.model.queueCursor == before && stage.model.layers.isEmpty)
  }

  @Test("while people sign in, their list is not about the unit that was found and keeps its cursor")
  func whileSigningIn() throws {
    var stage = try Stage()
    stage.press(.down, .down, .character("/"))
    stage.type("dz")
    stage.press(.enter)
    #expect(stage.model.queueCursor == "u4" && stage.model.listCursor == 2)
  }

  @Test("while somebody has the turn the cursor goes elsewhere, and the list stays with who speaks")
  func duringTurn() throws {
    var stage = try Stage()
    try stage.tell(SpeakerSearchTests.toReport)
    #expect(stage.session.turn?.speaker == "u1")
    stage.press(.character("/"))
    stage.type("gc")
    stage.press(.enter)
    #expect(stage.model.queueCursor == "u7" && stage.model.subject?.speaker.id == "u1")
    stage.press(.enter)
    #expect(stage.screen.contains("庚村党总支"))
  }

  @Test("units in forms are found by initials too")
  func units() throws {
    var stage = try Stage()
    stage.press(.character(" "), .character(" "), .function(2), .function(7))
    stage.type("楼道堆物")
    stage.press(.up, .control("P"))
    stage.type("gc")
    #expect(stage.screen.contains("1  庚村党总支"))
    stage.press(.enter, .enter)
    #expect(stage.session.problems.last?.speaker == "u7")
  }

  @Test("and so are owners")
  func owners() throws {
    var plan = Plan.sample
    plan.commentators = ["组织部部长", "纪委书记"]
    var stage = try Stage(plan)
    try stage.tell(SpeakerSearchTests.toReport)
    stage.press(.enter)
    for _ in 0..<20 where !stage.screen.contains("纪委书记") { stage.press(.down, .control("P")) }
    stage.type("jw")
    stage.press(.enter, .enter)
    #expect(stage.session.checklist(of: "u1").first?.details[.owner]?.typed == "纪委书记")
  }

  @Test("the queue tells about when each who waits is called, and gives the time up where a name would be cut")
  func expectedTimes() throws {
    var plan = Plan.sample
    plan.speakers[4].unit = "某某国家级经济技术开发区党工委"
    var stage = try Stage(plan, size: Size(columns: 80, rows: 24))
    try stage.tell(SpeakerSearchTests.toReport)
    let calls = stage.session.expectedCalls(at: stage.now)
    let times = calls.map { String($0.at.clockText.prefix(5)) }
    let row = { (unit: String) in stage.buffer.lines.last { $0.contains(unit) } ?? "" }
    #expect(row("丙镇党委").hasSuffix(times[0]))
    #expect(row("丁镇党委").hasSuffix(times[1]))
    #expect(!row("某某国家级").hasSuffix(times[2]))
    stage.resize(200, 50)
    #expect(stage.buffer.lines.contains { $0.contains("某某国家级经济技术开发区党工委") && $0.contains(times[2]) })
  }

  // MARK: - Private

  /// The first speaker reports.
  private static let toReport = "attend A 11\nattend B 30\nopen\npart 3\nnext\nreport"
}
