import ReviewCore
import ReviewScreens
import Testing

@Suite("Nothing is cut beside room that nobody uses")
struct RoomTests {
  private static let long = "社区居民反映的老旧小区加装电梯问题三年没有结果，选址公示也没有贴出来，居民来问没有人答得上"

  private func plan(unit: String = "梨园街道党工委") -> Plan {
    var plan = Plan.sample
    let first = plan.speakers[0]
    plan.speakers[0] = Speaker(
      id: first.id, unit: unit, post: first.post, group: first.group,
      problems: [
        PlannedProblem(source: .masses, text: RoomTests.long), PlannedProblem(source: .film, text: "短的"),
      ])
    return plan
  }

  @Test(
    "a long problem takes two lines where the list has rows to spare",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)])
  func longProblem(size: Size) throws {
    var stage = try Stage(plan(), size: size, language: .zhHans)
    stage.press(.character(" "), .character(" "))
    stage.press(.function(2), .function(2), .function(3), .function(2), .function(2))
    let lines = stage.buffer.lines
    let row = try #require(lines.firstIndex { $0.contains("[ ]  1 ") })
    #expect(!lines[row].contains("…"))
    #expect(lines[row + 2].contains("[ ]  2 "))
    #expect(lines[row + 2].contains("短的"))
  }

  @Test("figures behind a unit are as wide as they are, and the unit has the rest")
  func units() throws {
    var stage = try Stage(plan(unit: "梨园街道党工委"), size: Size(columns: 80, rows: 24), language: .zhHant)
    stage.press(.character(" "), .character(" "))
    stage.press(.function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3))
    stage.wait(seconds: 300)
    stage.press(.function(2), .enter)
    #expect(stage.screen.contains("梨园街道党工委 5:00 -3:00"))
  }

  @Test("where one word would stand alone on the last line, the lines are even")
  func even() throws {
    var stage = try Stage(size: Size(columns: 200, rows: 50), language: .zhHans)
    stage.press(.character(" "), .character(" "))
    stage.press(.function(2), .function(2), .function(3), .function(2), .function(2))
    #expect(stage.screen.contains("述职 8:00  即兴提问 5:00\n"))
    #expect(stage.screen.contains("点评 3:00  测评 2:00"))
  }

  @Test("a minute that one line would cut goes on below, the newest first, while the pane has room")
  func minutes() throws {
    var stage = try Stage(size: Size(columns: 200, rows: 50), language: .zhHans)
    stage.press(.character(" "), .character(" "), .function(2))
    stage.type(RoomTests.long)
    stage.press(.enter)
    #expect(stage.screen.contains("没有人答得上"))
  }

  @Test("long words for grades stand in two lines over their figures", arguments: Language.allCases)
  func grades(language: Language) throws {
    var plan = Plan.sample
    plan.appraisal.grades = [
      Grade(id: "good", title: "非常满意", points: 100), Grade(id: "fairly-good", title: "基本满意", points: 80),
      Grade(id: "average", title: "不太满意", points: 60), Grade(id: "poor", title: "很不满意", points: 40),
    ]
    var stage = try Stage(plan, size: Size(columns: 200, rows: 50), language: language)
    stage.press(.character(" "), .character(" "))
    stage.press(.function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3), .function(6))
    try stage.tell("tally A issued=11 returned=11 good=6 fairly-good=3 average=1 poor=1")
    #expect(stage.screen.contains("群众"))
    // Not a sentence for each panel, but words above and figures below.
    #expect(!stage.screen.contains("非常满意 6"))
    #expect(stage.buffer.lines.contains { $0.contains("非常  基本") || $0.contains("非常 基本") })
  }

  @Test("help cuts no usage and no summary", arguments: [80, 120, 160, 200], Language.allCases)
  func help(columns: Int, language: Language) throws {
    var stage = try Stage(size: Size(columns: columns, rows: 40), language: language)
    stage.press(.character("?"))
    for _ in 0..<20 {
      // `[cause=…]` is how an argument is written.
      #expect(!stage.screen.replacing("=…", with: "").contains("…"))
      stage.press(.pageDown)
    }
  }
}
