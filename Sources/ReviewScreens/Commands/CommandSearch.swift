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
    let typed = SearchText(name)
    if typed.isEmpty { return rows }
    // Whoever types Chinese may write it either way, whatever the screen's language.
    let isChinese = !name.utf8.allSatisfy { $0 < 0x80 }
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
  private func rank(_ row: OperationRow<Name>, _ typed: SearchText, _ strings: Strings) -> Int? {
    let words = row.words(strings)
    let name = [row.operation.rawValue, words.short].compactMap { typed.closeness(to: $0) }.min()
    let synonym = words.synonyms.compactMap { typed.closeness(to: $0) }.min()
    return [
      name.map(rank(ofName:)), synonym.flatMap(rank(ofSynonym:)), rank(ofSummary: typed.closeness(to: words.summary)),
    ]
    .compactMap(\.self).min()
  }

  private func rank(ofName closeness: Closeness) -> Int {
    switch closeness {
    case .same: 0
    case .beginning: 2
    case .readBeginning: 3
    case .within: 4
    case .readWithin: 8
    }
  }

  /// Two letters are read somewhere in nearly every list of synonyms: that much tells nothing.
  private func rank(ofSynonym closeness: Closeness) -> Int? {
    switch closeness {
    case .same: 1
    case .beginning: 5
    case .readBeginning: 6
    case .within: 7
    case .readWithin: nil
    }
  }

  private func rank(ofSummary closeness: Closeness?) -> Int? {
    switch closeness {
    case .same, .beginning, .within: 7
    case .readBeginning, .readWithin, nil: nil
    }
  }
}
