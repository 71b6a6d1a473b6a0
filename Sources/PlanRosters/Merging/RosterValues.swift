/// One line of a table as values of a plan; or why it is none.
struct RosterValues {
  let kind: RosterKind
  /// Of the line itself: its first cell.
  let position: TomlPosition
  /// As a spreadsheet counts.
  let row: Int
  private(set) var faults: [RosterFault] = []
  private var nodes: [String: TomlNode] = [:]
  private let reader: CellReader

  init(_ line: TableLine<RosterField>, of table: RosterTable, origin: Int) {
    kind = table.kind
    row = line.position
    reader = CellReader(line: line, origin: origin)
    position = reader.position(of: nil)
    for column in kind.columns {
      do throws(CellFault<RosterField>) { nodes[column.field.key] = try reader.node(column) } catch {
        faults.append(RosterFault(.cell(error.reason), at: position(of: column.field.key)))
      }
    }
  }

  subscript(key: String) -> TomlNode? { nodes[key] }

  func text(_ key: String) -> String? {
    if case .string(let text)? = nodes[key]?.value { text } else { nil }
  }

  func position(of key: String) -> TomlPosition { reader.position(of: field(key)) }

  func field(_ key: String) -> RosterField? { kind.column(key)?.field }

  func hasFault(at key: String) -> Bool { faults.contains { $0.position == position(of: key) } }

  /// Notes an empty cell where something has to stand.
  mutating func demand(_ keys: String...) {
    for key in keys where nodes[key] == nil {
      guard let field = field(key), !hasFault(at: key) else { continue }
      faults.append(RosterFault(.empty(field), at: position(of: key)))
    }
  }

  mutating func fault(_ reason: RosterFault.Reason, at key: String) {
    faults.append(RosterFault(reason, at: position(of: key)))
  }

  /// What the line says, by the plan's keys and in their order.
  func entries(but left: String..., renaming names: [String: String] = [:]) -> [TomlEntry] {
    kind.columns.compactMap { column in
      let key = column.field.key
      guard !left.contains(key), let node = nodes[key] else { return nil }
      return TomlEntry(key: names[key] ?? key, keyPosition: node.position, node: node)
    }
  }
}

/// Why a line does not come in, and at which cell.
public struct RosterFault: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case cell(CellFault<RosterField>.Reason)
    case empty(RosterField)
    /// The same stands in an earlier row of the sheet.
    case repeated(String, row: Int)
    /// Another table, or the plan itself, says otherwise of the same unit or panel.
    case differs(RosterField, there: String)
    /// No speaker has this unit.
    case unknownUnit(String, near: String?)
    /// No project has this title or identifier.
    case unknownProject(String, near: String?)
    case sourceNeeded
  }

  public let reason: Reason
  /// The origin counts the tables of the plan.
  public let position: TomlPosition

  init(_ reason: Reason, at position: TomlPosition) {
    self.reason = reason
    self.position = position
  }
}
