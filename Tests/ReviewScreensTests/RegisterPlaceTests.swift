import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("Where one is in the register, and what is known of it") struct RegisterPlaceTests {
  private func units(_ stage: RegisterStage) -> [String] {
    (0..<stage.model.count).compactMap { stage.model.line(at: $0)?.unit }
  }

  @Test(
    "Esc after a search, and after chips, shows the whole list at the row that was found, at every size",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func escapeStays(size: Size) throws {
    var stage = try RegisterStage(size: size)
    stage.type("cqlsq")
    #expect(stage.model.currentLine?.number.rawValue == "2026-011")
    stage.press(.escape)
    #expect(stage.model.count == 11 && stage.model.currentLine?.number.rawValue == "2026-011")
    #expect(stage.screen.contains("重庆路社区党委"))
    stage.press(.home, .control("F"), .character("1"))
    stage.type("wz")
    stage.press(.enter, .escape)
    let found = try #require(stage.model.currentLine?.number)
    stage.press(.escape)
    #expect(stage.model.count == 11 && stage.model.currentLine?.number == found)
    stage.type("没有这样的词")
    stage.press(.escape)
    #expect(stage.model.count == 11 && stage.model.place.cursor == 0, "where nothing was found it begins anew")
  }

  @Test("Enter on an answer that is owed begins what takes it, with all that is known of it filled in")
  func reply() throws {
    var desk = try RegisterDesk.county()
    let day = CivilDate("2026-06-08") ?? CivilDate(dayNumber: 0)
    let owed = OwedAnswer(speaker: "ding", unit: "丁镇党委", question: 2, text: "哪天修好？")
    let session = TakenSession(
      name: SessionName(id: "half", title: "半年会", date: day), edition: "a", rows: [], owed: [owed])
    _ = try desk.submit(.command(RegisterCommand(.take(session))), on: day)
    var stage = try RegisterStage(desk, size: Size(columns: 200, rows: 50))
    stage.press(.function(6))
    func place() -> Int? { (0..<stage.model.count).first { stage.model.dueLine(at: $0)?.due.matter == .reply } }
    for _ in DueSpan.allCases where place() == nil { stage.press(.right) }
    #expect(stage.screen.contains("会后补答") && stage.screen.contains("哪天修好？"))
    for _ in 0..<(try #require(place())) { stage.press(.down) }
    stage.press(.enter)
    stage.type("六月底")
    stage.press(.enter)
    #expect(stage.desk.register.head.waitingAnswers.isEmpty, "\(stage.screen)")
    #expect(stage.desk.register.head.answers.map(\.text) == ["六月底"])
  }

  @Test("Sectors have a column and a chip once a row says one, and sums beside the units")
  func sectors() throws {
    var desk = try RegisterDesk.county()
    var stage = try RegisterStage(desk)
    #expect(!stage.screen.contains("领域"))
    try desk.tell("2026-06-01", "update 2026-001,2026-002 sector=township")
    stage = try RegisterStage(desk, size: Size(columns: 200, rows: 50))
    #expect(stage.screen.contains("领域") && stage.screen.contains("乡镇街道"))
    stage.press(.control("F"), .character("8"), .enter, .escape)
    #expect(stage.screen.contains("[领域 乡镇街道]"))
    #expect(units(stage) == ["丁镇党委", "丁镇党委"])
    stage.press(.function(7))
    #expect(stage.screen.contains(/乡镇街道 +0\/2/) && stage.screen.contains("（未填）"))
  }
}
