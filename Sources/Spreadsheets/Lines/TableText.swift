import ReviewValues

/// How texts of a table are compared: what a spreadsheet, an input method or a careful clerk changes without meaning to.
public enum TableText {
  /// Without blanks around it, full-width ones included.
  public static func trimmed(_ text: String) -> String {
    let cleaned = PlainText.clean(text)
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard cleaned.first.map(isBlank) ?? false || cleaned.last.map(isBlank) ?? false else { return cleaned }
    let tail = cleaned.drop(while: isBlank)
    return String(tail[..<(tail.lastIndex { !isBlank($0) }.map { tail.index(after: $0) } ?? tail.startIndex)])
  }

  /// Letters and figures of full width become those of half width, several blanks one; signs stay, since they are meant.
  public static func leveled(_ text: String) -> String {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ $0.value < 0x80 && $0 != " " || isIdeograph($0) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in trimmed(text).unicodeScalars {
      if scalar.properties.isWhitespace {
        if result.last != " " { result.append(" ") }
      } else {
        result.append(isWideLetter(scalar) ? scalar.halfWidth : scalar)
      }
    }
    return String(result)
  }

  /// For words from a list: no blanks at all, everything half width, small letters, one kind of dash.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      result.append("–—―－﹣−‐‑".unicodeScalars.contains(scalar) ? "-" : scalar.halfWidth)
    }
    return String(result).lowercased()
  }

  public static func areAlike(_ a: String?, _ b: String?) -> Bool {
    a == b || a.map(leveled) == b.map(leveled)
  }

  // MARK: - Private

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

  private static func isWideLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF10...0xFF19).contains(scalar.value) || (0xFF21...0xFF3A).contains(scalar.value)
      || (0xFF41...0xFF5A).contains(scalar.value)
  }
}
