/// Why a line is refused, and at which cell.
public struct ImportFault: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// What the rules of the register say against it.
    indirect case rule(RegisterRejection)
    /// The cell itself cannot be read.
    case cell(CellFault<ImportField>.Reason)
    case cannotBeEmpty(ImportField)
    case unknownNumber(String)
    /// The hidden column names another row than the visible one.
    case numbersDiffer(visible: String, hidden: String)
    /// The same number stands in these rows of the sheet.
    case numberTwice(RowNumber, [Int])
    /// The same unit and problem stand in an earlier row of the sheet.
    case repeats(Int)
    case reasonNeeded(ImportField)
    case deadlineByExtension(RowNumber, from: CivilDate, to: CivilDate)
    /// The closing goes on by its own commands alone; the operation is the one that leads there.
    case closingByCommand(RowNumber, ImportField, RegisterOperation)
    /// A line without a number that says its problem is on the way to being closed out.
    case newAndClosing(Closing)
    case sourceNeeded
  }

  public let reason: Reason
  public let cell: CellAddress

  init(_ reason: Reason, at cell: CellAddress) {
    self.reason = reason
    self.cell = cell
  }
  init(_ fault: CellFault<ImportField>) { self.init(.cell(fault.reason), at: fault.cell) }
}
