import RegisterImport
import ReviewDocuments

/// A comparison as a person reads it before deciding: the differences as a table, then what is refused, then the count.
struct ImportReport {
  private let table: ImportedTable
  private let comparison: ImportComparison
  private let strings: Strings
  /// The lines that are taken, as far as they were chosen.
  private let chosen: [ImportLine]

  init(_ table: ImportedTable, _ comparison: ImportComparison, only: Set<String>?, _ strings: Strings) {
    self.table = table
    self.comparison = comparison
    self.strings = strings
    chosen = comparison.lines.filter { $0.isTaken && $0.isNamed(in: only) }
  }

  var taken: Int { chosen.count }

  var refused: [ImportLine] { comparison.lines.filter { if case .refused = $0.outcome { true } else { false } } }

  /// `columns` is how wide the terminal is; nil: as wide as it takes.
  func lines(columns: Int?) -> [String] {
    var lines = strings.remarks(on: table)
    if !chosen.isEmpty { lines += PlainTable(sheet).lines(columns: columns) }
    for line in comparison.lines {
      lines += line.notes.map { place(of: line) + strings.note($0) }
      switch line.outcome {
      case .refused(let faults): lines += faults.map { place(of: line) + strings.refusedLine + strings.fault($0) }
      case .alike(let number, let closing): lines.append(place(of: line) + strings.alike(number, closing))
      case .unchanged, .changed, .new: continue
      }
    }
    return lines + [strings.counted(comparison)]
  }

  // MARK: - Private

  private func place(of line: ImportLine) -> String {
    strings.sheetRow(line.position) + (line.number.map { " \($0.rawValue)" } ?? "") + strings.colon
  }

  private var sheet: Worksheet {
    Worksheet(
      name: table.sheet,
      columns: [
        .init(strings.rowTitle), .init(strings.title(.beside(.number))), .init(strings.title(.field(.unit))),
        .init(strings.fieldTitle), .init(strings.wasTitle), .init(strings.becomesTitle),
      ], rows: chosen.flatMap(rows))
  }

  private func rows(of line: ImportLine) -> [[Worksheet.Cell]] {
    let number = line.number?.rawValue ?? strings.newRow
    func row(_ field: String, _ was: String, _ becomes: String) -> [Worksheet.Cell] {
      ["\(line.position)", number, line.unit, field, was, becomes].map { $0.isEmpty ? .empty : .text($0) }
    }
    switch line.outcome {
    case .changed(let changes, _):
      return changes.map { change in
        let told = strings.change(change)
        return row(told.field, told.was, told.becomes)
      }
    case .new(let opening):
      return RowField.allCases.compactMap { field in
        guard field != .unit, let value = opening.fields[field] else { return nil }
        if case .flag(false) = value { return nil }
        return row(strings.title(.field(field)), "", strings.word(value, of: field))
      }
    case .unchanged, .alike, .refused: return []
    }
  }
}
