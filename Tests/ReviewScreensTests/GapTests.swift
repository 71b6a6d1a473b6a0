import ReviewCore
import Testing

@testable import ReviewScreens

@Suite struct GapTests {
  @Test("one key lists what is missing unit by unit, and Enter opens what closes the gap")
  func list() throws {
    var stage = try Stage(language: .en)
    stage.press(.character(" "), .character(" "), .function(2), .function(2))
    stage.press(.control("W"))
    try expectSnapshot(stage.screen, "gaps-120x40")
    let problem = try #require(stage.session.problems.first { !$0.missing.isEmpty })
    stage.press(.end, .enter)
    #expect(!stage.screen.contains("keep the papers drafts"))
    stage.press(.escape)
    #expect(stage.session.problem(problem.number)?.missing.isEmpty == false)
  }

  @Test("the question before adjourning leads there too")
  func beforeAdjourning() throws {
    var stage = try Stage(language: .en)
    stage.press(.character(" "), .character(" "), .function(2))
    while (stage.model.layers.top as? ConfirmQuestion) != ConfirmQuestion(CommandLine(.adjourn)) {
      stage.press(.function(2))
      if (stage.model.layers.top as? ConfirmQuestion) == ConfirmQuestion(CommandLine(.next)) { stage.press(.enter) }
      if stage.session.phase == .called { stage.press(.function(3)) }
    }
    #expect(stage.screen.contains("^W: fill them in"))
    stage.press(.control("W"))
    #expect(stage.screen.contains("What lacks"))
  }

  @Test("after the adjournment the list offers only what can still be done")
  func afterAdjourning() throws {
    var stage = try Stage(language: .en)
    stage.press(.character(" "), .character(" "), .function(2))
    while stage.session.phase != .adjourned {
      stage.press(.function(2))
      if !stage.model.layers.isEmpty { stage.press(.enter) }
      if stage.session.phase == .called { stage.press(.function(3)) }
    }
    stage.press(.control("W"))
    let rows = stage.buffer.lines.dropFirst(2).map { PlainText.clean($0) }
    #expect(rows.contains { $0.hasSuffix("Adjourned") })
    #expect(!rows.contains { $0.hasSuffix("Call") || $0.hasSuffix("Poll") })
    #expect(rows.contains { $0.hasSuffix("Details") })
  }
}
