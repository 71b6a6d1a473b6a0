/// Merged ranges, laid over the rows of a sheet: what the upper left cell says stands in each.
struct MergedCells {
  private let rows: [SheetRow]
  private let width: Int
  /// By the row, what to lay over it.
  private var pieces: [Int: [Piece]] = [:]

  private struct Piece {
    let range: CellRange
    let columns: ClosedRange<Int>
    let value: CellValue
  }

  /// A larger range, such as a whole column, does not make a sheet longer or wider than its cells do.
  private static let extent = 10_000

  static func laid(
    over rows: [SheetRow], _ merges: [CellRange], _ allowance: inout CellAllowance
  ) throws(SpreadsheetFault) -> [Spreadsheet.Row] {
    var merged = MergedCells(rows: rows.filter { $0.number <= SpreadsheetLimits.rows })
    for range in merges where range.first != range.last { try merged.cut(range, &allowance) }
    return merged.laid()
  }

  // MARK: - Private

  private init(rows: [SheetRow]) {
    self.rows = rows
    width = rows.reduce(0) { max($0, $1.width) }
  }

  private mutating func cut(_ range: CellRange, _ allowance: inout CellAllowance) throws(SpreadsheetFault) {
    var (lastRow, lastColumn) = (range.last.row, range.last.column)
    if range.rows.count * range.columns.count > MergedCells.extent {
      lastRow = min(lastRow, rows.last?.number ?? 0)
      lastColumn = min(lastColumn, width)
    }
    lastRow = min(lastRow, SpreadsheetLimits.rows)
    lastColumn = min(lastColumn, SpreadsheetLimits.columns)
    guard range.first.row <= lastRow, range.first.column <= lastColumn else { return }
    let columns = range.first.column...lastColumn
    try allowance.take(columns.count * (lastRow - range.first.row + 1))
    let value = value(at: range.first)
    for row in range.first.row...lastRow {
      pieces[row, default: []].append(Piece(range: range, columns: columns, value: value))
    }
  }

  private func value(at address: CellAddress) -> CellValue {
    let index = rows.partitioningIndex { $0.number >= address.row }
    guard index < rows.count, rows[index].number == address.row else { return .blank }
    return rows[index].cells.first { $0.address.column == address.column }?.value ?? .blank
  }

  private func laid() -> [Spreadsheet.Row] {
    let known = Set(rows.map(\.number))
    let all = rows + pieces.keys.filter { !known.contains($0) }.map { SheetRow(number: $0, isHidden: false) }
    return all.sorted { $0.number < $1.number }.map { row in
      Spreadsheet.Row(number: row.number, isHidden: row.isHidden, cells: cells(of: row))
    }
  }

  /// Where ranges overlap, which no spreadsheet allows, the first one counts.
  private func cells(of row: SheetRow) -> [Spreadsheet.Cell] {
    guard let pieces = pieces[row.number] else { return row.cells }
    var byColumn = Dictionary(row.cells.map { ($0.address.column, $0) }) { first, _ in first }
    for piece in pieces.reversed() {
      for column in piece.columns {
        let address = CellAddress(row: row.number, column: column)
        byColumn[column] = Spreadsheet.Cell(address: address, value: piece.value, merged: piece.range)
      }
    }
    return byColumn.values.sorted { $0.address < $1.address }
  }
}
