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
    let selection = RowSelection(query, settings: head.settings)
    return try log.perform { db in
      let cursor = try Row.fetchCursor(db, sql: selection.rows, arguments: StatementArguments(selection.arguments))
      var lines: [RowLine] = []
      while let record = try cursor.next() { lines.append(try RowLine.required(record)) }
      return lines
    }
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
    try log.perform { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT \(choice.rawValue) FROM row WHERE \(choice.rawValue) IS NOT NULL ORDER BY 1")
    }
  }

  /// What an undo would take back; nil where nothing is left but the beginning.
  public var lastCommand: Register.LastCommand? {
    get throws(StoreError) {
      try log.perform { db in
        let batch = try Int.fetchOne(
          db,
          sql: """
            SELECT batch FROM event WHERE position > 1 AND kind NOT IN ('undone', 'redone')
            AND batch NOT IN (SELECT batch FROM taken_back) ORDER BY position DESC LIMIT 1
            """)
        let events = try batch.map { try RegisterTables(db, head: nil, position: 0).events(of: $0) } ?? []
        return batch.map { Register.LastCommand(batch: $0, events: events.map(\.event)) }
      }
    }
  }

  /// The undo that a redo would take back.
  public var lastUndo: Int? {
    get throws(StoreError) {
      try log.perform { db in try Int.fetchOne(db, sql: "SELECT undo FROM redoable ORDER BY undo DESC LIMIT 1") }
    }
  }
}

/// Columns that rows are chosen by.
public enum RegisterChoice: String, CaseIterable, Sendable {
  case unit, kind, leader, contactLeader, projectLeader, owner, origin
}
