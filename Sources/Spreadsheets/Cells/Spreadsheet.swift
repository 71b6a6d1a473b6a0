/// What a file of tables holds.
public struct Spreadsheet: Hashable, Sendable {
  public enum Format: Hashable, Sendable {
    case xlsx
    /// What was found out about a text file.
    case text(TextFormat)
  }

  public let format: Format
  /// In the order of the file; hidden ones too.
  public let sheets: [Sheet]

  public enum Visibility: Hashable, Sendable {
    case visible, hidden
    /// Hidden so that the spreadsheet's own menu does not offer to show it.
    case veryHidden
  }

  public struct Sheet: Hashable, Sendable {
    public let name: String
    public let visibility: Visibility
    /// Ascending by number. A row in which nothing stands may be missing.
    public let rows: [Row]

    public init(name: String, visibility: Visibility = .visible, rows: [Row]) {
      self.name = name
      self.visibility = visibility
      self.rows = rows
    }

    /// The cell at an address, blank where nothing stands.
    public subscript(_ address: CellAddress) -> Cell {
      row(address.row)?[address.column] ?? Cell(address: address, value: .blank)
    }

    /// Nil where the file has no such row.
    public func row(_ number: Int) -> Row? {
      let index = rows.partitioningIndex { $0.number >= number }
      return index < rows.count && rows[index].number == number ? rows[index] : nil
    }
  }

  public struct Row: Hashable, Sendable {
    /// From 1, as a spreadsheet shows it.
    public let number: Int
    /// Hidden by hand or by a filter.
    public let isHidden: Bool
    /// Ascending by column; blank ones only where a merged range covers them.
    public let cells: [Cell]

    public init(number: Int, isHidden: Bool = false, cells: [Cell]) {
      self.number = number
      self.isHidden = isHidden
      self.cells = cells
    }

    /// The cell in a column, from 1; blank where nothing stands.
    public subscript(_ column: Int) -> Cell {
      let index = cells.partitioningIndex { $0.address.column >= column }
      if index < cells.count, cells[index].address.column == column { return cells[index] }
      return Cell(address: CellAddress(row: number, column: column), value: .blank)
    }

    public var isBlank: Bool { cells.allSatisfy { $0.value == .blank } }
  }

  public struct Cell: Hashable, Sendable {
    public let address: CellAddress
    /// In a merged range the value that the whole range shows.
    public let value: CellValue
    /// The range that the cell was merged into.
    public let merged: CellRange?

    public init(address: CellAddress, value: CellValue, merged: CellRange? = nil) {
      self.address = address
      self.value = value
      self.merged = merged
    }
  }
}

extension Array {
  /// The first place from which on `isBeyond` holds, where it holds from some place on.
  func partitioningIndex(where isBeyond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
