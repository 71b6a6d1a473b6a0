import ReviewCore
import ReviewScreens
import Testing

@Suite struct ReaderTests {
  private static let passages: [Passage] =
    [.heading(level: 0, "2026 review session"), .heading(level: 1, "1. Reports")]
    + (1...60).map { .paragraph("Unit \($0) reports; the branch secretary holds \($0) posts.") }
    + [
      .table([["unit", "planned", "actual"], ["North street", "08:00", "08:52"], ["South", "08:00", "07:10"]]),
      .item("a pledge that is a good deal longer than the narrow screen it is read on, so that it goes over two rows"),
    ]

  private func reading(_ size: Size = Size(columns: 80, rows: 24)) throws -> Stage {
    var stage = try Stage(size: size, language: .en)
    stage.press(.character("m"))
    #expect(stage.effects.last == .readMinutes)
    stage.send(.minutes(Self.passages))
    return stage
  }

  @Test("one key opens the minutes on the whole screen, another page is one key, Escape returns")
  func paging() throws {
    var stage = try reading()
    try expectSnapshot(stage.screen, "reader-80x24")
    stage.press(.character(" "))
    #expect(stage.screen.contains("Unit 25 reports"))
    stage.press(.end)
    #expect(stage.screen.contains("South         08:00    07:10"))
    stage.press(.home, .escape)
    #expect(!stage.screen.contains("Unit 1 reports"))
  }

  @Test("what is typed is looked for at once, and Enter goes round all places")
  func searching() throws {
    var stage = try reading()
    stage.type("HOLDS 3")
    #expect(stage.screen.contains("1 of 11"))
    stage.press(.enter)
    #expect(stage.screen.contains("Unit 30 reports"))
    for _ in 1...10 { stage.press(.enter) }
    #expect(stage.screen.contains("1 of 11"))
    #expect(stage.screen.contains("Unit 3 reports"))
    stage.type("xyz")
    #expect(stage.screen.contains("not found"))
    stage.press(.escape)
    #expect(stage.screen.contains("Type to search"))
  }

  @Test("a resize keeps the place, and news from elsewhere ask for the minutes anew")
  func refreshing() throws {
    var stage = try reading()
    stage.type("Unit 40")
    stage.resize(120, 40)
    #expect(stage.screen.contains("Unit 40 reports"))
    let before = stage.effects.count
    stage.send(.recorded([], mine: false))
    #expect(stage.effects.dropFirst(before) == [.readMinutes])
  }

  @Test("a table too wide for the screen is told cell by cell")
  func wideTable() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24), language: .en)
    let row = (1...6).map { "cell \($0) of a very wide row" }
    stage.send(.minutes([.table([(1...6).map { "T\($0)" }, row])]))
    #expect(stage.screen.contains("T1 cell 1 of a very wide row  T2 cell 2"))
  }
}
