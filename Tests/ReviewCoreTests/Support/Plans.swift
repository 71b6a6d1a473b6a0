import ReviewCore

/// The plans transcripts begin with. Four units: the north, south and east speak, the west reports in writing.
enum Plans {
  static let day = CivilDate(dayNumber: 20_805)  // 2026-12-18

  /// Sign-in, reports, summary, pledges; a turn of report and questions.
  static func simple(
    agenda: [AgendaItem] = [
      AgendaItem(part: .signIn), AgendaItem(part: .reports), AgendaItem(part: .summary), AgendaItem(part: .pledges),
    ], turn: [TurnStage] = [.report, .questions], quorum: Quorum = .none, speakers: [Speaker] = units,
    groups: [SpeakerGroup] = [], films: [Film] = [], panels: [Panel] = panels,
    appraisal: AppraisalRules = AppraisalRules(), limits: Limits = Limits(), carryOver: CarryOver? = nil,
    questionBank: [BankQuestion]? = nil
  ) -> Plan {
    Plan(
      title: "述职评议会", committee: "县委", level: .county, place: "会议室", date: day, start: 9 * 3_600, utcOffset: 480,
      language: .zhHans, chair: "县委书记", recorder: "秘书", quorum: quorum, agenda: agenda, turn: turn, limits: limits,
      panels: panels, groups: groups, speakers: speakers, films: films, appraisal: appraisal,
      questionBank: questionBank, carryOver: carryOver)
  }

  static let panels = [
    Panel(id: "members", title: "县委委员", due: 10, weight: 60),
    Panel(id: "masses", title: "群众代表", due: 20, weight: 40),
  ]

  static let units = [
    Speaker(id: "north", unit: "北镇党委", post: "党委书记", due: 3, problems: northProblems),
    Speaker(id: "south", unit: "南镇党委", post: "党委书记", due: 2),
    Speaker(id: "east", unit: "东镇党委", post: "党委书记"),
    Speaker(id: "west", unit: "西镇党委", post: "党委书记", inWriting: true),
  ]

  static let northProblems = [
    PlannedProblem(number: "2025-031", source: .lastYear, text: "活动室上锁"),
    PlannedProblem(source: .inspection, text: "清单雷同"),
  ]

  /// Two towns, one of them in writing, and two departments.
  static let groups = [SpeakerGroup(id: "towns", title: "乡镇"), SpeakerGroup(id: "offices", title: "部门")]

  static let grouped = [
    Speaker(id: "north", unit: "北镇党委", post: "党委书记", group: "towns"),
    Speaker(id: "health", unit: "卫健局党组", post: "党组书记", group: "offices"),
    Speaker(id: "south", unit: "南镇党委", post: "党委书记", group: "towns"),
    Speaker(id: "west", unit: "西镇党委", post: "党委书记", group: "towns", inWriting: true),
    Speaker(id: "schools", unit: "教育局党组", post: "党组书记", group: "offices"),
    Speaker(id: "east", unit: "东镇党委", post: "党委书记", group: "towns"),
  ]

  /// Every part and every stage there is, and something of a unit's dossier.
  static let everything: Plan = {
    var plan = everyPart
    plan.speakers[0].dossier.targets = [
      UnitTarget(text: "修缮阵地", quantity: Hundredths(3), unit: "处", done: Hundredths(1))
    ]
    plan.projectBook = ProjectBook(
      title: "项目书",
      projects: [
        Project(
          id: "P1", title: "阵地", kind: .key, speaker: "north", owner: "副书记", deadline: day,
          steps: [ProjectStep(text: "逐村勘察", deadline: day)])
      ])
    return plan
  }()

  private static let everyPart = simple(
    agenda: [
      AgendaItem(part: .signIn), AgendaItem(part: .film, subject: "visit"), AgendaItem(part: .lastYear),
      AgendaItem(part: .drawLots), AgendaItem(part: .reports), AgendaItem(part: .commentary),
      AgendaItem(part: .appraisal), AgendaItem(part: .summary), AgendaItem(part: .pledges),
      AgendaItem(part: .other, title: "颁奖"),
    ], turn: [.report, .questions, .commentary, .appraisal],
    films: [Film(id: "visit", title: "一线", limit: .minutes(6))],
    appraisal: AppraisalRules(
      consequences: [ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334)],
      composite: CompositeRules(
        weights: [.session: 80, .routine: 20],
        bands: [GradeBand(grade: "good", least: Hundredths(90)), GradeBand(grade: "poor", least: .zero)])),
    carryOver: CarryOver(units: [CarriedUnit(speaker: "south", closed: 1, rows: [waiting])]),
    questionBank: [BankQuestion(id: "q1", text: "上一次党课是哪天？", topic: "党员教育", followUps: ["谁讲的？"])])

  /// A row of last year whose evidence waits for acceptance.
  static let waiting = CarriedRow(
    problem: PlannedProblem(
      number: "2025-040", source: .lastYear, text: "路灯不亮",
      details: [.owner: .text("组织委员"), .deadline: .date(CivilDate(dayNumber: day.dayNumber + 30))]),
    history: CarriedHistory(
      since: CivilDate(dayNumber: day.dayNumber - 350), progress: .done, closing: .submitted,
      evidence: .init(text: "全部换新", handedInOn: CivilDate(dayNumber: day.dayNumber - 5), by: "组织委员")))
}
