import ReviewRegister
import Testing

/// A random year of an office, and beside it the same year as `PlainReading` understands it.
struct Year {
  private(set) var desk: Desk
  private(set) var accepted = 0
  private(set) var refused = 0
  private let seed: UInt64
  private var dice: SplitMix64
  private var plain: PlainReading
  /// What was typed, with its reading before it, for undo.
  private var before: [PlainReading] = []

  init(seed: UInt64) throws {
    self.seed = seed
    dice = SplitMix64(seed: seed)
    let (notice, signatures) = (Int(dice.next(below: 2)) * 7, 1 + Int(dice.next(below: 2)))
    desk = try Desk("2027-01-01") {
      ($0.acceptance.noticeDays, $0.acceptance.signatures) = (notice, signatures)
    }
    plain = PlainReading(noticeDays: notice, signatures: signatures)
  }

  mutating func run(steps: Int) throws {
    for step in 0..<steps {
      if step > 0, one(in: 2) { desk.today = desk.today.moved(days: Int(dice.next(below: 4))) }
      one(in: 12) ? try takeBack() : try act()
      if step % 40 == 0 { try recount() }
    }
    try recount()
  }

  // MARK: - Private

  private mutating func one(in chances: UInt64) -> Bool { dice.next(below: chances) == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(dice.next(below: UInt64(values.count)))] }

  private mutating func act() throws {
    if plain.rows.isEmpty || one(in: 6) { return try add() }
    let deed = pick(PlainReading.Deed.allCases)
    let number = pick(plain.rows.keys.sorted())
    let by = pick(["甲", "乙", "丙"])
    let to = desk.today.moved(days: Int(dice.next(below: 120)))
    try perform(line(deed, number, by: by, to: to), allowed: plain.allows(deed, number, by: by, to: to, on: desk.today))
    {
      $0.perform(deed, number, by: by, to: to, on: $1)
    }
  }

  private func line(_ deed: PlainReading.Deed, _ number: String, by: String, to: CivilDate) -> String {
    switch deed {
    case .submit: "submit \(number) 已改 by=\(by)"
    case .accept: "accept \(number) by=\(by) rank=\(by)级"
    case .close: "close \(number)"
    case .sendBack: "return \(number) 不全"
    case .reopen: "reopen \(number) 反弹"
    case .extend: "extend \(number) approver=县长 to=\(to.text) reason=雨季"
    case .urge: "urge \(number)"
    case .withdraw: "withdraw \(number) 重复"
    case .begin: "update \(number) progress=basically-done"
    case .lookBack: "look-back \(number) held by=\(by)"
    }
  }

  private mutating func add() throws {
    let (unit, source) = (pick(["甲镇", "乙镇", "丙局"]), pick(ProblemSource.names))
    let deadline = desk.today.moved(days: Int(dice.next(below: 200)))
    let number = RowNumber(year: desk.today.year, serial: plain.nextSerial(of: desk.today.year)).rawValue
    try perform(
      "add \(unit) 问题 source=\(source) goal=好 measure=改 owner=甲 leader=\(unit)长 deadline=\(deadline.text)",
      allowed: true
    ) { $0.add(number, unit: unit, deadline: deadline, on: $1) }
  }

  private mutating func perform(
    _ line: String, allowed: Bool, _ read: (inout PlainReading, CivilDate) -> Void
  ) throws {
    do {
      try desk.type(line)
      #expect(allowed, "\(desk.today.text) \(line) is taken, PINGYI_SEED=\(seed)")
      accepted += 1
      before.append(plain)
      read(&plain, desk.today)
    } catch let refusal as RegisterRejection {
      #expect(!allowed, "\(desk.today.text) \(line) is refused: \(refusal), PINGYI_SEED=\(seed)")
      refused += 1
    }
  }

  private mutating func takeBack() throws {
    guard let earlier = before.popLast() else { return }
    try desk.type("undo 录错")
    plain = earlier
  }

  private func recount() throws {
    #expect(desk.rows.map(\.number.rawValue).sorted() == plain.rows.keys.sorted(), "PINGYI_SEED=\(seed)")
    let figures = RegisterFigures(desk.rows, of: desk.head, on: desk.today)
    Invariants.check(figures, "PINGYI_SEED=\(seed)")
    let counts = plain.recount(on: desk.today)
    for (figure, count) in counts { #expect(figures.total[figure] == count, "\(figure), PINGYI_SEED=\(seed)") }
    for unit in Set(plain.rows.values.map(\.unit)) {
      let own = plain.only(unit).recount(on: desk.today)
      for (figure, count) in own {
        #expect(figures.byUnit[unit]?[figure] == count, "\(unit) \(figure), PINGYI_SEED=\(seed)")
      }
    }
  }
}
