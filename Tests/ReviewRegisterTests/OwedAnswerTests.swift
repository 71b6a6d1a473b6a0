import ReviewRegister
import Testing

@Suite("Answers that units owe since a session")
struct OwedAnswerTests {
  private let name: SessionName

  init() throws { name = SessionName(id: "county", title: "全县述职评议会", date: try Desk.day("2026-12-18")) }

  private func owed(_ unit: String, _ question: Int, _ text: String = "哪天修好？") -> OwedAnswer {
    OwedAnswer(speaker: unit, unit: unit, question: question, text: text, asker: "居民代表")
  }

  private func take(_ edition: String, _ owed: [OwedAnswer]) -> RegisterCommand {
    RegisterCommand(.take(TakenSession(name: name, edition: edition, rows: [], owed: owed)))
  }

  private func dues(_ desk: Desk, until day: String = "2026-12-31") throws -> [Due] {
    let query = DueQuery(until: try Desk.day(day), on: desk.today)
    return query.answer(of: desk.history.state, WorkCalendar()).map(\.due).filter { $0.matter == .reply }
  }

  @Test("An answer put off at the session is due within as many working days as the list, with the line to type")
  func due() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", [owed("丁镇", 2), owed("甲镇", 1)]))
    let told = try dues(desk)
    #expect(told.map(\.unit) == ["丁镇", "甲镇"] && told.allSatisfy { $0.on.text == "2026-12-25" })
    let line = DueLine(told[0], nil)
    let strings = Strings(.zhHans, forSteps: true)
    #expect(line.unit(desk.settings) == "丁镇" && strings.subject(line) == "哪天修好？")
    #expect(strings.command(for: told[0], of: nil, desk.settings) == "reply 丁镇 question=2 session=county 〈补答内容〉")
    desk.today = try Desk.day("2026-12-28")
    #expect(try dues(desk).allSatisfy { $0.isOverdue(on: desk.today) })
  }

  @Test(
    "The answer settles it, with its day and by whom; the next one asked for without a number is the next that is owed")
  func settled() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", [owed("丁镇", 2), owed("丁镇", 4)]))
    let events = try desk.type("reply 丁镇 六月底以前", on: "2026-12-22")
    guard case .answerTaken(let answer, let act)? = events.first else {
      Issue.record("no answer was taken")
      return
    }
    #expect(answer.question == 2 && answer.text == "六月底以前" && act.by == "丁镇" && act.on.text == "2026-12-22")
    #expect(try dues(desk).map { $0.answer?.owed.question } == [4])
    try desk.type("reply 丁镇 question=4 session=county 已公开 by=镇长 on=2026-12-21")
    #expect(try dues(desk).isEmpty)
    #expect(try desk.refusal("reply 丁镇 又一个") == .source(.noAnswerOwed(unit: "丁镇", by: [])))
  }

  @Test("Nothing is taken that nobody owes: another unit, another question, a day before the session, no words")
  func refused() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", [owed("丁镇", 2)]))
    #expect(try desk.refusal("reply 乙镇 好") == .source(.noAnswerOwed(unit: "乙镇", by: ["丁镇"])))
    #expect(try desk.refusal("reply 丁镇 好 question=1") == .source(.noSuchQuestion(unit: "丁镇", owed: [2])))
    #expect(try desk.refusal("reply 丁镇 好 session=other") == .source(.noAnswerOwed(unit: "丁镇", by: ["丁镇"])))
    #expect(
      try desk.refusal("reply 丁镇 好 on=2026-12-17")
        == .source(.answeredBeforeSession(try Desk.day("2026-12-17"), name)))
    #expect(try desk.refusal("reply 丁镇 \"\u{1B}\"") == .emptyText)
  }

  @Test(
    "What the session was told since is settled by taking it again, which changes only that; the same edition changes nothing"
  )
  func again() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", [owed("丁镇", 2), owed("甲镇", 1)]))
    #expect(try desk.perform(take("a", [owed("丁镇", 2), owed("甲镇", 1)])).isEmpty)
    let events = try desk.perform(take("b", [owed("甲镇", 1)]))
    #expect(events.map(\.kind) == [.sessionTaken])
    #expect(try dues(desk).map(\.unit) == ["甲镇"])
    try desk.type("undo")
    #expect(try dues(desk).map(\.unit) == ["丁镇", "甲镇"])
    try desk.type("redo")
    #expect(try dues(desk).map(\.unit) == ["甲镇"])
  }

  @Test("A register that took the session before answers were asked for gets them from the same edition")
  func olderRegister() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", []))
    #expect(try dues(desk).isEmpty)
    try desk.perform(take("a", [owed("丁镇", 2)]))
    #expect(try dues(desk).map(\.unit) == ["丁镇"])
  }

  @Test("A unit that got another name in a corrected edition still owes what it owed, and what came in stays settled")
  func renamed() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", [owed("丁镇", 2), owed("丁镇", 3)]))
    try desk.type("reply 丁镇 六月底")
    let renamed = [2, 3].map { OwedAnswer(speaker: "丁镇", unit: "丁街道", question: $0, text: "哪天修好？") }
    try desk.perform(take("b", renamed))
    #expect(try dues(desk).map(\.unit) == ["丁街道"] && dues(desk).map { $0.answer?.owed.question } == [3])
  }

  @Test("Taking an answer back makes it owed again")
  func takenBack() throws {
    var desk = try Desk("2026-12-20")
    try desk.perform(take("a", [owed("丁镇", 2)]))
    try desk.type("reply 丁镇 六月底")
    #expect(try dues(desk).isEmpty)
    try desk.type("undo")
    #expect(try dues(desk).count == 1)
  }
}
