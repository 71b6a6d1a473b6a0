import ReviewRegister
import Testing

@Suite("What is due")
struct DueTests {
  /// Matters of a row with their days, as a calendar without holidays has them; nothing is too far ahead.
  private func dues(_ desk: Desk, on day: String, _ number: String = "2027-001") throws -> [DueMatter: String] {
    let query = DueQuery(RowQuery(on: try Desk.day(day)), matters: Set(DueMatter.allCases))
    let lines = query.answer(of: desk.history.state, WorkCalendar()).filter { $0.due.number?.rawValue == number }
    return Dictionary(uniqueKeysWithValues: lines.map { ($0.due.matter, $0.due.on.text) })
  }

  /// What the office itself owes until the end of the month.
  private func office(_ desk: Desk, on day: String) throws -> [DueMatter] {
    let day = try Desk.day(day)
    let query = DueQuery(until: Span.month(of: day).upperBound, on: day)
    return query.answer(of: desk.history.state, WorkCalendar()).map(\.due.matter).filter(\.isOfOffice)
  }

  @Test("A row with the unit is due on its deadline, and its next milestone on its own day")
  func deadlineAndMilestone() throws {
    var desk = try Desk.withRow()
    try desk.type("update 2027-001 rectification=in-stages")
    try desk.type("stage 2027-001 管道改好 due=2027-04-30", on: "2027-02-01")
    try desk.type("stage 2027-001 方案定下 due=2027-03-15")
    #expect(try dues(desk, on: "2027-02-02") == [.deadline: "2027-06-30", .milestone: "2027-03-15"])
    try desk.type("reach 2027-001", on: "2027-03-10")
    #expect(try dues(desk, on: "2027-03-11") == [.deadline: "2027-06-30", .milestone: "2027-04-30"])
  }

  @Test(
    "Evidence is checked within fifteen working days of the day it came; holidays and worked weekends count as they are"
  )
  func check() throws {
    let desk = try Desk.with(.submitted)
    #expect(try dues(desk, on: "2027-03-02") == [.check: "2027-03-22"])
    let calendar = WorkCalendar(holidays: [try Desk.day("2027-03-05")], workedWeekends: [try Desk.day("2027-03-06")])
    let holiday = WorkCalendar(holidays: [try Desk.day("2027-03-05")])
    let row = try desk.row("2027-001")
    for (days, expected) in [(WorkCalendar(), "2027-03-22"), (calendar, "2027-03-22"), (holiday, "2027-03-23")] {
      let due = row.dues(DueReckoning(desk.settings, days), on: desk.today)
      #expect(due == [Due(.check, of: row.number, on: try Desk.day(expected))])
    }
  }

  @Test("A deadline that passed without evidence is seen to within as many working days, by a letter or by urging")
  func lapse() throws {
    var desk = try Desk.withRow()
    #expect(try dues(desk, on: "2027-06-30") == [.deadline: "2027-06-30"])
    #expect(try dues(desk, on: "2027-07-01") == [.deadline: "2027-06-30", .lapse: "2027-07-21"])
    try desk.type("urge 2027-001", on: "2027-07-02")
    #expect(try dues(desk, on: "2027-07-03") == [.deadline: "2027-06-30"])
    var tolerated = try Desk.withRow()
    try tolerated.type("tolerate 2027-001 先行先试 by=县委", on: "2027-07-01")
    #expect(try dues(tolerated, on: "2027-07-02") == [.deadline: "2027-06-30"], "nobody is held to account")
  }

  @Test("A letter is due until somebody answers it")
  func answer() throws {
    var desk = try Desk.withRow()
    try desk.type("letter 2027-001", on: "2027-05-20")
    #expect(try dues(desk, on: "2027-05-21")[.answer] == "2027-05-25")
    try desk.type("answer 2027-001 月底完成", on: "2027-05-22")
    #expect(try dues(desk, on: "2027-05-23")[.answer] == nil)
  }

  @Test("A request for more time is told at once, since it is decided before the deadline; a decision settles it")
  func request() throws {
    var desk = try Desk.withRow()
    try desk.type("request 2027-001 2027-08-31 雨季", on: "2027-03-01")
    let soon = DueQuery(until: try Desk.day("2027-03-05"), on: try Desk.day("2027-03-02"))
    let told = soon.answer(of: desk.history.state, WorkCalendar()).filter { !$0.due.matter.isOfOffice }
    #expect(told.map(\.due) == [Due(.request, of: RowNumber("2027-001"), on: try Desk.day("2027-06-30"))])
    try desk.type("refuse 2027-001 工期够", on: "2027-03-03")
    #expect(try dues(desk, on: "2027-03-04") == [.deadline: "2027-06-30"])
  }

