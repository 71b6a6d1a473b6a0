import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("While a form is open") struct OpenFormTests {
  private func label(_ stage: Stage) -> FormLabel<Operation>? {
    stage.model.layers.uppermost(Form.self)?.current?.label
  }

  @Test("a key of the session does nothing and says so; what was typed is kept")
  func keys() throws {
    var stage = try Stage(language: .zhHans)
    stage.press(.character(" "), .character(" "), .function(2), .character("n"))
    stage.type("记一句")
    let end = stage.model.history.end
    stage.press(.function(2))
    #expect(stage.model.history.end == end)
    #expect(stage.screen.contains("表格开着，F2 没有起作用；先按 Enter 记下，或按 Esc 收起"))
    stage.press(.control("X"))
    #expect(stage.screen.contains("Ctrl-X 没有起作用"))
    stage.type("话")
    #expect(!stage.screen.contains("没有起作用"))
    stage.press(.enter)
    #expect(stage.session.notes.last?.text == "记一句话")
  }

  @Test("a date that is none has the cursor; the end of a month may be typed for its last day")
  func dates() throws {
    var stage = try Stage(language: .zhHans)
    stage.press(.character(" "), .character(" "), .function(2), .function(7))
    stage.type("台账不全")
    for _ in 0..<20 where label(stage) != .argument(.deadline) { stage.press(.down) }
    stage.type("下个月")
    stage.press(.up, .up, .enter)
    #expect(label(stage) == .argument(.deadline))
    stage.press(.control("U"))
    stage.type("２０９９年２月底")
    for _ in 0..<20 where label(stage) != .argument(.source) { stage.press(.down) }
    stage.press(.right, .enter)
    #expect(stage.session.problems.last?[.deadline]?.typed == "2099-02-28")
  }

  @Test("parts of the agenda are offered by their names")
  func parts() throws {
    var stage = try Stage(language: .zhHans)
    stage.press(.character(" "), .character(" "), .function(2), .character(":"))
    stage.type("part")
    stage.press(.enter, .control("P"))
    #expect(stage.screen.contains("1 签到"))
  }
}
