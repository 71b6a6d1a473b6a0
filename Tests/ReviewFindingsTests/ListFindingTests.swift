import ReviewCore
import Testing

@testable import ReviewFindings

@Suite struct ListFindingTests {
  @Test("M07: a demand of residents that no problem takes up is named, one that is taken up is not")
  func demands() throws {
    var unit = Plan.unit("a", problems: ["村内路灯夜里不亮，反映多次没有修", "党费收缴不及时"])
    unit.demands = [
      Demand(text: "路灯夜里不亮"), Demand(text: "通往小学的桥没有护栏", by: "三组村民"),
      Demand(text: "自来水一天只来两小时", problem: 2),
    ]
    #expect(
      DemandFindings.all(in: .with([unit])) == [.demandMissing(speaker: "a", Demand(text: "通往小学的桥没有护栏", by: "三组村民"))])
  }

  @Test("M07: what the unit brings along from last year counts as its list")
  func carriedDemands() {
    var unit = Plan.unit("a")
    unit.demands = [Demand(text: "通往小学的桥没有护栏")]
    let row = CarriedRow(
      problem: PlannedProblem(number: "2025-003", source: .lastYear, text: "小学门前的桥没有护栏"),
      history: CarriedHistory(since: Plan.day))
    let carried = CarryOver(units: [CarriedUnit(speaker: "a", closed: 0, rows: [row])])
    #expect(DemandFindings.all(in: .with([unit])).count == 1)
    #expect(DemandFindings.all(in: .with([unit], carryOver: carried)).isEmpty)
  }

  @Test("M08: a recurring duty said to be done is named until it is shown as often as it is due")
  func duties() {
    var (done, paper, honest) = (Plan.unit("a"), Plan.unit("b"), Plan.unit("c"))
    done.evidence =
      (1...4).map { DutyEvidence(item: "1.1", text: "第\($0)次大会记录") }
      + (1...2).map { DutyEvidence(item: "1.2", text: "党课讲稿\($0)") }
    paper.evidence = [DutyEvidence(item: "1.1", text: "三月大会记录")]
    honest.dutiesUndone = ["1.1", "1.2"]
    let short = [
      UnprovenDuty(duty: RecurringDuty(item: "1.1", times: 4), shown: 1),
      UnprovenDuty(duty: RecurringDuty(item: "1.2", times: 2), shown: 0),
    ]
    #expect(
      DutyFindings.all(in: .with([done, paper, honest], list: Plan.duties)) == [.dutiesUnproven(speaker: "b", short)])
  }

  @Test("M19: an own choice that the list requires of everybody is no choice")
  func ownDuties() {
    var unit = Plan.unit("a")
    unit.dutiesUndone = ["1.1", "1.2"]
    unit.ownDuties = ["书记每半年给党员讲一次党课", "夜间经济街区设党员调解岗"]
    #expect(
      DutyFindings.all(in: .with([unit], list: Plan.duties)) == [
        .ownDutyRequired(speaker: "a", duty: "书记每半年给党员讲一次党课", item: Plan.duties.items[1])
      ])
  }

  @Test("M09: a project that is overdue, one that says nothing of its goal, one without an effect, and who has none")
  func projects() {
    let day = Plan.day
    let late = Project(
      id: "p1", title: "阵地", kind: .key, speaker: "a", goal: "达标", measure: "逐村改", owner: "副书记",
      deadline: CivilDate(dayNumber: day.dayNumber - 1), status: .basicallyDone)
    let vague = Project(id: "p2", title: "驿站", kind: .basic, speaker: "a", owner: "委员", deadline: day)
    var silent = late
    (silent.id, silent.status) = ("p3", .done)
    let book = ProjectBook(title: "项目书", projects: [late, vague, silent])
    #expect(
      ProjectFindings.all(in: .with([Plan.unit("a"), Plan.unit("b")], book: book)) == [
        .projectLate(late), .projectUnclear(vague, lacks: [.goal, .measure]), .projectUnclear(silent, lacks: [.effect]),
        .projectNotClaimed(speakers: ["b"]),
      ])
  }

  @Test("M20: units without a contact leader are named where others have one")
  func leaders() {
    var units = ["a", "b", "c"].map { Plan.unit($0) }
    #expect(LeaderFindings.all(in: .with(units)).isEmpty)
    units[1].contactLeader = "县委常委"
    #expect(LeaderFindings.all(in: .with(units)) == [.leaderMissing(speakers: ["a", "c"])])
  }
}
