import ReviewCore
import ReviewRegister

/// The register counted a second time: row by row, from what the thread says, by none of the program's counting.
struct Recount {
  private let rows: [RegisterRow]
  private let day: CivilDate

  init(_ rows: [RegisterRow], on day: CivilDate) {
    self.rows = rows
    self.day = day
  }

  var standing: [RegisterRow] { rows.filter { row in !happened(row, .withdrawn) } }
  var withdrawn: Int { rows.count - standing.count }
  var done: Int { standing.count { last($0) == .closedOut } }
  var open: [RegisterRow] { standing.filter { last($0) != .closedOut } }

  /// With the unit, submitted, in notice.
  var closings: [Int] {
    let groups: [[RowEvent.Kind?]] = [[nil, .returned, .reopened], [.submitted], [.noticeBegan]]
    return groups.map { group in open.count { group.contains(last($0)) } }
  }

  var progresses: [Int] { Progress.allCases.map { progress in open.count { $0.progress == progress } } }

  /// Overdue, urgent, near, later, undated.
  var timings: [Int] {
    let left = open.map { row in row.fields.deadline.map { distance(to: $0, in: row) } }
    return [
      left.count { $0.map { $0 < 0 } ?? false }, left.count { $0.map { (0...10).contains($0) } ?? false },
      left.count { $0.map { (11...20).contains($0) } ?? false }, left.count { $0.map { $0 > 20 } ?? false },
      left.count { $0 == nil },
    ]
  }

  var overdue: [RegisterRow] {
    open.filter { row in row.fields.deadline.map { distance(to: $0, in: row) < 0 } ?? false }
  }
  var reopened: [RegisterRow] { standing.filter { happened($0, .reopened) } }
  var extended: Int { standing.count { happened($0, .extended) } }

  func of(unit: String) -> Recount { Recount(rows.filter { $0.fields.unit == unit }, on: day) }

  // MARK: - Private

  private func happened(_ row: RegisterRow, _ kind: RowEvent.Kind) -> Bool {
    row.thread.contains { $0.event.kind == kind }
  }

  /// The last thing that moved its closing.
  private func last(_ row: RegisterRow) -> RowEvent.Kind? {
    row.thread.last { [.submitted, .noticeBegan, .closedOut, .returned, .reopened].contains($0.event.kind) }?.event.kind
  }

  /// Days left, counted one by one.
  private func distance(to deadline: CivilDate, in row: RegisterRow) -> Int {
    var now = day
    if [.submitted, .noticeBegan].contains(last(row)) {
      for entry in row.thread {
        if case .submitted(let evidence) = entry.event, evidence.handedInOn < day { now = evidence.handedInOn }
      }
    }
    var left = 0
    while now < deadline {
      now = now.moved(days: 1)
      left += 1
    }
    while now > deadline {
      now = now.moved(days: -1)
      left -= 1
    }
    return left
  }
}

/// A register of random rows with random lives; the same seed gives the same register.
struct RandomRegister {
  private var state: UInt64
  private(set) var sample: SampleRegister

  init(seed: UInt64, rows: Int) throws {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    sample = try SampleRegister()
    for number in 1...rows { live("2026-" + String(repeating: "0", count: 3 - "\(number)".count) + "\(number)") }
  }

  // MARK: - Private

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[next(items.count)] }

  private mutating func live(_ number: String) {
    var day = SampleRegister.date("2026-12-20").moved(days: next(20))
    let deadline = next(5) == 0 ? nil : SampleRegister.date("2027-03-31").moved(days: next(120) - 60)
    let (unit, leader) = (pick(["甲镇", "乙镇", "丙乡", "丁村"]), pick([nil, "副书记", "副县长"]))
    let (kind, isPublic) = (pick([nil, "民生", "队伍"]), next(2) == 0)
    sample.open(number, unit, "问题\(number)", on: day.text, pick(ProblemSource.allCases)) { row in
      (row.deadline, row.leader, row.kind, row.isPublic) = (deadline, leader, kind, isPublic)
    }
    for _ in 0..<next(6) {
      day = day.moved(days: next(20))
      step(number, on: day.text)
    }
  }

  private mutating func step(_ number: String, on day: String) {
    switch next(9) {
    case 0, 1: sample.submit(number, on: day, doneOn: day, files: next(2))
    case 2: sample.closeOut(number, on: day)
    case 3: sample.tell(number, .returned, on: day, "材料不全")
    case 4: sample.tell(number, .reopened(deadline: nil), on: day, "又有了")
    case 5: sample.tell(number, .noticeBegan(until: SampleRegister.date(day).moved(days: 5)), on: day)
    case 6: sample.tell(number, .progressed(progress: pick(Progress.allCases), note: nil), on: day)
    case 7: sample.letter(number, next(5), "2027-\(100 + next(800))", on: day, due: day)
    default: if next(4) == 0 { sample.tell(number, .withdrawn, on: day, "重复") }
    }
  }
}
