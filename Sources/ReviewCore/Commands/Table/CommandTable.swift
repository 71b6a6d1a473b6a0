/// All operations of one subject, a row each. From it come keys, footer, palette, forms, help, step files and manual.
///
/// The order of rows is the order of keys, help and manual. A table is built once; rows are looked for in order, which
/// is quicker, for some eighty of them, than what a dictionary would cost the start.
public struct CommandTable<Name: OperationName>: Sendable {
  public let rows: [OperationRow<Name>]
  private let order: [Name]

  /// Every name has one row.
  public init(_ rows: [OperationRow<Name>]) {
    self.rows = rows
    order = rows.map(\.operation)
  }

  public func row(_ operation: Name) -> OperationRow<Name> { rows[order.firstIndex(of: operation) ?? 0] }

  /// The rows that share a key, in the order in which they may have it.
  public func rows(key: String) -> [OperationRow<Name>] { rows.filter { $0.keys.contains(key) } }

  /// The keys that a line of keys may show, by rank; those that are never dropped come last.
  public func keys(on line: FooterPlace<Name>.Line) -> [(key: String, isKept: Bool)] {
    var places: [(rank: Int, key: String, isKept: Bool)] = []
    for row in rows {
      guard let place = row.footer, place.line == line else { continue }
      for key in place.key.map({ [$0] }) ?? row.keys where !places.contains(where: { $0.key == key }) {
        places.append((place.rank, key, place.isKept))
      }
    }
    return places.sorted { $0.rank < $1.rank }.map { ($0.key, $0.isKept) }
  }
}
