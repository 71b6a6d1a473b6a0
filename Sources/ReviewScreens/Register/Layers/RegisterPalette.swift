import CommandTables
import ReviewRegister

/// Choosing an operation of the register by typing, with its arguments behind it. A line about rows that names none is about
/// those at hand.
struct RegisterPalette: RegisterLayer {
  private var palette = CommandPalette<RegisterOperation>()

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    switch palette.update(key, on: screen(register)) {
    case .taken: []
    case .closed: [.close]
    case .start(let row): [.close, .start(row, asking: true)]
    case .complete(let line): [.attempt(line)]
    }
  }

  mutating func insert(_ text: String) { palette.editor.insert(text) }

  mutating func show(refusal text: String) -> Bool {
    palette.error = text
    return true
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    palette.draw(on: screen(register), size: register.size, hint: register.strings.paletteHint, into: &buffer)
  }

  // MARK: - Private

  private func screen(_ register: RegisterModel) -> PaletteScreen<RegisterOperation> {
    let strings = register.strings
    return PaletteScreen(
      phase: register.phase, strings: strings,
      parse: { text throws(RegisterRejection) in
        try TypedCommand(parsing: RegisterPalette.completed(text, register.rowsAtHand))
      },
      words: { strings.rejection($0) }, notNow: { strings.notNow($0, register.phase) })
  }

  private static func completed(_ text: String, _ rows: [RowNumber]) -> String {
    var words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard let name = words.first.flatMap(RegisterOperation.init), name.row.about == .rows, !rows.isEmpty,
      !text.contains("numbers="), words.count > 1, !(name == .urge && words[1] == RegisterErrand.allDue),
      !words[1].split(separator: ",").allSatisfy({ RowNumber(String($0)).parts != nil })
    else { return text }
    words.insert(rows.map(\.rawValue).joined(separator: ","), at: 1)
    return words.joined(separator: " ")
  }
}

extension Strings {
  /// That an operation is not for the row at hand.
  func notNow(_ operation: RegisterOperation, _ phase: Closing?) -> String {
    let word = operation.row.words(self).short
    guard let phase else {
      return pick("没有选中条目，不能“\(word)”", "沒有選中條目，不能「\(word)」", "\(word): no row is at hand")
    }
    return pick(
      "条目“\(closing(phase))”，此时不能“\(word)”", "條目「\(closing(phase))」，此時不能「\(word)」",
      "\(word) is not possible: the row is \(closing(phase))")
  }
}
