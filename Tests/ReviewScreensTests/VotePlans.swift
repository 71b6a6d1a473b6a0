import ReviewCore
import ReviewScreens

extension Plan {
  /// All fourteen rated together by three panels, on paper and by phone, everything typed twice; a talk is proposed from a
  /// third of the marks on, a grade by bands, with a quota.
  static let joint: Plan = {
    var plan = sample
    plan.agenda = [AgendaItem(part: .signIn), AgendaItem(part: .reports), AgendaItem(part: .appraisal)]
    plan.turn = [.report]
    plan.panels = [
      Panel(id: "A", title: "常委会", due: 12, weight: 50), Panel(id: "B", title: "两代表一委员", due: 20, weight: 20),
      Panel(id: "C", title: "群众代表", due: 30, weight: 30),
    ]
    plan.speakers = zip(1..., "甲乙丙丁戊己庚辛壬癸子丑寅卯").map { number, name in
      Speaker(id: "u\(number)", unit: "\(name)街道党工委", post: "党委书记", group: number <= 7 ? "g1" : "g2", inWriting: true)
    }
    plan.appraisal.voting = VotingRules(channels: [.paper, .phone], isTypedTwice: true)
    plan.appraisal.composite = CompositeRules(
      weights: [.session: 60, .routine: 40],
      bands: [
        GradeBand(grade: "good", least: Hundredths(88)), GradeBand(grade: "fairly-good", least: Hundredths(75)),
        GradeBand(grade: "average", least: Hundredths(60)), GradeBand(grade: "poor", least: Hundredths(0)),
      ], quota: 3_000)
    return plan
  }()

  /// One after another, each rated when they have reported; on paper alone.
  static let each: Plan = {
    var plan = sample
    plan.agenda = [AgendaItem(part: .signIn), AgendaItem(part: .reports), AgendaItem(part: .summary)]
    plan.turn = [.report, .appraisal]
    plan.panels = [
      Panel(id: "A", title: "常委会", due: 12, weight: 60, ownUnits: ["u1"]),
      Panel(id: "B", title: "群众代表", due: 60, weight: 40),
    ]
    return plan
  }()

  func changed(_ change: (inout Plan) -> Void) -> Plan {
    var plan = self
    change(&plan)
    return plan
  }
}

extension Stage {
  /// Everybody signed in, at the first speaker's appraisal.
  static func atAppraisal(
    _ plan: Plan = .each, size: Size = Size(columns: 120, rows: 40), _ language: Language = .zhHans
  ) throws -> Stage {
    var stage = try Stage(plan, size: size, language: language)
    try stage.tell("open\nattend A 11\nattend B 52\nnext")
    stage.wait(seconds: 60)
    try stage.tell("call u1\nreport")
    stage.wait(seconds: 431)
    try stage.tell("appraisal")
    return stage
  }

  /// Everybody signed in, at the part in which all are rated on one sheet.
  static func atJointAppraisal(
    _ plan: Plan = .joint, size: Size = Size(columns: 120, rows: 40), _ language: Language = .zhHans
  ) throws -> Stage {
    var stage = try Stage(plan, size: size, language: language)
    try stage.tell("open\nattend A 11\nattend B 18\nattend C 30\nnext\nnext")
    stage.wait(seconds: 60)
    return stage
  }
}
