import GRDB
import ReviewRegister

/// What lists, screens and reports ask. Everything is read from the tables as they stand at that moment.
extension RegisterStore {
  /// Those that are there, in the order of their numbers.
  public func rows(_ numbers: [RowNumber]) throws(StoreError) -> [RegisterRow] {
    if numbers.isEmpty { return [] }
    return try log.perform { db in try states.rows(Set(numbers), in: db) }.sorted { $0.number < $1.number }
  }

  public func row(_ number: RowNumber) throws(StoreError) -> RegisterRow? { try rows([number]).first }

  /// What a list shows of the rows the query asks for.
  public func lines(_ query: RowQuery) throws(StoreError) -> [RowLine] {
    try log.perform { db in try lines(query, in: db) }
  }

  func lines(_ query: RowQuery, in db: Database) throws -> [RowLine] {
    let selection = RowSelection(query, settings: head.settings)
    let statement = try db.makeStatement(sql: selection.rows)
    try statement.setArguments(StatementArguments(selection.arguments))
    var lines: [RowLine] = []
    try statement.each { lines.append(try RowLine.required($0)) }
    return lines
  }

  public func numbers(_ query: RowQuery) throws(StoreError) -> [RowNumber] {
    let selection = RowSelection(query, settings: head.settings)
    return try log.perform { db in
      try String.fetchAll(db, sql: selection.numbers, arguments: StatementArguments(selection.arguments))
    }.map { RowNumber($0) }
  }

  /// Hands the whole rows the query asks for on one by one, in order, so that no list of them has to be in memory.
  public func eachRow(_ query: RowQuery, _ body: (RegisterRow) throws -> Void) throws(StoreError) {
    let selection = RowSelection(query, settings: head.settings)
    try log.perform { db in
      let sql = "SELECT json FROM (\(selection.numbers)) CROSS JOIN row_state USING (number)"
      let cursor = try String.fetchCursor(db, sql: sql, arguments: StatementArguments(selection.arguments))
      while let json = try cursor.next() { try body(try RowStates.decoded(RegisterRow.self, json)) }
    }
  }

  /// How many rows there are, whatever the query's limit.
  public func count(_ query: RowQuery) throws(StoreError) -> Int {
    let selection = RowSelection(query, settings: head.settings)
    return try log.perform { db in
      try Int.fetchOne(db, sql: selection.count, arguments: StatementArguments(selection.arguments)) ?? 0
    }
  }

  /// What stands in a column, each once, in order: what a filter can be chosen from.
  public func choices(_ choice: RegisterChoice) throws(StoreError) -> [String] {
    let column = choice.rawValue
    // From each value to the next by the index: few names stand in many rows.
    let next = "SELECT min(\(column)) FROM row"
    return try log.perform { db in
      try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE name(value) AS (
            \(next) UNION ALL SELECT (\(next) WHERE \(column) > value) FROM name WHERE value IS NOT NULL
          ) SELECT value FROM name WHERE value IS NOT NULL
          """)
    }
  }

  /// What an undo would take back; nil where nothing is left but the beginning.
  public var lastCommand: Register.LastCommand? {
    get throws(StoreError) {
      try log.perform { db in
        guard let batch = try lastBatch(in: db) else { return nil }
        let events = try RegisterTables(db, head: nil, position: 0).events(of: batch)
        return Register.LastCommand(batch: batch, events: events.map(\.event))
      }
    }
  }

  /// By which it is known, without what it stored, which may be thousands of rows.
  public var lastBatch: Int? {
    get throws(StoreError) { try log.perform { db in try lastBatch(in: db) } }
  }

  /// What a command stored, by the position of its first event; also where it was taken back since.
  public func events(of batch: Int) throws(StoreError) -> [RegisterEvent] {
    try log.perform { db in try RegisterTables(db, head: nil, position: 0).events(of: batch).map(\.event) }
  }

  /// The undo that a redo would take back.
  public var lastUndo: Int? {
    get throws(StoreError) {
      try log.perform { db in try Int.fetchOne(db, sql: "SELECT undo FROM redoable ORDER BY undo DESC LIMIT 1") }
    }
  }

  // MARK: - Private

  private func lastBatch(in db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT batch FROM event WHERE position > 1 AND kind NOT IN ('undone', 'redone')
        AND batch NOT IN (SELECT batch FROM taken_back) ORDER BY position DESC LIMIT 1
        """)
  }
}

/// Columns that rows are chosen by; each has an index.
public enum RegisterChoice: String, CaseIterable, Sendable {
  case unit, sector, kind, leader, owner
}
