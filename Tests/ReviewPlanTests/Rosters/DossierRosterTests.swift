import PlanRosters
import ReviewCore
import ReviewPlan
import Testing

@Suite("Tables of what was prepared about units beside their problems")
struct DossierRosterTests {
  private static let tables = [
    "demands.csv": "单位,群众诉求,反映人,反映日期,对应问题\n甲镇党委,路灯夜里不亮,三组村民,2026年9月2日,\n",
    "targets.csv": "单位,目标任务,目标值,计量单位,完成值,完成时限,自报完成\n甲镇党委,培训党员,300,人,240.5,2026-12-31,是\n",
    "letters.csv": "单位,上级层级,下级层级,签订对象,签订日期\n甲镇党委,县,乡镇,县委书记,2026-1-15\n甲镇党委,乡镇,村,党委书记,\n",
    "commitments.csv": "单位,承诺事项,兑现时限,兑现情况,年度\n甲镇党委,修通进村路,2026-10-31,已兑现,2025\n乙局党组,办食堂,,尚未兑现,\n",
    "checks.csv": "单位,规定,条款,自查结果,说明\n乙局党组,支部工作条例,第十三条,部分符合,缺两次党课\n",
    "helpers.csv": "单位,片区,帮扶人\n甲镇党委,东片四村,县委办副主任\n甲镇党委,西片,\n",
    "examples.csv": "单位,典型名称,做法,推荐单位\n乙局党组,板凳议事会,每月一次,县委组织部\n",
    "projects.csv": "项目名称,单位,项目类别,责任人,时限\n阵地建设,甲镇党委,重点,党委副书记,2026-12-31\n阵地建设,乙局党组,重点,党组成员,2026-12-31\n",
    "steps.csv":
      "项目,单位,步骤,责任人,时限,办结日期\n阵地建设,乙局党组,逐处勘察,,2026年5月底,2026-5-28\n阵地建设,甲镇党委,清账,会计,2026-6-30,\nP1,,验收,,2026-11-30,\n",
    "units.csv": "单位,职务,领域\n甲镇党委,党委书记,乡镇\n乙局党组,党组书记,机关\n",
  ]
  private static let keys = """
    units_from = "units.csv"
    demands_from = "demands.csv"
    targets_from = "targets.csv"
    letters_from = "letters.csv"
    commitments_from = "commitments.csv"
    self_checks_from = "checks.csv"
    helpers_from = "helpers.csv"
    examples_from = "examples.csv"
    projects_from = "projects.csv"
    steps_from = "steps.csv"
    """

