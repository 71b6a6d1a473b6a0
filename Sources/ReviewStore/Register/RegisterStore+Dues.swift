import GRDB
import ReviewRegister

/// What is due, from the tables.
extension RegisterStore {
  public func dues(_ query: DueQuery, _ calendar: WorkCalendar) throws(StoreError) -> DuePage {
    let reckoning = DueReckoning(head.settings, calendar)
    return try log.perform { db in
      var keys = try keys(query, reckoning, in: db)
      if query.tellsOffice { keys += try officeDues(query, in: db).map { DueKey($0, on: query.day) } }
      keys.sort()
      let shown = query.part(of: keys)
      let rows = try lines(of: shown.compactMap(\.row), in: db)
      return DuePage(total: keys.count, lines: shown.map { DueLine($0.due, $0.row.flatMap { rows[$0] }) })
    }
  }

  /// How many of the matters that the query asks for stand on which days, whatever its limit.
  public func dueCalendar(_ query: DueQuery, _ calendar: WorkCalendar) throws(StoreError) -> DueCalendar {
    let reckoning = DueReckoning(head.settings, calendar)
    return try log.perform { db in
      var counted = DueCalendar()
      for (due, count) in try counts(query, reckoning, in: db) { counted.add(due, on: query.day, count: count) }
      if query.tellsOffice { for due in try officeDues(query, in: db) { counted.add(due, on: query.day) } }
      return counted
    }
  }

  public func urging(_ month: Month) throws(StoreError) -> UrgingList {
    let (due, urged) = (OfficeSelection.due(by: month), OfficeSelection.isUrged(month))
    return try log.perform { db in
      let sql = """
        SELECT \(RowColumn.shown) FROM row WHERE \(due) AND \(urged) = 0
        ORDER BY \(DueMatter.deadline.column), place, number
        """
      let lines = try Row.fetchAll(db, sql: sql).map { try RowLine.required($0) }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM row WHERE \(due) AND \(urged) > 0") ?? 0
      return UrgingList(lines: lines, urged: count)
    }
  }

  // MARK: - Private

  private func officeDues(_ query: DueQuery, in db: Database) throws -> [Due] {
    head.dues(
      on: query.day,
      try OfficeSelection.counts(
        on: query.day, tellsUnits: head.settings.unitReports != nil, in: db)
    ).filter(query.contains)
  }

  private func keys(_ query: DueQuery, _ reckoning: DueReckoning, in db: Database) throws -> [DueKey] {
    let selection = DueSelection(query, reckoning, settings: head.settings)
    guard let sql = selection.keys else { return [] }
    // Many rows have the same base, and working days are counted one by one.
    var days: [[Int: CivilDate]] = Array(repeating: [:], count: DueMatter.allCases.count)
    var keys: [DueKey] = []
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: selection.arguments)
    while let record = try cursor.next() {
      guard let matter = Int.fromDatabaseValue(record[0]), let base = Int.fromDatabaseValue(record[1]),
        let place = Int.fromDatabaseValue(record[2]), let number = String.fromDatabaseValue(record[3]),
        let row = Int64.fromDatabaseValue(record[4])
      else { throw StoreError.damaged(.file("row")) }
      let on = days[matter][base] ?? reckoning.day(DueMatter.allCases[matter], from: CivilDate(dayNumber: base))
      days[matter][base] = on
      let due = Due(DueMatter.allCases[matter], of: RowNumber(number), on: on)
      keys.append(DueKey(due, on: query.day, place: place, row: row))
    }
    return keys
  }

  /// Rows' matters of one day, without their rows, and how many there are.
  private func counts(_ query: DueQuery, _ reckoning: DueReckoning, in db: Database) throws -> [(Due, Int)] {
    let selection = DueSelection(query, reckoning, settings: head.settings)
    guard let sql = selection.counts else { return [] }
    return try Row.fetchAll(db, sql: sql, arguments: selection.arguments).map { record in
      guard let place = Int.fromDatabaseValue(record[0]), let base = Int.fromDatabaseValue(record[1]),
        let count = Int.fromDatabaseValue(record[2])
      else { throw StoreError.damaged(.file("row")) }
      let matter = DueMatter.allCases[place]
      return (Due(matter, on: reckoning.day(matter, from: CivilDate(dayNumber: base))), count)
    }
  }

  /// By their places in the table.
  private func lines(of rows: [Int64], in db: Database) throws -> [Int64: RowLine] {
    let list = "[" + Set(rows).map(String.init).joined(separator: ",") + "]"
    let sql = "SELECT \(RowColumn.shown), rowid FROM row WHERE rowid IN (SELECT value FROM json_each(?))"
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: [list])
    var lines: [Int64: RowLine] = [:]
    while let record = try cursor.next() { lines[record["rowid"]] = try RowLine.required(record) }
    return lines
  }
}

/// A matter with what it is ordered by, in numbers that are quick to compare. `DueQuery.precedes` says the same.
private struct DueKey: Comparable {
  let due: Due
  /// Where the row stands in the table; nil where the office itself owes it.
  let row: Int64?
  private let isOnTime: Bool
  private let day: Int
  private let place: Int
  private var name: String { due.number?.rawValue ?? due.report?.unit ?? "" }

  init(_ due: Due, on day: CivilDate, place: Int = 0, row: Int64? = nil) {
    self.due = due
    self.row = row
    self.place = place
    isOnTime = !due.isOverdue(on: day)
    self.day = due.on.dayNumber
  }

  static func < (a: DueKey, b: DueKey) -> Bool {
    if a.isOnTime != b.isOnTime { return b.isOnTime }
    if a.day != b.day { return a.day < b.day }
    if a.due.matter != b.due.matter { return a.due.matter.place < b.due.matter.place }
    if a.place != b.place { return a.place < b.place }
    return a.name < b.name
  }
}
