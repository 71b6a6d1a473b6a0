import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A reader who was not there")
struct ReaderTests {
  /// `County` with a row that was due months ago and a film problem known before.
  private static let plan: Plan = {
    var plan = County.plan
    plan.speakers[0].problems[1].details.deadline = CivilDate("2026-09-30")
    plan.speakers[1].problems = [
      PlannedProblem(source: .undercover, text: "窗口无人值守"),
      PlannedProblem(number: "2025-031", source: .film, text: "旧片里的事"),
      PlannedProblem(source: .commentary, text: "半年点评过的事"),
    ]
    plan.speakers[1].projectLeader = "县委常委、统战部部长"
    plan.agenda[1].limit = nil
    return plan
  }()

  private func hall(_ script: String = "") throws -> Hall {
    var hall = try Hall(Self.plan)
    try hall.run(County.opening)
    try hall.run(script)
    return hall
  }

  @Test("sees last year's rows as the hall was shown them, and what was promised in their place")
  func lastYear() throws {
    let hall = try hall("@09:10:00 detail 2025-011 measure=专人更新 deadline=2027-03-31 reason=换人接手 approver=县委书记")
    let minutes = try hall.file("record.md")
    #expect(minutes.contains("| 2025-011 | 丁镇党委 | 村级集体经济台账更新不及时 | 按月更新 | 2026年9月30日 | 逾期79天 |"))
    #expect(minutes.contains("以上为本环节开始时的情况"))
    #expect(minutes.contains("整改措施：专人更新；整改时限：2027年3月31日（原时限2026年9月30日，逾期79天，县委书记批准延期：换人接手）"))
  }

  @Test("is told in the register which rows are overdue, also those given a new deadline")
  func overdue() throws {
    #expect(try hall().file("register.csv").contains("县委副书记,共性，涉及1个单位；逾期79天；尚缺"))
    let moved = try hall("@09:10:00 detail 2025-011 deadline=2027-03-31 reason=换人接手 approver=县委书记")
    #expect(
      try moved.file("register.csv").contains("共性，涉及1个单位；原时限2026年9月30日，逾期79天，县委书记批准延期：换人接手；尚缺"))
    #expect(
      try moved.file("register.csv", .en).contains(
        "originally 30 September 2026, 79 days overdue, extension allowed by 县委书记: 换人接手"))
  }

  @Test("counts a day overdue only when the deadline is past")
  func boundaries() throws {
    let deadlines = Deadlines(try hall().session)
    #expect(deadlines.overdue(County.plan.date) == nil)
    #expect(deadlines.overdue(CivilDate(dayNumber: County.plan.date.dayNumber - 1)) == 1)
    #expect(Strings(.en).overdue(1) == "1 day overdue")
  }

  @Test("sees how long a film was to take, and what was known of it before")
  func film() throws {
    let minutes = try hall().file("record.md")
    #expect(minutes.contains("| 4:30 | 5:00 | -0:30 |"))
    #expect(minutes.contains("|  | 2026-002 | 戊乡党委 | 窗口无人值守 | 会前已列 |"))
    #expect(!minutes.contains("| 旧片里的事 |"))
  }

  @Test("finds under commentary only what was pointed out in that commentary")
  func commentary() throws {
    let hall = try hall(
      """
      @09:10:00 call wu
      @09:10:10 report
      @09:11:00 commentary
      @09:11:10 problem 作风飘浮 by=县委常委、组织部部长
      @09:11:20 problem 别家也有 by=县委书记 speaker=ji
      @09:12:00 finish
      @09:12:10 part 8
      @09:12:20 problem 总结时点到 by=县委书记 speaker=wu
      """)
    let minutes = try hall.file("record.md")
    #expect(minutes.ranges(of: "指出问题").count == 1)
    #expect(minutes.contains("- 县委常委、组织部部长指出问题2026-007。"))
    // A post with a comma of its own stands whole among the other origins.
    #expect(minutes.contains("作风飘浮（点评；县委常委、组织部部长提出；09:11）"))
  }

  @Test("meets the leader of a unit's project in the register")
  func projectLeader() throws {
    #expect(try hall().file("register.csv").contains("项目领导：县委常委、统战部部长"))
    #expect(try hall().file("record.md").contains("**项目领导**：县委常委、统战部部长"))
  }

  @Test("learns in short of a unit's projects and duties")
  func prepared() throws {
    let minutes = try Township.underWay().file("record.md")
    #expect(minutes.contains("**清单**：共1项，会前列出未落实的1项：1.1。\n\n**自选动作**：夜谈会"))
    #expect(minutes.contains("- **p1** 活动室（重点；尚未启动）。目标：建成；措施：集资；责任人：书记；时限：2027年7月1日。成效：未开工。"))
    #expect(minutes.contains("**清单**：共1项，会前没有列出未落实的条目。"))
  }

  @Test("reads the pledges where they were made, and is sent to the results from the appraisal")
  func parts() throws {
    let minutes = try County.adjourned().file("record.md")
    #expect(minutes.contains("表态依次如下：\n\n- 09:55 戊乡党委：三个月内修好车库\n"))
    #expect(minutes.contains("计票结果记入各单位，汇总见“测评结果”。"))
  }

  @Test("finds each change of the order with the reports it concerned")
  func order() throws {
    var hall = try Hall(Township.plan)
    try hall.run(
      """
      @14:00:00 open
      @14:00:10 attend all 9
      @14:00:20 absent two 住院
      @14:01:00 next
      @14:01:10 skip one 材料未到
      @14:02:00 part 4
      """)
    let minutes = try hall.file("record.md")
    let west = try #require(minutes.firstRange(of: "、西片\n"))
    let east = minutes[..<west.lowerBound]
    #expect(east.contains("- 14:01 一村略过：材料未到") && !east.contains("住院"))
    #expect(minutes[west.upperBound...].contains("- 14:00 二村缺席：住院"))
  }

  @Test("can add the shares of a panel up to a hundred", arguments: PercentageBase.allCases)
  func whole(_ base: PercentageBase) throws {
    var plan = County.plan
    plan.appraisal.base = base
    var hall = try Hall(plan)
    try hall.run(County.opening)
    try hall.run("@09:10:00 tally b issued=9 returned=8 invalid=2 abstained=1 speaker=wu good=5")
    let counted = try #require(hall.session.currentAppraisal(of: "wu")?.counted(in: hall.session).first)
    #expect(counted.lines.reduce(0) { $0 + $1.count } + counted.ungraded.reduce(0) { $0 + $1.count } == counted.base)
    #expect(try hall.file("record.md").contains("弃权1票占"))
  }

  @Test("of English meets capitals at the head of sentences and cells, and no sum of a single grade")
  func english() throws {
    let english = try Township.underWay().file("record.md", .en)
    #expect(english.contains("Circular where 下 reaches 0.01% of valid ballots."))
    #expect(english.contains("**Draft**: The session has not adjourned"))
    let county = try County.adjourned().file("record.md", .en)
    #expect(county.contains("| Panel | Good | Fairly good | Average | Poor | Abstained | Valid ballots |"))
    #expect(county.contains("Proposed: talk (average and poor: 9 of 20, 45.00% of valid ballots;"))
    #expect(try County.adjourned().file("register.csv", .en).contains("Left unmentioned in the report; at 0:42"))
  }
}
