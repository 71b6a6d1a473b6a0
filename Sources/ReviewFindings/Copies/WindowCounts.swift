/// What stands between the same neighbours in all texts, and how many lists have which token there. Only the windows asked
/// for are counted.
struct WindowCounts {
  /// Three characters around a place: two before it and one after it, or one before and two after.
  struct Window: Hashable {
    private let tokens: SIMD4<UInt32>

    /// Stands for the side of which only one character counts.
    private static let any = UInt32.max

    private init(_ tokens: SIMD4<UInt32>) { self.tokens = tokens }

    /// Both windows of a place, as far as the text has them and they hold characters alone: beside figures everything may
    /// stand.
    static func around(_ place: Int, in text: [UInt32]) -> [Window] {
      func token(_ index: Int) -> UInt32? {
        text.indices.contains(index) && ComparedText.isCharacter(text[index]) ? text[index] : nil
      }
      guard let before = token(place - 1), let after = token(place + 1) else { return [] }
      return [
        token(place - 2).map { Window(SIMD4($0, before, after, any)) },
        token(place + 2).map { Window(SIMD4(any, before, after, $0)) },
      ].compactMap(\.self)
    }
  }

  private struct Count {
    var lists = 0
    var last = -1
  }

  private var counts: [Window: [UInt32: Count]]

  /// A phrase counts as if it stood in `weight` lists.
  init(of wanted: Set<Window>, in texts: [ComparedText], and phrases: [ComparedText], each weight: Int) {
    counts = Dictionary(uniqueKeysWithValues: wanted.map { ($0, [:]) })
    for phrase in phrases {
      for place in phrase.tokens.indices {
        for window in Window.around(place, in: phrase.tokens) {
          counts[window]?[phrase.tokens[place], default: Count()].lists += weight
        }
      }
    }
    for text in texts {
      for place in text.tokens.indices {
        for window in Window.around(place, in: text.tokens) where counts[window] != nil {
          note(text.tokens[place], window, list: text.list)
        }
      }
    }
  }

  /// The token that at least `least` lists have in this window, and hardly any list another one, where exactly two have
  /// `token`; nil where there is none. Where all kinds of things may stand, as in a name, nothing is usual.
  func usual(insteadOf token: UInt32, in window: Window, least: Int) -> UInt32? {
    guard let found = counts[window], found[token]?.lists == 2 else { return nil }
    let others = found.filter { $0.key != token }
    let all = others.reduce(0) { $0 + $1.value.lists }
    return others.first { $0.value.lists >= least && $0.value.lists * 5 >= all * 4 }?.key
  }

  // MARK: - Private

  private mutating func note(_ token: UInt32, _ window: Window, list: Int) {
    var count = counts[window]?[token] ?? Count()
    guard count.last != list else { return }
    count.last = list
    count.lists += 1
    counts[window]?[token] = count
  }
}
