import ReviewCore
import Testing

@testable import ReviewScreens

@Suite struct ConsoleKeyTests {
  private func opened() throws -> Stage {
    var stage = try Stage()
    stage.press(.character(" "), .character(" "), .function(2), .function(2))
    return stage
  }

  private func reporting() throws -> Stage {
    var stage = try opened()
    // The film is shown, then the reports begin and the first speaker is called.
    stage.press(.function(3), .function(2), .function(2), .function(3))
    return stage
  }

  @Test("a whole session is run with F2, F3, Space and digits")
  func wholeSession() throws {
    var stage = try reporting()
    #expect(stage.session.phase == .reporting)
    // Nobody is rated here: each time it is asked about.
    for _ in 0..<5 { stage.press(.function(2), .enter, .function(3)) }
    #expect(stage.session.turn?.speaker == "u7")
    stage.press(.function(2), .enter)
    #expect(stage.session.phase == .summary)
    stage.press(.function(2))
    #expect((stage.model.layers.top as? ConfirmQuestion) == ConfirmQuestion(CommandLine(.adjourn)))
    stage.press(.enter)
    #expect(stage.session.phase == .adjourned)
  }

  @Test("full-width letters and digits do what their half-width twins do")
  func fullWidth() throws {
    var stage = try reporting()
    stage.press(.character("\u{FF11}"))
    #expect(stage.session.problems[0].ownedAt != nil)
    stage.press(.character("\u{FF55}"))
    #expect(stage.session.problems[0].ownedAt == nil)
    stage.press(.character("\u{FF1F}"))
    #expect((stage.model.layers.top as? Help) == Help(scroll: 0))
  }

  @Test("F3 starts, pauses and goes on; the footer says which")
  func clockKey() throws {
    var stage = try reporting()
    #expect(stage.buffer.lines[39].contains("F3 暂停"))
    stage.press(.function(3))
    #expect(stage.session.timer?.isRunning == false)
    #expect(stage.buffer.lines[39].contains("F3 继续"))
    stage.press(.function(3))
    #expect(stage.session.timer?.isRunning == true)
  }

  @Test("Chinese typed with nothing open begins a note, and Enter stores it")
  func noteByTyping() throws {
    var stage = try reporting()
    stage.type("书记带头查摆")
    stage.press(.enter)
    #expect(stage.session.record("u1")?.notes.map(\.text) == ["书记带头查摆"])
  }

  @Test("what was typed survives a refusal, a resize and Esc")
  func typingSurvives() throws {
    var stage = try reporting()
    stage.press(.function(7))
    stage.type("清单雷同")
    stage.press(.up, .down, .down, .down, .down, .down, .down)
    stage.type("2020-01-01")
    stage.press(.enter)
    #expect(stage.screen.contains("早于会议日期"))
    stage.resize(80, 24)
    stage.press(.escape)
    #expect(stage.model.layers.isEmpty)
    stage.press(.function(7))
    #expect(stage.screen.contains("清单雷同") || stage.screen.contains("2020-01-01"))
  }

  @Test("undo says what it took back")
  func undo() throws {
    var stage = try reporting()
    stage.press(.character("1"), .character("u"))
    #expect(stage.buffer.lines[38].contains("撤回"))
    #expect(stage.buffer.lines[38].contains("认领"))
  }

  @Test("undo asks for the reason where the hall has heard the result, and keeps it")
  func undoOfAnnouncement() throws {
    var stage = try Stage()
    try stage.tell(
      """
      open
      attend A 11
      attend B 30
      next
      next
      next
      report
      poll panels=B
      close
      tally B issued=30 returned=30 good=30
      publish
      """)
    let end = stage.model.history.end
    stage.press(.character("u"))
    #expect(stage.model.history.end == end)
    #expect(stage.screen.contains("撤销") && stage.screen.contains("原因"))
    stage.press(.enter, .enter, .enter)
    #expect(stage.screen.contains("撤回要写明原因"))
    stage.press(.up)
    stage.type("计票有误")
    stage.press(.enter, .enter)
    #expect(stage.session.rounds.last?.state == .closed)
    #expect(stage.model.history.withdrawnAnnouncements.map(\.reason) == ["计票有误"])
  }

