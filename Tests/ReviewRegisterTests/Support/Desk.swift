import CommandTables
import ReviewRegister

/// An office at its register: it types lines on set days, and every event is kept in a log.
struct Desk {
  private(set) var history: EventHistory<Register>
  var today: CivilDate

  /// `change` changes the usual settings.
  init(_ day: String = "2027-01-10", _ change: (inout RegisterSettings) -> Void = { _ in }) throws {
    var settings = RegisterSettings(office: "县委组织部", level: .county, committee: "县委")
    change(&settings)
    today = try Desk.day(day)
    let begun = try Register.begin(settings).enumerated().map {
      Recorded(position: $0 + 1, batch: 1, at: Timestamp(date: try Desk.day(day), secondsOfDay: 0), event: $1)
    }
    guard let history = EventHistory<Register>(begun) else { throw Missing.beginning }
    self.history = history
  }

  enum Missing: Error { case beginning, day(String), row(String) }

  static func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else { throw Missing.day(text) }
    return day
  }

  var settings: RegisterSettings { history.state.head.settings }
  var head: RegisterHead { history.state.head }
  var rows: [RegisterRow] { history.state.rows.values.sorted { $0.number < $1.number } }

  func row(_ number: String) throws -> RegisterRow {
    guard let row = history.state.rows[RowNumber(number)] else { throw Missing.row(number) }
    return row
  }

  /// Types a line; `on` moves the clock first.
  @discardableResult
  mutating func type(_ line: String, on day: String? = nil) throws -> [RegisterEvent] {
    if let day { today = try Desk.day(day) }
    guard case .command(let command) = try request(line) else { return [] }
    return try perform(command)
  }

  func request(_ line: String) throws(RegisterRejection) -> RegisterRequest {
    try RegisterLine(parsing: line).command(in: RegisterContext(today: today, seed: 1, lastSeen: nil))
  }

  @discardableResult
  mutating func perform(_ command: RegisterCommand) throws(RegisterRejection) -> [RegisterEvent] {
    let events = try decide(command)
    let batch = history.end + 1
    for event in events {
      history.append(Recorded(position: history.end + 1, batch: batch, at: now, event: event))
    }
    return events
  }

  /// As a store decides: the head, and only the rows the command names.
  func decide(_ command: RegisterCommand) throws(RegisterRejection) -> [RegisterEvent] {
    switch command.order {
    case .undo, .redo: return try history.decide(command, at: now)
    case .changeSettings, .add, .addCommon, .take, .rows, .recordBranch, .recordInspection, .takeLower, .publish,
      .report, .together, .drawSample, .handIn, .reply, .keep:
      let named = command.rows(in: head).compactMap { history.state.rows[$0] }
      return try Register(head: head, rows: named).decide(command, at: now)
    }
  }

  /// Why a line is refused; nil where it is not.
  func refusal(_ line: String, on day: String? = nil) throws -> RegisterRejection? {
    var copy = self
    do {
      try copy.type(line, on: day)
      return nil
    } catch let rejection as RegisterRejection {
      return rejection
    }
  }

  func figures(on day: String) throws -> RegisterFigures {
    RegisterFigures(rows, of: head, on: try Desk.day(day))
  }

  private var now: Timestamp { Timestamp(date: today, secondsOfDay: 36_000) }
}

extension Desk {
  /// With one complete row, `2027-001`, due on 30 June.
  static func withRow(_ change: (inout RegisterSettings) -> Void = { _ in }) throws -> Desk {
    var desk = try Desk("2027-01-10", change)
    try desk.type(
      "add 县住建局 水管老化 source=masses goal=不漏水 measure=换管 owner=局长 leader=副县长 kind=民生 deadline=2027-06-30")
    return desk
  }

  /// `2027-001` in a state of closing.
  static func with(_ closing: Closing, _ change: (inout RegisterSettings) -> Void = { _ in }) throws -> Desk {
    var desk = try withRow {
      if closing == .inNotice { $0.acceptance.noticeDays = 5 }
      change(&$0)
    }
    if closing == .open { return desk }
    try desk.type("submit 2027-001 已换管", on: "2027-03-01")
    switch closing {
    case .open, .submitted: break
    case .sentBack: try desk.type("return 2027-001 照片不清", on: "2027-03-02")
    case .inNotice, .closedOut, .reopened:
      try desk.type("accept 2027-001 by=科长", on: "2027-03-02")
      if closing == .reopened { try desk.type("reopen 2027-001 又漏了", on: "2027-03-03") }
    }
    return desk
  }
}
