import ReviewRegister
import Testing

@Suite("The numbers of a report")
struct FiguresTests {
  @Test("Basically done is not done, and neither is work that nobody has accepted")
  func done() throws {
    var desk = try Desk()
    for index in 1...4 { try add(index, to: &desk) }
    try desk.type("update 2027-001 progress=basically-done")
    try desk.type("update 2027-002 progress=done")
    try desk.type("submit 2027-003 好了")
    try desk.type("accept 2027-003 by=科长")
    let total = try desk.figures(on: "2027-02-01").total
    #expect(total[.rows] == 4 && total[.done] == 1 && total[.basicallyDone] == 1 && total[.workDone] == 1)
    #expect(total.completion.text == "25.00")
  }

  @Test("The rate is rounded half up at two decimals, and of nothing it is nothing")
  func rounding() {
    var counts = Counts()
    #expect(counts.completion.text == "0.00")
    (counts[.rows], counts[.done]) = (3, 2)
    #expect(counts.completion.text == "66.67")
    (counts[.rows], counts[.done]) = (800, 1)
    #expect(counts.completion.text == "0.13")
  }

  @Test("Timing follows from deadline and day: later, near, urgent, overdue")
  func timing() throws {
    let row = try Desk.withRow().row("2027-001")
    let settings = try Desk.withRow().settings
    let cases: [(String, Timing.Urgency)] = [
      ("2027-06-09", .later), ("2027-06-10", .near), ("2027-06-19", .near), ("2027-06-20", .urgent),
      ("2027-06-30", .urgent), ("2027-07-01", .overdue(days: 1)), ("2028-06-30", .overdue(days: 366)),
    ]
    for (day, urgency) in cases {
      #expect(row.timing(on: try Desk.day(day), settings: settings).urgency == urgency, "\(day)")
    }
  }

  @Test("The day evidence is handed in stops the clock, and sending it back lets it run on")
  func stoppedClock() throws {
    var desk = try Desk.withRow()
    try desk.type("submit 2027-001 已换管", on: "2027-06-30")
    let late = try Desk.day("2027-08-01")
    #expect(try desk.row("2027-001").timing(on: late, settings: desk.settings).urgency == .urgent)
    try desk.type("return 2027-001 不全", on: "2027-07-10")
    #expect(try desk.row("2027-001").timing(on: late, settings: desk.settings).urgency == .overdue(days: 32))
  }

  @Test("Weeks go from Monday to Sunday, quarters over three months")
  func spans() throws {
    let day = try Desk.day("2027-02-28")
    #expect(Span.week(of: day).lowerBound.text == "2027-02-22" && Span.week(of: day).upperBound == day)
    #expect(Span.month(of: day).lowerBound.text == "2027-02-01" && Span.month(of: day).upperBound == day)
    #expect(Span.quarter(of: day).lowerBound.text == "2027-01-01")
    #expect(Span.quarter(of: day).upperBound.text == "2027-03-31")
    #expect(Span.quarter(of: try Desk.day("2027-12-31")).lowerBound.text == "2027-10-01")
  }

  @Test("A withdrawn row is in no number but its own")
  func withdrawn() throws {
    var desk = try Desk.withRow()
    try desk.type("withdraw 2027-001 重复")
    let total = try desk.figures(on: "2027-02-01").total
    #expect(Figure.allCases.filter { total[$0] != 0 } == [.withdrawn])
  }

  @Test("What moved is the difference, also of units that are gone or new")
  func moved() throws {
    var desk = try Desk()
    try add(1, to: &desk)
    let before = try desk.figures(on: "2027-02-01")
    try add(2, to: &desk)
    try desk.type("submit 2027-001 好了")
    try desk.type("accept 2027-001 by=科长")
    let moved = try desk.figures(on: "2027-02-01").moved(since: before)
    #expect(moved.total[.rows] == 1 && moved.total[.done] == 1 && moved.total[.open] == 0)
    #expect(moved.byUnit["单位2"]?[.rows] == 1 && moved.byUnit["单位1"]?[.rows] == 0)
  }

  @Test("Every figure and every group adds up")
  func sums() throws {
    var desk = try Desk()
    for index in 1...6 { try add(index, to: &desk) }
    try desk.type("submit 2027-001,2027-002,2027-003 好了")
    try desk.type("accept 2027-001 by=科长")
    try desk.type("return 2027-002 不行")
    let figures = try desk.figures(on: "2027-08-01")
    Invariants.check(figures)
    #expect(figures.total[.overdue] == 4 && figures.total[.dueThisMonth] == 0)
  }

  private func add(_ index: Int, to desk: inout Desk) throws {
    try desk.type("add 单位\(index) 问题 source=film goal=好 measure=改 owner=甲 kind=民生 deadline=2027-06-30")
  }
}

/// What is true of the figures of any register.
enum Invariants {
  static func check(_ figures: RegisterFigures, _ comment: Comment = "") {
    for counts in [figures.total] + Array(figures.byUnit.values) {
      let open = counts[.open]
      #expect(counts[.rows] == counts[.done] + open, comment)
      #expect(sum(counts, [.notStarted, .inProgress, .basicallyDone, .workDone, .longTerm]) == open, comment)
      #expect(sum(counts, [.withUnit, .submitted, .inNotice]) == open, comment)
      #expect(sum(counts, [.undated, .later, .near, .urgent, .overdue]) == open, comment)
      #expect(counts[.dueThisWeek] <= open && counts[.dueThisMonth] <= counts[.dueThisQuarter], comment)
    }
    for groups in [figures.byUnit, figures.byLeader, figures.byKind, figures.bySource, figures.byLevel] {
      #expect(groups.values.reduce(Counts(), +) == figures.total, comment)
    }
    if !figures.bySector.isEmpty {
      #expect(figures.bySector.values.reduce(Counts(), +) == figures.total, comment)
    }
  }

  private static func sum(_ counts: Counts, _ figures: [Figure]) -> Int { figures.reduce(0) { $0 + counts[$1] } }
}
