/// What a line asks of the register.
public enum RegisterRequest: Hashable, Sendable {
  case command(RegisterCommand)
  /// Reads, and changes nothing.
  case query(RegisterQuery)
  /// Becomes a command once the program has fetched what it needs from outside the rules.
  case errand(RegisterErrand, Said)
}

public enum RegisterQuery: Hashable, Sendable {
  case list(RowFilter)
  case show(RowNumber)
  /// What is due until a day, overdue rows first; nil: until the end of the month.
  case due(until: CivilDate?)
}

/// What needs something from outside: files, another log, a count over all rows.
public enum RegisterErrand: Hashable, Sendable {
  /// `files` are paths; their bytes are kept beside the register.
  case submit([RowNumber], text: String, doneOn: CivilDate?, files: [String])
  /// A session by its id or the path of its plan.
  case take(session: String)
  case takeLower(file: String)
  /// Weak branches from a table.
  case takeBranches(file: String)
  /// A report of a unit, as files.
  case handIn(unit: String, period: ReportPeriod?, files: [String], note: String?)
  case publish(title: String, from: CivilDate?, to: CivilDate?)
  case report(title: String)
  case drawSample(seed: UInt64)
  /// All that are to be urged for a month; nil: the month of the day. See `allDue`.
  case urgeDue(month: Month?)
  /// Nil: the file beside the register.
  case readSettings(file: String?)
}

extension RegisterErrand {
  /// Typed in place of the numbers of rows that are to be urged.
  public static let allDue = "due"
}

/// Which rows are meant. A row must fit all that is said; nothing said fits every row that is not withdrawn.
public struct RowFilter: Hashable, Sendable {
  public enum Urgency: String, CaseIterable, Sendable {
    case undated, later, near, urgent, overdue
  }

  /// Each somewhere in `RegisterRow.searchText`.
  public var words: [String] = []
  public var unit: String?
  public var sector: Sector?
  public var leader: String?
  public var source: ProblemSource?
  public var kind: String?
  public var scope: ProblemScope?
  public var closing: Closing?
  public var progress: Progress?
  public var urgency: Urgency?
  /// Both days belong to it.
  public var deadlineFrom: CivilDate?
  public var deadlineUntil: CivilDate?
  public var isPublic: Bool?
  public var includesWithdrawn = false

  public init() {}

  public func fits(_ row: RegisterRow, on day: CivilDate, settings: RegisterSettings) -> Bool {
    if row.withdrawn != nil, !includesWithdrawn { return false }
    let fields = row.fields
    let isMeant =
      fits(unit, fields.unit) && fits(sector, fields.sector) && fits(leader, fields.leader)
      && fits(source, fields.source) && fits(kind, fields.kind)
      && fits(scope, fields.scope) && fits(closing, row.closing) && fits(progress, row.progress)
      && fits(isPublic, fields.isPublic)
      && fits(urgency, RowFilter.Urgency(row.timing(on: day, settings: settings).urgency))
    return isMeant && fitsDeadline(row.deadline) && hasWords(row)
  }

  // MARK: - Private

  private func hasWords(_ row: RegisterRow) -> Bool {
    if words.isEmpty { return true }
    let text = row.searchText.utf8
    return words.allSatisfy { text.firstRange(of: $0.lowercased().utf8) != nil }
  }

  private func fits<Value: Equatable>(_ wanted: Value?, _ found: Value?) -> Bool { wanted == nil || wanted == found }

  private func fitsDeadline(_ deadline: CivilDate?) -> Bool {
    if deadlineFrom == nil, deadlineUntil == nil { return true }
    guard let deadline else { return false }
    return deadlineFrom.map { $0 <= deadline } ?? true && deadlineUntil.map { deadline <= $0 } ?? true
  }
}

extension RowFilter.Urgency {
  /// Nil where no deadline runs.
  init?(_ urgency: Timing.Urgency) {
    switch urgency {
    case .none: return nil
    case .undated: self = .undated
    case .later: self = .later
    case .near: self = .near
    case .urgent: self = .urgent
    case .overdue: self = .overdue
    }
  }
}
