import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("What was prepared about units beside their problems, in the papers")
struct DossierPaperTests {
  /// The county with sectors for two units and a dossier for one.
  private static var plan: Plan {
    var plan = County.plan
    plan.speakers[0].sector = .township
    plan.speakers[1].sector = .office
    plan.speakers[0].dossier = Dossier(
      helpers: [AreaHelper(area: "东片四村", post: "县委办副主任"), AreaHelper(area: "西片")],
      letters: [ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记", date: plan.date)],
      targets: [
        UnitTarget(text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(200), isClaimed: true)
      ],
      commitments: [PublicCommitment(text: "修通进村路", isKept: true, year: 2025)],
      selfChecks: [SelfCheck(rule: "支部工作条例", article: "第十三条", result: .partly, note: "缺两次党课")],
      examples: [ChosenExample(title: "板凳议事会", text: "每月议一件事", proposedBy: "县委组织部")])
    return plan
  }

  private func held() throws -> Hall {
    var hall = try Hall(Self.plan)
    try hall.run(County.opening)
    return hall
  }

  @Test("M05, M14, M19, M20: the complete record has each part of a unit's dossier in the unit's section")
  func record() throws {
    let record = try held().file("record.md")
    for line in [
      "东片四村：县委办副主任", "西片：没有人帮扶", "县区级—乡镇级责任书：党委书记与县委书记", "培训党员：200/300 人（66.67%）；自报已完成",
      "修通进村路（2025年承诺；已兑现）", "支部工作条例 第十三条：部分符合；缺两次党课", "板凳议事会：每月议一件事（县委组织部推荐）",
    ] { #expect(record.contains(line), "\(line)") }
    #expect(record.contains("**领域**：乡镇街道") && record.contains("按领域") && record.contains("选树的典型"))
  }

  @Test("The minutes sum the units up by sector and list the examples; without either they say nothing of it")
  func minutes() throws {
    let minutes = try held().file("minutes.md")
    #expect(minutes.contains("| 乡镇街道 |") && minutes.contains("板凳议事会"))
    var bare = try Hall(County.plan)
    try bare.run(County.opening)
    for name in ["minutes.md", "record.md", "composite.csv", "session.json"] {
      let text = try bare.file(name)
      #expect(!text.contains("领域") && !text.contains("典型") && !text.contains("dossier"), "\(name)")
    }
  }

  @Test("session.json has the dossier in the plan, each speaker's sector, and the sums, whose lines make up the whole")
  func json() throws {
    let hall = try held()
    let json = try hall.file("session.json")
    #expect(
      json.contains("\"dossier\" :") && json.contains("\"sector\" : \"township\"") && json.contains("\"sectors\" :"))
    let figures = hall.session.sectorFigures
    #expect(figures.map(\.sector) == [.township, .office, nil])
    #expect(figures.reduce(0) { $0 + $1.units } == hall.session.queue.count)
    #expect(figures.reduce(0) { $0 + $1.problems } == hall.session.problems.count { $0.withdrawn == nil })
  }

  @Test(
    "In the shipped county, results and consequences say each unit's sector, and the sheets have the sums and all targets"
  )
  func results() throws {
    let hall = try ShippedSession.held("county")
    let tables = ResultTables(AnnouncedSession(hall.session), Strings(.zhHans))
    #expect(tables.composite.columns.map(\.title).prefix(3) == ["名次", "单位", "领域"])
    #expect(tables.composite.rows.allSatisfy { $0.count == tables.composite.columns.count && $0[2] != .empty })
    #expect(tables.consequences.columns.map(\.title).prefix(2) == ["单位", "领域"])
    #expect(tables.consequences.rows.allSatisfy { $0.count == tables.consequences.columns.count })
    let units = tables.sectors.rows.reduce(0) { sum, row in
      if case .number(let count) = row[1] { sum + count } else { sum }
    }
    #expect(units == hall.session.queue.count)
    #expect(!DossierWorksheets(session: hall.session, s: Strings(.en)).targets.rows.isEmpty)
  }
}
