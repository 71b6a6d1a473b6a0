import ReviewCore
import ReviewFindings
import Testing

@testable import ReviewScreens

@Suite("M23: the question bank on the console")
struct QuestionBankScreenTests {
  private static var plan: Plan {
    var plan = Plan.sample
    plan.questionBank = [
      BankQuestion(
        id: "q1", text: "流动党员失联的六个人，最后一次联系是哪一年，谁打的电话？", topic: "党员管理",
        followUps: ["六个人的家属找过没有？", "台账上为什么写着每月联系？"], isPublic: true),
      BankQuestion(id: "q2", text: "活动室一周开几天，钥匙在谁手里？", topic: "阵地", audience: ["g1"]),
      BankQuestion(id: "q3", text: "公开栏几天一换？", topic: "阵地", audience: ["g2"]),
    ]
    return plan
  }

  private func stage(_ size: Size = Size(columns: 120, rows: 40), _ language: Language = .zhHans) throws -> Stage {
    var stage = try Stage(Self.plan, size: size, language: language)
    try stage.tell("open\nattend A 11\nattend B 30\nnext\nnext\nnext\nreport\nquestions")
    return stage
  }

  @Test(
    "M23: one key draws, and what was drawn stands below the list with what to ask next",
    arguments: [(80, 24), (120, 40)])
  func drawn(columns: Int, rows: Int) throws {
    for language in [Language.zhHans, .en] {
      var stage = try stage(Size(columns: columns, rows: rows), language)
      stage.press(.character("l"))
      if stage.session.currentSpeaker?.questions.last?.origin?.bank != "q1" { stage.press(.character("l")) }
      #expect(stage.session.currentSpeaker?.questions.last?.origin?.draw?.seed == 7)
      try expectSnapshot(stage.screen, "bank-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test("M23: the bank is looked through by pinyin, and what is chosen is asked")
  func chosen() throws {
    var stage = try stage()
    stage.press(.character("b"))
    #expect(stage.screen.contains("活动室一周开几天") && !stage.screen.contains("公开栏几天一换"))
    stage.type("hds")
    stage.press(.enter)
    #expect(stage.session.currentSpeaker?.questions.map { $0.origin?.bank } == ["q2"])
    #expect(stage.model.layers.isEmpty)
  }

  @Test("M23: one key and Enter ask what was prepared to be asked next, the next time what comes after it")
  func followUps() throws {
    var stage = try stage()
    try stage.tell("pose q1")
    stage.press(.character("p"))
    #expect(stage.screen.contains("六个人的家属找过没有？"))
    stage.press(.enter, .character("p"), .enter)
    let questions = try #require(stage.session.currentSpeaker?.questions)
    #expect(questions.map(\.text).dropFirst() == ["六个人的家属找过没有？", "台账上为什么写着每月联系？"])
    #expect(questions.map { $0.origin?.follows } == [nil, 0, 0])
    #expect(!stage.screen.contains("p 追问"))
  }

  @Test("M23: what is owed stays in sight, is asked about before adjourning, and its answer is written down in a form")
  func owed() throws {
    var stage = try stage()
    try stage.tell("pose q1\nlater")
    #expect(stage.screen.contains("待补答 1"))
    try stage.tell("commentary")
    #expect(stage.screen.contains("待补答 1  流动党员失联的六个人") && stage.screen.contains("待补答 1（^W）"))
    #expect(stage.session.gaps(leftBy: [.adjourned]).contains(.answersOwed(count: 1)))
    try stage.tell("adjourn")
    stage.press(.control("W"))
    #expect(stage.screen.contains("第1问待补答"))
    stage.press(.escape)
    stage.press(.control("D"))
    stage.type("2021年，书记打的")
    stage.press(.enter)
    let question = try #require(stage.session.record("u1")?.questions.first)
    #expect(question.outcome == .answered && question.answer?.text == "2021年，书记打的")
    #expect(!stage.session.gaps.contains(.answersOwed(count: 1)))
  }

  @Test("M23: the list of what is missing and the findings lead to the form of an answer that is owed")
  func lists() throws {
    for key in [Key.control("W"), .character("f")] {
      var stage = try stage()
      try stage.tell("pose q1\nlater\nown 1\nown 2")
      let gaps = Completeness(stage.session).units.flatMap(\.gaps).map(\.kind)
      let findings = stage.session.liveFindings.map(\.name)
      let rows = key == .control("W") ? gaps.firstIndex(of: .answerOwed(1)) : findings.firstIndex(of: "answers-owed")
      stage.press(key)
      for _ in 0..<(try #require(rows)) { stage.press(.down) }
      stage.press(.enter)
      stage.type("已经找到")
      stage.press(.enter)
      #expect(stage.session.currentSpeaker?.questions.first?.answer?.text == "已经找到", "\(key)")
    }
  }

  @Test("M23: without a bank its keys are not offered and say why")
  func noBank() throws {
    var stage = try Stage()
    try stage.tell("open\nattend A 11\nattend B 30\nnext\nnext\nnext\nreport\nquestions")
    #expect(!stage.screen.contains("抽题"))
    stage.press(.character("l"))
    #expect(stage.model.notice?.text.contains("没有题库") == true)
    stage.press(.character("b"))
    #expect(stage.model.notice?.text.contains("没有题库") == true && stage.model.layers.isEmpty)
  }
}
