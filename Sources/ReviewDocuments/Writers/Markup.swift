import ReviewCore

/// Text that arrives as text in XML and HTML, between tags and in quoted attributes.
enum Markup {
  /// Drops what `PlainText.clean` drops; spaces at the ends stay, for a stretch of text may begin or end with one.
  static func escaped(_ text: String) -> String {
    let text = shown(text)
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // No character at all, and XML has no way to write them: the sign for something unreadable instead.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `PlainText.clean`, but a space at either end stays one.
  static func shown(_ text: String) -> String {
    if PlainText.isClean(text) { return text }
    let leading = text.unicodeScalars.first == " " ? " " : ""
    let trailing = text.unicodeScalars.last == " " ? " " : ""
    return leading + PlainText.clean(text) + trailing
  }

  // MARK: - Private

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&", "\"", "'", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }
}
