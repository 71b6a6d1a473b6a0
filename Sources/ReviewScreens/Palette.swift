import ReviewCore

/// Choosing an operation by typing part of its name, in any of the languages.
public struct Palette: Hashable, Sendable {
  public internal(set) var editor = LineEditor()
  public internal(set) var selection = 0
  /// Candidates seen at once.
  static let height = 8
  public internal(set) var error: String?

  /// Operations that are possible now and match what was typed; name first, then words.
  func candidates(phase: Phase, strings: Strings) -> [OperationRow] {
    let typed = (editor.text.split(separator: " ").first.map(String.init) ?? "").lowercased()
    let possible = CommandTable.rows.filter { $0.phases.contains(phase) }
    if typed.isEmpty { return possible }
    func rank(_ row: OperationRow) -> Int? {
      let name = row.operation.rawValue
      let words = strings.operation(row.operation)
      if name == typed { return 0 }
      if name.hasPrefix(typed) || words.short.lowercased().hasPrefix(typed) { return 1 }
      if name.contains(typed) || words.short.lowercased().contains(typed) { return 2 }
      return words.summary.lowercased().contains(typed) ? 3 : nil
    }
    return possible.enumerated()
      .compactMap { entry in rank(entry.element).map { (rank: $0, offset: entry.offset, row: entry.element) } }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map(\.row)
  }
}
