import ReviewValues

/// What a key in a list of offers asks the screen for.
enum OfferAnswer: Hashable {
  /// Nothing more.
  case taken
  case closed
  /// The value of what was chosen.
  case chosen(String)
}

/// What is at hand for a field of a form or a filter, to be chosen by a digit or with the cursor. What is typed leaves those
/// that have it, or are read like it.
struct OfferList: Hashable, Sendable {
  /// A value as it is kept and as it is shown.
  struct Offer: Hashable, Sendable {
    let value: String
    let word: String
  }

  let all: [Offer]
  private var sought = LineEditor()
  private(set) var selection = 0

  init(_ offers: [Offer]) { all = offers }

  /// Ready words: each is its own value.
  init(_ words: [String]) { self.init(words.map { Offer(value: $0, word: $0) }) }

  /// Those that have what was typed.
  var found: [Offer] {
    let sought = SearchText(sought.text)
    return all.filter { sought.matches($0.word) }
  }

  /// `height`: offers seen at once.
  mutating func update(_ key: Key, height: Int) -> OfferAnswer {
    let found = found
    switch key.halfWidth {
    case .escape, .control("C"), FormKey.offers.key: return .closed
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: found.count, height: height)
    case .enter: if found.indices.contains(selection) { return .chosen(found[selection].value) }
    case .character(let character):
      if let digit = character.wholeNumberValue, found.indices.contains(digit - 1) {
        return .chosen(found[digit - 1].value)
      }
      narrow(by: key.halfWidth)
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

  /// `tail` stands at the right of the title.
  func draw(
    title: String, tail: String = "", hint: String, size: Size, height: Int, _ strings: Strings,
    into buffer: inout Buffer
  ) {
    let found = found
    let visible = min(found.count, height)
    let start = scrollStart(count: found.count, height: visible, cursor: selection)
    var lines = found.enumerated().dropFirst(start).prefix(visible).map { index, offer -> (String, Role) in
      let digit = index < 9 ? "\(index + 1)  " : "   "
      return (digit + Width.clipped(offer.word, to: size.columns - 8), index == selection ? .selection : .overlay)
    }
    if found.isEmpty { lines = [(strings.pick("没有找到", "沒有找到", "not found"), .dim)] }
    let typed = sought.text.isEmpty ? "" : "  \(sought.text)_"
    Sheet(title: title + typed, tail: tail, lines: lines, hint: hint).draw(size, into: &buffer)
  }
}

extension Strings {
  var readyWords: String { pick("现成的话", "現成的話", "Ready words") }

  var offerHint: String {
    pick(
      "数字或 Enter 填入  打字或拼音首字母筛选  Esc 返回", "數字或 Enter 填入  打字或拼音首字母篩選  Esc 返回",
      "Digit or Enter: put it in  Letters: find  Esc: back")
  }
}
