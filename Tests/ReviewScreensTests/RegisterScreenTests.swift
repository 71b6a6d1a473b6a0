import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("The register's screen") struct RegisterScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)]

  private func name(_ view: String, _ size: Size, _ language: Language) -> String {
    "register-\(view)-\(size.columns)x\(size.rows)-\(language.rawValue)"
  }

  @Test("shows its four views at every size", arguments: sizes, [Language.zhHans, .en])
  func views(size: Size, language: Language) throws {
    var stage = try RegisterStage(size: size, language: language)
    try expectSnapshot(stage.screen, name("list", size, language))
    stage.press(.function(6))
    try expectSnapshot(stage.screen, name("due", size, language))
    stage.press(.function(7))
    try expectSnapshot(stage.screen, name("units", size, language))
    stage.press(.function(8), .character(" "))
    try expectSnapshot(stage.screen, name("urging", size, language))
  }

  @Test("shows a row from where it was named to the last look at it", arguments: sizes)
  func thread(size: Size) throws {
    var stage = try RegisterStage(size: size)
    stage.press(.down, .down, .enter)
    try expectSnapshot(stage.screen, name("thread", size, .zhHans))
    let told = stage.model.detailLines(width: 200).map(\.text).joined(separator: "\n")
    for words in ["已整改，记录见附件", "退回（材料不足）", "补充了签到和照片"] { #expect(told.contains(words)) }
  }

  @Test("opens forms, palette, filters and questions below the list", arguments: [Language.zhHans, .en])
  func layers(language: Language) throws {
    let size = Size(columns: 80, rows: 24)
    var stage = try RegisterStage(size: size, language: language)
    stage.press(.function(2))
    try expectSnapshot(stage.screen, name("form", size, language))
    stage.press(.escape, .character(":"))
    try expectSnapshot(stage.screen, name("palette", size, language))
    stage.press(.escape, .control("F"))
    try expectSnapshot(stage.screen, name("filters", size, language))
    stage.press(.character("1"))
    stage.type("dz")
    try expectSnapshot(stage.screen, name("choices", size, language))
    stage.press(.enter, .escape, .function(8), .enter)
    try expectSnapshot(stage.screen, name("question", size, language))
  }

  @Test("lists every operation in its help")
  func help() throws {
    var stage = try RegisterStage()
    stage.press(.function(1))
    var seen = ""
    for _ in 0..<8 {
      seen += stage.screen
      stage.press(.pageDown)
    }
    for row in RegisterOperation.table.rows { #expect(seen.contains(row.operation.rawValue)) }
    stage.press(.escape)
    #expect(stage.model.layers.isEmpty)
  }

  @Test("says that a window is too small, and harms none of any size")
  func tooSmall() throws {
    var stage = try RegisterStage(size: Size(columns: 60, rows: 10))
    #expect(stage.screen.contains("窗口太小"))
    stage.press(.function(7))
    #expect(stage.model.view == .list)
    for columns in stride(from: 1, through: 260, by: 9) {
      for rows in stride(from: 1, through: 70, by: 7) {
        stage.resize(columns, rows)
        #expect(stage.buffer.cells.count == columns * rows)
      }
    }
  }

  @Test("never draws a row wider than the terminal", arguments: [80, 97, 109, 110, 131, 169, 170, 240])
  func rowsFit(columns: Int) throws {
    var stage = try RegisterStage(size: Size(columns: columns, rows: 30), language: .en)
    for key in [Key.function(5), .function(6), .function(7), .function(8)] {
      stage.press(key)
      for line in stage.buffer.lines { #expect(Width.of(line) <= columns) }
    }
  }

  @Test("tells how a row stands to its deadline by a sign and a figure, not by colour alone")
  func timing() throws {
    let stage = try RegisterStage(size: Size(columns: 80, rows: 24))
    let screen = stage.screen
    #expect(screen.contains("!逾11天"))
    #expect(screen.contains("*剩9天"))
    #expect(screen.contains("-剩14天"))
    #expect(screen.contains("剩50天+"))
  }

  @Test("draws nothing of a row but text, whatever was written there")
  func hostile() throws {
    let evil = "\u{1B}]0;owned\u{7}\u{1B}[31m\u{9B}2J\u{202E}a\r\nb\u{0}"
    let stage = try RegisterStage(answers: { ask in
      let fields = RowFields(unit: evil, text: evil, source: .film)
      let row = RegisterRow(
        number: RowNumber(evil), opening: RowOpening(fields: fields, origin: Origin(.session, title: evil)),
        act: Act(by: evil, on: CivilDate(dayNumber: 20_600)))
      switch ask {
      case .page: return .page(RowPage(total: 1, lines: [RowLine(row)]))
      case .row: return .row(row)
      case .place, .names, .calendar, .figures, .urging, .dues: return nil
      }
    })
    for scalar in stage.screen.unicodeScalars where scalar != "\n" {
      #expect(!scalar.properties.isBidiControl && scalar.properties.generalCategory != .control, "\(scalar.value)")
    }
  }
}
