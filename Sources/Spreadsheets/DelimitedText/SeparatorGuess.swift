/// Which sign separates the fields of a text: the one that cuts most of the first lines into equally many.
struct SeparatorGuess {
  /// Nil where none cuts any line.
  let separator: Separator?
  /// How many bytes at the beginning only say what the separator is: Excel's line `sep=;`.
  let declaration: Int

  init(_ bytes: [UInt8]) {
    for separator in Separator.allCases {
      let line = Array("sep=".utf8) + separator.bytes
      guard bytes.starts(with: line), bytes.count == line.count || [0x0A, 0x0D].contains(bytes[line.count]) else {
        continue
      }
      let end = bytes[line.count...].prefix(2)
      declaration = line.count + (end.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, end.count))
      self.separator = separator
      return
    }
    declaration = 0
    let ranked = Separator.allCases.map { separator in
      // It stands in texts more often than between fields.
      let weight = separator == .fullWidthComma ? 0.5 : 1
      return (separator: separator, score: weight * SeparatorGuess.score(of: separator, in: bytes))
    }
    // The first of equals: a comma where nothing speaks for another sign.
    let best = ranked.reduce(nil) { (best: (separator: Separator, score: Double)?, next) in
      next.score > (best?.score ?? 0) ? next : best
    }
    separator = best?.separator
  }

  // MARK: - Private

  /// Lines that are looked at.
  private static let sample = 100

  /// The fields that the most frequent number of them explains, weighed by how many lines agree on it. A sign that occurs
  /// here and there in texts agrees with nothing.
  private static func score(of separator: Separator, in bytes: [UInt8]) -> Double {
    var parser = DelimitedParser(bytes, separator: separator)
    var counts: [Int] = []
    while counts.count < sample, let record = try? parser.next() {
      if record.contains(where: { !$0.isEmpty }) { counts.append(record.count) }
    }
    let frequency = Dictionary(grouping: counts.filter { $0 > 1 }) { $0 }.mapValues(\.count)
    guard let usual = frequency.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 0 }
    let explained = counts.reduce(0) { $0 + min($1, usual.key) - 1 }
    return Double(explained) * Double(usual.value) / Double(counts.count)
  }
}
