import Foundation
import RegisterYears
import ReviewRegister
import Testing

@testable import ReviewStore

@Suite("What is asked of a register")
struct RegisterQueryTests {
  @Test func `the tables answer each query as the rows in memory do`() throws {
    var dice = Dice()
    for _ in 0..<5 {
      let register = try RegisterScratch(seed: dice.next())
      try register.live(150)
      let settings = register.history.state.head.settings
      for _ in 0..<100 {
        let query = query(register, &dice)
        let answer = query.answer(of: register.rows, settings: settings)
        #expect(try register.store.lines(query) == answer.map(RowLine.init), "\(query), \(dice)")
        #expect(try register.store.numbers(query) == answer.map(\.number), "\(query), \(dice)")
        #expect(
          try register.store.count(query) == register.rows.count { query.matches($0, settings: settings) },
          "\(query), \(dice)")
        var whole: [RegisterRow] = []
        try register.store.eachRow(query) { whole.append($0) }
        #expect(whole == answer, "\(query), \(dice)")
      }
    }
  }

  @Test func `figures counted by the tables are those of the rows`() throws {
    var dice = Dice()
    for _ in 0..<8 {
      let register = try RegisterScratch(seed: dice.next())
      try register.live(150)
      for _ in 0..<10 {
        let day = register.today.moved(days: dice.roll(-200...200))
        let expected = RegisterFigures(register.rows, of: register.history.state.head, on: day)
        #expect(try register.store.figures(on: day) == expected, "\(day.text), \(dice)")
      }
    }
  }

  @Test func `a word is found wherever it stands, in either case, also where it holds signs of the query language`()
    throws
  {
    let register = try RegisterScratch()
    var fields = RowFields(unit: "甲镇党委", text: "50%_的 Party 费'未收", source: .film)
    fields.remark = "见附件"
    let number = RowNumber("2027-001")
    try register.append([
      .row(
        number: number, event: .opened(opening: RowOpening(fields: fields, origin: Origin(.office))),
        act: Act(by: "办公室", on: register.today))
    ])
    for word in ["%_", "party", "PARTY", "费'", "附件", "2027-001", "甲镇"] {
      var query = RowQuery(on: register.today)
      query.filter.words = [word]
      #expect(try register.store.numbers(query) == [number], "\(word)")
    }
    var query = RowQuery(on: register.today)
    query.filter.words = ["附件", "没有的词"]
    #expect(try register.store.numbers(query).isEmpty)
  }

  // MARK: - Private

  private func query(_ register: RegisterScratch, _ dice: inout Dice) -> RowQuery {
    var query = RowQuery(on: register.today.moved(days: dice.roll(-30...60)))
    let row = register.rows.randomElement(using: &dice)
    func maybe(_ body: () -> Void) { if dice.below(5) == 0 { body() } }
    maybe { query.filter.unit = row?.unit }
    maybe { query.filter.sector = row?.fields.sector }
    maybe { query.filter.leader = row?.fields.leader }
    maybe { query.filter.kind = row?.fields.kind }
    maybe { query.filter.source = row?.fields.source }
    maybe { query.filter.scope = .common }
    maybe { query.filter.progress = .notStarted }
    maybe { query.filter.closing = row?.closing }
    maybe { query.filter.urgency = RowFilter.Urgency.allCases.randomElement(using: &dice) }
    maybe { query.filter.deadlineFrom = row?.deadline }
    maybe { query.filter.deadlineUntil = query.day.moved(days: 40) }
    maybe { query.filter.isPublic = dice.below(2) == 0 }
    maybe { query.filter.includesWithdrawn = true }
    maybe { query.filter.words = ["台账"] }
    maybe { query.onlyRunning = true }
    query.order = RowQuery.Order.allCases.randomElement(using: &dice) ?? .number
    query.isDescending = dice.below(2) == 0
    if dice.below(2) == 0 { (query.limit, query.offset) = (dice.below(20), dice.below(20)) }
    return query
  }
}
