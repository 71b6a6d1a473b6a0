import CommandTables
import ReviewCore

/// Finds operations of any command table by part of a name, of their words or of what else one might call them; Chinese
/// also by pinyin.
struct CommandSearch<Name: OperationName> {
  /// Why nothing was found.
  enum Miss {
    /// What was meant belongs to another phase.
    case notNow(Name)
    case unknown(suggestion: String?)
  }

  let table: CommandTable<Name>
  let strings: Strings

  init(_ table: CommandTable<Name>, _ strings: Strings) {
    self.table = table
    self.strings = strings
  }

  /// Rows that are possible in the phase and match what was typed: name first, then words.
  func rows(matching typed: String, in phase: Name.Phases.Phase) -> [OperationRow<Name>] {
    matches(typed) { $0.phases.contains(phase) }
  }

  func miss(_ typed: String, in phase: Name.Phases.Phase) -> Miss {
    if !typed.isEmpty, let row = matches(typed, where: { !$0.phases.contains(phase) }).first {
      return .notNow(row.operation)
    }
    return .unknown(suggestion: closest(to: typed, in: table.rows.map(\.operation.rawValue)))
  }

  // MARK: - Private

  private func matches(_ name: String, where isWanted: (OperationRow<Name>) -> Bool) -> [OperationRow<Name>] {
    let rows = table.rows.filter(isWanted)
    let typed = name.lowercased()
    if typed.isEmpty { return rows }
    // Whoever types Chinese may write it either way, whatever the screen's language.
    let isChinese = !typed.utf8.allSatisfy { $0 < 0x80 }
    let all = isChinese ? [Strings(.zhHans), Strings(.zhHant)] : [strings]
    return rows.enumerated()
      .compactMap { entry in
        all.compactMap { rank(entry.element, typed, $0) }.min()
          .map { (rank: $0, offset: entry.offset, row: entry.element) }
      }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map(\.row)
  }

  /// The smaller, the likelier it is what was meant.
  private func rank(_ row: OperationRow<Name>, _ typed: String, _ strings: Strings) -> Int? {
    let name = row.operation.rawValue
    let words = row.words(strings)
    let short = words.short.lowercased()
    if name == typed || short == typed { return 0 }
    let synonyms = words.synonyms
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
