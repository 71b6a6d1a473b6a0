/// The cells of one sheet, in the order of the file.
final class SheetContent: XMLContent {
  static let namespaces = SheetNamespaces.both

  let name: String
  private(set) var rows: [SheetRow] = []
  private(set) var merges: [CellRange] = []
  private(set) var allowance: CellAllowance
  private let reading: CellReading

  /// The row and the cell that are open, or were last.
  private var row = SheetRow(number: 0, isHidden: false)
  private var column = 0
  private var cell = RawCell()
  private var target = Target.nothing

  private enum Target {
    case nothing, value, formula, inline
  }

  init(name: String, _ reading: CellReading, _ allowance: CellAllowance) {
    self.name = name
    self.reading = reading
    self.allowance = allowance
  }

  func opened(_ name: String, _ attributes: XMLAttributes) throws(SpreadsheetFault) {
    switch name {
    case "row": try openRow(attributes)
    case "c": try openCell(attributes)
    case "v": target = .value
    case "f":
      target = .formula
      cell.hasFormula = true
    case "is": target = .inline
    case "t", "rPh": cell.inline.opened(name)
    case "mergeCell":
      let text = attributes["ref"] ?? ""
      guard let range = CellRange(text) else { throw fault(.badValue(text), at: .sheet(self.name)) }
      merges.append(range)
    default: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    switch target {
    case .nothing: break
    case .value: cell.value.append(contentsOf: bytes)
    case .formula: cell.formula.append(contentsOf: bytes)
    case .inline: cell.inline.append(bytes)
    }
  }

  func closed(_ name: String) throws(SpreadsheetFault) {
    switch name {
    case "row": rows.append(row)
    case "c": try closeCell()
    case "v", "f", "is": target = .nothing
    case "t", "rPh": cell.inline.closed(name)
    default: break
    }
  }

  // MARK: - Private

  private func openRow(_ attributes: XMLAttributes) throws(SpreadsheetFault) {
    let text = attributes["r"]
    // A number that no sheet can have is no number; the next one after it has room.
    let number = text.map { Int(Int32($0) ?? 0) } ?? row.number + 1
    guard number > 0 else {
      throw fault(.badValue(text ?? ""), at: .sheet(name))
    }
    guard number > row.number else {
      throw fault(.outOfOrder, at: .cell(sheet: name, CellAddress(row: number, column: 1)))
    }
    row = SheetRow(number: number, isHidden: attributes.isTrue("hidden"))
    column = 0
  }

  private func openCell(_ attributes: XMLAttributes) throws(SpreadsheetFault) {
    if let text = attributes["r"] {
      guard let address = CellAddress(text) else { throw fault(.badValue(text), at: .sheet(name)) }
      guard address.row == row.number, address.column > column else {
        throw fault(.outOfOrder, at: .cell(sheet: name, address))
      }
      column = address.column
    } else {
      column += 1
    }
    cell.begin(kind: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private func closeCell() throws(SpreadsheetFault) {
    let address = CellAddress(row: row.number, column: column)
    let place = SpreadsheetFault.Place.cell(sheet: name, address)
    let value: CellValue
    do throws(SpreadsheetFault.Damage) { value = try reading.value(of: &cell) } catch { throw fault(error, at: place) }
    row.width = column
    guard value != .blank else { return }
    guard address.row <= SpreadsheetLimits.rows else {
      throw SpreadsheetFault(.tooMany(.rows, limit: SpreadsheetLimits.rows), at: place)
    }
    guard address.column <= SpreadsheetLimits.columns else {
      throw SpreadsheetFault(.tooMany(.columns, limit: SpreadsheetLimits.columns), at: place)
    }
    try allowance.take(1)
    row.cells.append(Spreadsheet.Cell(address: address, value: value))
  }

  private func fault(_ damage: SpreadsheetFault.Damage, at place: SpreadsheetFault.Place) -> SpreadsheetFault {
    SpreadsheetFault(.workbook(damage), at: place)
  }
}

/// A row as the file has it.
struct SheetRow {
  let number: Int
  let isHidden: Bool
  var cells: [Spreadsheet.Cell] = []
  /// The last column that the file says anything of, be it only a border.
  var width = 0

  init(number: Int, isHidden: Bool) {
    self.number = number
    self.isHidden = isHidden
  }
}
