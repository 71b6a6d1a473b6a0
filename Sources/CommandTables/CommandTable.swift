/// All operations of one subject, a row each. From it come keys, footer, palette, forms, help, step files and manual.
///
/// The order of rows is the order of keys, help and manual. A table is built once. Each repaint asks it for the rows of
/// every key in the footer, so what it asks for is worked out then; an operation's own row is looked for in order.
public struct CommandTable<Name: OperationName>: Sendable {
  public let rows: [OperationRow<Name>]
  private let order: [Name]
  /// Places in `rows` of those that have the key, in order.
  private let places: [String: [Int]]
  private let footerKeys: [LineKey]
  private let projectorKeys: [LineKey]

  /// Every name has one row.
  public init(_ rows: [OperationRow<Name>]) {
    self.rows = rows
    order = rows.map(\.operation)
    var places: [String: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      for key in row.keys { places[key, default: []].append(place) }
    }
    self.places = places
    footerKeys = CommandTable.keys(of: rows, on: .footer)
    projectorKeys = CommandTable.keys(of: rows, on: .projector)
  }

  public func row(_ operation: Name) -> OperationRow<Name> { rows[order.firstIndex(of: operation) ?? 0] }

  /// The rows that share a key, in the order in which they may have it.
  public func rows(key: String) -> [OperationRow<Name>] { places[key, default: []].map { rows[$0] } }

  /// The rows that a key may stand for in a phase.
  public func rows(key: String, in phase: Name.Phases.Phase) -> [OperationRow<Name>] {
    rows.filter { $0.keys.contains(key) && $0.phases.contains(phase) }
  }

  /// The one of them that a key stands for: the first that does not leave the key to its next meaning, else the last.
  public func row(
    key: String, in phase: Name.Phases.Phase, yieldsKey: (OperationRow<Name>) -> Bool
  ) -> OperationRow<Name>? {
    let candidates = rows(key: key, in: phase)
    return candidates.first { !yieldsKey($0) } ?? candidates.last
  }

  /// The keys that a line of keys may show, by rank; those that are never dropped come last.
  public func keys(on line: FooterPlace<Name>.Line) -> [LineKey] {
    switch line {
    case .footer: footerKeys
    case .projector: projectorKeys
    }
  }

  public struct LineKey: Sendable {
    public let key: String
    /// Never dropped for want of room.
    public let isKept: Bool
  }

  // MARK: - Private

  private static func keys(of rows: [OperationRow<Name>], on line: FooterPlace<Name>.Line) -> [LineKey] {
    var places: [(rank: Int, key: LineKey)] = []
    for row in rows {
      guard let place = row.footer, place.line == line else { continue }
      for key in place.key.map({ [$0] }) ?? row.keys where !places.contains(where: { $0.key.key == key }) {
        places.append((place.rank, LineKey(key: key, isKept: place.isKept)))
      }
    }
    return places.sorted { $0.rank < $1.rank }.map(\.key)
  }
}
