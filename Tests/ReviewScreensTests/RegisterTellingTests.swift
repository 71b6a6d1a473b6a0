import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("What the register's screen says by itself") struct RegisterTellingTests {
  @Test("Of a command that moved the work too, what was done is said, not how far the work has come")
  func whatWasDone() throws {
    var stage = try RegisterStage()
    stage.press(.down, .down, .function(4))
    stage.type("佐证不足")
    stage.press(.enter)
    #expect(stage.model.notice?.text == "2026-003：退回")
  }

  @Test("An undo says what it took back, and how it comes again", arguments: Language.allCases)
  func takenBack(language: Language) throws {
    var desk = try RegisterDesk.county()
    let end = desk.history.end
    try desk.tell("2026-06-11", "return 2026-003 佐证不足")
    let events = desk.history.records.suffix(desk.history.end - end).map(\.event)
    let strings = Strings(language)
    #expect(strings.takenBack(events).contains("2026-003") && strings.takenBack(events).contains("Ctrl-R"))
    #expect(strings.broughtBack(events).contains("2026-003"))
    #expect(Strings(language, forSteps: true).takenBack(events).contains("redo"))
  }

  @Test("An undo of another office says that it was there, and of what", arguments: Language.allCases)
  func takenBackElsewhere(language: Language) throws {
    var desk = try RegisterDesk.county()
    let end = desk.history.end
    try desk.tell("2026-06-11", "return 2026-003 佐证不足")
    let events = desk.history.records.suffix(desk.history.end - end).map(\.event)
    let strings = Strings(language)
    let told = strings.takenBackElsewhere(events)
    #expect(told.contains("2026-003") && !told.contains("Ctrl-R") && told != strings.takenBack(events))
    #expect(told.hasPrefix(strings.pick("另一处", "另一處", "Another office")))
    #expect(strings.broughtBackElsewhere(events).contains("2026-003"))
  }

  @Test("The help says how tables go out and come back, which no key does")
  func tables() throws {
    var stage = try RegisterStage(size: Size(columns: 120, rows: 40))
    stage.press(.function(1))
    #expect(stage.screen.contains("pingyi register papers register") && stage.screen.contains("pingyi register import"))
  }

  @Test("What is due names the key that sees to it")
  func keyOfTheDue() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    let matter = try #require(stage.model.dueLine(at: 0)?.due.matter)
    let row = matter.operation(stage.model.settings).row
    #expect(stage.screen.contains("\(row.keyNames[0]) \(row.words(stage.strings).short)  ←→ 换时段"))
  }

  @Test("The help begins with how it works and what the marks say")
  func help() throws {
    var stage = try RegisterStage(size: Size(columns: 80, rows: 24))
    stage.press(.function(1))
    #expect(stage.screen.contains("怎样用") && stage.screen.contains("! 逾期"))
  }

  @Test("The detail says what is waited for: a signature, the end of the notice, a decision about more time")
  func waiting() throws {
    var stage = try RegisterStage()
    stage.type("2026-003")
    #expect(stage.screen.contains("下一步：签字验收（F3）"))
    stage.press(.escape)
    try stage.elsewhere("request 2026-005 2026-08-31 汛期 by=党委书记")
    stage.type("2026-005")
    #expect(stage.screen.contains("下一步：批准延期至2026年8月31日（F4）"))
  }

  @Test("A deadline of today is called that")
  func today() throws {
    let stage = try RegisterStage(on: "2026-06-20")
    #expect(stage.screen.contains("*今天"))
  }
}