  @Test("A request that nobody decided is settled by closing the row, also where it is opened again")
  func settledRequest() throws {
    var desk = try Desk.withRow()
    try desk.type("request 2027-001 2027-08-31 雨季", on: "2027-02-01")
    try desk.type("submit 2027-001 已换管", on: "2027-03-01")
    try desk.type("accept 2027-001 by=科长", on: "2027-03-02")
    try desk.type("reopen 2027-001 又漏了", on: "2027-03-03")
    #expect(try dues(desk, on: "2027-03-04") == [.deadline: "2027-06-30"])
  }

  @Test("A row can be closed from the day after its notice period on, and is never overdue for it")
  func notice() throws {
    let desk = try Desk.with(.inNotice)
    #expect(try dues(desk, on: "2027-03-03") == [.close: "2027-03-08"])
    let due = Due(.close, on: try Desk.day("2027-03-08"))
    #expect(!due.isOverdue(on: try Desk.day("2027-05-01")))
  }

  @Test("A look back can be taken some months after closing out, of a sample only at the rows drawn for it")
  func lookBack() throws {
    let desk = try Desk.with(.closedOut)
    #expect(try dues(desk, on: "2027-03-03") == [.lookBack: "2027-06-02"])
    var sampled = try Desk.with(.closedOut) { $0.lookBack.share = 50 }
    #expect(try dues(sampled, on: "2027-06-03").isEmpty)
    sampled.today = try Desk.day("2027-06-03")
    let drawn = RegisterCommand(.drawSample(seed: 1, candidates: [RowNumber("2027-001")]))
    try sampled.perform(drawn)
    #expect(try dues(sampled, on: "2027-06-03") == [.lookBack: "2027-06-02"])
    try sampled.type("look-back 2027-001 held by=督查室", on: "2027-06-05")
    #expect(try dues(sampled, on: "2027-06-06").isEmpty)
  }

