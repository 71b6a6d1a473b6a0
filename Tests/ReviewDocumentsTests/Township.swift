import ReviewCore

/// A small session for what `County` does not meet: groups, lists, no quorum, a skipped speaker, a settled gap, a
/// withdrawn problem.
enum Township {
  static let plan = Plan(
    title: "村党组织书记述职会议", committee: "子镇党委", level: .township, place: "镇政府二楼",
    date: CivilDate(dayNumber: 20_805), start: 14 * 3600, utcOffset: -210, language: .en, chair: "镇党委书记",
    recorder: "组织干事", quorum: .half,
    agenda: [
      AgendaItem(part: .signIn), AgendaItem(part: .reports, title: "东片", subject: "east"),
      AgendaItem(part: .other, title: "合影", limit: .minutes(2)),
      AgendaItem(part: .reports, title: "西片", subject: "west"),
    ], turn: [.report], limits: Limits(report: .minutes(1)),
    panels: [Panel(id: "all", title: "全体", due: 9, weight: 100)],
    groups: [SpeakerGroup(id: "east", title: "东片"), SpeakerGroup(id: "west", title: "西片")],
    speakers: [
      Speaker(
        id: "one", unit: "一村", post: "书记", group: "east", projectLeader: "副镇长", limit: .minutes(2),
        problems: [
          PlannedProblem(
            source: .masses, text: "路灯不亮", details: [.unit: .text("供电所")], isPublic: true)
        ], dutiesUndone: ["1.1"], ownDuties: ["夜谈会"]),
      Speaker(id: "two", unit: "二村", post: "书记", group: "west"),
    ],
    appraisal: AppraisalRules(
      grades: [Grade(id: "up", title: "上", points: 100), Grade(id: "down", title: "下", points: 0)],
      consequences: [ConsequenceRule(action: .circular, grades: ["down"], share: 1)]),
    responsibilityList: ResponsibilityList(
      title: "清单",
      categories: [.init(id: "1", title: "组织", items: [.init(id: "1.1", text: "每月一次主题党日")])]),
    projectBook: ProjectBook(
      title: "项目书",
      projects: [
        Project(
          id: "p1", title: "活动室", kind: .key, speaker: "one", goal: "建成", measure: "集资", owner: "书记",
          deadline: CivilDate(dayNumber: 21_000), effect: "未开工")
      ]))

  static let script = """
    @14:00:00 open
    @14:00:30 attend all 4 2 两人住院
    @14:01:00 quorum 改期不便
    @14:01:10 next
    @14:01:20 call one
    @14:01:30 report
    @14:02:00 gap drop 10s
    @14:02:10 problem 重复登记
    @14:02:20 withdraw 2026-003 与2026-001相同
    @14:02:30 finish
    @14:02:40 tally all issued=4 returned=4 up=3 down=1 speaker=one
    @14:02:50 skip two 时间不够
    """

  static func underWay() throws -> Hall {
    var hall = try Hall(plan)
    try hall.run(script)
    return hall
  }
}
