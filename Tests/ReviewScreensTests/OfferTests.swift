import ReviewCore
import ReviewScreens
import Testing

@Suite struct OfferTests {
  @Test("in a form one key offers phrases, and posts for a person; what is chosen goes in at the cursor")
  func offers() throws {
    var plan = Plan.sample
    plan.phrases = ["to be answered in writing", "put right on the spot"]
    plan.commentators = ["head of organisation"]
    var stage = try Stage(plan, language: .en)
    stage.press(.character(" "), .character(" "), .function(2), .character("n"))
    stage.type("Promised: ")
    stage.press(.control("P"))
    #expect(stage.screen.contains("1  to be answered in writing"))
    stage.press(.character("2"))
    #expect(stage.screen.contains("Promised: put right on the spot"))
    stage.press(.enter)
    #expect(stage.session.notes.last?.text == "Promised: put right on the spot")
    stage.press(.function(7))
    stage.type("Stairs blocked")
    for _ in 0..<20 where !stage.screen.contains("head of organisation") { stage.press(.down, .control("P")) }
    #expect(stage.screen.contains("1  head of organisation"))
    stage.press(.escape)
    #expect(stage.screen.contains("Stairs blocked"))
  }

  @Test("what is typed leaves the words that have it, Chinese ones by their initials too")
  func narrowed() throws {
    var plan = Plan.sample
    plan.phrases = ["当场整改", "会后书面答复", "移交纪委"]
    var stage = try Stage(plan, language: .zhHans)
    stage.press(.character(" "), .character(" "), .function(2), .character("n"), .control("P"))
    stage.type("sm")
    #expect(stage.screen.contains("1  会后书面答复") && !stage.screen.contains("当场整改"))
    stage.type("x")
    #expect(!stage.screen.contains("会后书面答复"))
    stage.press(.enter, .backspace, .backspace, .backspace)
    #expect(stage.screen.contains("1  当场整改"))
    stage.type("yj")
    stage.press(.enter, .enter)
    #expect(stage.session.notes.last?.text == "移交纪委")
  }

  @Test("a field that nothing is at hand for says so, and nothing typed is lost")
  func nothing() throws {
    var stage = try Stage(language: .en)
    stage.press(.character(" "), .character(" "), .function(2), .character("n"))
    stage.type("Kept")
    stage.press(.control("P"))
    #expect(stage.screen.contains("No ready words"))
    #expect(stage.screen.contains("Kept"))
  }
}
