import ReviewCore
import Testing

/// What `SamplePlan.full` says, as values.
enum FullPlan {
  static func expected() throws -> Plan {
    var plan = Plan(
      title: "2026年度党建工作述职评议会", committee: "某县县委", level: .township, place: "县委一楼会议室",
      date: try date("2026-12-18"), start: 8 * 3600 + 30 * 60 + 15, utcOffset: 450, language: .zhHant,
      chair: "县委副书记", recorder: "组织部干部", inAttendance: ["人大代表", "群众代表"],
      commentators: ["县委常委、组织部部长"], phrases: ["会后书面补充"], quorum: .half, order: .drawn, agenda: agenda,
      turn: [.report, .questions, .commentary],
      limits: Limits(
        report: .minutes(6), questions: .minutes(4), commentary: .seconds(150), appraisal: .seconds(90),
        warning: .seconds(30)),
      topicTargets: [.achievements: 20, .problems: 40, .causes: 10, .measures: 30],
      panels: [
        Panel(id: "A", title: "县委委员", due: 20, weight: 60),
        Panel(id: "B", title: "群众代表", due: 30, weight: 40, ownUnits: ["ding", "ding"]),
      ],
      groups: [SpeakerGroup(id: "towns", title: "乡镇组"), SpeakerGroup(id: "offices", title: "部门组")],
      speakers: try speakers(),
      films: [
        Film(id: "f1", title: "暗访片", undercover: true, limit: .minutes(12)), Film(id: "f2", title: "纪实片"),
      ],
      appraisal: appraisal,
      projector: ProjectorRules(publicSources: [.film, .commentary], publicQuestions: true, flash: true, bell: true),
      phones: PhoneRules(
        bind: "192.168.1.10:8443", url: "https://hall.example:8443", certificate: "hall.pem", key: "hall.key",
        leaders: ["县委书记", "组织部部长"]),
      responsibilityList: list, projectBook: try projectBook(),
      questionBank: [
        BankQuestion(
          id: "q1", text: "上一次党课是哪天讲的？", topic: "党员教育", audience: ["ding", "offices"], followUps: ["谁讲的？", "多少人没有来？"],
          isPublic: true)
      ],
      lettersBy: try date("2026-02-28"),
      carryOver: CarryOver(register: "某县台账.sqlite"), remarks: "请提前十分钟入场")
    plan.resultSheets = false
    return plan
  }

  // MARK: - Private

  private static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private static var agenda: [AgendaItem] {
    [
      AgendaItem(part: .signIn), AgendaItem(part: .film, subject: "f2"),
      AgendaItem(part: .film, title: "暗访片", limit: .minutes(7), subject: "f1"), AgendaItem(part: .lastYear),
      AgendaItem(part: .drawLots), AgendaItem(part: .reports, limit: .minutes(60), subject: "towns"),
      AgendaItem(part: .reports, subject: "offices"), AgendaItem(part: .appraisal),
      AgendaItem(part: .other, title: "颁奖"), AgendaItem(part: .summary), AgendaItem(part: .pledges),
    ]
  }

  private static var appraisal: AppraisalRules {
    AppraisalRules(
      grades: [
        Grade(id: "good", points: 100), Grade(id: "fair", title: "尚可", points: 60),
        Grade(id: "poor", title: "差", points: 20),
      ], base: .present, minimumSample: 5,
      consequences: [
        ConsequenceRule(action: .talk, grades: ["fair", "poor"], share: 3334),
        ConsequenceRule(action: .removal, grades: ["poor"], share: 5050),
        ConsequenceRule(action: .circular, grades: ["poor"], share: 0, overall: true),
      ],
      voting: VotingRules(
        criteria: [
          Criterion(id: "duty", title: "履行第一责任人职责", weight: 70), Criterion(id: "effect", title: "抓党建实效", weight: 30),
        ], channels: [.paper, .phone], disclosure: .sealed, isTypedTwice: true, scrutineers: ["纪委常委"],
        tellers: ["组织部干部", "县委办干部"]),
      composite: CompositeRules(
        weights: [.session: 50, .routine: 30, .cross: 20],
        bands: [GradeBand(grade: "good", least: Hundredths(90)), GradeBand(grade: "poor", least: .zero)],
        quota: 3_000, annualWeight: 25))
  }

  private static var list: ResponsibilityList {
    ResponsibilityList(
      title: "党建责任清单",
      categories: [
        .init(
          id: "1", title: "政治建设",
          items: [.init(id: "1.1", text: "传达学习"), .init(id: "1.2", text: "专题研究")]),
        .init(id: "2", title: "组织建设", items: [.init(id: "2.1", text: "三会一课")]),
      ], recurring: [RecurringDuty(item: "2.1", times: 4)])
  }

  private static func projectBook() throws -> ProjectBook {
    ProjectBook(
      title: "党建项目书",
      projects: [
        Project(
          id: "P1", title: "阵地建设", kind: .key, speaker: "ding", goal: "全部达标", measure: "逐村整改",
          owner: "党委副书记", deadline: try date("2027-06-30"), status: .inProgress, effect: "已改三处",
          steps: [
            ProjectStep(
              text: "逐村勘察", owner: "组织委员", deadline: try date("2026-05-31"), done: try date("2026-05-28"))
          ])
      ])
  }

  private static func speakers() throws -> [Speaker] {
    let problem = PlannedProblem(
      number: "2025-017", source: .lastYear, scope: .common, kind: "照搬照抄", text: "台账照抄上年",
      details: [
        .cause: .text("责任心不强"), .goal: .text("重新建账"), .measure: .text("逐项核对"), .owner: .text("组织委员"),
        .leader: .text("党委副书记"), .unit: .text("丁镇组织办"), .deadline: .date(try date("2027-03-31")),
      ], isPublic: true)
    return [
      Speaker(
        id: "ding", unit: "丁镇党委", post: "党委书记", group: "towns", due: 5, contactLeader: "县委常委甲",
        projectLeader: "副县长乙", limit: .minutes(10), problems: [problem], dutiesUndone: ["1.2"],
        ownDuties: ["每月夜访"],
        demands: [Demand(text: "路灯夜里不亮", by: "三组村民", date: try date("2026-09-02"), problem: 1)],
        evidence: [DutyEvidence(item: "2.1", text: "三月支部大会记录", date: try date("2026-03-05"))], checks: "office"),
      Speaker(
        id: "office", unit: "县某局党组", post: "党组书记", group: "offices", inWriting: true,
        scores: [.routine: Hundredths(rawValue: 8_850), .cross: Hundredths(rawValue: 9_025)], sector: .office,
        dossier: try dossier()),
    ]
  }

  private static func dossier() throws -> Dossier {
    Dossier(
      helpers: [AreaHelper(area: "东片四村", post: "县委办副主任")],
      letters: [
        ResponsibilityLetter(
          upper: .county, lower: .village, with: "县委书记", by: "局党组副书记", date: try date("2026-01-15"))
      ],
      targets: [
        UnitTarget(
          text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(rawValue: 24_050),
          deadline: try date("2026-12-31"), isClaimed: true, isPublic: true)
      ],
      commitments: [PublicCommitment(text: "年内修通进村路", due: try date("2026-10-31"), isKept: true, year: 2025)],
      selfChecks: [SelfCheck(rule: "支部工作条例", article: "第十三条", result: .partly, note: "缺两次党课")],
      examples: [ChosenExample(title: "板凳议事会", text: "每月在晒场上议一件事", proposedBy: "县委组织部")])
  }
}
