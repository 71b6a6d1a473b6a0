/// Finds Chinese by the letters of its pinyin: whole syllables, their beginnings, or a mixture. `cexiao`, `cx` and `chex`
/// all find 撤销; a character with several readings is found by each.
enum Pinyin {
  /// Whether the letters read the beginning of `text`.
  static func begins(_ text: String, with letters: String) -> Bool {
    reads(Array(letters.utf8)[...], Array(text)[...])
  }

  /// Whether they read any part of it.
  static func occurs(_ letters: String, in text: String) -> Bool {
    let (letters, characters) = (Array(letters.utf8), Array(text))
    return characters.indices.contains { reads(letters[...], characters[$0...]) }
  }

  static func readings(of character: Character) -> [[UInt8]] { table[character] ?? [] }

  // MARK: - Private

  private static func reads(_ letters: ArraySlice<UInt8>, _ text: ArraySlice<Character>) -> Bool {
    guard !letters.isEmpty else { return true }
    guard let first = text.first else { return false }
    let ways = table[first] ?? [Array(first.lowercased().utf8)]
    return ways.contains { reading in
      let common = zip(reading, letters).prefix { $0 == $1 }.count
      // As much of the syllable as is there first, less of it where the rest needs the letters.
      return (0..<common).contains { reads(letters.dropFirst(common - $0), text.dropFirst()) }
    }
  }

  /// Made when the palette is first typed into.
  private static let table: [Character: [[UInt8]]] = {
    var table: [Character: [[UInt8]]] = [:]
    for entry in Readings.table.split(whereSeparator: \.isWhitespace) {
      let reading = Array(entry.prefix { $0.isASCII }.utf8)
      for character in entry.drop(while: \.isASCII) { table[character, default: []].append(reading) }
    }
    return table
  }()
}
