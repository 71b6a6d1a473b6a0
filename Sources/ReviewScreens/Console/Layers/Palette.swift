import ReviewCore

/// Choosing an operation by typing part of its name, of its words or of what else one might call it; Chinese also by
/// pinyin.
public struct Palette: Hashable, Sendable {
  public internal(set) var editor = LineEditor()
  public internal(set) var selection = 0
  /// Candidates seen at once.
  static let height = 8
  public internal(set) var error: String?

  /// Operations that are possible now and match what was typed; name first, then words.
  func candidates(phase: Phase, strings: Strings) -> [OperationRow] {
    matches(strings) { $0.phases.contains(phase) }
  }

  /// Why there is no candidate: what was meant belongs to another phase, or there is no such thing.
  func refusal(phase: Phase, strings: Strings) -> Rejection {
    let meant = matches(strings) { !$0.phases.contains(phase) }
    if !name.isEmpty, let row = meant.first { return .notNow(row.operation, phase) }
    return .unknownOperation(name, suggestion: closest(to: name, in: Operation.names))
  }

  // MARK: - Private

  private var name: String { editor.text.split(separator: " ").first.map(String.init) ?? "" }

  private func matches(_ strings: Strings, where isWanted: (OperationRow) -> Bool) -> [OperationRow] {
    let rows = CommandTable.rows.filter(isWanted)
    let typed = name.lowercased()
    if typed.isEmpty { return rows }
    // Whoever types Chinese may write it either way, whatever the screen's language.
    let isChinese = !typed.utf8.allSatisfy { $0 < 0x80 }
    let all = isChinese ? [Strings(.zhHans), Strings(.zhHant)] : [strings]
    return rows.enumerated()
      .compactMap { entry in
        all.compactMap { rank(entry.element.operation, typed, $0) }.min()
          .map { (rank: $0, offset: entry.offset, row: entry.element) }
      }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map(\.row)
  }

  /// The smaller, the likelier it is what was meant.
  private func rank(_ operation: Operation, _ typed: String, _ strings: Strings) -> Int? {
    let name = operation.rawValue
    let words = strings.operation(operation)
    let short = words.short.lowercased()
    if name == typed || short == typed { return 0 }
    let synonyms = strings.synonyms(of: operation)
    if synonyms.contains(typed) { return 1 }
    if name.hasPrefix(typed) || short.hasPrefix(typed) { return 2 }
    let hasPinyin = strings.language != .en && typed.utf8.allSatisfy { (97...122).contains($0) }
    if hasPinyin, Pinyin.begins(short, with: typed) { return 3 }
    if name.contains(typed) || short.contains(typed) { return 4 }
    if synonyms.contains(where: { $0.hasPrefix(typed) }) { return 5 }
    if hasPinyin, synonyms.contains(where: { Pinyin.begins($0, with: typed) }) { return 6 }
    if synonyms.contains(where: { $0.contains(typed) }) || words.summary.lowercased().contains(typed) { return 7 }
    return hasPinyin && Pinyin.occurs(typed, in: short) ? 8 : nil
  }
}
