/// One line of a table, read column by column.
public struct ImportedLine: Hashable, Sendable {
  let row: Spreadsheet.Row
  let columns: [ImportField: Int]

  /// As a spreadsheet shows it.
  public var position: Int { row.number }

  func has(_ field: ImportField) -> Bool { columns[field] != nil }

  /// Nil where the table has no such column.
  func cell(_ field: ImportField) -> Spreadsheet.Cell? { columns[field].map { row[$0] } }

  /// Where something is wrong: the field's cell, or the first of the line.
  func address(_ field: ImportField?) -> CellAddress {
    CellAddress(row: row.number, column: field.flatMap { columns[$0] } ?? columns.values.min() ?? 1)
  }

  /// Only blanks, apart from a count of the lines.
  var isBlank: Bool {
    columns.allSatisfy { field, column in field == .beside(.ordinal) || row[column].value == .blank }
  }

  /// One text across several columns, and nothing else: the title of a section.
  var isTitle: Bool {
    let filled = columns.values.map { row[$0] }.filter { $0.value != .blank }
    guard let merged = filled.first?.merged, merged.columns.count > 1 else { return false }
    return filled.allSatisfy { $0.merged == merged }
  }

  /// The headings again, as on the next page of a printed list.
  func repeats(_ headings: [Heading]) -> Bool {
    let own = headings.filter { !row[$0.column].value.text.isEmpty }
    return own.count > 1 && own.allSatisfy { $0.text == row[$0.column].value.text }
  }

  // MARK: - Values

  /// Nil for a blank, and where the table has no such column.
  func text(_ field: ImportField) throws(ImportFault) -> String? {
    guard let cell = cell(field) else { return nil }
    if let merged = cell.merged, merged.columns.count > 1, cell.address.column > merged.first.column {
      throw ImportFault(.mergedAcross(merged), at: cell.address)
    }
    if case .error(let text) = cell.value { throw ImportFault(.formula(text), at: cell.address) }
    let text = ImportText.trimmed(cell.value.text)
    return text.isEmpty ? nil : text
  }

  func date(_ field: ImportField) throws(ImportFault) -> TypedDate? {
    guard try text(field) != nil, let cell = cell(field) else { return nil }
    do throws(TypedDateFault) { return try cell.value.date() } catch {
      throw ImportFault(.date(error), at: cell.address)
    }
  }

  func word<Value>(_ field: ImportField, _ words: ImportWords<Value>) throws(ImportFault) -> Value? {
    guard let text = try text(field) else { return nil }
    guard let value = words[text] else {
      throw ImportFault(.unknownWord(text, field, known: words.known), at: address(field))
    }
    return value
  }

  func value(of field: RowField) throws(ImportFault) -> RowValue? {
    let column = ImportField.field(field)
    switch field.line.place {
    case .neededText, .text: return try text(column).map(RowValue.text)
    case .date: return try date(column).map { .date($0.date) }
    case .span: return try span(column)
    case .flag: return try word(column, .flags).map(RowValue.flag)
    case .source: return try word(column, .sources).map { .text($0.rawValue) }
    case .scope: return try word(column, .scopes).map { .text($0.rawValue) }
    case .rectification: return try word(column, .rectifications).map { .text($0.rawValue) }
    }
  }

  // MARK: - Private

  private func span(_ field: ImportField) throws(ImportFault) -> RowValue? {
    guard let text = try text(field), let cell = cell(field) else { return nil }
    if case .time(let span) = cell.value { return .span(span) }
    guard let span = Milliseconds(text: ImportText.folded(text), atMost: nil) else {
      throw ImportFault(.span(text), at: cell.address)
    }
    return .span(span)
  }
}
