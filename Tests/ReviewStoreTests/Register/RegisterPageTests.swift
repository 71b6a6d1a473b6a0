import GRDB
import RegisterYears
import ReviewRegister
import Testing

@testable import ReviewStore

@Suite("Parts of a register's lists")
struct RegisterPageTests {
  private func whole(_ query: RowQuery) -> RowQuery {
    var query = query
    (query.limit, query.offset) = (nil, 0)
    return query
  }

  @Test func `each part of a list is what the rows in memory answer, from its beginning to behind its end`() throws {
    var dice = Dice()
    for _ in 0..<4 {
      let register = try RegisterScratch(seed: dice.next())
      try register.live(200)
      for _ in 0..<40 {
        var query = RowQuery(on: register.today)
        if dice.below(2) == 0 { query.order = RowQuery.Order.allCases.randomElement(using: &dice) ?? .number }
        query.isDescending = dice.below(3) == 0
        if dice.below(3) == 0 { query.filter.unit = register.rows.randomElement(using: &dice)?.unit }
        if dice.below(3) == 0 { query.filter.words = ["台账"] }
        if dice.below(5) == 0 { query.filter.includesWithdrawn = true }
        let total = query.answer(of: register.rows, settings: register.history.state.head.settings).count
        // One part after the other, as somebody pages through it, and anywhere.
        for offset in [0, 7, 14, 21, total - 7, total - 10, total / 2, total, total + 5, dice.below(total + 1)] {
          (query.offset, query.limit) = (max(0, offset), 7)
          let answer = query.answer(of: register.rows, settings: register.history.state.head.settings)
          let page = try register.store.page(query)
          #expect(page == RowPage(total: total, lines: answer.map { RowLine($0) }), "\(query), \(dice)")
        }
        if dice.below(3) == 0 { try register.live(2) }
      }
    }
  }

  @Test func `a part that is asked for while another office writes is of the register as it then stands`() throws {
    var dice = Dice()
    let register = try RegisterScratch(seed: dice.next())
    try register.live(60)
    // It has not heard of anything that is stored from here on.
    let other = try RegisterStore.open(at: register.place, origin: "B")
    defer { other.close() }
    var queries = [RowQuery(on: register.today), RowQuery(on: register.today), RowQuery(on: register.today)]
    queries[1].order = .deadline
    queries[2].filter.words = ["台账"]
    let dues = DueQuery(until: register.today.moved(days: 60), on: register.today)
    for _ in 0..<40 {
      try register.live(1)
      let settings = register.history.state.head.settings
      for var query in queries {
        let total = query.answer(of: register.rows, settings: settings).count
        (query.offset, query.limit) = (dice.below(total + 1), 9)
        let answer = query.answer(of: register.rows, settings: settings)
        #expect(try other.page(query) == RowPage(total: total, lines: answer.map { RowLine($0) }), "\(query), \(dice)")
      }
      var part = dues
      (part.offset, part.limit) = (dice.below(20), 9)
      let expected = part.answer(of: register.history.state, WorkCalendar())
      #expect(try other.dues(part, WorkCalendar()).lines == expected, "\(dice)")
    }
  }

  @Test func `a list of what is due begins anew once something is stored, or other days are worked`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    try register.live(150)
    var query = DueQuery(until: register.today.moved(days: 30), on: register.today)
    query.limit = 5
    for offset in 0..<30 {
      query.offset = offset
      if offset % 5 == 4 { try register.live(3) }
      var calendar = WorkCalendar()
      if offset % 3 == 0 { calendar.holidays = Set((0..<20).map { register.today.moved(days: -$0) }) }
      let expected = query.answer(of: register.history.state, calendar)
      #expect(try register.store.dues(query, calendar).lines == expected, "\(offset)")
    }
  }

  @Test func `where a row stands in a list is where the rows in memory have it, also where it is in none`() throws {
    var dice = Dice()
    let register = try RegisterScratch(seed: dice.next())
    try register.live(200)
    let settings = register.history.state.head.settings
    for _ in 0..<60 {
      var query = RowQuery(on: register.today)
      if dice.below(2) == 0 { query.order = RowQuery.Order.allCases.randomElement(using: &dice) ?? .number }
      if dice.below(3) == 0 { query.filter.unit = register.rows.randomElement(using: &dice)?.unit }
      (query.offset, query.limit) = (dice.below(20), 7)
      var whole = query
      (whole.offset, whole.limit) = (0, nil)
      let numbers = whole.answer(of: register.rows, settings: settings).map(\.number)
      guard let number = register.rows.randomElement(using: &dice)?.number else { continue }
      #expect(try register.store.place(of: number, in: query) == numbers.firstIndex(of: number), "\(query), \(dice)")
    }
    #expect(try register.store.place(of: RowNumber("1900-001"), in: RowQuery(on: register.today)) == nil)
  }

  @Test func `the whole list is read by its index, without a look at every row`() throws {
    let register = try RegisterScratch()
    try register.live(60)
    var query = RowQuery(on: register.today)
    (query.limit, query.offset) = (5, 10)
    let selection = RowSelection(query, settings: RegisterYears.settings)
    func plan(_ sql: String) throws -> [String] {
      try register.store.log.perform { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).compactMap { $0["detail"] as String? }
      }
    }
    let part = try plan(selection.rows)
    #expect(part == ["SCAN row USING INDEX row_place"], "it is not sorted: \(part)")
  }

  @Test func `how many rows there are is counted as they come, are withdrawn, and go when that is taken back`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    for _ in 0..<60 {
      try register.live(3)
      let standing = register.rows.count { $0.withdrawn == nil }
      #expect(try register.store.page(RowQuery(on: register.today)).total == standing)
    }
    try register.store.rebuild()
    #expect(try register.store.page(RowQuery(on: register.today)).total == register.rows.count { $0.withdrawn == nil })
    try register.edit("UPDATE tally SET standing = standing + 1")
    #expect(try RegisterStore.verify(at: register.place).differences == [.head], "a wrong count is told")
  }

  @Test func `the names that rows are chosen by are those that stand in rows, each once and in order`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    for _ in 0..<20 {
      try register.live(10)
      let fields = register.rows.map(\.fields)
      let expected: [RegisterChoice: [String?]] = [
        .unit: fields.map(\.unit), .sector: fields.map(\.sector?.rawValue), .kind: fields.map(\.kind),
        .leader: fields.map(\.leader), .owner: fields.map(\.owner),
      ]
      for choice in RegisterChoice.allCases {
        let names = Set((expected[choice] ?? []).compactMap(\.self))
        let ordered = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(try register.store.choices(choice) == ordered, "\(choice)")
      }
    }
  }

  @Test func `what an undo would take back is known without reading all that it stored`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    for _ in 0..<40 {
      try register.live(2)
      #expect(try register.store.lastBatch == register.store.lastCommand?.batch)
    }
  }
}
