import ReviewCore
import Testing

@Suite("What leaders may look at")
struct LeadersBriefTests {
  private func reporting(_ lines: String = "") throws -> Transcript {
    var speakers = Plans.units
    speakers[0].problems = [
      PlannedProblem(
        number: "2025-031", source: .lastYear, text: "活动室上锁", details: [.deadline: .date(Plans.day.moved(days: -40))]),
      PlannedProblem(source: .inspection, text: "清单雷同"), PlannedProblem(source: .film, text: "车库渗水"),
      PlannedProblem(source: .selfExamination, text: "学习不够"),
    ]
    return try Transcript.given(
      Plans.simple(turn: [.report, .appraisal], speakers: speakers), "9:00:00 open\nnext\nnext\nreport\n" + lines)
  }

  @Test(
    "what others found and the unit has not owned stands there until it is owned or struck, its own findings do not")
  func notOwned() throws {
    var minutes = try reporting()
    try minutes.then { #expect($0.session.leadersBrief(at: $0.now).notOwned.map(\.text) == ["清单雷同", "车库渗水"]) }
    try minutes.when("own 2026-001\nproblem 楼道堆物 source=masses")
    try minutes.then { #expect($0.session.leadersBrief(at: $0.now).notOwned.map(\.text) == ["车库渗水", "楼道堆物"]) }
    try minutes.when("withdraw 2026-002 重复")
    try minutes.then { #expect($0.session.leadersBrief(at: $0.now).notOwned.map(\.text) == ["楼道堆物"]) }
  }

  @Test("rows of last year that are open stand there with their deadlines, and whether these have passed")
  func lastYear() throws {
    let minutes = try reporting()
    try minutes.then { moment in
      let rows = moment.session.leadersBrief(at: moment.now).openOfLastYear
      #expect(rows.map(\.number) == ["2025-031"])
      #expect(rows.first?.isOverdue == true)
    }
  }

  @Test("it is about who has the turn, between two about who is next, and at the end about nobody")
  func aboutWhom() throws {
    var minutes = try reporting()
    try minutes.then("9:03:00") { moment in
      let brief = moment.session.leadersBrief(at: moment.now)
      #expect(brief.speaker?.unit == "北镇党委" && brief.clock?.remaining == .minutes(5))
      #expect(brief.next.map(\.speaker.unit) == ["南镇党委", "东镇党委"])
    }
    try minutes.when("9:08:00 finish")
    try minutes.then {
      let brief = $0.session.leadersBrief(at: $0.now)
      #expect(brief.speaker?.unit == "南镇党委" && brief.next.map(\.speaker.unit) == ["东镇党委"])
    }
    try minutes.when("skip south 请假\nskip east 请假")
    try minutes.then {
      let brief = $0.session.leadersBrief(at: $0.now)
      #expect(brief.speaker == nil && brief.notOwned.isEmpty && brief.next.isEmpty)
    }
  }

  @Test("a vote that was counted and not announced leaves no figure in it, nor one that was")
  func noVotes() throws {
    var minutes = try reporting("attend members 10\nappraisal")
    let before = minutes.session.leadersBrief(at: minutes.now)
    try minutes.when("tally members issued=10 returned=10 good=7 fairly-good=2 average=1 poor=0")
    #expect(minutes.session.leadersBrief(at: minutes.now) == before)
  }

  @Test("of a dossier there is what may be asked about: not what is signed, met and done; of a long list the first few")
  func dossier() throws {
    var plan = Plans.everything
    plan.speakers[0].dossier = Dossier(
      letters: [
        ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记", date: Plans.day),
        ResponsibilityLetter(upper: .township, lower: .village, with: "党委书记"),
      ],
      targets: (1...10).map { UnitTarget(text: "修路\($0)", quantity: Hundredths(2), unit: "处", done: Hundredths(1)) },
      commitments: [PublicCommitment(text: "办食堂", isKept: true)],
      selfChecks: [
        SelfCheck(rule: "条例", article: "第一条", result: .complies),
        SelfCheck(rule: "条例", article: "第二条", result: .fails),
      ])
    plan.projectBook?.projects[0].steps = [
      ProjectStep(text: "勘察", deadline: Plans.day, done: Plans.day), ProjectStep(text: "清账", deadline: Plans.day),
    ]
    var minutes = try Transcript.given(plan, "9:00:00 open\npart 4\ndraw 7\npart 5\ncall north")
    func told(_ minutes: Transcript, _ language: Language = .zhHans) -> [DossierSection] {
      let strings = Strings(language)
      return minutes.session.leadersBrief(
        at: minutes.now, dossier: { strings.dossierGlance(of: $0, in: minutes.session.plan) }
      ).dossier
    }
    #expect(told(minutes).map(\.title) == ["责任书 1/2", "目标任务 0/10", "实施方案 1/2", "公开承诺 1/1", "对规自查 1/2"])
    #expect(told(minutes).map(\.lines.count) == [1, 9, 1, 1, 1])
    #expect(told(minutes)[1].lines.last == "另有 2 条" && told(minutes, .en)[1].lines.last == "and 2 more")
    #expect(told(minutes)[2].lines.first?.contains("第2步 清账") == true)
    #expect(told(minutes)[4].lines == ["条例 第二条：不符合"])
    try minutes.when("commitment 1 kept=no")
    #expect(told(minutes).map(\.title).contains("公开承诺 0/1"))
    try minutes.when("call south")
    #expect(told(minutes).isEmpty)
  }
}
