/// What single signs are, and which sign of a Chinese keyboard stands for which of TOML's.
enum CharacterKinds {
  /// In the order of their partners.
  private static let openers: [Unicode.Scalar] = ["\u{201C}", "\u{2018}", "「", "『", "〝", "\u{FF02}", "\u{FF07}", "`"]
  private static let closers: [Unicode.Scalar] = ["\u{201D}", "\u{2019}", "」", "』", "〞", "\u{FF02}", "\u{FF07}", "`"]

  static func opensText(_ scalar: Unicode.Scalar) -> Bool { openers.contains(scalar) || closers.contains(scalar) }

  static func isOpener(_ scalar: Unicode.Scalar) -> Bool { openers.prefix(5).contains(scalar) }

  static func isCloser(_ scalar: Unicode.Scalar) -> Bool { closers.contains(scalar) }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || isWideBlank(scalar) }

  static func isWideBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Controls, marks of direction and signs without a width.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// The ASCII sign that `scalar` is, or is the wide twin of; nil for all others.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x21..<0x7F: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x3000: " "
    case 0x3001: ","
    case 0x3010, 0x3014: "["
    case 0x3011, 0x3015: "]"
    case 0x2012...0x2015, 0x2212: "-"
    default: nil
    }
  }

  static func isBareKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  /// Whether a value may end before `scalar`.
  static func endsValue(_ scalar: Unicode.Scalar) -> Bool {
    switch plain(scalar) {
    case ",", "]", "}", "#", ";": true
    default: scalar == "\n" || scalar == "\r"
    }
  }
}

extension String {
  /// Without blanks of any kind at both ends.
  var trimmed: String {
    let scalars = Array(unicodeScalars)
    let isGap = { (scalar: Unicode.Scalar) in CharacterKinds.isBlank(scalar) || scalar == "\r" }
    guard let first = scalars.firstIndex(where: { !isGap($0) }), let last = scalars.lastIndex(where: { !isGap($0) })
    else { return "" }
    return string(scalars[first...last])
  }
}
