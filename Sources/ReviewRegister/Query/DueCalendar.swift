/// How many running rows are due when: what a calendar of a list shows.
public struct DueCalendar: Hashable, Sendable {
  /// By deadline, what is overdue included.
  public private(set) var days: [CivilDate: Int] = [:]
  /// Not to be told from the days alone: of what is under acceptance the clock stands still.
  public private(set) var overdue = 0
  public private(set) var undated = 0

  public init() {}

  /// Adds rows of one deadline; nil: nobody has said one.
  public mutating func add(_ deadline: CivilDate?, rows: Int, overdue: Int) {
    if let deadline { days[deadline, default: 0] += rows } else { undated += rows }
    self.overdue += overdue
  }

  public func count(in span: ClosedRange<CivilDate>) -> Int {
    days.reduce(0) { span.contains($1.key) ? $0 + $1.value : $0 }
  }

  public func count(after day: CivilDate) -> Int { days.reduce(0) { $1.key > day ? $0 + $1.value : $0 } }
}

extension RowQuery {
  /// The calendar of what these rows answer, whatever the query's limit.
  public func calendar(of rows: some Sequence<RegisterRow>, settings: RegisterSettings) -> DueCalendar {
    var calendar = DueCalendar()
    for row in rows where row.isRunning && matches(row, settings: settings) {
      calendar.add(row.deadline, rows: 1, overdue: row.timing(on: day, settings: settings).isOverdue ? 1 : 0)
    }
    return calendar
  }
}
