/// How many cells may still be made of a file.
struct CellAllowance {
  private var rest = SpreadsheetLimits.cells

  mutating func take(_ count: Int) throws(SpreadsheetFault) {
    rest -= count
    if rest < 0 { throw SpreadsheetFault(.tooMany(.cells, limit: SpreadsheetLimits.cells)) }
  }
}
