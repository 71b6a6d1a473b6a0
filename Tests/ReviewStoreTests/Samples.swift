import ReviewCore

@testable import ReviewStore

/// A session's plan and one event of each kind, with every field filled in.
enum Samples {
  static let day = CivilDate(dayNumber: 20_440)

  static let plan = Plan(
    title: "2025年度基层党建述职评议会", committee: "市委", level: .city, place: "一号会议室", date: day, start: 32_400, utcOffset: 480,
    language: .zhHans, chair: "市委书记", recorder: "组织部秘书", inAttendance: ["纪委副书记"], commentators: ["市委书记", "组织部长"],
    quorum: .fourFifths, order: .drawn,
    agenda: [
      AgendaItem(part: .signIn, limit: .minutes(10)), AgendaItem(part: .film, subject: "visit"),
      AgendaItem(part: .reports, title: "述职", subject: "towns"), AgendaItem(part: .summary),
    ],
    turn: [.report, .questions, .commentary, .appraisal], limits: Limits(),
    panels: [Panel(id: "leaders", title: "领导", due: 12, weight: 60)], groups: [SpeakerGroup(id: "towns", title: "乡镇")],
    speakers: [
      Speaker(
        id: "ding", unit: "丁镇党委", post: "党委书记", group: "towns", due: 2, contactLeader: "副市长", projectLeader: "副书记",
        limit: .minutes(7), problems: [PlannedProblem(source: .inspection, text: "发展党员不严")], dutiesUndone: ["1.1"],
        ownDuties: ["夜校"]),
      Speaker(id: "wu", unit: "戊乡党委", post: "党委书记", group: "towns", inWriting: true),
    ],
    films: [Film(id: "visit", title: "暗访片", undercover: true, limit: .minutes(6))],
    appraisal: AppraisalRules(consequences: [ConsequenceRule(action: .talk, grades: ["poor"], share: 3334)]),
    responsibilityList: ResponsibilityList(
      title: "责任清单",
      categories: [.init(id: "1", title: "组织", items: [.init(id: "1.1", text: "三会一课")])]),
    projectBook: ProjectBook(
      title: "项目书",
      projects: [
        Project(id: "p1", title: "红色驿站", kind: .key, speaker: "ding", owner: "组织委员", deadline: day)
      ]), remarks: "备注")

  static func at(_ second: Int64) -> Timestamp { Timestamp(date: day, secondsOfDay: 32_400 + second, offset: 480) }

  static func note(_ text: String) -> Event { .noteTaken(speaker: nil, text: text) }

  static var changes: ProblemChanges {
    var changes = ProblemChanges()
    changes.values = [
      .text: .text("改"), .cause: .text("因"), .goal: .text("目标"), .measure: .text("措施"), .owner: .text("组织委员"),
      .leader: .text("副书记"), .unit: .text("丁镇"), .deadline: .date(day), .kind: .text("team"),
      .scope: .choice("common"), .isPublic: .flag(true),
    ]
    return changes
  }

  /// Every form an event was ever written in.
  static var all: [Event] {
    Event.Kind.allCases.map(event(of:)) + grown + dossierChanges.dropFirst().map { .dossierChanged(correction: $0) }
  }