  @Test(
    "The list is owed within five working days of the session: its rows are to be complete; a row without a deadline is asked for"
  )
  func list() throws {
    var fields = RowFields(unit: "县住建局", text: "水管老化", source: .film)
    let session = Origin(.session, id: "s", title: "评议会", date: try Desk.day("2027-01-08"))
    let act = Act(by: "办公室", on: try Desk.day("2027-01-10"))
    let number = RowNumber("2027-009")
    func dues(_ origin: Origin) -> [Due] {
      RegisterRow(number: number, opening: RowOpening(fields: fields, origin: origin), act: act)
        .dues(DueReckoning(RegisterSettings(office: "部", level: .county), WorkCalendar()), on: act.on)
    }
    let named = try Desk.day("2027-01-08")
    #expect(
      dues(session) == [Due(.list, of: number, on: try Desk.day("2027-01-15")), Due(.undated, of: number, on: named)])
    #expect(dues(Origin(.office)) == [Due(.undated, of: number, on: act.on)], "no session, no list")
    (fields.goal, fields.measure, fields.owner) = ("不漏水", "换管", "局长")
    fields.deadline = try Desk.day("2027-06-30")
    #expect(dues(session) == [Due(.deadline, of: number, on: try Desk.day("2027-06-30"))])
  }

  @Test(
    "The office owes the month's urging, the quarter's report and the half-year's notice until they are made, by their last days"
  )
  func rhythm() throws {
    var desk = try Desk.withRow()
    #expect(try office(desk, on: "2027-02-10") == [], "nothing is due in the month, and the quarter goes on")
    #expect(try office(desk, on: "2027-03-10") == [.report])
    #expect(try office(desk, on: "2027-06-10") == [.urging, .report])
    try desk.type("update 2027-001 public=yes", on: "2027-06-10")
    #expect(try office(desk, on: "2027-06-10") == [.urging, .report, .publication])
    try desk.type("urge 2027-001", on: "2027-06-11")
    #expect(try office(desk, on: "2027-06-11") == [.report, .publication])
    let report = ReportSnapshot(title: "二季度", on: desk.today, figures: try desk.figures(on: "2027-06-11"))
    try desk.perform(RegisterCommand(.report(report)))
    let notice = PublishedNotice(
      title: "上半年", from: try Desk.day("2027-01-01"), to: desk.today, rows: [RowNumber("2027-001")])
    try desk.perform(RegisterCommand(.publish(notice)))
    #expect(try office(desk, on: "2027-06-12") == [])
    #expect(try office(desk, on: "2027-07-12") == [.urging], "in July it is due again")
    #expect(try office(try Desk(), on: "2027-06-30") == [], "of no rows nothing is owed")
  }

  @Test(
    "Where a sample is looked back at, drawing one is owed from the day a row came due for it, and again once others have"
  )
  func sample() throws {
    for share in [100, 50] {
      var desk = try Desk.withRow { $0.lookBack.share = share }
      try desk.type("add 甲镇 台账不符 source=self goal=好 measure=改 owner=甲 deadline=2027-06-30")
      for (number, day) in [("2027-001", "2027-01-12"), ("2027-002", "2027-03-01")] {
        try desk.type("submit \(number) 已改", on: day)
        try desk.type("accept \(number) by=科长")
      }
      let isOwed = { (day: String) in try office(desk, on: day).contains(.sample) }
      #expect(try !isOwed("2027-04-11") && isOwed("2027-04-12") == (share < 100), "three months after closing out")
      if share == 100 { continue }
      desk.today = try Desk.day("2027-04-20")
      try desk.perform(RegisterCommand(.drawSample(seed: 1, candidates: desk.rows.map(\.number))))
      #expect(try !isOwed("2027-04-21") && !isOwed("2027-05-31") && isOwed("2027-06-01"), "the second row is due")
      try desk.type("undo 抽错")
      #expect(try isOwed("2027-04-21"))
    }
  }

  @Test("What is overdue stands first, then what is due by its day; nothing is due of a row that was withdrawn")
  func order() throws {
    var desk = try Desk.withRow()
    try desk.type("add 甲镇 台账不符 source=self goal=好 measure=改 owner=甲 deadline=2027-02-01")
    try desk.type("submit 2027-002 已改", on: "2027-01-12")
    try desk.type("accept 2027-002 by=科长", on: "2027-01-13")
    try desk.type("add 乙镇 账目不清 source=self goal=好 measure=改 owner=乙 deadline=2027-05-01", on: "2027-04-20")
    try desk.type("urge 2027-003", on: "2027-05-02")
    let query = DueQuery(until: try Desk.day("2027-06-30"), on: try Desk.day("2027-05-10"))
    let told = query.answer(of: desk.history.state, WorkCalendar()).filter { !$0.due.matter.isOfOffice }
    #expect(
      told.map { "\($0.due.number?.rawValue ?? "") \($0.due.matter.rawValue)" } == [
        "2027-003 deadline", "2027-002 look-back", "2027-001 deadline",
      ])
    try desk.type("withdraw 2027-003 重复", on: "2027-05-10")
    #expect(query.answer(of: desk.history.state, WorkCalendar()).first?.due.number?.rawValue == "2027-002")
  }

  @Test(
    "Every command that is named for a matter is a line of the table that can be read", arguments: Language.allCases)
  func commands(language: Language) throws {
    let strings = Strings(language)
    let usual = RegisterSettings(office: "部", level: .county)
    var other = usual
    other.steps = []
    other.acceptance.siteCheck = true
    for matter in DueMatter.allCases {
      let due = Due(matter, of: matter.isOfOffice ? nil : RowNumber("2027-001"), on: try Desk.day("2027-06-30"))
      for settings in [usual, other] {
        let line = strings.command(for: due, of: nil, settings)
        #expect(throws: Never.self, "\(line)") { try RegisterLine(parsing: line) }
      }
      #expect(!strings.due(matter).isEmpty && !strings.dueIn(due, on: due.on).isEmpty)
    }
    #expect(DueMatter.lapse.operation(other) == .urge && DueMatter.check.operation(other) == .check)
  }

  @Test("A base is the last of which a matter is due by a day, over holidays and ends of months")
  func reckoning() throws {
    var settings = RegisterSettings(office: "部", level: .county)
    settings.lookBack.afterMonths = 3
    let spring = (0..<9).map { CivilDate(dayNumber: 20_868 + $0) }
    let calendar = WorkCalendar(holidays: Set(spring), workedWeekends: [CivilDate(dayNumber: 20_868 + 11)])
    let reckoning = DueReckoning(settings, calendar)
    for matter in DueMatter.allCases {
      for number in 20_820..<20_920 {
        let day = CivilDate(dayNumber: number)
        let base = reckoning.lastBase(matter, by: day)
        #expect(reckoning.day(matter, from: base) <= day, "\(matter) \(day.text)")
        #expect(reckoning.day(matter, from: base.moved(days: 1)) > day, "\(matter) \(day.text)")
      }
    }
  }
}
