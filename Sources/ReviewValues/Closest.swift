/// The word of `words` that `text` was most likely meant to be: at most a third of its letters away; nil if none is.
public func closest(to text: String, in words: [String]) -> String? {
  let letters = Array(text.lowercased().unicodeScalars.prefix(60))
  var best: (word: String, distance: Int)?
  for word in words.sorted() {
    let distance = editDistance(letters, Array(word.lowercased().unicodeScalars))
    if distance <= max(1, word.count / 3), distance < best?.distance ?? .max { best = (word, distance) }
  }
  return best?.word
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment).
public func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1] + [Int](repeating: 0, count: b.count)
    for j in b.indices {
      row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
