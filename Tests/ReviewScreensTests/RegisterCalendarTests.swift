import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("The calendar of what is due") struct RegisterCalendarTests {
  private func deadlines(_ stage: RegisterStage) -> Set<String> {
    Set((0..<stage.model.count).compactMap { stage.model.line(at: $0)?.deadline?.text })
  }

  @Test("shows a month with how many rows are due on each day, in a window that is wide enough for it")
  func month() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    #expect(stage.screen.contains("‹ 2026年6月 ›  4 条"))
    #expect(stage.screen.contains("20 1") && stage.screen.contains("25 1") && stage.screen.contains("30 1"))
    stage.resize(100, 40)
    #expect(!stage.screen.contains("‹ 2026年6月 ›"))
  }

  @Test("is walked with the arrows over the end of a month, and Enter shows what is due that day")
  func walking() throws {
    var stage = try RegisterStage()
    stage.press(.function(6), .tab, .end, .right, .right)
    #expect(stage.screen.contains("‹ 2026年7月 ›"))
    #expect(stage.model.calendarDay.text == "2026-07-02")
    stage.press(.enter)
    #expect(deadlines(stage) == ["2026-07-02"] && stage.model.count == 1)
    #expect(stage.model.focus == .list)
    #expect(stage.screen.contains(" 2026-07-02 "))
    stage.press(.escape)
    #expect(stage.model.due == .span(.overdue))
  }

  @Test("counts and shows only what the words and chips find, and says what these are")
  func narrowed() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    stage.type("dz")
    #expect(stage.screen.contains("‹ 2026年6月 ›  1 条") && stage.screen.contains("逾期 1 "))
    #expect(stage.screen.contains("查找：dz"))
    stage.press(.enter, .right, .right)
    #expect(stage.model.due == .span(.month) && stage.model.count == 1)
    stage.press(.escape)
    #expect(stage.model.count == 4)
  }

  @Test("takes the mouse: a day that is pressed is shown")
  func mouse() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    let area = try #require(stage.model.layout.calendar)
    let grid = MonthGrid(stage.model, in: area)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right where grid.day(x: x, y: y)?.text == "2026-06-25" {
        stage.send(.mouse(Mouse(kind: .press, x: x, y: y)))
      }
    }
    #expect(deadlines(stage) == ["2026-06-25"])
  }

  @Test("says what to do where nothing is due in a span")
  func empty() throws {
    var stage = try RegisterStage()
    stage.press(.function(6), .left)
    #expect(stage.model.due == .span(.undated) && stage.screen.contains("←→ 换时段"))
  }
}
