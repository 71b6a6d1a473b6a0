import ReviewCore

/// Guesses what a misspelt word was meant to be.
enum Spelling {
  /// The nearest of `words`, at most a third of the letters wrong; several where they are equally near, three at most.
  static func suggestions(for word: String, among words: some Sequence<String>) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars.prefix(60))
    var best = max(1, letters.count / 3) + 1
    var nearest: [String] = []
    for candidate in words where candidate != word {
      let distance = editDistance(letters, Array(candidate.lowercased().unicodeScalars))
      if distance < best {
        (best, nearest) = (distance, [candidate])
      } else if distance == best, !nearest.isEmpty {
        nearest.append(candidate)
      }
    }
    return Array(nearest.sorted().prefix(3))
  }
}
