/// Where a cell stands. Written `B7`.
public struct CellAddress: Hashable, Comparable, Sendable {
  /// From 1.
  public let row: Int
  /// From 1.
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B7`, also `$B$7`; nil for anything else, and beyond the largest sheet there is (`XFD1048576`).
  public init?(_ text: String) {
    var (column, row) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard row == 0 else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard column > 0 else { return nil }
        row = row * 10 + Int(byte & 0x0F)
      default: return nil
      }
      guard row <= 1_048_576, column <= 16_384 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  public var text: String { CellAddress.letters(column) + String(row) }

  /// `B` for column 2.
  public static func letters(_ column: Int) -> String {
    var rest = max(1, column)
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Row by row.
  public static func < (a: CellAddress, b: CellAddress) -> Bool { (a.row, a.column) < (b.row, b.column) }
}

/// Cells from one corner to the other. Written `A1:C2`.
public struct CellRange: Hashable, Sendable {
  public let first: CellAddress
  /// Not above `first`, nor to its left.
  public let last: CellAddress

  /// Nil where the corners are the wrong way round.
  public init?(first: CellAddress, last: CellAddress) {
    guard first.row <= last.row, first.column <= last.column else { return nil }
    self.first = first
    self.last = last
  }

  /// Reads `A1:C2`, and `A1` as a range of one cell.
  public init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map { CellAddress(String($0)) }
    guard corners.count <= 2, let first = corners.first, let first, let last = corners.last, let last else {
      return nil
    }
    self.init(first: first, last: last)
  }

  public var rows: ClosedRange<Int> { first.row...last.row }
  public var columns: ClosedRange<Int> { first.column...last.column }
  public var text: String { "\(first.text):\(last.text)" }
}
