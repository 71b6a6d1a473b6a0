import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("M23: questions of the bank, and owed answers, in the papers")
struct QuestionBankPaperTests {
  private func adjourned() throws -> Hall {
    var plan = County.plan
    plan.questionBank = [
      BankQuestion(id: "q1", text: "上一次党课是哪天？", topic: "党员教育", followUps: ["谁讲的？"])
    ]
    var hall = try Hall(plan)
    try hall.run(County.opening)
    try hall.run(
      """
      @09:10:00 call wu
      @09:10:10 report
      @09:12:10 questions
      @09:12:20 quiz seed=42
      @09:12:50 later
      @09:13:00 probe 谁讲的？ by=群众代表
      @09:13:20 stuck
      @09:20:00 adjourn
      """)
    return hall
  }

  @Test("M23: record and minutes tell how a question was drawn, what was asked after it, and what is owed")
  func told() throws {
    let hall = try adjourned()
    let record = try hall.file("record.md")
    #expect(record.contains("提问（题库 q1、随机抽取、种子 42、1 题中抽出）：上一次党课是哪天？结果：会后补答。"))
    #expect(record.contains("群众代表（追问第1问）：谁讲的？结果：卡壳。"))
    #expect(try hall.file("minutes.md").contains("会后补答"))
    let json = try hall.file("session.json")
    #expect(json.contains("\"seed\"") && json.contains("\"follows\""))
  }

  @Test("M23: an answer that came after the adjournment stands with its day, and among what was added")
  func answered() throws {
    var hall = try adjourned()
    try hall.run("@11:00:00 answered 1 speaker=wu text=六月三日，书记讲")
    let record = try hall.file("record.md")
    #expect(record.contains("结果：会后补答，2026-12-18已答：六月三日，书记讲。"))
    #expect(record.contains("- 11:00 戊乡党委第1问：已答：六月三日，书记讲。"))
    #expect(try hall.file("minutes.md").contains("会后补答，2026-12-18已答：六月三日，书记讲"))
    #expect(try hall.file("session.json").contains("\"answeredAt\""))
  }
}
