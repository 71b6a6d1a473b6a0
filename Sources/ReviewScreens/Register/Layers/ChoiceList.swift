import ReviewRegister

/// One of some values, found by typing a part of it or its pinyin: the value of a chip, or ready words for a form's field.
struct ChoiceList: RegisterLayer {
  enum Purpose: Sendable {
    case chip(RowChip)
    case form
  }

  private struct Choice: Sendable {
    let value: String
    let word: String
  }

  private let title: String
  private let all: [Choice]
  private let purpose: Purpose
  private var sought = LineEditor()
  private var selection = 0

  /// `choices`: each as it is kept and as it is shown.
  init(title: String, of choices: [(String, String)], for purpose: Purpose) {
    self.title = title
    all = choices.map { Choice(value: $0.0, word: $0.1) }
    self.purpose = purpose
  }

  mutating func insert(_ text: String) {
    sought.insert(text)
    selection = 0
  }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    let found = found
    switch key.halfWidth {
    case .escape, .control("C"), FormKey.offers.key: return [.close]
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: found.count, height: ChoiceList.height(register.size))
    case .enter: return found.indices.contains(selection) ? choose(found[selection]) : []
    case .character(let character):
      if let digit = character.wholeNumberValue, found.indices.contains(digit - 1) { return choose(found[digit - 1]) }
      insert(String(character))
    case .backspace: if sought.handle(key) { selection = 0 }
    case .control, .function, .tab, .backTab, .delete, .left, .right: break
    }
    return []
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let (strings, found) = (register.strings, found)
    let visible = min(found.count, ChoiceList.height(register.size))
    let start = scrollStart(count: found.count, height: visible, cursor: selection)
    var lines = found.enumerated().dropFirst(start).prefix(visible).map { index, choice -> (String, Role) in
      let digit = index < 9 ? "\(index + 1)  " : "   "
      let word = Width.clipped(choice.word, to: register.size.columns - 8)
      return (digit + word, index == selection ? .selection : .overlay)
    }
    if found.isEmpty { lines = [(strings.pick("没有找到", "沒有找到", "not found"), .dim)] }
    let hint = strings.pick(
      "数字或 Enter 选定  打字或拼音首字母筛选  Esc 返回", "數字或 Enter 選定  打字或拼音首字母篩選  Esc 返回",
      "Digit or Enter: choose  Letters: find  Esc: back")
    let typed = sought.text.isEmpty ? "" : "  \(sought.text)_"
    Sheet(title: title + typed, tail: "\(found.count)/\(all.count)", lines: lines, hint: hint)
      .draw(register.size, into: &buffer)
    return nil
  }

  // MARK: - Private

  private var found: [Choice] {
    let sought = SearchText(sought.text)
    return all.filter { sought.matches($0.word) }
  }

  private func choose(_ choice: Choice) -> [RegisterLayerRequest] {
    switch purpose {
    case .chip(let chip): [.close, .narrow(chip, choice.value)]
    case .form: [.close, .fillIn(choice.value)]
    }
  }

  private static func height(_ size: Size) -> Int { size.rows < 30 ? 10 : 16 }
}
