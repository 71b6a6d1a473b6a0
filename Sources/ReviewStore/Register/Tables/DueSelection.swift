import GRDB
import ReviewRegister

/// A question of what is due as SQL over the table `row`. `DueQuery.answer` says the same of rows in memory.
///
/// The columns hold the days that matters are reckoned from; here the days that are asked for are turned into such, so that an
/// index answers whatever the settings and the holidays are.
struct DueSelection {
  private let query: DueQuery
  private let reckoning: DueReckoning
  private let rows: RowSelection

  init(_ query: DueQuery, _ reckoning: DueReckoning, settings: RegisterSettings) {
    self.query = query
    self.reckoning = reckoning
    var filter = query.rows
    // Of a row that was withdrawn nothing is due: its columns are empty.
    filter.filter.includesWithdrawn = true
    rows = RowSelection(filter, settings: settings)
  }

  /// Of each matter: its place among all, the day it is reckoned from, and the row.
  var keys: String? { union { "\($0.place), \($0.column), place, number, rowid" } }

  /// Of each matter and each day it is reckoned from: its place among all, the day, and how many there are.
  var counts: String? { union({ "\($0.place), \($0.column), count(*)" }) { " GROUP BY \($0.column)" } }

  var arguments: StatementArguments {
    StatementArguments(parts.flatMap { _ in rows.arguments.map { $0 as (any DatabaseValueConvertible)? } })
  }

  // MARK: - Private

  /// The matters of which something can be due in these days, each with its condition.
  private var parts: [(matter: DueMatter, condition: String)] {
    DueMatter.allCases.compactMap { matter in
      guard !matter.isOfOffice, query.matters.contains(matter) else { return nil }
      return condition(matter).map { (matter, $0) }
    }
  }

  private func union(_ columns: (DueMatter) -> String, _ grouping: (DueMatter) -> String = { _ in "" }) -> String? {
    let parts = parts.map { matter, condition in
      let conditions = ([condition] + rows.conditions).joined(separator: " AND ")
      return "SELECT \(columns(matter)) FROM row WHERE \(conditions)\(grouping(matter))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: " UNION ALL ")
  }

  /// Nil where nothing can be due.
  private func condition(_ matter: DueMatter) -> String? {
    guard var bounds = bounds(matter) else { return nil }
    // Nothing has lapsed before the deadline is over.
    if matter == .lapse { bounds.last = min(bounds.last ?? .max, query.day.dayNumber - 1) }
    let column = matter.column
    var conditions = ["\(column) IS NOT NULL"]
    if let after = bounds.after { conditions.append("\(column) > \(after)") }
    if let last = bounds.last { conditions.append("\(column) <= \(last)") }
    if matter == .lookBack, reckoning.looksBackAtSample {
      conditions.append("marks & \(Set([RowMark.drawn]).bits) != 0")
    }
    return conditions.joined(separator: " AND ")
  }

  /// Between which bases the matter is told.
  private func bounds(_ matter: DueMatter) -> (after: Int?, last: Int?)? {
    let (day, from, until) = (query.day, query.from, query.until)
    var (first, last) = (from, until)
    switch matter.term {
    case .last: break
    case .lastAndAtOnce:
      // What is not overdue stands on the day itself.
      if let from, from > day { return nil }
      if until.map({ $0 >= day }) ?? true { last = nil }
    case .first:
      if let until, until < day { return nil }
      if from.map({ $0 <= day }) ?? true { first = nil }
    }
    let lastBase = { (day: CivilDate) in reckoning.lastBase(matter, by: day).dayNumber }
    return (first.map { lastBase($0.moved(days: -1)) }, last.map(lastBase))
  }
}

/// What rows there are of which the office owes something to others, as SQL. `OfficeCounts` says the same of rows in memory.
enum OfficeSelection {
  static let isPublic = "marks & \(Set([RowMark.isPublic, .withdrawn]).bits) = \(Set([RowMark.isPublic]).bits)"

  static func counts(of head: RegisterHead, on day: CivilDate, in db: Database) throws -> OfficeCounts {
    let month = Month(of: day)
    return OfficeCounts(
      hasRows: try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM row WHERE \(RowSelection.standing))") ?? false,
      hasPublicRows: try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM row WHERE \(isPublic))") ?? false,
      toUrge: try Int.fetchOne(db, sql: "SELECT count(*) FROM row WHERE \(due(by: month)) AND \(isUrged(month)) = 0")
        ?? 0,
      toDrawFrom: try toDrawFrom(head, on: day, in: db),
      units: head.settings.unitReports == nil ? [:] : try units(in: db))
  }

  private static func units(in db: Database) throws -> [String: CivilDate] {
    let cursor = try Row.fetchCursor(db, sql: "SELECT unit, min(opened) FROM row WHERE running GROUP BY unit")
    var units: [String: CivilDate] = [:]
    while let record = try cursor.next() { units[record[0]] = CivilDate(dayNumber: record[1]) }
    return units
  }

  private static func toDrawFrom(_ head: RegisterHead, on day: CivilDate, in db: Database) throws -> Int {
    guard head.settings.lookBack.isAtSample else { return 0 }
    // Months alone, which no holidays move.
    let reckoning = DueReckoning(head.settings, WorkCalendar())
    let column = DueMatter.lookBack.column
    let until = reckoning.lastBase(.lookBack, by: day).dayNumber
    var condition = "\(column) IS NOT NULL AND \(column) <= \(until)"
    if let number = head.lastDrawn, let drawnOn = try RowStates().rows([number], in: db).first?.drawnOn {
      condition += " AND \(column) > \(reckoning.lastBase(.lookBack, by: drawnOn).dayNumber)"
    }
    return try Int.fetchOne(db, sql: "SELECT count(*) FROM row WHERE \(condition)") ?? 0
  }

  /// With the unit, and due by the end of the month.
  static func due(by month: Month) -> String {
    let column = DueMatter.deadline.column
    return "\(column) IS NOT NULL AND \(column) <= \(month.lastDay.dayNumber)"
  }

  /// 0 where its owner was not urged for the month.
  static func isUrged(_ month: Month) -> String { "instr(urged, '\(month.rawValue)')" }
}