  /// Something added, put right and taken out, an entry of each list.
  static let dossierChanges: [DossierCorrection] = [
    change(
      1, .target(UnitTarget(text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(240))),
      .target(
        UnitTarget(
          text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(rawValue: 30_050), deadline: day,
          isClaimed: true, isPublic: true)), "核对后更正"),
    change(1, nil, .helper(AreaHelper(area: "东片四村", post: "副主任"))),
    change(
      2, nil,
      .letter(
        ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记", by: "党委书记", date: day))),
    change(1, .commitment(PublicCommitment(text: "修通进村路", due: day, isKept: true, year: 2025)), nil, "重复"),
    change(1, nil, .selfCheck(SelfCheck(rule: "条例", article: "第十三条", result: .partly, note: "缺两次党课"))),
    change(1, nil, .example(ChosenExample(title: "板凳议事会", text: "每月一次", proposedBy: "组织部"))),
    change(1, nil, .step(ProjectStep(text: "逐村勘察", owner: "组织委员", deadline: day, done: day), of: "p1")),
  ]

  private static func change(
    _ place: Int, _ before: DossierEntry?, _ after: DossierEntry?, _ reason: String? = nil
  ) -> DossierCorrection {
    DossierCorrection(speaker: "ding", place: place, before: before, after: after, reason: reason)
  }

  /// Forms of events that have got a field since: the first one stays in logs for ever, and stays a sample.
  static let grown: [Event] = [
    .questionAsked(speaker: "ding", asker: "群众代表", text: "路什么时候修好？", isPublic: true),
    .questionAsked(
      speaker: "ding", asker: nil, text: "上一次党课是哪天？", isPublic: false,
      origin: QuestionOrigin(bank: "q1", draw: QuestionDraw(seed: .max, topic: "党员教育", among: 6, round: 1))),
    .questionAsked(speaker: "ding", asker: nil, text: "谁讲的？", isPublic: false, origin: QuestionOrigin(follows: 0)),
    .questionSettled(speaker: "ding", index: 0, outcome: .answered, answer: "六月三日，书记讲"),
    .noteTaken(speaker: nil, text: "记", isPublic: false),
    .limitSet(stage: .questions, limit: .minutes(10), reason: "问题多", speaker: "ding"),
    .carriedDecided(
      number: "2025-001", decision: .extended(to: day, askedOn: day, approver: "县委书记", reason: "工期")),
  ]

  /// The switch makes a new kind without a sample a compile error.
  static func event(of kind: Event.Kind) -> Event {
    switch kind {
    case .sessionCreated: .sessionCreated(plan: plan)
    case .partBegan: .partBegan(index: 2)
    case .recessBegan: .recessBegan(length: .minutes(10))
    case .recessEnded: .recessEnded
    case .adjourned: .adjourned
    case .attendanceRecorded: .attendanceRecorded(id: "leaders", present: 11, onLeave: 1, reason: "公差/出国")
    case .quorumWaived: .quorumWaived(reason: "主持人决定")
    case .lotsDrawn: .lotsDrawn(seed: .max, order: ["wu", "ding"])
    case .speakerMoved: .speakerMoved(speaker: "ding", position: 2)
    case .speakerDeferred: .speakerDeferred(speaker: "ding")
    case .speakerSkipped: .speakerSkipped(speaker: "ding", reason: "时间")
    case .speakerMarkedAbsent: .speakerMarkedAbsent(speaker: "ding", reason: "病假")
    case .speakerSetToWriting: .speakerSetToWriting(speaker: "ding")
    case .speakerReinstated: .speakerReinstated(speaker: "ding")
    case .speakerRenamed:
      .speakerRenamed(
        speaker: "ding",
        renaming: Renaming(
          before: .init(unit: "丁镇党委", post: "书记"), after: .init(unit: "丁镇党委会", post: "党委书记"), reason: "原名有误"))
    case .headingCorrected:
      .headingCorrected(
        correction: HeadingCorrection(heading: .place, before: "一楼会议室", after: "二楼会议室", reason: "停电"))
    case .dueCorrected:
      .dueCorrected(correction: DueCorrection(id: "leaders", before: 12, after: 13, reason: nil))
    case .speakerAdded:
      .speakerAdded(
        addition: SpeakerAddition(
          speaker: Speaker(id: "ji", unit: "己镇党委", post: "党委书记", due: 2), position: 2, panels: ["leaders"],
          reason: "名册漏列"))
    case .speakerTakenOut: .speakerTakenOut(speaker: "ding", reason: "机构撤并")
    case .partLimitCorrected:
      .partLimitCorrected(
        correction: PartLimitCorrection(
          item: AgendaItem(part: .summary), part: 4, before: nil, after: .minutes(7), reason: "内容多"))
    case .partMoved:
      .partMoved(move: PartMove(item: AgendaItem(part: .pledges, limit: .minutes(5)), from: 4, to: 3, reason: "领导先走"))
    case .panelRetitled:
      .panelRetitled(retitling: PanelRetitling(panel: "leaders", before: "领导", after: "领导班子", reason: "原名有误"))
    case .dossierChanged: .dossierChanged(correction: dossierChanges[0])
    case .limitSet: .limitSet(stage: .report, limit: .minutes(6), reason: "时间不够")
    case .speakerCalled: .speakerCalled(speaker: "ding")
    case .stageBegan: .stageBegan(stage: .questions)
    case .turnFinished: .turnFinished
    case .timerPaused: .timerPaused
    case .timerResumed: .timerResumed
    case .timerLimitChanged: .timerLimitChanged(by: .seconds(-60))
    case .timerShifted: .timerShifted(by: .seconds(20))
    case .gapSettled: .gapSettled(length: .seconds(47), counted: true)
    case .topicChanged: .topicChanged(topic: .causes)
    case .problemNoted: .problemNoted(problem: problem)
    case .problemOwned: .problemOwned(number: "2025-001")
    case .problemDisowned: .problemDisowned(number: "2025-001")
    case .problemDetailed: .problemDetailed(number: "2025-001", changes: changes)
    case .problemWithdrawn: .problemWithdrawn(number: "2025-001", reason: "重复")
    case .questionAsked: .questionAsked(speaker: "ding", asker: "群众代表", text: "路什么时候修好？\"引号\"")
    case .questionSettled: .questionSettled(speaker: "ding", index: 0, outcome: .stuck)
    case .noteTaken: .noteTaken(speaker: "ding", text: "记 \u{1F468}\u{200D}\u{1F33E} a/b \\ c")
    case .pledgeMade: .pledgeMade(speaker: "ding", text: "年底前完成")
    case .tallyEntered: .tallyEntered(speaker: "ding", count: typed)
    case .roundRepeated: .roundRepeated(speaker: "ding", reason: "票数不符")
    case .scenePinned: .scenePinned(choice: SceneChoice(.problems, speaker: "ding"))
    case .sceneCued: .sceneCued(choice: SceneChoice(.message, text: "请将手机调至静音"))
    case .projectorFrozen: .projectorFrozen
    case .projectorThawed: .projectorThawed
    case .projectorDarkened: .projectorDarkened
    case .projectorLit: .projectorLit
    case .messageShown: .messageShown(text: "9:40 复会")
    case .phonesServed: .phonesServed(address: "https://hall.example:8443")
    case .roundOpened: .roundOpened(opening: opening)
    case .ballotsIssued: .ballotsIssued(round: 2, bag: bag, count: 11)
    case .roundClosed: .roundClosed(round: 2)
    case .firstCountEntered: .firstCountEntered(round: 2, count: count)
    case .ballotsCounted: .ballotsCounted(round: 2, count: count)
    case .doubtDecided: .doubtDecided(round: 2, doubt: doubt)
    case .roundVoided: .roundVoided(round: 2, reason: "票箱被移动")
    case .roundPublished: .roundPublished(round: 2)
    case .presenceCorrected:
      .presenceCorrected(round: 2, panel: "leaders", present: 10, reason: "两人漏记", by: "纪委副书记")
    case .scoreEntered: .scoreEntered(speaker: "ding", source: .routine, points: Hundredths(rawValue: 8_850))
    case .gradeConfirmed: .gradeConfirmed(speaker: "ding", grade: "average", proposed: "good", reason: "一票否决")
    case .consequenceDecided:
      .consequenceDecided(speaker: "ding", action: .talk, isConfirmed: true, reason: nil)
    case .carriedDecided:
      .carriedDecided(number: "2025-001", decision: .accepted(by: "县委书记", rank: "正科"))
    case .undone: .undone(batch: 7)
    case .redone: .redone(batch: 8)
    }
  }

  static let problem = Problem(
    number: "2025-001", speaker: "ding", source: .film, scope: .common, kind: "team", text: "活动室上锁",
    details: [
      .cause: .text("管理松"), .goal: .text("常开"), .measure: .text("排班"), .owner: .text("村书记"), .leader: .text("镇书记"),
      .unit: .text("丁村"), .deadline: .date(day),
    ],
    isPublic: true, timeCode: .seconds(83), raisedBy: "督查组", notedAt: at(60))

  static let opening = RoundOpening(
    id: 2, number: 2, speakers: ["ding", "wu"], panels: ["leaders"], channels: [.paper, .phone], reason: "收回多于发出")

  static let bag = BallotBag(panel: "leaders", channel: .phone)

  static let place = BallotSheet.Place(speaker: "ding", criterion: "team")

  static let count = SheetCount(
    bag: bag, issued: 11, returned: 10, voidSheets: 1,
    rows: [
      RowCount(place: place, counts: ["good": 5, "average": 1], blank: 1, void: 1, own: 1),
      RowCount(place: BallotSheet.Place(speaker: "wu", criterion: nil), counts: [:], blank: 9),
    ])

  static let doubt = Doubt(bag: bag, place: place, ruling: .grade(id: "average"), reason: "勾在两档之间")

  static let typed = SheetCount(
    bag: BallotBag(panel: "leaders", channel: .paper), issued: 11, returned: 11, voidSheets: 1,
    rows: [
      RowCount(
        place: BallotSheet.Place(speaker: "ding", criterion: nil), counts: ["good": 6, "average": 3], blank: 1)
    ])
}
