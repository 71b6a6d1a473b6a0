import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewScreens

@Suite("The calendar of what is due") struct RegisterCalendarTests {
  private func days(_ stage: RegisterStage) -> Set<String> {
    Set((0..<stage.model.count).compactMap { stage.model.dueLine(at: $0)?.due.on.text })
  }

  @Test("shows a month with how many matters are due on each day, in a window that is wide enough for it")
  func month() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    #expect(stage.screen.contains("‹ 2026年6月 ›  8 项"))
    #expect(stage.screen.contains("20 1") && stage.screen.contains("25 1") && stage.screen.contains("30 4"))
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
    #expect(days(stage) == ["2026-07-02"] && stage.model.count == 1)
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
    #expect(stage.screen.contains("‹ 2026年6月 ›  2 项") && stage.screen.contains("逾期 2 "))
    #expect(stage.screen.contains("查找：dz"))
    stage.press(.enter, .right, .right)
    #expect(stage.model.due == .span(.month) && stage.model.count == 2)
    stage.press(.escape)
    #expect(stage.model.count == 8)
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
    #expect(days(stage) == ["2026-06-25"])
  }

  @Test("says what to do where nothing is due in a span")
  func empty() throws {
    var stage = try RegisterStage()
    stage.press(.function(6), .left)
    #expect(stage.model.due == .span(.undated) && stage.screen.contains("←→ 换时段"))
  }

  @Test(
    "what a span and a day count is what their lists show, whatever the rows are narrowed to", arguments: ["", "党委"])
  func counts(words: String) throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    stage.type(words)
    if !words.isEmpty { stage.press(.enter) }
    for _ in DueSpan.allCases {
      stage.press(.right)
      let span = try #require(stage.model.due?.span)
      #expect(stage.model.dueCount(span.query) == stage.model.count, "\(span)")
    }
    stage.press(.tab, .home)
    for day in 1...30 {
      let count = stage.model.dueCount { DueQuery($0, within: stage.model.calendarDay...stage.model.calendarDay) }
      stage.press(.enter)
      #expect(stage.model.calendarDay.day == day && count == stage.model.count)
      stage.press(.tab, .right)
    }
  }

  @Test("a row stands there with each matter that is due of it, and the cursor stays on the matter after news")
  func matters() throws {
    var stage = try RegisterStage()
    stage.press(.function(6))
    let told = (0..<stage.model.count).compactMap { stage.model.dueLine(at: $0)?.due.matter }
    #expect(told == [.answer, .deadline, .check])
    stage.press(.down)
    #expect(stage.model.currentLine?.number == stage.model.line(at: 0)?.number)
    try stage.elsewhere("update 2026-001 progress=in-progress note=在办")
    #expect(stage.model.dueLine(at: stage.model.place.cursor)?.due.matter == .deadline)
  }

  @Test("what the office itself owes stands among it, and Enter begins it")
  func office() throws {
    var stage = try RegisterStage()
    stage.press(.function(6), .tab, .end, .enter)
    #expect(days(stage) == ["2026-06-30"])
    let place = try #require((0..<stage.model.count).first { stage.model.dueLine(at: $0)?.due.matter == .urging })
    for _ in 0..<place { stage.press(.down) }
    #expect(stage.model.currentLine == nil && stage.screen.contains("Enter 办理"))
    stage.press(.enter)
    #expect(stage.model.view == .urging)
  }
}
