/// How much two texts are alike: by the pairs of neighbouring letters and figures that they share.
struct TextLikeness {
  /// From here on two problems of one unit may be the same, and a person looks.
  static let enough = 0.75

  private let letters: [Unicode.Scalar]
  /// Ascending; a pair that stands twice is there twice.
  private let pairs: [UInt64]

  init(_ text: String) {
    letters = TableText.folded(text).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    pairs = zip(letters, letters.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }.sorted()
  }

  /// 1 for the same letters in the same order, 0 for nothing in common.
  func degree(_ other: TextLikeness) -> Double {
    if letters == other.letters { return letters.isEmpty ? 0 : 1 }
    let all = pairs.count + other.pairs.count
    // Where one is much longer, they cannot share enough.
    guard all > 0, Double(2 * min(pairs.count, other.pairs.count)) >= TextLikeness.enough * Double(all) else {
      return 0
    }
    var (shared, a, b) = (0, 0, 0)
    while a < pairs.count, b < other.pairs.count {
      if pairs[a] == other.pairs[b] {
        (shared, a, b) = (shared + 1, a + 1, b + 1)
      } else if pairs[a] < other.pairs[b] {
        a += 1
      } else {
        b += 1
      }
    }
    // Never 1: the words differ.
    return min(0.99, Double(2 * shared) / Double(all))
  }
}
