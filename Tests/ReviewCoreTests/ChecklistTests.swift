import ReviewCore
import Testing

@Suite("The problem checklist")
struct ChecklistTests {
  private func reporting(_ lines: String = "") throws -> Transcript {
    try Transcript.given(Plans.simple(), "9:00:00 open\nnext\nnext\nreport\n" + lines)
  }

  @Test("begins with the plan's problems, each with its number, all unmentioned")
  func plan() throws {
    try reporting().then {
      let list = $0.session.checklist(of: "north")
      #expect(list.map(\.number) == ["2025-031", "2026-001"])
      #expect(list.map(\.source) == [.lastYear, .inspection])
      #expect(list.allSatisfy { $0.ownedAt == nil && $0.notedAt == nil })
      #expect($0.session.checklist(of: "south").isEmpty)
    }
  }

  @Test("lists duties of the responsibility list that were not done")
  func duties() throws {
    var plan = Plans.simple(speakers: [
      Speaker(id: "north", unit: "北镇党委", post: "党委书记", dutiesUndone: ["1.2", "9.9"])
    ])
    plan.responsibilityList = ResponsibilityList(
      title: "责任清单",
      categories: [
        .init(id: "1", title: "组织生活", items: [.init(id: "1.1", text: "三会一课"), .init(id: "1.2", text: "专题调研")])
      ])
    let list = Session(plan: plan).checklist(of: "north")
    #expect(list.map(\.text) == ["1.2 专题调研"])
    #expect(list.map(\.source) == [.responsibilityList])
  }

  @Test(
    "takes the source of a problem from where the session is",
    arguments: [
      ("report", ProblemSource.selfExamination), ("report\nquestions", .question), ("report\ncommentary", .commentary),
      ("report\nappraisal", .masses),
    ])
  func sources(_ lines: String, source: ProblemSource) throws {
    let minutes = try Transcript.given(
      Plans.simple(), "9:00:00 open\nnext\nnext\n\(lines)\n9:01:00 problem 党费收缴不规范")
    try minutes.then {
      #expect($0.problems.last?.source == source)
      #expect($0.problems.last?.speaker == "north")
      #expect($0.problems.last?.notedAt == $0.now)
    }
  }

  @Test("takes problems of last year and of the masses where the secretary says so")
  func otherSources() throws {
    let minutes = try reporting("problem 路灯不亮 source=masses by=群众代表\nproblem 旧账 source=last-year speaker=west")
    try minutes.then {
      #expect($0.problems.suffix(2).map(\.source) == [.masses, .lastYear])
      #expect($0.problems.suffix(2).map(\.raisedBy) == ["群众代表", nil])
      #expect($0.problems.suffix(2).map(\.speaker) == ["north", "west"])
    }
  }

  @Test("asks for the source where the phase has none, and for a text")
  func refusals() throws {
    let minutes = try reporting("finish")
    minutes.refuses("problem 走形式 speaker=north", .sourceNeeded)
    minutes.refuses(
      "problem 走形式 speaker=north source=rumour",
      .line(.badChoice(argument: .source, text: "rumour", allowed: ProblemSource.names)))
    minutes.refuses("problem \"\" speaker=north source=film", .emptyText)
    let long = String(repeating: "长", count: 2_001)
    minutes.refuses("problem \(long) source=film speaker=north", .textTooLong(2_001, limit: 2_000))
  }

  @Test("marks what the speaker owned up to; what the speaker adds in the report is owned by being said")
  func owned() throws {
    var minutes = try reporting("9:01:00 own 2\n9:02:00 problem 自己也有责任")
    try minutes.then {
      let list = $0.session.checklist(of: "north")
      #expect(list.map { $0.ownedAt?.clockText } == [nil, "09:01:00", "09:02:00"])
    }
    minutes.refuses("own 2", .alreadyOwned("2026-001"))
    minutes.refuses("disown 1", .notOwned("2025-031"))
    try minutes.when("disown 2026-001")
    try minutes.then { #expect($0.session.problem("2026-001")?.ownedAt == nil) }
  }

  @Test("is asked for by place, by number for life, or by another speaker's place")
  func naming() throws {
    let minutes = try reporting("problem 窗口无人 speaker=south source=masses")
    for name in ["1", "2025-031", "north:1", "1:1", "south:1", "北镇党委:2"] {
      #expect(minutes.refusal(of: "own \(name)") == nil, "\(name)")
    }
    for name in ["0", "3", "south:2", "-1", "\(Int.min)", "north:", ":", "2025-032"] {
      minutes.refuses("own \(name)", .unknownProblem(name))
    }
    minutes.refuses("own nroth:1", .unknownSpeaker("nroth", suggestion: "north"))
  }

  @Test("gets cause, goal, measure, owner, leader, unit, deadline, kind, scope and publicity, one by one or at once")
  func details() throws {
    var minutes = try reporting(
      """
      detail 1 cause=管理松 goal="常年开放" measure=排班
      detail 1 owner=组织委员 leader=镇长 unit=宣传办 deadline=2027-3-31 kind=concealed scope=common public=yes
      """)
    try minutes.then {
      let problem = $0.session.problem("2025-031")
      #expect(
        problem?.details
          == [
            .cause: .text("管理松"), .goal: .text("常年开放"), .measure: .text("排班"), .owner: .text("组织委员"),
            .leader: .text("镇长"), .unit: .text("宣传办"),
            .deadline: CivilDate(year: 2027, month: 3, day: 31).map(FieldValue.date),
          ])
      #expect(problem?.kind == "concealed")
      #expect(problem?.scope == .common)
      #expect(problem?.isPublic == true)
      #expect(problem?.missing == [])
      #expect($0.session.problem("2026-001")?.missing == [.goal, .measure, .owner, .deadline])
    }
    try minutes.when("detail 1 text=活动室常年上锁 owner=党委书记 public=no")
    try minutes.then {
      #expect($0.session.problem("2025-031")?.text == "活动室常年上锁")
      #expect($0.session.problem("2025-031")?.details[.owner] == .text("党委书记"))
      #expect($0.session.problem("2025-031")?.details[.cause] == .text("管理松"))
      #expect($0.session.problem("2025-031")?.isPublic == false)
    }
  }

