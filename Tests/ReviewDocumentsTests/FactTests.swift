import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Sentences of papers")
struct FactTests {
  private static let plan = {
    var plan = County.plan
    plan.speakers = [
      Speaker(
        id: "one", unit: "一镇党委", post: "书记",
        problems: [PlannedProblem(source: .masses, scope: .common, text: "路灯不亮", isPublic: true)]),
      Speaker(
        id: "two", unit: "二镇党委", post: "书记", inWriting: true,
        problems: [PlannedProblem(source: .masses, scope: .common, text: "路灯不亮")]),
      Speaker(id: "three", unit: "三镇党委", post: "书记"),
      Speaker(id: "four", unit: "四镇党委", post: "书记"),
    ]
    plan.panels = [
      Panel(id: "a", title: "委员", due: 40, weight: 60), Panel(id: "b", title: "代表", due: 21, weight: 40),
    ]
    plan.quorum = .none
    return plan
  }()

  private func hall(_ steps: String) throws -> Hall {
    var hall = try Hall(FactTests.plan)
    try hall.run("@09:00:00 attend a 30 2\nattend b 17 1\n@09:01:00 open\npart 5\n" + steps)
    return hall
  }

  private func text(_ stem: String, _ hall: Hall, _ language: Language = .zhHans) throws -> String {
    let papers = PaperSet(hall.history, Strings(language)).papers
    return PaperText.text(of: try #require(papers.first { $0.stem == stem }))
  }

  @Test("say how many problems have owner, goal, measure and deadline, and how many lack which")
  func incomplete() throws {
    let hall = try hall(
      """
      @09:10:00 call one
      report
      own 2026-001
      problem 台账照抄 speaker=one source=commentary goal=重写 measure=逐条核对 owner=书记 deadline=2027-01-31
      adjourn
      """)
    let (hans, hant, english) = try (
      text("minutes", hall), text("minutes", hall, .zhHant), text("minutes", hall, .en)
    )
    #expect(
      hans.contains(
        "会议列出的3个问题记入整改台账，验收合格后销号。责任人、目标、措施和时限齐全的1个，要素不全的2个（缺整改目标的2个、缺整改措施的2个、缺责任人的2个、缺整改时限的2个）。"
          + "有整改时限的1个，最迟的整改时限是2027年1月31日。没有整改时限的2个。"))
    #expect(hant.contains("齊全的1個，要素不全的2個") && hant.contains("沒有整改時限的2個。"))
    #expect(english.contains("With owner, goal, measure and deadline: 1. Lacking some of these: 2 (2 without goal,"))
    #expect(english.contains("The latest deadline is 31 January 2027. Without a deadline: 2."))
  }

