/// The program's output, byte by byte: which modes it leaves set, and whatever in it is neither text nor a control
/// sequence that a full-screen program has reason to send.
struct OutputScan {
  /// DEC private modes by number, as last set.
  private(set) var modes: [Int: Bool] = [:]
  /// What had no business there, readable.
  private(set) var strangers: [String] = []

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while index < bytes.count { step() }
  }

  /// Alternate screen left, cursor shown, mouse and bracketed paste off.
  var isRestored: Bool {
    modes[25] != false && [1047, 1049, 1000, 1002, 1003, 1006, 2004].allSatisfy { modes[$0] != true }
  }

  // MARK: - Private

  /// Final bytes of the sequences that ncurses uses for xterm-256color.
  private static let finals = Set("ABCDGHJKLMPSTX@`bdhlmrt".utf8)

  private mutating func step() {
    let byte = bytes[index]
    switch byte {
    case 0x1B: escape()
    case 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F, 0x20...0x7E: index += 1
    case 0x00..<0x20, 0x7F:
      strange("control byte \(byte)")
      index += 1
    default: character()
    }
  }

  private mutating func escape() {
    index += 1
    guard index < bytes.count else { return }
    switch bytes[index] {
    case UInt8(ascii: "["): sequence()
    case UInt8(ascii: "("), UInt8(ascii: ")"): index += 2
    case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "M"): index += 1
    default:
      strange("ESC \(bytes[index])")
      index += 1
    }
  }

  private mutating func sequence() {
    index += 1
    let start = index
    while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return }
    let final = bytes[index]
    let parameters = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 1
    guard OutputScan.finals.contains(final), parameters.allSatisfy({ "0123456789;?".contains($0) }) else {
      strange("CSI \(parameters) \(Character(Unicode.Scalar(final)))")
      return
    }
    guard parameters.hasPrefix("?") else { return }
    for mode in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
      modes[mode] = final == UInt8(ascii: "h")
    }
  }

  private mutating func character() {
    let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
    // The very end may be cut in the middle of a character.
    guard index + length <= bytes.count else {
      index = bytes.count
      return
    }
    guard let text = String(validating: bytes[index..<index + length], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else {
      strange("byte \(bytes[index])")
      index += 1
      return
    }
    switch scalar.value {
    case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: strange("U+" + String(scalar.value, radix: 16))
    default: break
    }
    index += length
  }

  private mutating func strange(_ what: String) { strangers.append("\(what) at \(index)") }
}
