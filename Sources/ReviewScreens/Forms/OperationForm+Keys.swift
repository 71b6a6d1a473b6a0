import CommandTables

/// What a key in a form asks the screen for.
enum FormAnswer<Name: OperationName> {
  /// Nothing more.
  case taken
  /// The field in hand holds something else now.
  case changed
  /// The form is left; what was typed in it should be kept.
  case left
  /// All that must be filled in is.
  case complete(TypedCommand<Name>)
  /// Ready words for the field in hand.
  case wantsOffers
  /// The text of the field in hand in a text editor.
  case wantsEditor(String)
}

extension OperationForm {
  mutating func update(_ key: Key) -> FormAnswer<Name> {
    switch key {
    case .escape, .control("C"): return .left
    case .enter: return advance() ? .taken : .complete(line)
    case .tab, .down: move(by: 1)
    case .backTab, .up: move(by: -1)
    case .pageDown: move(by: OperationForm.page)
    case .pageUp: move(by: -OperationForm.page)
    case FormKey.offers.key: return .wantsOffers
    case FormKey.editor.key: return .wantsEditor(current?.editor.text ?? "")
    case .left where moveAside(by: -1): break
    case .right where moveAside(by: 1): break
    case .character, .control, .function, .backspace, .delete, .left, .right, .home, .end:
      return edit(key) ? .changed : .taken
    }
    return .taken
  }

  /// Whether Enter goes on to the number beside this one.
  var goesOn: Bool { isNumber(index) && isNumber(index + 1) }

  // MARK: - Private

  /// Fields that a narrow window shows at once.
  private static var page: Int { 8 }

  private mutating func move(by step: Int) { index = min(max(0, index + step), max(0, fields.count - 1)) }

  /// Numbers stand beside each other, and ← → go from one to the next. False where they are for the field itself.
  private mutating func moveAside(by step: Int) -> Bool {
    guard isNumber(index), isNumber(index - 1) || isNumber(index + 1) else { return false }
    if isNumber(index + step) { index += step }
    return true
  }

  private func isNumber(_ place: Int) -> Bool { fields.indices.contains(place) && fields[place].kind == .number }

  /// Whether Enter goes on to another field instead of submitting: numbers are filled in one after the other, and a
  /// required field that is still empty is gone to first.
  private mutating func advance() -> Bool {
    if goesOn {
      index += 1
      return true
    }
    if let empty = fields.firstIndex(where: { $0.isRequired && $0.editor.text.isEmpty }), empty != index {
      index = empty
      return true
    }
    return false
  }

  private mutating func edit(_ key: Key) -> Bool {
    guard fields.indices.contains(index) else { return false }
    if case .choice(let choices) = fields[index].kind, key == .left || key == .right {
      cycle(choices, by: key == .left ? -1 : 1)
      return true
    }
    if fields[index].isPristine, case .character(let character) = key {
      insert(String(character))
      return true
    }
    if fields[index].isChosen, LineEditor.deletes(key) {
      replaceText("")
      return true
    }
    let isTaken = fields[index].editor.handle(fields[index].kind == .text ? key : key.halfWidth)
    if isTaken { forgive() }
    return isTaken
  }

  private mutating func cycle(_ choices: [String], by step: Int) {
    let all = fields[index].isRequired ? choices : [""] + choices
    // Nothing chosen yet: forward begins with the first, back with the last.
    let now = all.firstIndex(of: fields[index].editor.text) ?? (step > 0 ? -1 : all.count)
    choose(all[(now + step + all.count) % all.count])
  }
}
