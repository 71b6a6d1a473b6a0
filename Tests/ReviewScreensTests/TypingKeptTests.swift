import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Nothing typed is dropped") struct TypingKeptTests {
  private func reporting() throws -> Stage {
    var stage = try Stage()
    try stage.tell("open\nattend A 11\nattend B 30\nnext\ncontinue\nnext\nnext\nreport")
    return stage
  }

  private func counting(_ plan: Plan = .each) throws -> Stage {
    var stage = try Stage.atAppraisal(plan)
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    return stage
  }

  private func form(_ stage: Stage) throws -> Form { try #require(stage.model.layers.top as? Form) }

  private func value(_ name: ArgumentName, _ stage: Stage) throws -> String? {
    try form(stage).fields.first { $0.label == .argument(name) }?.editor.text
  }

  @Test("a form whose question was answered with no is there to be gone on with, and one that is refused then too")
  func form() throws {
    var stage = try reporting()
    stage.press(.character(":"))
    stage.type("part")
    stage.press(.enter)
    stage.type("4")
    stage.press(.enter, .escape)
    #expect(try form(stage).fields.contains { $0.editor.text == "4" })
    stage.press(.enter)
    stage.send(.recorded([], mine: false))
    stage.press(.character("y"))
    #expect(stage.model.layers.isEmpty && stage.session.phase == .summary)
  }

  @Test("figures typed for one panel are there again after a look at another")
  func otherPanel() throws {
    var stage = try counting()
    stage.press(.function(11))
    stage.type("10")
    stage.press(.enter)
    stage.type("9")
    stage.press(.up, .up, .right)
    #expect(try value(.panel, stage) == "B" && value(.issued, stage) == "52")
    while try form(stage).current?.label != .argument(.panel) { stage.press(.up) }
    stage.press(.left)
    #expect(try value(.panel, stage) == "A" && value(.issued, stage) == "10" && value(.returned, stage) == "9")
  }

  @Test("figures that were put aside are in the form that follows by itself")
  func following() throws {
    var stage = try counting()
    stage.press(.function(11), .up, .right)
    stage.type("50")
    stage.press(.escape, .function(11))
    for value in ["11", "11", "0", "0", "11", "0", "0", "0", "0"] {
      stage.type(value)
      stage.press(.enter)
    }
    #expect(try value(.panel, stage) == "B" && value(.issued, stage) == "50")
  }

  @Test("figures of a count are below its pile, and points and numbers half typed in a pile are in it again")
  func pile() throws {
    var stage = try counting(Plan.each.changed { $0.appraisal.voting.inPoints = true })
    stage.press(.control("F"))
    stage.type("858")
    stage.press(.escape, .control("F"))
    #expect((stage.model.layers.top as? PileScreen)?.typed == "8")
    stage.type("1")
    stage.press(.enter)
    stage.type("7")
    stage.press(.escape, .escape, .control("F"), .enter)
    #expect(stage.screen.contains("发出多少张？ 7 "))
    stage.press(.backspace)
    stage.type("52")
    stage.press(.enter)
    var other = try counting()
    other.press(.function(11))
    other.type("9")
    other.press(.control("B"), .character("1"), .escape)
    #expect(try value(.issued, other) == "9")
  }

  @Test("a line of the palette is there again with the reason when the runtime cannot do it")
  func palette() throws {
    var stage = try reporting()
    stage.press(.character(":"))
    stage.type("theme nachtblau")
    stage.press(.enter)
    #expect(stage.effects.last == .chooseTheme("nachtblau") && stage.model.layers.isEmpty)
    var later = stage
    stage.send(.failed("没有这个主题"))
    #expect((stage.model.layers.top as? Palette)?.editor.text == "theme nachtblau")
    #expect(stage.screen.contains("没有这个主题"))
    // What fails when the hands are elsewhere is only said.
    later.press(.down)
    later.send(.failed("没有这个主题"))
    #expect(later.model.layers.isEmpty && later.screen.contains("没有这个主题"))
  }

  @Test("a text that comes back from the editor goes into its form, whatever was asked meanwhile")
  func editor() throws {
    var stage = try reporting()
    stage.press(.function(7))
    stage.type("写了一半")
    stage.press(.control("E"))
    stage.send(.gapFound(.seconds(8)))
    stage.send(.edited("写完了"))
    stage.press(.enter)
    #expect(try value(.text, stage) == "写完了")
  }

  @Test("a note begun for one speaker is offered when the next one has the turn")
  func note() throws {
    var stage = try reporting()
    stage.type("书记带头")
    stage.press(.escape, .function(2), .enter, .function(3), .character("n"))
    #expect(stage.screen.contains("另有 1 条写了一半"))
    stage.press(.control("P"), .character("1"))
    #expect(try value(.text, stage) == "书记带头")
  }

  @Test("a line left with Esc is in the palette when it opens again, to be gone on with or typed over")
  func paletteLeft() throws {
    var stage = try reporting()
    func line() -> String? { (stage.model.layers.top as? Palette)?.editor.text }
    stage.press(.character(":"))
    stage.type("limit report 6m")
    stage.press(.escape, .character(":"))
    #expect(line() == "limit report 6m")
    stage.press(.escape, .character(":"), .end)
    stage.type(" reason=超时")
    #expect(line() == "limit report 6m reason=超时")
    stage.press(.escape, .character(":"))
    stage.type("fr")
    #expect(line() == "fr", "as over a text that is selected")
    stage.press(.escape, .character(":"), .backspace)
    #expect(line() == "")
    stage.press(.escape, .character(":"))
    #expect(line() == "")
    stage.type("recess 5m")
    stage.press(.enter)
    #expect(stage.session.phase == .recess)
    stage.press(.character(":"))
    #expect(line() == "", "what was done is not offered again")
  }

  @Test("a paste while the program asks goes where it would have gone; where there is no field it is said")
  func pasteUnderQuestion() throws {
    var stage = try reporting()
    stage.press(.function(7))
    stage.type("清单")
    stage.send(.gapFound(.seconds(8)))
    stage.send(.paste("与乙街道雷同"))
    stage.press(.enter)
    #expect(try value(.text, stage) == "清单与乙街道雷同")
    var bare = try reporting()
    bare.send(.gapFound(.seconds(8)))
    bare.send(.paste("书记带头"))
    #expect(bare.screen.contains("这段时间算不算"))
    bare.press(.enter)
    #expect(try value(.text, bare) == "书记带头", "with nothing open it begins a note")
    var list = try reporting()
    list.press(.control("W"))
    list.send(.paste("书记带头"))
    #expect(list.screen.contains("没有粘贴"))
  }
}
