import Spreadsheets

/// A cell of a table that a plan was made of, as its writer finds it.
public struct RosterCell: Hashable, Comparable, Sendable {
  public let file: String
  /// Nil for a text file, which has no sheets.
  public let sheet: String?
  public let cell: CellAddress

  public init(file: String, sheet: String?, cell: CellAddress) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }

  public static func < (a: RosterCell, b: RosterCell) -> Bool {
    (a.file, a.sheet ?? "", a.cell) < (b.file, b.sheet ?? "", b.cell)
  }
}

extension Strings {
  /// `单位.xlsx，工作表“名单”，单元格 C7`
  public func place(_ cell: RosterCell) -> String {
    let sheet = cell.sheet.map { pick("，工作表", "，工作表", ", sheet ") + quoted($0) } ?? ""
    return cell.file + sheet + pick("，单元格 ", "，儲存格 ", ", cell ") + cell.cell.text
  }
}

/// A table as a plan refers to it: `units.xlsx`, or `units.xlsx#Sheet` for one sheet of it.
public struct RosterReference: Hashable, Sendable {
  public let file: String
  public let sheet: String?

  public init(file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
  }

  /// A `#` counts only behind a name that ends as tables do, so that files may have one in their names.
  public init(text: String) {
    guard let mark = text.lastIndex(of: "#"), Spreadsheet.isTable(String(text[..<mark])) else {
      self.init(file: text)
      return
    }
    let sheet = String(text[text.index(after: mark)...])
    self.init(file: String(text[..<mark]), sheet: sheet.isEmpty ? nil : sheet)
  }
}
