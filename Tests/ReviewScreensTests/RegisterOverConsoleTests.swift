import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("The register over the console") struct RegisterOverConsoleTests {
  private let running = SessionGlance(text: "02:17 述职中 丁镇党委", role: .clock)

  private func units(_ stage: RegisterStage) -> Set<String> {
    Set((0..<stage.model.count).compactMap { stage.model.line(at: $0)?.unit })
  }

  @Test(
    "is opened by a key of the console's table, with the unit that its lists are about; nothing typed there is lost")
  func opening() throws {
    var stage = try Stage()
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3), .function(7))
    stage.type("清单雷同")
    stage.press(.escape, .character("r"))
    #expect(stage.effects.last == .openRegister(unit: stage.session.record("u1")?.speaker.unit))
    stage.press(.function(7))
    #expect(stage.screen.contains("清单雷同"))
    stage.press(.escape, .character(":"))
    stage.type("register")
    stage.press(.enter)
    #expect(stage.effects.last == .openRegister(unit: stage.session.record("u1")?.speaker.unit))
  }

  @Test("begins with that unit's rows; Esc leads back to the console at once, or step by step from wherever one went")
  func leaving() throws {
    var stage = try RegisterStage(unit: "丁镇党委", over: running)
    #expect(units(stage) == ["丁镇党委"] && stage.screen.contains(" 丁镇党委]"))
    stage.press(.escape)
    #expect(stage.effects == [.quit])
    stage = try RegisterStage(unit: "丁镇党委", over: running)
    stage.type("党费")
    stage.press(.escape)
    #expect(stage.model.count == 2 && stage.effects.isEmpty)
    stage.press(.function(7), .escape)
    #expect(stage.model.view == .list && stage.effects.isEmpty)
    stage.press(.control("F"), .character("0"))
    #expect(stage.model.count == 11)
    stage.press(.escape)
    #expect(stage.effects == [.quit])
  }

  @Test("asks before it is left where something was begun")
  func begun() throws {
    var stage = try RegisterStage(over: running)
    stage.press(.function(3))
    stage.type("已")
    stage.press(.escape, .escape)
    #expect(stage.model.layers.top is LeaveQuestion)
  }

  @Test("without a session below, Esc ends nothing")
  func alone() throws {
    var stage = try RegisterStage()
    stage.press(.escape, .escape, .escape)
    #expect(stage.effects.isEmpty)
  }

  @Test(
    "tells in the first row how the session stands, on every page", arguments: RegisterScreenTests.sizes,
    Language.allCases)
  func glance(size: Size, language: Language) throws {
    var stage = try RegisterStage(size: size, language: language, over: running)
    for keys in [[], [.function(6)], [.function(7)], [.function(8)], [.function(5), .enter], [.escape, .function(1)]]
      as [[Key]]
    {
      for key in keys { stage.press(key) }
      #expect(stage.buffer.lines[0].contains("02:17 述职中 丁镇党委"), "\(stage.buffer.lines[0])")
    }
    stage.press(.escape)
    stage.send(.glanced(SessionGlance(text: "主控台有问题等回答", role: .error)))
    #expect(stage.buffer.lines[0].contains("主控台有问题等回答"))
  }

  @Test("hears of the clock, of time that is up, of what went wrong and of a question the program asks")
  func whatIsTold() throws {
    var stage = try Stage()
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3))
    stage.wait(seconds: 60)
    #expect(stage.model.glance.text.hasPrefix(stage.model.timerText ?? "-") && stage.model.glance.role == .clock)
    stage.wait(seconds: 3_600)
    #expect(stage.model.glance.role == .clockOvertime)
    stage.send(.trouble("手机投票停了"))
    #expect(stage.model.glance == SessionGlance(text: "手机投票停了", role: .error))
    stage.send(.gapFound(.seconds(90)))
    #expect(stage.model.glance.text.contains("问题") && stage.model.glance.role == .error)
  }
}