  @Test("lets a field be emptied again")
  func clearing() throws {
    var minutes = try reporting()
    try minutes.when("detail 1 cause=管理松 deadline=2027-03-01")
    try minutes.when("detail 1 cause=\"\" deadline=\"\"")
    try minutes.then {
      #expect($0.session.checklist(of: "north")[0].details[.cause] == nil)
      #expect($0.session.checklist(of: "north")[0].details.deadline == nil)
    }
    minutes.refuses("detail 1 cause=\"\"", .nothingToChange)
  }

  @Test(
    "takes dates as people write them",
    arguments: ["2027-3-1", "20270301", "2027.03.01", "2027/3/1", "2027年3月1日", "3-1", "3月1日"])
  func dates(text: String) throws {
    var minutes = try reporting()
    try minutes.when("detail 1 deadline=\(text)")
    try minutes.then {
      #expect($0.session.checklist(of: "north")[0].details.deadline == CivilDate(year: 2027, month: 3, day: 1))
    }
  }

  @Test("refuses details that say nothing, or a deadline that is none or lies before the session")
  func badDetails() throws {
    let minutes = try reporting()
    minutes.refuses("detail 1", .nothingToChange)
    minutes.refuses("detail 1 cause=\"  \"", .nothingToChange)
    minutes.refuses(
      "detail 1 deadline=2027-02-30", .line(.noSuchDay(argument: .deadline, year: 2027, month: 2, day: 30)))
    minutes.refuses(
      "detail 1 public=maybe", .line(.badChoice(argument: .isPublic, text: "maybe", allowed: ["yes", "no"])))
    let past = try #require(CivilDate("2026-12-17"))
    minutes.refuses("detail 1 deadline=2026-12-17", .deadlineBeforeSession(past))
    minutes.refuses("problem 走形式 deadline=2026-12-17", .deadlineBeforeSession(past))
    #expect(minutes.refusal(of: "detail 1 deadline=2026-12-18") == nil)
  }

  @Test("strikes a problem off with the reason; it keeps its number and stays on record")
  func withdraw() throws {
    var minutes = try reporting()
    minutes.refuses("withdraw 1", .line(.missingArgument(.withdraw, .reason)))
    try minutes.when("withdraw 1 与第二条重复\nproblem 新的")
    try minutes.then {
      #expect($0.session.checklist(of: "north").map(\.number) == ["2026-001", "2026-002"])
      #expect($0.session.problem("2025-031")?.withdrawn == "与第二条重复")
      #expect($0.problems.count == 3)
    }
    for line in ["own 2025-031", "detail 2025-031 cause=x", "withdraw 2025-031 x"] {
      minutes.refuses(line, .problemWithdrawn("2025-031"))
    }
  }
}

@Suite("The number of a problem")
struct ProblemNumberTests {
  private func speaker(_ id: Identifier, _ numbers: [String?]) -> Speaker {
    Speaker(
      id: id, unit: id, post: "书记",
      problems: numbers.map { PlannedProblem(number: $0, source: $0 == nil ? .inspection : .lastYear, text: "问题") })
  }

  @Test("is kept from last year, and new ones count on through plan and session")
  func counting() throws {
    let plan = Plans.simple(speakers: [speaker("a", ["2025-002", nil]), speaker("b", [nil, "2024-120"])])
    let minutes = try Transcript.given(plan, "open\nnext\nnext\nreport\nproblem 一\nproblem 二 speaker=b")
    #expect(
      minutes.session.problems.map(\.number) == [
        "2025-002", "2026-001", "2026-002", "2024-120", "2026-003", "2026-004",
      ])
  }

  @Test("is never given twice, also in the second session of a year")
  func sameYear() throws {
    let plan = Plans.simple(speakers: [speaker("a", [nil, "2026-002"]), speaker("b", ["2026-007", nil])])
    let minutes = try Transcript.given(plan, "open\nnext\nnext\nreport\nproblem 一")
    #expect(minutes.session.problems.map(\.number) == ["2026-008", "2026-002", "2026-007", "2026-009", "2026-010"])
  }

  @Test("has three digits until more are needed")
  func width() throws {
    let plan = Plans.simple(speakers: [speaker("a", ["2026-998", nil, nil])])
    #expect(Session(plan: plan).problems.map(\.number) == ["2026-998", "2026-999", "2026-1000"])
  }
}
