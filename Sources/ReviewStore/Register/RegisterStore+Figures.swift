import GRDB
import ReviewRegister

/// The figures of a day counted by SQL. `RegisterFigures` says what each of them is; this must count the same.
struct FigureCount {
  private let day: CivilDate
  private let settings: RegisterSettings

  init(on day: CivilDate, settings: RegisterSettings) {
    self.day = day
    self.settings = settings
  }

  /// Counts the rows by what stands in `column`; rows in which nothing stands there are counted under the empty name.
  func counts(by column: String, in db: Database) throws -> [String: Counts] {
    let figures = Figure.allCases.map { "sum(\(condition($0)))" }.joined(separator: ", ")
    // How many days are left: the clock stands still while evidence is under acceptance.
    let sql = """
      SELECT coalesce(\(column), ''), \(figures)
      FROM (SELECT *, deadline - min(\(day.dayNumber), coalesce(stopped, \(day.dayNumber))) AS days FROM row) GROUP BY 1
      """
    var counts: [String: Counts] = [:]
    let cursor = try Row.fetchCursor(db, sql: sql)
    while let row = try cursor.next() {
      var group = Counts()
      for (index, figure) in Figure.allCases.enumerated() { group[figure] = row[index + 1] ?? 0 }
      counts[row[0]] = group
    }
    return counts
  }

  // MARK: - Private

  private func condition(_ figure: Figure) -> String {
    switch figure {
    case .rows: standing
    case .done: standing + " AND running = 0"
    case .open: "running"
    case .notStarted: running(.notStarted)
    case .inProgress: running(.inProgress)
    case .basicallyDone: running(.basicallyDone)
    case .workDone: running(.done)
    case .longTerm: running(.longTerm)
    case .withUnit: running(Closing.allCases.filter(\.isWithUnit))
    case .submitted: running([.submitted])
    case .inNotice: running([.inNotice])
    case .sentBack: running([.sentBack])
    case .undated: "running AND deadline IS NULL"
    case .later: "running AND days > \(settings.nearDays)"
    case .near: "running AND days > \(settings.urgentDays) AND days <= \(settings.nearDays)"
    case .urgent: "running AND days >= 0 AND days <= \(settings.urgentDays)"
    case .overdue: "running AND days < 0"
    case .dueThisWeek: due(in: Span.week(of: day))
    case .dueThisMonth: due(in: Span.month(of: day))
    case .dueThisQuarter: due(in: Span.quarter(of: day))
    case .extended: marked(.extended)
    case .reopened: marked(.reopened)
    case .admonished: marked(.admonished)
    case .concealed: marked(.concealed)
    case .tolerated: marked(.tolerated)
    case .isPublic: marked(.isPublic)
    case .common: standing + " AND scope = '\(ProblemScope.common.rawValue)'"
    case .withdrawn: "NOT " + standing
    }
  }

  private var standing: String { "(\(RowSelection.standing))" }

  private func marked(_ mark: RowMark) -> String { "\(standing) AND marks & \(Set([mark]).bits) != 0" }

  private func running(_ progress: Progress) -> String { "running AND progress = '\(progress.rawValue)'" }

  private func running(_ closings: [Closing]) -> String {
    "running AND closing IN (\(closings.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
  }

  /// A condition on nothing is unknown, which a sum leaves out.
  private func due(in span: ClosedRange<CivilDate>) -> String {
    "running AND deadline BETWEEN \(span.lowerBound.dayNumber) AND \(span.upperBound.dayNumber)"
  }
}

extension RegisterStore {
  /// The numbers of all rows on a day, and of the registers below as they last reported.
  public func figures(on day: CivilDate) throws(StoreError) -> RegisterFigures {
    let count = FigureCount(on: day, settings: head.settings)
    return try log.perform { db in
      var figures = RegisterFigures()
      try db.inTransaction(.deferred) {
        figures.byUnit = try count.counts(by: "unit", in: db)
        // Most registers say none: nothing is counted by them there.
        if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM row WHERE sector IS NOT NULL)") == true {
          figures.bySector = try count.counts(by: "sector", in: db)
        }
        figures.byLeader = try count.counts(by: "leader", in: db)
        figures.byKind = try count.counts(by: "kind", in: db)
        figures.bySource = try count.counts(by: "source", in: db)
        return .commit
      }
      figures.total = figures.bySource.values.reduce(Counts(), +)
      figures.addLevels(of: head)
      return figures
    }
  }
}