  @Test("say that nothing lacks where nothing does, and name no deadline where there is none")
  func complete() throws {
    let full = "goal=改好 measure=重做 owner=书记 deadline=2027-01-31"
    let all = try hall("detail 2026-001 \(full)\ndetail 2026-002 \(full)\nadjourn")
    #expect(
      try text("minutes", all).contains("会议列出的2个问题记入整改台账，验收合格后销号。责任人、目标、措施和时限都已明确。最迟的整改时限是2027年1月31日。\n"))
    #expect(
      try text("minutes", all, .en).contains("Owner, goal, measure and deadline are settled. The latest deadline"))
    let none = try hall("adjourn")
    #expect(try !text("minutes", none).contains("最迟") && text("minutes", none).contains("没有整改时限的2个。"))
    #expect(try !text("minutes", none, .en).contains("latest deadline"))
  }

  @Test("say how many reported, wrote or did not, also where nobody reported to the hall")
  func units() throws {
    let hall = try hall("absent three 外出\nadjourn")
    for stem in ["minutes", "circular", "public-notice"] {
      let (hans, english) = try (text(stem, hall), text(stem, hall, .en))
      #expect(hans.contains("1个单位书面述职。3个单位没有述职。") && !hans.contains("现场述职。"), "\(stem)")
      #expect(english.contains("Reported in writing: 1. Did not report: 3."), "\(stem)")
    }
    #expect(try text("circular", hall).contains("会议共列出问题2个，书面述职单位没有认领的1个，没有述职的单位没有认领的1个。"))
  }

  @Test("say how many attended, and from when on how many: who left attended, who came late was not there at nine")
  func attendance() throws {
    let hall = try hall(
      """
      @10:20:00 attend a 13 19 多人提前离会
      @10:20:00 attend b 19
      @11:05:00 attend a 15 17
      @11:30:00 adjourn
      """)
    #expect(try text("minutes", hall).contains("应到61人，实到47人（10:20起32人、11:05起34人）。"))
    #expect(try text("minutes", hall, .en).contains("Of 61 due, 47 were present (32 from 10:20 on, 34 from 11:05 on)."))
    #expect(try text("public-notice", hall, .zhHant).contains("應到61人，實到47人（10:20起32人、11:05起34人）。"))
    let ending = "到会变动: 10:20 委员由30人变为13人 / 10:20 代表由17人变为19人 / 11:05 委员由13人变为15人"
    #expect(try text("minutes", hall).contains("出席: 委员30人 / 代表17人") && text("minutes", hall).contains(ending))
    let record = try text("record", hall)
    #expect(record.contains("合计 | 61 | 47 | 3 | 11") && record.contains("10:20 委员实到13人，请假19人"))
    let sheet = SessionWorkbooks(CompleteRecord(hall.history, Strings(.zhHans)), stamp: nil).tables.sheets.last
    #expect(sheet?.rows.first?.last?.plain == "10:20 委员由30人变为13人；11:05 委员由13人变为15人")
  }

  @Test("tell corrections of the sign-in from comings and goings")
  func signIn() throws {
    var hall = try Hall(FactTests.plan)
    try hall.run(
      """
      @08:50:00 attend a 28
      @09:00:00 open
      @09:01:00 attend a 30
      attend b 17
      @09:02:00 part 5
      @09:03:00 adjourn
      """)
    #expect(try text("minutes", hall).contains("应到61人，实到47人。"))
    #expect(try !text("minutes", hall).contains("到会变动") && !text("record", hall).contains("到会人数有变化"))
  }

  @Test("hold a quorum against who was there when the session began")
  func quorum() throws {
    var plan = FactTests.plan
    plan.quorum = .half
    var hall = try Hall(plan)
    try hall.run("@09:00:00 attend a 30\nattend b 17\nopen\npart 5\n@10:00:00 attend a 3\n@10:30:00 adjourn")
    #expect(try text("record", hall).contains("应到61人，实到47人，符合要求。"))
    #expect(try hall.file("session.json").contains("\"isReached\" : true"))
  }

  @Test("say of a common problem in how many units it is one")
  func common() throws {
    let hall = try hall("problem 台账照抄 speaker=three source=commentary scope=common\nadjourn")
    let (hans, english) = try (text("circular", hall), text("circular", hall, .en))
    #expect(hans.contains("- 路灯不亮（2个单位：一镇党委、二镇党委）") && hans.contains("- 台账照抄（1个单位：三镇党委）"))
    #expect(english.contains("# 3. Common problems") || english.contains("Common problems"))
    #expect(english.contains("路灯不亮 (units: 2; 一镇党委, 二镇党委)") && !english.contains("common to many"))
    let register = try hall.file("register.csv")
    #expect(register.contains("共性，涉及2个单位") && register.contains("共性，涉及1个单位"))
  }

  @Test("claim nothing of duties that nobody has held against a unit")
  func duties() throws {
    var plan = FactTests.plan
    plan.responsibilityList = ResponsibilityList(
      title: "清单", categories: [.init(id: "1", title: "组织", items: [.init(id: "1.1", text: "主题党日")])])
    var hall = try Hall(plan)
    try hall.run("@09:00:00 attend a 30\nattend b 17\nopen\npart 5\ncall one\nreport\nadjourn")
    #expect(try text("record", hall).contains("清单：共1项，会前没有列出未落实的条目。"))
    #expect(try !text("record", hall, .en).contains("All 1 done"))
  }
}
