import ReviewCore

/// A sheet that was understood: what it is about, which column holds what, and its lines.
public struct RosterTable: Sendable {
  public let kind: RosterKind
  /// As the user knows the file.
  public let file: String
  public let sheet: String
  public let format: Spreadsheet.Format
  public let match: HeaderMatch<RosterField>
  public let body: TableLines<RosterField>

  public var lines: [TableLine<RosterField>] { body.lines }

  public func place(_ cell: CellAddress) -> RosterCell {
    let isWorkbook = if case .xlsx = format { true } else { false }
    return RosterCell(file: file, sheet: isWorkbook ? sheet : nil, cell: cell)
  }

  /// What the list is called, where it has to have a title: the sheet's name, unless that is one which nobody gave it.
  var title: String? {
    let isUnnamed = ["sheet", "工作表", "表"].contains { sheet.lowercased().hasPrefix($0) }
    return isUnnamed || sheet.isEmpty || sheet.count > Speaker.nameLimit ? nil : sheet
  }
}

/// Why a file gives no table for a plan.
public enum RosterFailure: Error, Hashable, Sendable {
  /// With the system's reason.
  case unreadable(String)
  case file(SpreadsheetFault)
  case noSuchSheet(String, known: [String])
  /// No visible sheet is any of these.
  case noHeadings([RosterKind], hidden: [String])
  case doubtful(sheet: String, HeaderMatch<RosterField>.Doubt)
}
