/// A text file as a spreadsheet of one sheet.
enum DelimitedTextReader {
  static func read(_ file: [UInt8], name: String) throws(SpreadsheetFault) -> Spreadsheet {
    guard !file.isEmpty else { throw SpreadsheetFault(.empty) }
    let text = try DecodedText(file)
    let guess = SeparatorGuess(text.bytes)
    let rows = try rows(of: text.bytes, guess)
    guard !rows.isEmpty else { throw SpreadsheetFault(.empty) }
    return Spreadsheet(
      format: .text(TextFormat(encoding: text.encoding, separator: guess.separator)),
      sheets: [Spreadsheet.Sheet(name: name, rows: rows)])
  }

  // MARK: - Private

  private static func rows(of bytes: [UInt8], _ guess: SeparatorGuess) throws(SpreadsheetFault) -> [Spreadsheet.Row] {
    var parser = DelimitedParser(bytes, from: guess.declaration, separator: guess.separator ?? .comma)
    var rows: [Spreadsheet.Row] = []
    var allowance = CellAllowance()
    var number = 0
    while let record = try parser.next() {
      number += 1
      let cells = record.enumerated().compactMap { index, text -> Spreadsheet.Cell? in
        let value = CellText.value(text)
        guard value != .blank else { return nil }
        return Spreadsheet.Cell(address: CellAddress(row: number, column: index + 1), value: value)
      }
      guard !cells.isEmpty else { continue }
      guard number <= SpreadsheetLimits.rows else {
        throw SpreadsheetFault(.tooMany(.rows, limit: SpreadsheetLimits.rows))
      }
      try allowance.take(cells.count)
      rows.append(Spreadsheet.Row(number: number, cells: cells))
    }
    return rows
  }
}
