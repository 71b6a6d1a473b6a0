/// One line of a table, read column by column.
public struct ImportedLine: Hashable, Sendable {
  let line: TableLine<ImportField>

  init(_ line: TableLine<ImportField>) { self.line = line }

  /// As a spreadsheet shows it.
  public var position: Int { line.position }

  func has(_ field: ImportField) -> Bool { line.has(field) }

  /// Nil where the table has no such column.
  func cell(_ field: ImportField) -> Spreadsheet.Cell? { line.cell(field) }

  /// Where something is wrong: the field's cell, or the first of the line.
  func address(_ field: ImportField?) -> CellAddress { line.address(field) }

  // MARK: - Values

  /// Nil for a blank, and where the table has no such column.
  func text(_ field: ImportField) throws(ImportFault) -> String? {
    do throws(CellFault<ImportField>) { return try line.text(field) } catch { throw ImportFault(error) }
  }

  func date(_ field: ImportField) throws(ImportFault) -> TypedDate? {
    do throws(CellFault<ImportField>) { return try line.date(field) } catch { throw ImportFault(error) }
  }

  func word<Value>(_ field: ImportField, _ words: TableWords<Value>) throws(ImportFault) -> Value? {
    do throws(CellFault<ImportField>) { return try line.word(field, words) } catch { throw ImportFault(error) }
  }

  func value(of field: RowField) throws(ImportFault) -> RowValue? {
    let column = ImportField.field(field)
    switch field.line.place {
    case .neededText, .text: return try text(column).map(RowValue.text)
    case .date: return try date(column).map { .date($0.date) }
    case .span:
      do throws(CellFault<ImportField>) { return try line.span(column).map(RowValue.span) } catch {
        throw ImportFault(error)
      }
    case .flag: return try word(column, .flags).map(RowValue.flag)
    case .source: return try word(column, .sources).map { .text($0.rawValue) }
    case .scope: return try word(column, .scopes).map { .text($0.rawValue) }
    case .rectification: return try word(column, .rectifications).map { .text($0.rawValue) }
    case .sector: return try word(column, .sectors).map { .text($0.rawValue) }
    }
  }
}
