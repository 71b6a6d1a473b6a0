/// Turns what a terminal sends into keys, whatever it sends.
///
/// Function keys come decoded by the terminal library, everything else as bytes. Broken UTF-8 is dropped, control
/// sequences nobody asked for are swallowed whole, a paste arrives as one text even if its end never comes
/// (`flush`). Nothing that is not text comes out as text.
public struct InputDecoder: Sendable {
  public enum Token: Hashable, Sendable {
    case byte(UInt8)
    case key(Key)
    case mouse(Mouse)
    case pasteBegan
    case pasteEnded
  }

  private enum State: Hashable, Sendable {
    case ground
    case escape
    /// CSI or SS3, until its final byte.
    case sequence
    /// OSC, DCS, PM, APC or SOS, until BEL or ESC \.
    case string
    case stringEscape
  }

  private var state = State.ground
  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  /// The largest paste kept, in bytes; more is dropped.
  static let pasteLimit = 1 << 20

  public init() {}

  public var isPasting: Bool { paste != nil }

  public mutating func decode(_ token: Token) -> [Message] {
    switch token {
    case .pasteBegan:
      paste = []
      return []
    case .pasteEnded: return endPaste()
    case .key(let key):
      if paste != nil { return keepPasted(key) }
      return settle() + [.key(key)]
    case .mouse(let mouse): return paste == nil ? settle() + [.mouse(mouse)] : []
    case .byte(let byte):
      if paste != nil {
        if (paste?.count ?? 0) < InputDecoder.pasteLimit { paste?.append(byte) }
        return []
      }
      return decode(byte)
    }
  }

  /// Nothing more has come for now: a lone ESC is the key, a sequence that never ended is dropped.
  public mutating func settle() -> [Message] {
    defer {
      state = .ground
      pending.removeAll()
    }
    return state == .escape ? [.key(.escape)] : []
  }

  /// Nothing has come for a second: a paste whose end got lost is taken for whole.
  public mutating func flush() -> [Message] { paste == nil ? [] : endPaste() }

  // MARK: - Private

  private mutating func endPaste() -> [Message] {
    defer { paste = nil }
    guard let bytes = paste, !bytes.isEmpty else { return [] }
    return [.paste(String(decoding: bytes, as: UTF8.self))]
  }

  private mutating func keepPasted(_ key: Key) -> [Message] {
    if key == .enter { paste?.append(0x0A) }
    if key == .tab { paste?.append(0x09) }
    return []
  }

  private mutating func decode(_ byte: UInt8) -> [Message] {
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeEscape(byte)
    case .sequence:
      if (0x40...0x7E).contains(byte) { state = .ground }
      return []
    case .string:
      if byte == 0x07 { state = .ground }
      if byte == 0x1B { state = .stringEscape }
      return []
    case .stringEscape:
      state = byte == UInt8(ascii: "\\") ? .ground : .string
      return []
    }
  }

  private mutating func decodeEscape(_ byte: UInt8) -> [Message] {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"): state = .string
    case 0x1B: return [.key(.escape)]
    default:
      // Alt with a key: the key.
      state = .ground
      return decodeGround(byte)
    }
    return []
  }

  private mutating func decodeGround(_ byte: UInt8) -> [Message] {
    if byte < 0x80 {
      pending.removeAll()
      return control(byte)
    }
    pending.append(byte)
    guard let first = pending.first, let length = InputDecoder.length(of: first) else {
      pending.removeAll()
      return []
    }
    if pending.count > 1, byte & 0xC0 != 0x80 {
      pending = InputDecoder.length(of: byte) == nil ? [] : [byte]
      return []
    }
    guard pending.count == length else { return [] }
    defer { pending.removeAll() }
    guard let text = String(validating: pending, as: UTF8.self), let character = text.first,
      !(0x80...0x9F).contains(character.unicodeScalars.first?.value ?? 0)
    else { return [] }
    return [.key(.character(character))]
  }

  private mutating func control(_ byte: UInt8) -> [Message] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0x09: return [.key(.tab)]
    case 0x0A, 0x0D: return [.key(.enter)]
    case 0x08, 0x7F: return [.key(.backspace)]
    case 0x01...0x1A: return [.key(.control(Character(Unicode.Scalar(byte + 0x40))))]
    case 0x20...0x7E: return [.key(.character(Character(Unicode.Scalar(byte))))]
    default: return []
    }
  }

  private static func length(of byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
