/// The readings of characters, ready to be compared. Made when something is first looked for.
struct ReadingTable: Sendable {
  static let shared = ReadingTable()

  /// Readings of one set after the other.
  private let readings: [Letters]
  /// Where each set begins, and where the last one ends. The first is empty.
  private let starts: [Int]
  /// The letters that begin a reading of each set, a bit a letter.
  private let firstLetters: [UInt32]

  private init() {
    let syllables = ReadingTable.parts(of: CharacterReadings.syllables).map { Letters($0) }
    var (readings, starts, firstLetters): ([Letters], [Int], [UInt32]) = ([], [0], [])
    for digits in ReadingTable.parts(of: CharacterReadings.sets) {
      var letters: UInt32 = 0
      for place in stride(from: digits.startIndex, to: digits.endIndex, by: 2) {
        let reading = syllables[number(digits[place], digits[place + 1])]
        readings.append(reading)
        letters |= letterBit(reading.first)
      }
      starts.append(readings.count)
      firstLetters.append(letters)
    }
    (self.readings, self.starts, self.firstLetters) = (readings, starts, firstLetters)
  }

  /// The set of readings of a character; 0 where it has none.
  func set(of scalar: UInt32) -> Int {
    let index: Int
    switch scalar {
    case ReadingTable.first...ReadingTable.last: index = Int(scalar - ReadingTable.first)
    case ReadingTable.zero: index = Int(ReadingTable.last - ReadingTable.first) + 1
    default: return 0
    }
    let digits = CharacterReadings.characters.utf8Start + 2 * index
    return number(digits[0], digits[1])
  }

  func begins(_ set: Int, with letter: UInt32) -> Bool { firstLetters[set] & letter != 0 }

  func readings(_ set: Int) -> ArraySlice<Letters> { readings[starts[set]..<starts[set + 1]] }

  // MARK: - Private

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF
  /// 〇
  private static let zero: UInt32 = 0x3007

  private static func parts(of text: StaticString) -> [UnsafeBufferPointer<UInt8>.SubSequence] {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes.split(separator: 0x20, omittingEmptySubsequences: false)
  }
}

/// At most eight letters in one number, the first in its lowest byte: two such texts are compared at once. Syllables have
/// six at most.
struct Letters: Hashable, Sendable {
  private let bytes: UInt64

  init(_ letters: some Sequence<UInt8>) {
    bytes = letters.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
  }

  var first: UInt8 { UInt8(truncatingIfNeeded: bytes) }

  /// How many letters both begin with. The other one is `Letters.padded`, so that what neither has is nothing common.
  func common(with other: Letters) -> Int { (bytes ^ other.bytes).trailingZeroBitCount / 8 }

  /// Followed by what no syllable has.
  static func padded(_ letters: some Sequence<UInt8>) -> Letters {
    Letters(Array(letters.prefix(8)) + Array(repeating: 0xFF, count: 8))
  }
}

/// A bit for each letter from `a` to `z`; none for anything else.
func letterBit(_ letter: some BinaryInteger) -> UInt32 {
  (0x61...0x7A).contains(letter) ? 1 << (UInt32(letter) - 0x61) : 0
}

/// Two of sixty-three signs, as Tests/Pinyin/readings.py writes them.
private func number(_ high: UInt8, _ low: UInt8) -> Int { digit(high) * 63 + digit(low) }

private func digit(_ sign: UInt8) -> Int { Int(sign) - (sign < UInt8(ascii: "^") ? 0x3F : 0x40) }
