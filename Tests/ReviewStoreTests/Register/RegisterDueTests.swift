import GRDB
import RegisterYears
import ReviewRegister
import Testing

@testable import ReviewStore

@Suite("What a register's tables say is due")
struct RegisterDueTests {
  @Test func `is what the rows in memory say, whatever is asked, part by part, whatever the holidays`() throws {
    var dice = Dice()
    var told: Set<DueMatter> = []
    for _ in 0..<5 {
      let register = try RegisterScratch(seed: dice.next())
      try register.live(150)
      try register.append([.settingsChanged(settings: settings(&dice), act: Act(by: "部", on: register.today))])
      for _ in 0..<60 {
        let (query, calendar) = (query(register, &dice), calendar(register, &dice))
        let expected = query.answer(of: register.history.state, calendar)
        let part = try register.store.dues(query, calendar)
        #expect(part.lines == expected, "\(query), \(dice)")
        var all = query
        (all.limit, all.offset) = (nil, 0)
        let total = all.answer(of: register.history.state, calendar).count
        #expect(part.total == total, "\(query), \(dice)")
        let counted = try register.store.dueCalendar(query, calendar)
        #expect(counted == query.calendar(of: register.history.state, calendar), "\(query), \(dice)")
        let month = try register.store.dueCalendar(.all(query.rows), calendar)
        #expect(counted.count(query) == total && month.count(query) == total, "\(query), \(dice)")
        told.formUnion(part.lines.map(\.due.matter))
      }
    }
    // The dice reach most matters, or this shows little.
    #expect(told.count > 7, "\(told), \(dice)")
  }

  @Test func `answers that units owe since a session stand among it, also when the tables are made anew`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    try register.live(20)
    let name = SessionName(id: "county", title: "述职评议会", date: register.today)
    let owed = (1...12).map { OwedAnswer(speaker: "a", unit: "甲镇党委", question: $0, text: "第\($0)问") }
    let act = Act(by: "部", on: register.today)
    try register.append([
      .sessionTaken(session: SessionSource(name: name, edition: "a", rows: [:], owed: owed), act: act)
    ])
    let answer = AnswerTaken(WaitingAnswer(session: name, owed: owed[4]), text: "已办")
    try register.append([.answerTaken(answer: answer, act: act)])
    var query = DueQuery(until: register.today.moved(days: 30), on: register.today)
    query.matters = [.reply]
    for _ in 0..<2 {
      let expected = query.answer(of: register.history.state, WorkCalendar())
      #expect(expected.map { $0.due.answer?.owed.question } == [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12])
      #expect(try register.store.dues(query, WorkCalendar()).lines == expected)
      #expect(
        try register.store.dueCalendar(query, WorkCalendar())
          == query.calendar(of: register.history.state, WorkCalendar()))
      #expect(try RegisterStore.verify(at: register.place).isSound)
      try register.store.rebuild()
    }
  }

  @Test func `so is whom to urge for a month`() throws {
    var dice = Dice()
    for _ in 0..<5 {
      let register = try RegisterScratch(seed: dice.next())
      try register.live(150)
      for _ in 0..<20 {
        let month = Month(of: register.today.moved(days: dice.roll(-200...100)))
        let list = try register.store.urging(month)
        let expected = register.rows.filter { $0.isToBeUrged(for: month) }
        #expect(Set(list.lines.map(\.number)) == Set(expected.map(\.number)), "\(month.rawValue), \(dice)")
        let due = register.rows.filter {
          $0.closing.isWithUnit && $0.withdrawn == nil && ($0.deadline.map { $0 <= month.lastDay } ?? false)
        }
        #expect(list.urged == due.count - expected.count, "\(month.rawValue), \(dice)")
        #expect(list.lines.compactMap(\.deadline) == list.lines.compactMap(\.deadline).sorted(), "\(dice)")
      }
    }
  }

  @Test func `is found by the matters' own indices, not by reading every row`() throws {
    let register = try RegisterScratch()
    try register.live(30)
    let query = DueQuery(until: register.today, on: register.today)
    let reckoning = DueReckoning(RegisterYears.settings, WorkCalendar())
    let selection = DueSelection(query, reckoning, settings: RegisterYears.settings)
    let sql = try #require(selection.keys)
    let steps = try register.store.log.perform { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).compactMap { $0["detail"] as String? }
    }
    let searches = steps.filter { $0.contains(" row ") }
    #expect(!searches.isEmpty && searches.allSatisfy { $0.contains("USING COVERING INDEX row_due_") }, "\(steps)")
  }

  // MARK: - Private

  private func settings(_ dice: inout Dice) -> RegisterSettings {
    var settings = RegisterYears.settings
    settings.checkWithin = dice.roll(0...20)
    settings.listWithin = dice.roll(0...9)
    settings.lookBack.afterMonths = dice.roll(0...6)
    settings.lookBack.share = dice.below(2) == 0 ? 100 : 30
    if dice.below(2) == 0 {
      settings.unitReports = UnitReportRules(every: dice.below(2) == 0 ? .month : .quarter, by: dice.roll(1...28))
    }
    if dice.below(2) == 0 { settings.meetings = MeetingRules(halfYear: dice.roll(5...9), yearEnd: dice.roll(10...12)) }
    return settings
  }

  private func calendar(_ register: RegisterScratch, _ dice: inout Dice) -> WorkCalendar {
    var calendar = WorkCalendar()
    for _ in 0..<dice.below(60) {
      let day = register.today.moved(days: dice.roll(-100...60))
      if day.isWeekend { calendar.workedWeekends.insert(day) } else { calendar.holidays.insert(day) }
    }
    return calendar
  }

  private func query(_ register: RegisterScratch, _ dice: inout Dice) -> DueQuery {
    var rows = RowQuery(on: register.today.moved(days: dice.roll(-90...90)))
    let row = register.rows.randomElement(using: &dice)
    func maybe(_ body: () -> Void) { if dice.below(6) == 0 { body() } }
    maybe { rows.filter.unit = row?.unit }
    maybe { rows.filter.words = ["台账"] }
    maybe { rows.filter.closing = row?.closing }
    var query = DueQuery(rows)
    switch dice.below(4) {
    case 0: query = DueQuery(rows, until: rows.day.moved(days: -1))
    case 1: query = DueQuery(rows, matters: [.undated])
    default: break
    }
    if dice.below(2) == 0 { query.from = rows.day.moved(days: dice.roll(-60...60)) }
    if dice.below(2) == 0 { query.until = rows.day.moved(days: dice.roll(-60...120)) }
    if dice.below(3) == 0 { (query.limit, query.offset) = (dice.below(20), dice.below(20)) }
    return query
  }
}
