/// What is typed to find something among texts. A text is found when it has every word of it, in any order: as it is
/// written, or, where the text is Chinese, by its pinyin.
///
/// `dz`, `dingzhen`, `dingz` and `丁z` all find 丁镇: of each character any beginning of any of its readings will do. Capital
/// and full-width letters are as good as small ones. `nv` finds 女, as input methods have it, and so does `nü`.
public struct SearchText: Hashable, Sendable {
  private let words: [SearchWord]

  public init(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace).compactMap { SearchWord($0.unicodeScalars) }
  }

  /// Nothing is looked for, and everything is found.
  public var isEmpty: Bool { words.isEmpty }

  public func matches(_ text: String) -> Bool { words.allSatisfy { $0.occurs(in: text) } }

  /// How well the text fits: as its worst word does. Nil where it does not.
  public func closeness(to text: String) -> Closeness? {
    var worst: Closeness?
    for word in words {
      guard let closeness = word.closeness(to: text) else { return nil }
      worst = max(worst ?? closeness, closeness)
    }
    // Every text begins with nothing.
    return worst ?? .beginning
  }

  /// What fits best, the first of equals.
  public func best<Item>(of items: some Sequence<Item>, by text: (Item) -> String) -> Item? {
    items.compactMap { item in closeness(to: text(item)).map { (item, $0) } }.min { $0.1 < $1.1 }?.0
  }
}

/// How a text was found, the closest first.
public enum Closeness: Comparable, Hashable, Sendable {
  case same
  /// It begins with what was typed.
  case beginning
  /// Its characters are read so, from the first on.
  case readBeginning
  case within
  case readWithin
}
