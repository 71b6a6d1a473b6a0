import ReviewCore
import Testing

@testable import ReviewScreens

@Suite struct ConsoleScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)]

  @Test("the console shows a report at every size and in every language", arguments: sizes, Language.allCases)
  func report(size: Size, language: Language) throws {
    let stage = try Stage.midReport(size: size, language: language)
    try expectSnapshot(stage.screen, "report-\(size.columns)x\(size.rows)-\(language.rawValue)")
  }

  @Test("a limit set for the turns to come is not told of the report under way, whose clock keeps its own")
  func limitForLater() throws {
    var stage = try Stage.midReport(size: Size(columns: 120, rows: 40), language: .zhHans)
    try stage.tell("limit report 6m\nlimit questions 4m")
    #expect(stage.screen.contains("时限 8:00") && stage.screen.contains("述职 8:00  即兴提问 4:00"))
    try stage.tell("next\nreport")
    #expect(stage.screen.contains("时限 6:00") && stage.screen.contains("述职 6:00"))
  }

  @Test("what is being spoken of is never cut inside a word", arguments: sizes, Language.allCases)
  func topics(size: Size, language: Language) throws {
    var stage = try Stage(size: size, language: language)
    stage.press(.character(" "), .character(" "), .function(2), .function(2), .function(3), .function(2), .function(2))
    stage.press(.function(3))
    let word = stage.model.strings.topic(.achievements)
    for _ in 0..<4 {
      let line = stage.buffer.lines.first { $0.contains(word + " ") } ?? ""
      #expect(!line.contains("…"))
      stage.press(.right)
    }
  }

  @Test("the mark of who is next stands apart from the number")
  func nextApart() throws {
    let stage = try Stage(size: Size(columns: 80, rows: 24))
    #expect(stage.buffer.lines.contains { $0.contains("│> 1 ") })
    #expect(!stage.screen.contains(">1"))
  }

  @Test("a question in Chinese ends as Chinese does", arguments: [(Language.zhHans, "？"), (.zhHant, "？"), (.en, "?")])
  func questionMark(language: Language, mark: String) throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24), language: language)
    stage.press(.character("q"))
    let title = try #require(stage.buffer.lines.dropFirst(18).first { $0.contains("？") || $0.contains("?") })
    #expect(title.contains(mark))
  }

  @Test("no row is wider than the terminal, in any phase, at any size")
  func rowsFit() throws {
    for columns in [80, 81, 97, 109, 110, 129, 150, 169, 170, 240] {
      let stage = try Stage.midReport(size: Size(columns: columns, rows: 24 + columns % 20), language: .zhHans)
      for line in stage.buffer.lines { #expect(Width.of(line) <= columns) }
    }
  }

  @Test("before the session is open the console shows who is due and what to press")
  func prepared() throws { try expectSnapshot(try Stage().screen, "prepared-120x40") }

  @Test("a window that is too small says so, with the clock and the current speaker")
  func tooSmall() throws {
    var stage = try Stage.midReport(size: Size(columns: 80, rows: 24), language: .zhHans)
    stage.resize(60, 10)
    try expectSnapshot(stage.screen, "too-small-60x10")
  }

  @Test("any size down to one cell is drawn without harm")
  func everySize() throws {
    var stage = try Stage.midReport(size: Size(columns: 80, rows: 24), language: .en)
    for columns in stride(from: 1, through: 260, by: 7) {
      for rows in stride(from: 1, through: 70, by: 5) {
        stage.resize(columns, rows)
        #expect(stage.buffer.cells.count == columns * rows)
      }
    }
  }

  @Test("overtime is shown by sign, word and share, not by colour alone")
  func overtime() throws {
    var stage = try Stage.midReport(size: Size(columns: 80, rows: 24), language: .zhHans)
    stage.wait(seconds: 200)
    #expect(stage.buffer.lines[1].contains("+01:03"))
    #expect(stage.buffer.lines[1].contains("超时"))
  }

  @Test("the help lists every operation of the table")
  func help() throws {
    var stage = try Stage()
    stage.press(.character("?"))
    var seen = ""
    for _ in 0..<12 {
      seen += stage.screen
      stage.press(.pageDown)
    }
    for row in Operation.table.rows { #expect(seen.contains(row.operation.rawValue)) }
    stage.press(.escape)
    #expect(stage.model.layers.isEmpty)
  }

  @Test("forms, palette, menu and questions open over the panes and leave the clock in sight")
  func overlays() throws {
    var stage = try Stage.midReport(size: Size(columns: 120, rows: 40), language: .zhHans)
    stage.press(.function(7))
    try expectSnapshot(stage.screen, "form-problem")
    stage.press(.escape, .character(":"))
    stage.type("问题")
    try expectSnapshot(stage.screen, "palette")
    stage.press(.escape, .tab, .tab, .enter)
    stage.press(.escape, .backTab, .backTab)
    stage.press(.function(6), .function(6))
    try expectSnapshot(stage.screen, "form-tally")
  }
}
