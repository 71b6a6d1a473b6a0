import Foundation
import GRDB
import ReviewRegister

/// Whole rows in and out of the tables.
struct RowStates {
  private let encoder = JSONEncoder()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  func json(_ value: some Encodable) throws -> String { String(decoding: try encoder.encode(value), as: UTF8.self) }

  static func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    var json = json
    return try JSONDecoder().decode(type, from: json.withUTF8 { Data(buffer: $0) })
  }

  /// Those that are there, in no order.
  func rows(_ numbers: Set<RowNumber>, in db: Database) throws -> [RegisterRow] {
    let statement = try db.cachedStatement(sql: "SELECT json FROM row_state WHERE number = ?")
    return try numbers.compactMap { number in
      try String.fetchOne(statement, arguments: [number.rawValue]).map { try RowStates.decoded(RegisterRow.self, $0) }
    }
  }

  func save(_ row: RegisterRow, in db: Database) throws {
    let values: [(any DatabaseValueConvertible)?] = RowColumn.all.map { $0.value(row) }
    try db.cachedStatement(sql: RowColumn.upsert).execute(arguments: StatementArguments(values))
    try db.cachedStatement(
      sql: """
        INSERT INTO row_state (number, json) VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET json = excluded.json
        """
    ).execute(arguments: [row.number.rawValue, try json(row)])
  }

  func remove(_ number: RowNumber, in db: Database) throws {
    for table in ["row", "row_state"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE number = ?").execute(arguments: [number.rawValue])
    }
  }
}
