import RegisterImport

/// A register in memory, worked in by its own commands.
struct Office {
  static let today = "2027-03-31"

  private(set) var register: Register
  var today: CivilDate

  init() throws {
    let settings = RegisterSettings(office: "县委组织部", level: .county, committee: "县委")
    guard let begun = try Register.begin(settings).first, let register = Register(beginning: begun) else {
      throw Missing.register
    }
    self.register = register
    today = try Office.day("2027-01-10")
  }

  enum Missing: Error { case register, day(String), row(String), column(String), line(Int) }

  static func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else { throw Missing.day(text) }
    return day
  }

  var now: Timestamp { Timestamp(date: today, secondsOfDay: 36_000) }

  /// Types a line of a step file.
  mutating func type(_ line: String, on day: String? = nil) throws {
    if let day { today = try Office.day(day) }
    let context = RegisterContext(today: today, seed: 1, lastSeen: nil)
    guard case .command(let command) = try RegisterLine(parsing: line).command(in: context) else { return }
    try perform(command)
  }

  /// All of it or nothing; how many events it came to.
  @discardableResult
  mutating func perform(_ command: RegisterCommand) throws -> [RegisterEvent] {
    // As a store decides: on the head and the rows the command names.
    let named = command.rows(in: register.head).compactMap { register.rows[$0] }
    let events = try Register(head: register.head, rows: named).decide(command, at: now)
    for event in events { register.apply(event) }
    return events
  }

  func row(_ number: String) throws -> RegisterRow {
    guard let row = register.rows[RowNumber(number)] else { throw Missing.row(number) }
    return row
  }

  /// A row in each state an office has at the end of March: 001 open and filled in, 002 in progress, 003 submitted, 004 closed
  /// out, 005 sent back, 006 without deadline and measure, 007 reopened.
  static func inMarch() throws -> Office {
    var office = try Office()
    let filled = "goal=规范记录 measure=逐月检查 owner=党委书记 leader=县委副书记 kind=组织生活 contact=县委常委 remark=内部备注"
    try office.type("add 丁镇党委 三会一课记录有补写现象 source=self \(filled) deadline=2027-04-30")
    try office.type("add 丁镇党委 集镇路灯不亮 source=masses \(filled) deadline=2027-05-31")
    try office.type("add 戊乡党委 楼道堆物 source=commentary \(filled) deadline=2027-04-25")
    try office.type("add 戊乡党委 活动室长期不开放 source=undercover \(filled) deadline=2027-04-15")
    try office.type("add 己镇党委 村务公开不及时 source=film \(filled) deadline=2027-04-08 responsible-unit=县供电公司党委")
    try office.type("add 己镇党委 \"党费收缴台账 A 缺页\" source=inspection owner=组织委员")
    try office.type("add 庚乡党委 后备干部不足 source=question \(filled) deadline=2027-06-30")
    try office.type("update 2027-002 progress=in-progress", on: "2027-02-01")
    try office.type("submit 2027-003 已清理 done=2027-02-28", on: "2027-03-01")
    try office.type("submit 2027-004 已开放 done=2027-02-20", on: "2027-03-01")
    try office.type("check 2027-004 rectified note=开放了", on: "2027-03-02")
    try office.type("accept 2027-004 by=组织科科长 reason=属实", on: "2027-03-03")
    try office.type("submit 2027-005 已公开", on: "2027-03-01")
    try office.type("return 2027-005 没有公开照片", on: "2027-03-05")
    try office.type("submit 2027-007 已培养", on: "2027-03-01")
    try office.type("accept 2027-007 by=组织科科长", on: "2027-03-03")
    try office.type("reopen 2027-007 名单是假的", on: "2027-03-10")
    office.today = try day(today)
    return office
  }
}
