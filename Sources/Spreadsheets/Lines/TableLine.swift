import ReviewValues

/// One line of a table whose columns are known, read column by column.
public struct TableLine<Field: FieldName>: Hashable, Sendable {
  public let row: Spreadsheet.Row
  /// From 1.
  public let columns: [Field: Int]

  public init(row: Spreadsheet.Row, columns: [Field: Int]) {
    self.row = row
    self.columns = columns
  }

  /// As a spreadsheet shows it.
  public var position: Int { row.number }

  public func has(_ field: Field) -> Bool { columns[field] != nil }

  /// Nil where the table has no such column.
  public func cell(_ field: Field) -> Spreadsheet.Cell? { columns[field].map { row[$0] } }

  /// Where something is wrong: the field's cell, or the first of the line.
  public func address(_ field: Field?) -> CellAddress {
    CellAddress(row: row.number, column: field.flatMap { columns[$0] } ?? columns.values.min() ?? 1)
  }

  /// Only blanks, apart from fields that say nothing by themselves, as a count of the lines.
  public func isBlank(but counting: Set<Field> = []) -> Bool {
    columns.allSatisfy { field, column in counting.contains(field) || row[column].value == .blank }
  }

  /// One text across several columns, and nothing else: the title of a section.
  public var isTitle: Bool {
    let filled = columns.values.map { row[$0] }.filter { $0.value != .blank }
    guard let merged = filled.first?.merged, merged.columns.count > 1 else { return false }
    return filled.allSatisfy { $0.merged == merged }
  }

  /// What the lines above come to: the first that stands in the row, in whichever column, is the word for it.
  public var isSum: Bool {
    let first = row.cells.first { $0.value != .blank }?.value.text ?? ""
    let word = TableText.folded(first).filter { !":()".contains($0) }
    return ["合计", "合計", "总计", "總計", "小计", "小計", "共计", "共計", "total", "subtotal"].contains(word)
  }

  /// The headings again, as on the next page of a printed list.
  public func repeats(_ headings: [Heading]) -> Bool {
    let own = headings.filter { !row[$0.column].value.text.isEmpty }
    return own.count > 1 && own.allSatisfy { $0.text == row[$0.column].value.text }
  }

  // MARK: - Values

  /// Nil for a blank, and where the table has no such column.
  public func text(_ field: Field) throws(CellFault<Field>) -> String? {
    guard let cell = cell(field) else { return nil }
    if let merged = cell.merged, merged.columns.count > 1, cell.address.column > merged.first.column {
      throw CellFault(.mergedAcross(merged), at: cell.address)
    }
    if case .error(let text) = cell.value { throw CellFault(.formula(text), at: cell.address) }
    let text = TableText.trimmed(cell.value.text)
    return text.isEmpty ? nil : text
  }

  public func date(_ field: Field, isDeadline: Bool = false) throws(CellFault<Field>) -> TypedDate? {
    guard try text(field) != nil, let cell = cell(field) else { return nil }
    do throws(TypedDateFault) { return try cell.value.date(isDeadline: isDeadline) } catch {
      throw CellFault(.date(error), at: cell.address)
    }
  }

  public func word<Value>(_ field: Field, _ words: TableWords<Value>) throws(CellFault<Field>) -> Value? {
    guard let text = try text(field) else { return nil }
    guard let value = words[text] else {
      throw CellFault(.unknownWord(text, field, known: words.known), at: address(field))
    }
    return value
  }

  public func span(_ field: Field) throws(CellFault<Field>) -> Milliseconds? {
    guard let text = try text(field), let cell = cell(field) else { return nil }
    if case .time(let span) = cell.value { return span }
    guard let span = Milliseconds(text: TableText.folded(text), atMost: nil) else {
      throw CellFault(.span(text), at: cell.address)
    }
    return span
  }
}
