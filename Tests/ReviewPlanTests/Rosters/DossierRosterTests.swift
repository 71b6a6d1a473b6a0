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
    "units.csv": "单位,职务,领域\n甲镇党委,党委书记,乡镇\n乙局党组,党组书记,机关\n",
  ]
  private static let keys = """
    units_from = "units.csv"
    demands_from = "demands.csv"
    targets_from = "targets.csv"
    letters_from = "letters.csv"
    commitments_from = "commitments.csv"
    self_checks_from = "checks.csv"
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
      Set(composition.tables.map(\.table.kind)) == [.units, .demands, .targets, .letters, .commitments, .selfChecks])
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
}