  private func expect(_ plan: Plan) throws {
    let (first, second) = (plan.speakers[0], plan.speakers[1])
    #expect(first.sector == .township && second.sector == .office)
    #expect(first.demands == [Demand(text: "路灯夜里不亮", by: "三组村民", date: CivilDate("2026-09-02"))])
    #expect(
      first.dossier.targets == [
        UnitTarget(
          text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(rawValue: 24_050),
          deadline: CivilDate("2026-12-31"), isClaimed: true)
      ])
    #expect(
      first.dossier.letters == [
        ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记", date: CivilDate("2026-01-15")),
        ResponsibilityLetter(upper: .township, lower: .village, with: "党委书记"),
      ])
    #expect(
      first.dossier.commitments == [
        PublicCommitment(text: "修通进村路", due: CivilDate("2026-10-31"), isKept: true, year: 2025)
      ])
    #expect(second.dossier.commitments == [PublicCommitment(text: "办食堂")])
    #expect(
      second.dossier.selfChecks == [SelfCheck(rule: "支部工作条例", article: "第十三条", result: .partly, note: "缺两次党课")])
    #expect(
      first.dossier.helpers == [AreaHelper(area: "东片四村", post: "县委办副主任"), AreaHelper(area: "西片")])
    #expect(
      second.dossier.examples == [ChosenExample(title: "板凳议事会", text: "每月一次", proposedBy: "县委组织部")])
    // Two units have a project of that name: the line's unit tells which is meant, and so does a number.
    let (may, june, november) = (CivilDate("2026-05-31"), CivilDate("2026-06-30"), CivilDate("2026-11-30"))
    #expect(
      plan.projects(of: first.id).map(\.steps) == [
        [
          ProjectStep(text: "清账", owner: "会计", deadline: try #require(june)),
          ProjectStep(text: "验收", deadline: try #require(november)),
        ]
      ])
    #expect(
      plan.projects(of: second.id).map(\.steps) == [
        [ProjectStep(text: "逐处勘察", deadline: try #require(may), done: CivilDate("2026-05-28"))]
      ])
  }

  @Test("A plan that refers to them has what stands in them")
  func references() throws {
    let reading = RosterDesk(Self.tables).read(Self.keys)
    #expect(reading.told == [])
    try expect(try #require(reading.plan))
  }

  @Test("A new plan made of them, told apart by their headings, has the same and is read without a fault")
  func composing() throws {
    let desk = RosterDesk(Self.tables)
    let composition = try desk.compose()
    #expect(composition.faults.isEmpty)
    #expect(
      Set(composition.tables.map(\.table.kind)) == [
        .units, .demands, .targets, .letters, .commitments, .selfChecks, .helpers, .examples,
        .projects, .steps,
      ])
    try expect(try #require(desk.plan(composition)))
  }

  @Test("What is wrong is named with its file and cell")
  func faults() {
    var tables = Self.tables
    tables["targets.csv"] = "单位,目标任务,目标值,计量单位,完成值\n甲镇党委,培训党员,三百,人,\n甲镇党委,,5,人,\n丁镇党委,修路,5,公里,1\n"
    tables["letters.csv"] = "单位,上级层级,下级层级,签订对象,签订日期\n甲镇党委,村,县,县委书记,\n"
    let told = RosterDesk(tables).read(Self.keys).told
    #expect(told.count == 4, "\(told)")
    #expect(told.contains { $0.hasPrefix("targets.csv，单元格 C2: 错误: `quantity` 的数量") })
    #expect(told.contains { $0.hasPrefix("targets.csv，单元格 B3: 错误: 目标任务不能空") })
    #expect(told.contains { $0.hasPrefix("targets.csv，单元格 A4: 错误: 述职人里没有“丁镇党委”") })
    #expect(told.contains { $0.hasPrefix("letters.csv，单元格 C2: 错误: `lower` 应是 `upper` 的下级") })
  }

  @Test(
    "A step of a project that nobody has, or that is another unit's, is named with its cell; so is an area that is missing"
  )
  func stepFaults() {
    var tables = Self.tables
    tables["steps.csv"] =
      "项目,单位,步骤,时限,办结日期\n阵地建没,,勘察,2026-5-31,\nP1,乙局党组,清账,2026-6-30,\nP1,,,2026-6-30,\nP2,,验收,明年,\nP2,丁镇党委,验收,2026-6-30,\n"
    tables["helpers.csv"] = "单位,片区,帮扶人\n甲镇党委,,县委办副主任\n"
    let told = RosterDesk(tables).read(Self.keys).told
    #expect(told.count == 6, "\(told)")
    #expect(told.contains { $0.hasPrefix("steps.csv，单元格 A2: 错误: 没有项目“阵地建没”；是不是 阵地建设？") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("steps.csv，单元格 B3: 错误: 单位与别处写的 甲镇党委 不同") })
    #expect(told.contains { $0.hasPrefix("steps.csv，单元格 C4: 错误: 步骤不能空") })
    #expect(told.contains { $0.hasPrefix("steps.csv，单元格 D5: 错误: ") })
    #expect(told.contains { $0.hasPrefix("steps.csv，单元格 B6: 错误: 述职人里没有“丁镇党委”") })
    #expect(told.contains { $0.hasPrefix("helpers.csv，单元格 B2: 错误: 片区不能空") })
  }

  @Test("Where the table of projects cannot be read, or a project's own line, its steps are not named as well")
  func stepsWithoutProjects() {
    var tables = Self.tables
    tables["projects.csv"] = "项目名称,单位,项目类别,责任人,时限\n阵地建设,甲镇党委,重点,,2026-12-31\n"
    tables["steps.csv"] = "项目,步骤,时限\n阵地建设,勘察,2026-5-31\n"
    #expect(RosterDesk(tables).read(Self.keys).told.count == 1)
    tables["projects.csv"] = nil
    #expect(RosterDesk(tables).read(Self.keys).told.count == 1)
  }
}
