import CSQLite
import GRDB
import ReviewRegister

/// The columns of the row at which a statement stands, read as what was written there and as nothing else: nil for what is
/// empty, and for what was never written so.
///
/// A list reads twenty columns of each of thousands of rows. Here a value costs what SQLite takes for it, and no box.
struct StoredColumns {
  private let statement: OpaquePointer

  init(_ statement: Statement) { self.statement = statement.sqliteStatement }

  func number(_ column: Int) -> Int? {
    guard sqlite3_column_type(statement, Int32(column)) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement, Int32(column)))
  }

  func text(_ column: Int) -> String? {
    guard sqlite3_column_type(statement, Int32(column)) == SQLITE_TEXT,
      let bytes = sqlite3_column_text(statement, Int32(column))
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func day(_ column: Int) -> CivilDate? { number(column).map(CivilDate.init(dayNumber:)) }

  func choice<Choice: RawRepresentable<String>>(_ column: Int, _: Choice.Type) -> Choice? {
    text(column).flatMap(Choice.init)
  }
}

extension Statement {
  /// Hands on the columns of each row it answers.
  func each(_ body: (StoredColumns) throws -> Void) throws {
    let (cursor, columns) = (try Row.fetchCursor(self), StoredColumns(self))
    while try cursor.next() != nil { try body(columns) }
  }
}

extension RowLine {
  /// Of `RowColumn.shown`; nil where a column holds what was never written there.
  init?(_ stored: StoredColumns) {
    guard let number = stored.text(0), let unit = stored.text(1), let text = stored.text(3),
      let source = stored.choice(4, ProblemSource.self), let scope = stored.choice(5, ProblemScope.self),
      let rectification = stored.choice(6, Rectification.self), let progress = stored.choice(11, Progress.self),
      let closing = stored.choice(12, Closing.self), let opened = stored.day(15), let reopenings = stored.number(17),
      let marks = stored.number(18)
    else { return nil }
    self.init(
      number: RowNumber(number), unit: unit, kind: stored.text(2), text: text, source: source, scope: scope,
      rectification: rectification, leader: stored.text(7), contactLeader: stored.text(8),
      projectLeader: stored.text(9), owner: stored.text(10), progress: progress, closing: closing,
      deadline: stored.day(13), clockStoppedOn: stored.day(14), openedOn: opened, closedOn: stored.day(16),
      reopenings: reopenings, marks: Set(bits: marks), sector: stored.choice(19, Sector.self))
  }

  /// Or the row is named that holds what was never written there.
  static func required(_ stored: StoredColumns) throws -> RowLine {
    guard let line = RowLine(stored) else { throw StoreError.damaged(.file("row \(stored.text(0) ?? "")")) }
    return line
  }
}
