import CommandTables
import ReviewCore
import ReviewRegister

/// Says where a line names a unit that no row has: a list is then empty, and a new row stands under a name of its own. Both
/// are allowed, and mostly a slip of the pen.
struct UnitHint {
  private let operation: RegisterOperation
  private let named: [String]
  /// The units there were before the line.
  private let known: [String]
  private let strings: Strings

  init(_ line: RegisterLine, _ live: LiveRegister, _ strings: Strings) {
    operation = line.operation
    let separators = Set(",，、;；")
    named =
      [line.values[.unit]].compactMap(\.self)
      + (line.values[.units]?.split(whereSeparator: separators.contains).map(String.init) ?? [])
    known = named.isEmpty ? [] : (try? live.store.choices(.unit)) ?? []
    self.strings = strings
  }

  /// Nil where every unit was known, or the register had none.
  func text(after answer: RegisterDesk.Answer) -> String? {
    let unknown = known.isEmpty ? [] : named.filter { !known.contains($0) }
    guard let unit = unknown.first else { return nil }
    switch answer {
    case .list(let rows) where rows.isEmpty: return strings.unknownUnit(unit, like: like(unit))
    case .stored(let events) where !events.isEmpty && operation != .branch && operation != .inspect:
      let undo = strings.pick("写错了用 undo 撤销", "寫錯了用 undo 撤銷", "undo takes it back")
      return strings.unknownUnit(unit, like: like(unit)) + strings.semicolon + undo
    case .stored, .list, .dues, .row: return nil
    }
  }

  // MARK: - Private

  /// Units that have the words or stand in them; else the one that is written most alike.
  private func like(_ unit: String) -> [String] {
    let alike = known.filter { $0.contains(unit) || unit.contains($0) }
    return alike.isEmpty ? [closest(to: unit, in: known)].compactMap(\.self) : alike
  }
}

extension Strings {
  fileprivate func unknownUnit(_ unit: String, like others: [String]) -> String {
    let text = pick("台账里没有单位“\(unit)”", "臺賬裡沒有單位「\(unit)」", "no row of the register has the unit \"\(unit)\"")
    if others.isEmpty { return text }
    return text + semicolon + pick("相近的：", "相近的：", "like it: ") + list(others)
  }
}
