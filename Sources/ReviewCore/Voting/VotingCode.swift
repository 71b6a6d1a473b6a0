/// What is printed on a slip: lets its holder vote once in each round, and names nobody.
///
/// Thirteen symbols of five random bits and a check symbol, written `7KQ2M-XW9PA-4HTC`. There is no `0`, `O`, `1` or `I`,
/// and case, spaces and the strokes between the groups make no difference. The check symbol tells any one wrong symbol
/// and any two that changed places, so that a slip of the finger is not taken for a guess.
/// A code is never stored or logged; its text leaves this type only where it is printed.
public struct VotingCode: Hashable, Sendable, CustomStringConvertible {
  /// 65 bits: guessing a thousand a second, one of five hundred codes is found after a thousand years a million times.
  public static let drawnSymbols = 13

  fileprivate static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
  fileprivate static let groups = [5, 5, 4]

  /// Values from 0 to 31, the check symbol last.
  private let values: [UInt8]

  /// Five bits of each of `drawn` are used.
  public init?(drawn: [UInt8]) {
    guard drawn.count == VotingCode.drawnSymbols else { return nil }
    let chosen = drawn.map { $0 & 31 }
    values = chosen + [VotingCode.check(chosen)]
  }

  /// Nil for what is not a code, or not one without a mistake.
  public init?(typed text: some StringProtocol) {
    var values: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let symbol = VotingCode.symbol(scalar) else {
        if VotingCode.isBetweenSymbols(scalar) { continue }
        return nil
      }
      guard values.count <= VotingCode.drawnSymbols else { return nil }
      values.append(symbol)
    }
    guard values.count == VotingCode.drawnSymbols + 1,
      values.last == VotingCode.check(values.dropLast())
    else { return nil }
    self.values = values
  }

  /// Without the strokes; what is hashed.
  public var symbols: [UInt8] { values.map { VotingCode.alphabet[Int($0)] } }

  /// As it is printed.
  public var text: String {
    var rest = symbols[...]
    let groups = VotingCode.groups.map { count in
      defer { rest = rest.dropFirst(count) }
      return String(decoding: rest.prefix(count), as: UTF8.self)
    }
    return groups.joined(separator: "-")
  }

  /// Whatever prints a code by mistake prints this.
  public var description: String { "code" }

  // MARK: - Private

  fileprivate static func symbol(_ scalar: Unicode.Scalar) -> UInt8? {
    // Full-width letters and digits, as an input method leaves them.
    let plain = scalar.halfWidth.value
    guard plain < 128 else { return nil }
    let upper = (97...122).contains(plain) ? plain - 32 : plain
    return alphabet.firstIndex(of: UInt8(upper)).map(UInt8.init)
  }

  private static func isBetweenSymbols(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "\u{3000}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}",
      "\r", "\n", "\t":
      true
    default: false
    }
  }

  /// A polynomial over the field of 32 elements: each place has a factor of its own.
  private static func check(_ values: some Sequence<UInt8>) -> UInt8 {
    values.reduce(0) { sum, value in
      let mixed = sum ^ value
      return (mixed << 1) ^ (mixed & 16 == 0 ? 0 : 0b10_0101)
    }
  }
}

/// A code as far as it has been typed, a key at a time.
public struct TypedCode: Hashable, Sendable {
  private var values: [UInt8] = []

  public init() {}

  /// False where the character is no symbol of a code, or there is no room for another.
  public mutating func type(_ character: Character) -> Bool {
    guard values.count <= VotingCode.drawnSymbols, character.unicodeScalars.count == 1,
      let value = character.unicodeScalars.first.flatMap(VotingCode.symbol)
    else { return false }
    values.append(value)
    return true
  }

  public mutating func deleteLast() { _ = values.popLast() }

  public var isEmpty: Bool { values.isEmpty }
  public var isWhole: Bool { values.count == VotingCode.drawnSymbols + 1 }

  /// As it is printed, a stroke below for each symbol that is missing: `7KQ2M-X____-____`.
  public var text: String {
    let symbols = values.map { Character(Unicode.Scalar(VotingCode.alphabet[Int($0)])) }
    var rest = (symbols + Array(repeating: "_", count: VotingCode.drawnSymbols + 1 - symbols.count))[...]
    let groups = VotingCode.groups.map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }
    return groups.joined(separator: "-")
  }

  /// Nil while symbols are missing, and where one is wrong.
  public var code: VotingCode? { VotingCode(typed: text) }
}
