/// Text from a file, a key press, a paste or a phone, made safe to show anywhere.
public enum PlainText {
  /// The longest single text a session takes, in characters. A speech goes into notes, one note a thought.
  public static let limit = 2_000

  /// `text` without control characters (C0, C1, DEL), bidirectional overrides and other invisible formatting;
  /// line breaks and tabs become one space; leading and trailing spaces go.
  ///
  /// Emoji joiners (U+200D) and variation selectors stay: without them people's text falls apart.
  public static func clean(_ text: String) -> String {
    // Nearly all text is clean, and none of it is copied.
    if isClean(text) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch fate(of: scalar) {
      case .stays: scalars.append(scalar)
      case .isSpace: if let last = scalars.last, last != " " { scalars.append(" ") }
      case .goes: continue
      }
    }
    let cleaned = String(scalars)
    guard cleaned.first == " " || cleaned.last == " " else { return cleaned }
    let tail = cleaned.drop { $0 == " " }
    return String(tail[..<(tail.lastIndex { $0 != " " }.map { tail.index(after: $0) } ?? tail.startIndex)])
  }

  /// Whether `text` would come through `clean` unchanged.
  public static func isClean(_ text: String) -> Bool {
    var text = text
    if text.withUTF8(isOfPlainSigns) { return true }
    let scalars = text.unicodeScalars
    return scalars.first != " " && scalars.last != " " && scalars.allSatisfy { fate(of: $0) == .stays }
  }

  // MARK: - Private

  /// Whether there is nothing but printable ASCII and what lies from U+3000 to U+D7FF, of three bytes each, and no space at
  /// either end. Long lists of such text are looked through before they are printed.
  private static func isOfPlainSigns(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.first == 0x20 || bytes.last == 0x20 { return false }
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20..<0x7F: index += 1
      case 0xE3...0xED: index += 3
      default: return false
      }
    }
    return true
  }

  private enum Fate {
    case stays, isSpace, goes
  }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20..<0x7F, 0x3000..<0xD800: .stays
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .isSpace
    case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F, 0x061C:
      .goes
    default: .stays
    }
  }
}
