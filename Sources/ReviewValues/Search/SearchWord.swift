/// One word of a `SearchText`: signs that a text must hold one after the other, each as itself or, where it is a letter, as
/// part of how a Chinese character is read.
struct SearchWord: Hashable, Sendable {
  /// Folded, at least one. What is longer than `limit` is as good as its beginning.
  private let signs: [UInt32]
  /// The letters from each sign on.
  private let letters: [Letters]
  private let firstLetter: UInt32

  private static let limit = 63

  /// Nil where there is nothing to look for.
  init?(_ typed: Substring.UnicodeScalarView) {
    let signs = typed.prefix(SearchWord.limit).map { folded($0.value) }
    self.signs = signs
    letters = signs.indices.map { Letters.padded(signs[$0...].prefix(8).map { letterBit($0) == 0 ? 0xFF : UInt8($0) }) }
    guard let first = signs.first else { return nil }
    firstLetter = letterBit(first)
  }

  /// Whether the text has it anywhere, in one pass however the readings overlap.
  func occurs(in text: String) -> Bool { isFound(in: text, onlyAtStart: false) }

  /// How it is found; nil where it is not.
  func closeness(to text: String) -> Closeness? {
    guard occurs(in: text) else { return nil }
    let plain = text.unicodeScalars.map { folded($0.value) }
    if plain.starts(with: signs) { return plain.count == signs.count ? .same : .beginning }
    if isFound(in: text, onlyAtStart: true) { return .readBeginning }
    let isWithin = plain.indices.contains { plain[$0...].starts(with: signs) }
    return isWithin ? .within : .readWithin
  }

  // MARK: - Private

  /// How many signs may have been found so far, a bit for each number: all ways of reading go on side by side.
  private typealias Progress = UInt64

  private func isFound(in text: String, onlyAtStart: Bool) -> Bool {
    let table = ReadingTable.shared
    let whole: Progress = 1 << signs.count
    var progress: Progress = 1
    for scalar in text.unicodeScalars {
      progress = advanced(progress, by: folded(scalar.value), table)
      if progress & whole != 0 { return true }
      if !onlyAtStart { progress |= 1 } else if progress == 0 { return false }
    }
    return false
  }

  private func advanced(_ progress: Progress, by scalar: UInt32, _ table: ReadingTable) -> Progress {
    let set = table.set(of: scalar)
    // Most characters begin nothing that is looked for.
    if progress == 1, scalar != signs[0], !table.begins(set, with: firstLetter) { return 0 }
    var next: Progress = 0
    var rest = progress
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if signs[place] == scalar { next |= 2 << place }
      for reading in table.readings(set) {
        let common = reading.common(with: letters[place])
        // As much of the syllable as is there, or less of it where the next character begins with the rest.
        next |= ((1 << common) - 1) << (place + 1)
      }
    }
    return next
  }
}

/// Capital letters as small ones, full-width signs as their half-width twins, ü as v.
private func folded(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x41...0x5A: scalar + 0x20
  case 0..<0x80: scalar
  case 0xDC, 0xFC: 0x76
  case 0xFF21...0xFF3A: scalar - 0xFEC0
  case 0xFF01...0xFF5E: scalar - 0xFEE0
  default: scalar
  }
}
