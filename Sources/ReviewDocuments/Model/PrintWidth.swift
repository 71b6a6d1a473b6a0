/// How wide text is in print, in half-width letters: what columns are laid out by. No terminal, no locale.
enum PrintWidth {
  static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + width($1) } }

  static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if (0x20..<0x300).contains(scalar.value) { return scalar.value == 0xAD ? 0 : 1 }
    return isWide(scalar) ? 2 : isVisible(scalar) ? 1 : 0
  }

  /// The widest stretch that no line break may cut, a Chinese character being one by itself.
  static func longestWord(in text: some StringProtocol) -> Int {
    var longest = 0
    var word = 0
    for character in text {
      let width = width(character)
      word = width == 1 && character != " " ? word + 1 : 0
      longest = max(longest, word, width)
    }
    return longest
  }

  // MARK: - Private

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: false
    default: true
    }
  }

  /// The blocks of Chinese, Japanese and Korean, full-width forms and emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    // Marks that Chinese faces draw in a cell of their own.
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
