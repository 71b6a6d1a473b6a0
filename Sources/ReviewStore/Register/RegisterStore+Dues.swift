import GRDB
import ReviewRegister

/// What is due, from the tables.
extension RegisterStore {
  public func dues(_ query: DueQuery, _ calendar: WorkCalendar) throws(StoreError) -> DuePage {
    try log.perform { db in
      var page = DuePage(total: 0, lines: [])
      try db.inTransaction(.deferred) {
        let keys = try keys(query, calendar, in: db)
        page = DuePage(total: keys.count, lines: try lines(of: query.part(of: keys), in: db))
        return .commit
      }
      return page
    }
  }

  /// How many of the matters that the query asks for stand on which days, whatever its limit.
  public func dueCalendar(_ query: DueQuery, _ calendar: WorkCalendar) throws(StoreError) -> DueCalendar {
    let reckoning = DueReckoning(head.settings, calendar)
    return try log.perform { db in
      var counted = DueCalendar()
      for (due, count) in try counts(query, reckoning, in: db) { counted.add(due, on: query.day, count: count) }
      if query.tellsOffice { for due in try officeDues(query, reckoning, in: db) { counted.add(due, on: query.day) } }
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
      var lines: [RowLine] = []
      try db.makeStatement(sql: sql).each { lines.append(try RowLine.required($0)) }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM row WHERE \(due) AND \(urged) > 0") ?? 0
      return UrgingList(lines: lines, urged: count)
    }
  }

  // MARK: - Private

  private func officeDues(_ query: DueQuery, _ reckoning: DueReckoning, in db: Database) throws -> [Due] {
    head.dues(on: query.day, try OfficeSelection.counts(of: head, on: query.day, in: db), reckoning)
      .filter(query.contains)
  }

  /// With their rows, which are read in the order in which they stand in the table and put where they belong at once.
  private func lines(of keys: ArraySlice<DueKey>, in db: Database) throws -> [DueLine] {
    var lines = keys.map { DueLine($0.due, nil) }
    let places = keys.enumerated().compactMap { place, key in key.row.map { (row: $0, place: place) } }
      .sorted { $0.row < $1.row }
    var rest = places[...]
    try eachLine(of: places.map(\.row), in: db) { row, line in
      // Of one row several matters may be due.
      while let next = rest.first, next.row <= row {
        if next.row == row { lines[next.place] = DueLine(lines[next.place].due, line) }
        rest.removeFirst()
      }
    }
    return lines
  }

  /// The whole list, in order.
  private func keys(_ query: DueQuery, _ calendar: WorkCalendar, in db: Database) throws -> [DueKey] {
    var whole = query
    (whole.limit, whole.offset) = (nil, 0)
    return try KeptList.items(&keptDues, of: DueSubject(query: whole, calendar: calendar), in: db) {
      let reckoning = DueReckoning(head.settings, calendar)
      var keys = try keysOfRows(whole, reckoning, in: db)
      if whole.tellsOffice { keys += try officeDues(whole, reckoning, in: db).map { DueKey($0, on: whole.day) } }
      return keys.sorted()
    }
  }

  private func keysOfRows(_ query: DueQuery, _ reckoning: DueReckoning, in db: Database) throws -> [DueKey] {
    let selection = DueSelection(query, reckoning, settings: head.settings)
    guard let sql = selection.keys else { return [] }
    // Many rows have the same base, and working days are counted one by one.
    var days: [[Int: CivilDate]] = Array(repeating: [:], count: DueMatter.allCases.count)
    var keys: [DueKey] = []
    let statement = try db.makeStatement(sql: sql)
    try statement.setArguments(selection.arguments)
    try statement.each { stored in
      guard let matter = stored.number(0), let base = stored.number(1), let place = stored.number(2),
        let number = stored.text(3), let row = stored.number(4)
      else { throw StoreError.damaged(.file("row")) }
      let on = days[matter][base] ?? reckoning.day(DueMatter.allCases[matter], from: CivilDate(dayNumber: base))
      days[matter][base] = on
      let due = Due(DueMatter.allCases[matter], of: RowNumber(number), on: on)
      keys.append(DueKey(due, on: query.day, place: place, row: Int64(row)))
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
}

/// Of which a list of what is due depends beside the register: what is asked for, and by which days.
struct DueSubject: Equatable {
  let query: DueQuery
  let calendar: WorkCalendar
}

/// A matter with what it is ordered by, in numbers that are quick to compare. `DueQuery.precedes` says the same.
struct DueKey: Comparable {
  let due: Due
  /// Where the row stands in the table; nil where the office itself owes it.
  let row: Int64?
  /// What is overdue first, then by the day, then by the matter.
  private let rank: Int
  private let place: Int
  private var name: String { due.number?.rawValue ?? due.name }

  init(_ due: Due, on day: CivilDate, place: Int = 0, row: Int64? = nil) {
    self.due = due
    self.row = row
    self.place = place
    rank = (due.isOverdue(on: day) ? 0 : 1 << 40) + due.on.dayNumber * DueMatter.allCases.count + due.matter.place
  }

  static func < (a: DueKey, b: DueKey) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    if a.place != b.place { return a.place < b.place }
    return a.name < b.name
  }
}
