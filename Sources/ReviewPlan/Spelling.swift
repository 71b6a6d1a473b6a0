/// Guesses what a misspelt word was meant to be.
enum Spelling {
  /// The nearest of `words`, at most a third of the letters wrong; several where they are equally near, three at most.
  static func suggestions(for word: String, among words: some Sequence<String>) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars.prefix(60))
    var best = max(1, letters.count / 3) + 1
    var nearest: [String] = []
    for candidate in words where candidate != word {
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars))
      if distance < best {
        (best, nearest) = (distance, [candidate])
      } else if distance == best, !nearest.isEmpty {
        nearest.append(candidate)
      }
    }
    return Array(nearest.sorted().prefix(3))
  }

  // MARK: - Private

  /// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var cost = min(replaced, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
