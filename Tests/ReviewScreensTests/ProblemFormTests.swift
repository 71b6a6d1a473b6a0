import ReviewCore
import ReviewScreens
import Testing

@Suite("The form of a problem says whom it is about, and hides nothing")
struct ProblemFormTests {
  /// The film runs, and nobody has the turn.
  private func film(_ size: Size = Size(columns: 120, rows: 40)) throws -> Stage {
    var stage = try Stage(size: size, language: .zhHans)
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3))
    return stage
  }

  @Test("in a film the first field is the unit, and arrows, a part of its name, its place or an offer choose it")
  func unit() throws {
    var stage = try film()
    stage.press(.function(7))
    let form = stage.screen
    #expect(form.contains("述职单位*") && form.contains("甲街道党工委"))
    stage.type("甲的问题")
    stage.press(.enter)
    #expect(stage.session.problems.last?.speaker == "u1")
    for (key, unit) in [(Key.right, "u2"), (.character("5"), "u5"), (.character("庚"), "u7")] {
      stage.press(.function(7))
      stage.type("问题")
      stage.press(.up, key)
      if case .character = key { #expect(stage.screen.contains("→ ")) }
      stage.press(.enter)
      #expect(stage.session.problems.last?.text == "问题")
      #expect(stage.session.problems.last?.speaker == unit)
    }
    stage.press(.function(7))
    stage.type("又一个")
    stage.press(.up, .control("P"))
    #expect(stage.screen.contains("2  乙街道党工委"))
    stage.press(.character("2"), .enter)
    #expect(stage.session.problems.last?.speaker == "u2")
  }

  @Test("a unit that was chosen is shown by its name, so typing and Backspace replace it whole")
  func chosenWhole() throws {
    for choose in [[Key.up, .right], [.up, .control("P"), .character("2")], [.up, .character("乙"), .down, .up]] {
      var stage = try film()
      stage.press(.function(7))
      stage.type("问题")
      for key in choose { stage.press(key) }
      stage.type("庚")
      #expect(!stage.screen.contains("u2"))
      stage.press(.enter)
      #expect(stage.session.problems.last?.speaker == "u7")
      stage.press(.function(7))
      stage.type("另一个")
      for key in choose { stage.press(key) }
      stage.press(.backspace)
      stage.type("庚")
      stage.press(.enter)
      #expect(stage.session.problems.last?.text == "另一个")
      #expect(stage.session.problems.last?.speaker == "u7")
    }
  }

  @Test("what was typed for one row is there again from another, with its unit")
  func draftStays() throws {
    var stage = try film()
    for text in ["甲的", "乙的"] {
      stage.press(.function(7))
      stage.type(text)
      stage.press(.up, .right, .enter)
    }
    stage.press(.function(7))
    stage.type("写了一半")
    stage.press(.escape, .up, .up, .function(7))
    #expect(stage.screen.contains("写了一半"))
    // When somebody has the turn the words are among what is offered.
    stage.press(.escape, .function(2), .function(2), .function(7))
    #expect(stage.screen.contains("另有 1 条写了一半：^P"))
    stage.press(.control("P"))
    #expect(stage.screen.contains("1  写了一半"))
  }

  @Test("a row whose form was left half-way says so")
  func begunRow() throws {
    var stage = try film()
    stage.press(.function(7))
    stage.type("楼道堆物")
    stage.press(.enter, .enter)
    stage.type("，无人管")
    stage.press(.escape)
    #expect(stage.screen.contains("未写完"))
  }

  @Test("a new problem is the one the keys are on, and the list scrolls to it", arguments: [24, 40])
  func selected(rows: Int) throws {
    var stage = try film(Size(columns: 80, rows: rows))
    for number in 1...30 {
      stage.press(.function(7))
      stage.type("第\(number)个问题")
      stage.press(.enter)
      #expect(stage.model.selectedRow == .problem(stage.session.problems.last?.number ?? ""))
      #expect(stage.screen.contains("第\(number)个问题  ") || stage.screen.contains("第\(number)个问题"))
    }
  }

  @Test(
    "fields that are not seen are counted, above and below, at every size",
    arguments: [(80, 24, 6), (100, 30, 10), (120, 24, 9), (120, 40, 14), (200, 50, 14)])
  func more(columns: Int, rows: Int, visible: Int) throws {
    var stage = try film(Size(columns: columns, rows: rows))
    stage.press(.function(7))
    let fields = 14
    if visible < fields {
      #expect(stage.screen.contains("↓ \(fields - visible) 项"))
    } else {
      for count in 1...fields { #expect(!stage.screen.contains("↓ \(count) 项")) }
    }
    for _ in 0..<20 { stage.press(.down) }
    #expect(stage.screen.contains("↑ \(fields - visible) 项") == (visible < fields))
    // The clock is still in sight.
    #expect(stage.buffer.lines.prefix(8).contains { $0.contains("剩余") })
  }
}
