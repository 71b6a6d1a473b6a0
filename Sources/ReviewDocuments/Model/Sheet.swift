import ReviewCore

/// A table an office goes on working in: every column has one type, every row a cell for every column.
public struct Sheet: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case text, number, date }

  public struct Column: Hashable, Sendable {
    public var title: String
    public var kind: Kind

    public init(_ title: String, _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }
  }

  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    case date(CivilDate)

    /// Nothing said is an empty cell.
    public static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
    public static func optional(_ date: CivilDate?) -> Cell { date.map(Cell.date) ?? .empty }
  }

  public var name: String
  public var columns: [Column]
  public var rows: [[Cell]]
}
