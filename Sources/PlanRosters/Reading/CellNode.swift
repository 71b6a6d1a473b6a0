import ReviewCore

/// What stands in a cell, as a plan would have it, with the cell as its place.
///
/// What a plan cannot have there is handed on as it was typed: the plan's own reader says what is wrong with it.
struct CellReader {
  let line: TableLine<RosterField>
  /// The number of the table among those of a plan.
  let origin: Int

  /// Nil for a blank, and where the table has no such column.
  func node(_ column: RosterColumn) throws(CellFault<RosterField>) -> TomlNode? {
    let field = column.field
    guard let text = try line.text(field), let cell = line.cell(field) else { return nil }
    return TomlNode(value: try value(column, text, cell.value), position: position(of: field))
  }

  func position(of field: RosterField?) -> TomlPosition {
    let address = line.address(field)
    return TomlPosition(origin: origin, line: address.row, column: address.column)
  }

  // MARK: - Private

  private func value(
    _ column: RosterColumn, _ text: String, _ cell: CellValue
  ) throws(CellFault<RosterField>) -> TomlValue {
    let field = column.field
    switch column.value {
    case .text: return .string(text)
    case .texts:
      return list(text, partedBy: "、,，;； ", at: field)
    // Lines of a cell are its parts, too.
    case .names: return list(cell.text, partedBy: "、,，;；\n", at: field)
    case .sentences: return list(cell.text, partedBy: ";；\n", at: field)
    case .integer: return CellReader.integer(text, cell)
    case .number: return CellReader.number(cell) ?? .string(TableText.folded(text))
    case .duration: return .string(CellReader.duration(text, cell))
    case .date: return try line.date(field).map { CellReader.date($0.date) } ?? .string(text)
    case .deadline: return try line.date(field, isDeadline: true).map { CellReader.date($0.date) } ?? .string(text)
    case .flag: return try line.word(field, .flags).map(TomlValue.boolean) ?? .string(text)
    case .inWriting: return try line.word(field, .reporting).map(TomlValue.boolean) ?? .string(text)
    case .source: return try name(line.word(field, .sources), text)
    case .scope: return try name(line.word(field, .scopes), text)
    case .progress: return try name(line.word(field, .progress), text)
    case .closing: return try name(line.word(field, .closings), text)
    case .kept: return try line.word(field, .kept).map(TomlValue.boolean) ?? .string(text)
    case .sector: return try name(line.word(field, .sectors), text)
    case .level: return try name(line.word(field, .levels), text)
    case .selfCheck: return try name(line.word(field, .selfChecks), text)
    case .projectKind: return try name(line.word(field, .projectKinds), text)
    }
  }

  private func list(_ text: String, partedBy marks: String, at field: RosterField) -> TomlValue {
    let parts = text.split(whereSeparator: marks.contains).map { TableText.trimmed(String($0)) }
    return .array(parts.filter { !$0.isEmpty }.map { TomlNode(value: .string($0), position: position(of: field)) })
  }

  private func name(_ value: (some RawRepresentable<String>)?, _ text: String) -> TomlValue {
    .string(value?.rawValue ?? text)
  }

  /// `30`, also `３０`, `30%` and `30人`, of which the plan's reader says what to write if it is none of these.
  private static func integer(_ text: String, _ cell: CellValue) -> TomlValue {
    if case .share(let share) = cell, let percent = whole(share * 100) { return .integer(percent) }
    if let number = number(cell) { return number }
    let folded = TableText.folded(text)
    let bare = folded.last.map { "%人张張名票".contains($0) } ?? false ? String(folded.dropLast()) : folded
    return Int64(bare).map(TomlValue.integer) ?? .string(text)
  }

  private static func number(_ cell: CellValue) -> TomlValue? {
    switch cell {
    case .number(let number): whole(number).map(TomlValue.integer) ?? .float(number)
    case .text(let text): Int64(TableText.folded(text)).map(TomlValue.integer)
    case .blank, .share, .date, .time, .boolean, .error: nil
    }
  }

  private static func whole(_ number: Double) -> Int64? {
    let rounded = number.rounded()
    return abs(number - rounded) < 1e-9 ? Int64(exactly: rounded) : nil
  }

  /// `8m`, from `8`, which is minutes, `8分钟`, `8分30秒` and a time of the spreadsheet.
  private static func duration(_ text: String, _ cell: CellValue) -> String {
    if case .time(let span) = cell { return "\(span.seconds)s" }
    var folded = TableText.folded(text)
    for (word, unit) in [
      ("分钟", "m"), ("分鐘", "m"), ("分", "m"), ("秒钟", "s"), ("秒鐘", "s"), ("秒", "s"), ("小时", "h"), ("小時", "h"),
      ("minutes", "m"), ("min", "m"), ("'", "m"),
    ] { folded = folded.replacing(word, with: unit) }
    return folded.allSatisfy(\.isNumber) ? folded + "m" : folded
  }

  private static func date(_ date: CivilDate) -> TomlValue { .date(year: date.year, month: date.month, day: date.day) }
}
