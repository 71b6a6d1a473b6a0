import GRDB
import ReviewRegister

/// A whole list as it was when the log ended at `position`: whoever asks for one part of it after the other does not wait for
/// the whole each time. What was stored since makes it worthless.
struct KeptList<Subject: Equatable, Item> {
  let subject: Subject
  let position: Int
  let items: [Item]

  /// What is kept where it answers this, else what `find` finds, which is kept from now on.
  static func items(
    _ kept: inout KeptList?, of subject: Subject, in db: Database, find: () throws -> [Item]
  ) throws -> [Item] {
    // Of the tables, not of what is known here: somebody else may have written since.
    let position = try RegisterTables.position(in: db)
    if let kept, kept.subject == subject, kept.position == position { return kept.items }
    let items = try find()
    kept = KeptList(subject: subject, position: position, items: items)
    return items
  }
}

/// Lists part by part, as screens ask for them.
extension RegisterStore {
  /// Some rows of a list, as far as the query's offset and limit reach, and how many it has in all: both of one moment, also
  /// where others write meanwhile.
  public func page(_ query: RowQuery) throws(StoreError) -> RowPage {
    try log.perform { db in
      var page = RowPage(total: 0, lines: [])
      try db.inTransaction(.deferred) {
        page = try query.isOfAllByNumber ? partOfAll(query, in: db) : part(query, in: db)
        return .commit
      }
      return page
    }
  }

  /// Hands on the lines that stand at these places of the table, each once and in the order of their places.
  func eachLine(
    of places: some Collection<Int64>, in db: Database, _ body: (Int64, RowLine) throws -> Void
  ) throws {
    let list = "[" + places.map(String.init).joined(separator: ",") + "]"
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(RowColumn.shown), rowid FROM row WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid
        """)
    try statement.setArguments([list])
    let last = statement.columnCount - 1
    try statement.each { stored in
      if let place = stored.number(last) { try body(Int64(place), try RowLine.required(stored)) }
    }
  }

  // MARK: - Private

  /// By an index, from the end of the list that is nearer; nothing is counted row by row.
  private func partOfAll(_ query: RowQuery, in db: Database) throws -> RowPage {
    let total = try RegisterTables.standing(in: db)
    let offset = min(query.offset, total)
    let limit = min(query.limit ?? total, total - offset)
    var part = query
    (part.offset, part.limit) = (offset, limit)
    let behind = total - offset - limit
    guard behind < offset else { return RowPage(total: total, lines: try lines(part, in: db)) }
    part.isDescending.toggle()
    part.offset = behind
    return RowPage(total: total, lines: try lines(part, in: db).reversed())
  }

  /// The list is looked for once, and each part of it read by where its rows stand in the table.
  private func part(_ query: RowQuery, in db: Database) throws -> RowPage {
    var whole = query
    (whole.limit, whole.offset) = (nil, 0)
    let places = try KeptList.items(&keptPlaces, of: whole, in: db) {
      let selection = RowSelection(whole, settings: head.settings)
      return try Int64.fetchAll(db, sql: selection.places, arguments: StatementArguments(selection.arguments))
    }
    let shown = places.dropFirst(query.offset).prefix(query.limit ?? .max)
    var lines: [Int64: RowLine] = [:]
    try eachLine(of: shown, in: db) { lines[$0] = $1 }
    return RowPage(total: places.count, lines: shown.compactMap { lines[$0] })
  }
}

extension RowQuery {
  /// Whether it asks for all rows that were not withdrawn, by their numbers.
  var isOfAllByNumber: Bool { filter == RowFilter() && !onlyRunning && order == .number }
}