  @Test("without a quorum F2 is refused and never offers to adjourn")
  func quorum() throws {
    var stage = try Stage()
    stage.press(.function(2), .function(2))
    #expect(stage.session.phase == .signIn)
    #expect(stage.model.layers.isEmpty)
    #expect(stage.buffer.lines[38].contains("法定人数"))
  }

  @Test("a paste with control sequences arrives as plain text in a note")
  func paste() throws {
    var stage = try reporting()
    stage.send(.paste("第一行\n\u{1B}]0;title\u{07}第二行\u{202E}"))
    stage.press(.enter)
    #expect(stage.session.record("u1")?.notes.first?.text == "第一行 ]0;title第二行")
  }

  @Test("tallies are typed panel after panel; the next form follows by itself")
  func tallies() throws {
    var stage = try reporting()
    stage.press(.function(6), .function(6))
    // issued, returned, invalid, abstained, then the four grades
    for value in ["11", "11", "1", "0", "4", "3", "2", "1"] {
      stage.type(value)
      stage.press(.enter)
    }
    #expect(stage.session.currentAppraisal(of: "u1")?.tally(of: "A")?.valid == 10)
    guard let form = stage.model.layers.top as? Form else {
      Issue.record("the form for the second panel is open")
      return
    }
    #expect(form.fields.first?.editor.text == "B")
  }

  @Test("the palette completes, opens forms for bare names and says what is wrong")
  func palette() throws {
    var stage = try reporting()
    stage.press(.character(":"))
    stage.type("reces")
    stage.press(.tab)
    stage.type("10m")
    stage.press(.enter)
    #expect(stage.session.phase == .recess)
    stage.press(.control("X"), .character(":"))
    stage.type("ownn 1")
    stage.press(.enter)
    #expect(stage.screen.contains("own"))
    #expect(stage.session.phase == .reporting)
  }

  @Test("a command name typed full-width in the palette is understood")
  func fullWidthPalette() throws {
    var stage = try reporting()
    stage.press(.character(":"))
    stage.type("\u{FF50}\u{FF41}\u{FF55}\u{FF53}\u{FF45}")
    stage.press(.enter)
    #expect(stage.session.timer?.isRunning == false)
  }

  @Test("what another console does is shown as such, and undo does not take it back unseen")
  func otherConsole() throws {
    var stage = try reporting()
    let end = stage.model.history.end
    stage.send(
      .recorded([Recorded(position: end + 1, batch: end + 1, at: stage.now, event: .timerPaused)], mine: false))
    #expect(stage.buffer.lines[38].contains("另一台"))
    #expect(stage.session.timer?.isRunning == false)
  }

  @Test("after a gap the secretary decides whether it counts")
  func gap() throws {
    var stage = try reporting()
    stage.wait(seconds: 120)
    stage.send(.gapFound(.seconds(90)))
    stage.press(.character(" "))
    #expect(stage.session.timer?.elapsed(at: stage.now) == .seconds(30))
  }

  @Test("mouse clicks choose rows and the wheel scrolls")
  func mouse() throws {
    var stage = try opened()
    stage.send(.mouse(Mouse(kind: .press, x: 5, y: 4)))
    #expect(stage.model.focus == .queue)
    #expect(stage.model.queueCursor == "u2")
    stage.send(.mouse(Mouse(kind: .wheelDown, x: 5, y: 4)))
    #expect(stage.model.queueCursor == "u5")
  }

  @Test("ten thousand random keys never break the console, and what is painted is what would be drawn anew")
  func randomKeys() throws {
    var stage = try Stage()
    var painter = ConsolePainter()
    var painted = Buffer(size: stage.model.size)
    var random = Lots(seed: 42)
    let keys: [Key] =
      (1...20).map { .function($0) } + "ABCDEFGKNOPRTUWXZ".map { .control($0) } + "u:?12n 好，１y".map { .character($0) }
      + [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown,
      ]
    for step in 0..<10_000 {
      stage.press(keys[random.next(keys.count)])
      if step % 7 == 0 { stage.wait(seconds: Int64(random.next(3))) }
      if step % 300 == 0 { stage.resize(20 + random.next(200), 5 + random.next(60)) }
      if painted.size != stage.model.size { painted = Buffer(size: stage.model.size) }
      painter.paint(stage.model, into: &painted)
      if step % 5 == 0 { try #require(painted.changes(from: stage.buffer).isEmpty, "step \(step)") }
    }
  }
}

/// Numbers that are the same in every run.
struct Lots {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
