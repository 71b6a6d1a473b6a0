/// A part of a list, as far as a query's offset and limit reach.
public struct RowPage: Hashable, Sendable {
  /// Rows of the whole list.
  public let total: Int
  public let lines: [RowLine]

  public init(total: Int, lines: [RowLine]) {
    self.total = total
    self.lines = lines
  }
}
