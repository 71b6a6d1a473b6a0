/// What bytes that begin with ESC are, as far as they have come.
///
/// Keys are known by two ways: as the terminal's description has them, and as nearly all terminals send them, which
/// helps where the description is another terminal's. What is neither is still known for a sequence by its form
/// (ECMA-48), so that it can be thrown away whole.
enum ControlSequence {
  enum Reading: Hashable {
    /// May still become one.
    case open
    case key(Key)
    case mouse(Mouse)
    case pasteBegins
    /// Whole, and nothing to us.
    case unknown
    /// The body of an OSC, DCS, PM, APC or SOS, which goes on until BEL or ESC \.
    case string
    /// The last byte belongs to no sequence.
    case broken
  }

  static let escape: UInt8 = 0x1B
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Longer than any key; of what is longer only the end is looked for.
  static let longest = 32

  static func read(_ bytes: [UInt8], described keys: [[UInt8]: Key]) -> Reading {
    if bytes.count <= longest, let key = keys[bytes] { return .key(key) }
    guard bytes.count > 1 else { return .open }
    switch bytes[1] {
    case UInt8(ascii: "["): return readCSI(bytes[2...])
    case UInt8(ascii: "O"): return readSS3(bytes[2...])
    default:
      if opensString(bytes[1]) { return bytes.count == 2 ? .open : .string }
      return keys.keys.contains { $0.starts(with: bytes) } ? .open : .broken
    }
  }

  static func opensString(_ byte: UInt8) -> Bool { strings.contains(byte) }

  // MARK: - Private

  private static let strings = Array("]P^_X".utf8)

  /// Parameters and intermediates until a final byte.
  private static func readCSI(_ body: ArraySlice<UInt8>) -> Reading {
    guard let first = body.first, let last = body.last else { return .open }
    // Two that break the form: Linux's F1 to F5 (`[[A`) and the old mouse report, three bytes of any value after `M`.
    if first == UInt8(ascii: "[") { return body.count == 1 ? .open : linuxKey(last) }
    if first == UInt8(ascii: "M") { return body.count < 4 ? .open : oldMouse(body.dropFirst()) }
    switch last {
    case 0x20...0x3F: return .open
    case 0x40...0x7E: return first == UInt8(ascii: "<") ? mouse(body) : key(body)
    default: return .broken
    }
  }

  /// One byte, before it the number of a modifier where there was one.
  private static func readSS3(_ body: ArraySlice<UInt8>) -> Reading {
    guard let last = body.last else { return .open }
    switch last {
    case 0x30...0x3F: return .open
    case 0x40...0x7E: return (body.count == 1 ? letterKey(last) ?? functionKey(last) : nil).map(Reading.key) ?? .unknown
    default: return .broken
    }
  }

  private static func key(_ body: ArraySlice<UInt8>) -> Reading {
    let numbers = numbers(body.dropLast())
    switch (body.last, numbers.count) {
    case (UInt8(ascii: "~"), 1...2):
      if numbers == [200] { return .pasteBegins }
      let isShifted = numbers.count == 2 && numbers[1] == 2
      if numbers.count == 2, !isShifted { return .unknown }
      return numberedKey(numbers[0], isShifted: isShifted).map(Reading.key) ?? .unknown
    case (let letter?, 0): return letterKey(letter).map(Reading.key) ?? .unknown
    case (let letter?, 2) where numbers == [1, 2]:
      // Shift with F1 to F4.
      if case .function(let number)? = functionKey(letter) { return .key(.function(number + 12)) }
      return .unknown
    default: return .unknown
    }
  }

  private static func letterKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  private static func functionKey(_ byte: UInt8) -> Key? {
    (UInt8(ascii: "P")...UInt8(ascii: "S")).contains(byte) ? .function(Int(byte - UInt8(ascii: "P")) + 1) : nil
  }

  private static func linuxKey(_ byte: UInt8) -> Reading {
    let place = Int(byte) - Int(UInt8(ascii: "A"))
    return (0...4).contains(place) ? .key(.function(place + 1)) : .unknown
  }

  private static func numberedKey(_ number: Int, isShifted: Bool) -> Key? {
    let function: Int
    switch number {
    case 1, 7: return isShifted ? nil : .home
    case 3: return isShifted ? nil : .delete
    case 4, 8: return isShifted ? nil : .end
    case 5: return isShifted ? nil : .pageUp
    case 6: return isShifted ? nil : .pageDown
    // The numbers leave one out now and then, as DEC's keyboard had a space there.
    case 11...15: function = number - 10
    case 17...21: function = number - 11
    case 23...26: function = number - 12
    case 28...29: function = number - 13
    case 31...34: function = number - 14
    default: return nil
    }
    if !isShifted { return .function(function) }
    return function <= 12 ? .function(function + 12) : nil
  }

  /// `<button;column;row`, then `M` for a press and `m` for letting go.
  private static func mouse(_ body: ArraySlice<UInt8>) -> Reading {
    let numbers = numbers(body.dropFirst().dropLast())
    guard numbers.count == 3, body.last == UInt8(ascii: "M") else { return .unknown }
    return mouse(numbers[0], column: numbers[1], row: numbers[2])
  }

  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> Reading {
    let numbers = bytes.map { Int($0) - 32 }
    return mouse(numbers[0], column: numbers[1], row: numbers[2])
  }

  private static func mouse(_ button: Int, column: Int, row: Int) -> Reading {
    let kind: Mouse.Kind
    // Shift, Alt and Ctrl make no difference.
    switch button & ~0b11100 {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return .unknown
    }
    return .mouse(Mouse(kind: kind, x: column - 1, y: row - 1))
  }

  /// Numbers between semicolons; none where something else is among them.
  private static func numbers(_ body: ArraySlice<UInt8>) -> [Int] {
    if body.isEmpty { return [] }
    let parts = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count <= 5 ? Int(String(decoding: part, as: UTF8.self)).flatMap { $0 < 0 ? nil : $0 } : nil
    }
    return numbers.count == parts.count ? numbers : []
  }
}
