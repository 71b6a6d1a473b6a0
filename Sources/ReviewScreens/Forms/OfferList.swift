import ReviewValues

/// What a key in a list of ready words asks the screen for.
enum OfferAnswer: Hashable {
  /// Nothing more.
  case taken
  case closed
  case chosen(String)
}

/// Ready words for a field of a form, to be chosen by a digit or with the cursor. What is typed leaves those that have it.
struct OfferList: Hashable, Sendable {
  private let all: [String]
  private var sought = LineEditor()
  private(set) var selection = 0

  init(_ words: [String]) { all = words }

  /// Those that have what was typed.
  var words: [String] {
    let sought = SearchText(sought.text)
    return all.filter(sought.matches)
  }

  /// `height`: words seen at once.
  mutating func update(_ key: Key, height: Int) -> OfferAnswer {
    let words = words
    switch key.halfWidth {
    case .escape, .control("C"), FormKey.offers.key: return .closed
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: words.count, height: height)
    case .enter: if words.indices.contains(selection) { return .chosen(words[selection]) }
    case .character(let character):
      if let digit = character.wholeNumberValue, words.indices.contains(digit - 1) { return .chosen(words[digit - 1]) }
      narrow(by: key)
    case .backspace: narrow(by: key)
    case .control, .function, .tab, .backTab, .delete, .left, .right: break
    }
    return .taken
  }

  mutating func insert(_ text: String) {
    sought.insert(text)
    selection = 0
  }

  private mutating func narrow(by key: Key) {
    if sought.handle(key) { selection = 0 }
  }

  func draw(size: Size, height: Int, _ strings: Strings, into buffer: inout Buffer) {
    let words = words
    let visible = min(words.count, height)
    let start = scrollStart(count: words.count, height: visible, cursor: selection)
    let lines = words.enumerated().dropFirst(start).prefix(visible).map { index, text -> (String, Role) in
      let digit = index < 9 ? "\(index + 1)  " : "   "
      return (digit + Width.clipped(text, to: size.columns - 8), index == selection ? .selection : .overlay)
    }
    let title = strings.pick("现成的话", "現成的話", "Ready words") + (sought.text.isEmpty ? "" : "  \(sought.text)_")
    Sheet(title: title, lines: lines, hint: strings.offerHint).draw(size, into: &buffer)
  }
}

extension Strings {
  var offerHint: String {
    pick(
      "数字或 Enter 填入  打字或拼音首字母筛选  Esc 返回", "數字或 Enter 填入  打字或拼音首字母篩選  Esc 返回",
      "Digit or Enter: put it in  Letters: find  Esc: back")
  }
}
