import ReviewCore

/// A session that meets nearly everything the documents can tell: five units, two films, lots, three panels, a recess.
enum County {
  /// One panel of thirty who need no quorum, rating by these rules.
  static func ratedByOnePanel(_ rules: AppraisalRules) -> Plan {
    var plan = plan
    plan.quorum = .none
    plan.panels = [Panel(id: "A", title: "县委委员", due: 30, weight: 100)]
    plan.appraisal = rules
    return plan
  }

  static let plan = Plan(
    title: "2026年度乡镇党委书记抓基层党建述职评议会", committee: "中共丙县委员会", level: .county, place: "县会议中心一号厅",
    date: CivilDate(dayNumber: 20_805), start: 9 * 3600, utcOffset: 480, language: .zhHans, chair: "县委书记",
    recorder: "县委组织部组织科科长", inAttendance: ["市委组织部督导组", "县纪委监委派驻组"], commentators: ["县委书记", "县委组织部部长"],
    quorum: .fourFifths, order: .drawn,
    agenda: [
      AgendaItem(part: .signIn), AgendaItem(part: .film, limit: .minutes(5), subject: "visit"),
      AgendaItem(part: .lastYear, limit: .minutes(3)), AgendaItem(part: .drawLots), AgendaItem(part: .reports),
      AgendaItem(part: .commentary, limit: .minutes(6)), AgendaItem(part: .appraisal, limit: .minutes(10)),
      AgendaItem(part: .summary, limit: .minutes(5)), AgendaItem(part: .pledges, limit: .minutes(5)),
    ],
    turn: [.report, .questions, .commentary],
    limits: Limits(report: .minutes(3), questions: .minutes(2), commentary: .minutes(1)),
    panels: [
      Panel(id: "a", title: "A票（县委委员）", due: 12, weight: 60),
      Panel(id: "b", title: "B票（两代表一委员）", due: 10, weight: 40),
      Panel(id: "c", title: "C票（群众代表）", due: 5, weight: 0),
    ],
    speakers: [
      Speaker(
        id: "ding", unit: "丁镇党委", post: "党委书记", due: 2, contactLeader: "县委副书记",
        problems: [
          PlannedProblem(
            source: .selfExamination, kind: "组织生活", text: "三会一课记录有补写现象",
            details: [
              .cause: .text("日常检查不到位"), .goal: .text("记录与实际一致"), .measure: .text("每季度抽查一次"), .owner: .text("组织委员"),
              .leader: .text("党委副书记"), .deadline: CivilDate("2027-03-31").map(FieldValue.date),
            ]),
          PlannedProblem(
            number: "2025-011", source: .lastYear, scope: .common, text: "村级集体经济台账更新不及时",
            details: [.measure: .text("按月更新"), .deadline: CivilDate("2026-12-31").map(FieldValue.date)]),
        ]),
      Speaker(id: "wu", unit: "戊乡党委", post: "党委书记", due: 2, contactLeader: "县委常委、宣传部部长"),
      Speaker(id: "ji", unit: "己镇党委", post: "党委书记", due: 2),
      Speaker(
        id: "geng", unit: "庚街道党工委", post: "党工委书记", due: 2, inWriting: true,
        problems: [PlannedProblem(source: .inspection, text: "流动党员底数不清")]),
      Speaker(id: "xin", unit: "辛乡党委", post: "党委书记", due: 2),
    ],
    films: [Film(id: "visit", title: "《走村入户看支部》", undercover: true, limit: .minutes(5))],
    appraisal: AppraisalRules(consequences: [
      ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334)
    ]), remarks: "只给工作人员看")

  /// From sign-in to adjournment; the speakers' order drawn is the one seed 7 gives.
  static let opening = """
    @08:55:00 attend a 11 1 县人大常委会主任外出开会
    @08:55:30 attend b 9 0
    @08:56:00 attend c 5
    @08:56:20 attend ding 2
    @08:56:40 attend wu 1 1 乡长防汛值班
    @09:00:00 open
    @09:01:00 note 主持人宣布会议纪律
    @09:02:00 next
    @09:02:05 continue
    @09:02:47 problem 地下车库渗水三年未修 speaker=wu
    @09:04:10 problem 党员活动室堆放杂物 speaker=ding
    @09:06:30 next
    @09:08:00 next
    @09:08:30 draw 7
    @09:09:00 next
    """

  static let turns = """
    @09:10:00 call ding
    @09:10:20 report
    @09:10:40 backdate 20s
    @09:10:41 topic achievements
    @09:11:20 topic problems
    @09:11:40 own 2026-001
    @09:12:00 note 逐条说明自查问题
    @09:12:40 topic measures
    @09:13:00 extend 1m
    @09:14:20 questions
    @09:14:40 ask 补写的记录有多少份 by=人大代表
    @09:15:20 answered
    @09:15:30 ask 活动室何时腾空
    @09:15:50 later
    @09:16:10 commentary
    @09:16:30 problem 检查走过场 by=县委组织部部长 cause=责任不清 measure=重新分工 owner=党委书记 deadline=2027-01-31
    @09:17:20 pledge 一季度内全部整改到位
    @09:17:30 note 按错了
    @09:17:32 undo
    @09:17:40 defer ji
    @09:18:00 absent xin 列席省里的会议
    @09:18:30 call wu
    @09:18:50 report
    @09:21:30 finish
    @09:22:00 recess 10m
    @09:33:00 reconvene
    @09:33:10 call ji
    @09:33:30 report
    @09:35:00 topic problems
    @09:36:10 problem 台账不规范
    @09:36:40 finish
    @09:37:00 call wu
    @09:37:10 questions
    @09:37:20 ask 渗水问题谁负责 by=群众代表
    @09:37:50 stuck
    @09:38:20 finish
    @09:38:40 next
    """

  static let closing = """
    @09:39:00 problem 党建与中心工作结合不紧 speaker=ji by=县委书记 scope=common
    @09:43:00 next
    @09:44:00 tally a issued=11 returned=11 speaker=ding good=8 fairly-good=2 average=1
    @09:44:20 tally b issued=9 returned=9 invalid=1 abstained=1 speaker=ding good=4 fairly-good=3
    @09:44:40 tally c issued=5 returned=5 speaker=ding good=5
    @09:45:00 tally a issued=11 returned=12 speaker=wu good=6 fairly-good=6
    @09:45:30 poll wu panels=a,b reason=收回票数多于发出票数
    @09:45:50 close
    @09:46:00 tally a issued=11 returned=11 speaker=wu good=1 fairly-good=4 average=4 poor=2
    @09:46:30 tally b issued=9 returned=9 speaker=wu good=3 fairly-good=3 average=3
    @09:46:50 publish
    @09:50:00 next
    @09:51:00 note 主持人要求把问题清单一项一项改到位
    @09:54:00 next
    @09:55:00 pledge 三个月内修好车库 speaker=wu
    @09:57:00 adjourn
    @10:20:00 detail 2026-003 goal=不再渗水 measure=重做防水层 owner=乡长 deadline=2027-03-01
    """

  static func adjourned() throws -> Hall {
    var hall = try Hall(plan)
    try hall.run(opening)
    try hall.run(turns)
    try hall.run(closing)
    return hall
  }
}
