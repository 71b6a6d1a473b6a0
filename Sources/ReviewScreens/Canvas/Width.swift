import CWidth

/// How many columns text takes on the terminal.
public enum Width {
  /// Columns of one scalar: 0 for combining marks, 2 for wide ones. The C library's `wcwidth`, since the terminal library
  /// lays out by it; the commonest ranges are answered here without the call.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0x4E00...0x9FFF, 0x3001...0x303E, 0xFF01...0xFF60, 0xAC00...0xD7A3: 2
    case 0x2500...0x259F: 1
    case 0..<0x20, 0x7F..<0xA0: 0
    default: max(0, Int(column_width(scalar.value)))
    }
  }

  static func of(_ character: Character) -> Int { of(String(character)) }

  public static func of(_ text: String) -> Int {
    var text = text
    // A list measures thousands of texts, nearly all of them of letters and Han characters.
    if let plain = text.withUTF8(ofPlain) { return plain }
    var total = 0
    var spacing = Spacing()
    for scalar in text.unicodeScalars { total += spacing.width(of: scalar) }
    return total
  }

  /// Nil where there is anything but printable ASCII and Han characters from U+5000 to U+9FFF, of three bytes each.
  private static func ofPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (total, index) = (0, 0)
    while index < bytes.count {
      switch bytes[index] {
      case 0x20..<0x7F: (total, index) = (total + 1, index + 1)
      case 0xE5...0xE9: (total, index) = (total + 2, index + 3)
      default: return nil
      }
    }
    return total
  }

  public static func of(_ text: some StringProtocol) -> Int {
    var total = 0
    var spacing = Spacing()
    for scalar in text.unicodeScalars { total += spacing.width(of: scalar) }
    return total
  }

  /// Goes through a text scalar by scalar and says how many columns each takes.
  ///
  /// What terminals cannot be trusted to join (emoji families, skin tones, flags drawn as letters) is reduced to its
  /// first member, so that no column shifts.
  struct Spacing {
    private var followsJoiner = false

    mutating func width(of scalar: Unicode.Scalar) -> Int {
      if scalar.value < 0x300 { return Width.of(scalar) }
      if scalar.value == 0x200D {
        followsJoiner = true
        return 0
      }
      defer { followsJoiner = false }
      if followsJoiner || (0x1F3FB...0x1F3FF).contains(scalar.value) { return 0 }
      return Width.of(scalar)
    }
  }

  /// The longest beginning of `text` that takes at most `columns`; ends in `…` where something was left out.
  public static func clipped(_ text: String, to columns: Int) -> String {
    if text.utf8.count <= columns || of(text) <= columns { return text }
    guard columns > 1 else { return "" }
    var result = String.UnicodeScalarView()
    var used = 0
    var spacing = Spacing()
    for scalar in text.unicodeScalars {
      used += spacing.width(of: scalar)
      if used > columns - 1 { break }
      result.append(scalar)
    }
    result.append("…")
    return String(result)
  }

  /// Wrapped in as few lines as possible, all about equally long; two lines part after a clause where there is one.
  static func balanced(_ text: String, to columns: Int) -> [String] {
    let lines = wrapped(text, to: columns)
    guard lines.count > 1 else { return lines }
    if lines.count == 2, let clauses = clauses(of: text, to: columns) { return clauses }
    // Narrower than its longest word a line would break it.
    let word = widestPiece(of: text)
    for narrower in stride(from: max(word, of(text) / lines.count), to: columns, by: 1) {
      let better = wrapped(text, to: narrower)
      if better.count == lines.count, better.allSatisfy({ of($0) <= columns }) { return better }
    }
    return lines
  }

  /// The first `rows` lines of the wrapped text; the last of them ends in `…` where something was left out.
  static func wrapped(_ text: String, to columns: Int, rows: Int) -> [String] {
    var lines = wrapped(text, to: columns)
    guard lines.count > rows else { return lines }
    guard rows > 0 else { return [] }
    lines.removeSubrange(rows...)
    lines[rows - 1] = clipped(lines[rows - 1] + "…", to: columns)
    return lines
  }

  /// Phrases that stay whole, in lines of at most `columns`.
  static func joined(_ phrases: [String], to columns: Int) -> [String] {
    phrases.reduce(into: []) { lines, phrase in
      if let last = lines.last, of(last) + 2 + of(phrase) <= columns {
        lines[lines.count - 1] = last + "  " + phrase
      } else {
        lines.append(phrase)
      }
    }
  }

  /// As `joined`, in as few lines, all about equally long, so that no phrase is left alone on the last.
  static func evenly(_ phrases: [String], to columns: Int) -> [String] {
    let lines = joined(phrases, to: columns)
    guard lines.count > 1 else { return lines }
    let least = lines.reduce(0) { $0 + of($1) } / lines.count
    for narrower in stride(from: least, to: columns, by: 1) {
      let better = joined(phrases, to: narrower)
      if better.count == lines.count { return better }
    }
    return lines
  }

  /// Wrapped after commas and the like, so that a figure stays with what it counts.
  static func phrased(_ text: String, to columns: Int) -> [String] {
    var phrases: [Substring] = [""]
    for character in text {
      phrases[phrases.count - 1].append(character)
      if pausing.contains(character) { phrases.append("") }
    }
    var lines = [""]
    for phrase in phrases where !phrase.isEmpty {
      let line = lines[lines.count - 1]
      if of(trimmed(line + phrase)) <= columns {
        lines[lines.count - 1] = line + phrase
      } else {
        lines.append(String(phrase.drop { $0 == " " }))
      }
    }
    return lines.filter { !$0.isEmpty }.flatMap { wrapped(trimmed($0), to: columns) }
  }

  /// As `clipped`, but a narrow word is left out whole: half a year would be read as another one.
  static func clippedAtWord(_ text: String, to columns: Int) -> String {
    let clipped = clipped(text, to: columns)
    guard clipped != text, let last = clipped.dropLast().last, last != " ", of(last) == 1 else { return clipped }
    let kept = clipped.dropLast()
    guard text.dropFirst(kept.count).first != " ", let space = kept.lastIndex(of: " "),
      of(kept[..<space]) * 2 >= columns
    else { return clipped }
    return String(kept[..<space]) + "…"
  }

  /// Without the spaces at its end.
  static func trimmed(_ line: some StringProtocol) -> String {
    var scalars = Substring(line).unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  // MARK: - Private

  /// `text` in two lines, parted after the punctuation that leaves them most alike; nil where one would be less than half
  /// as long as the other.
  private static func clauses(of text: String, to columns: Int) -> [String]? {
    var best: (lines: [String], longest: Int)?
    var before: Character?
    for index in text.indices {
      let character = text[index]
      defer { before = character }
      guard let mark = before, pausing.contains(mark), of(mark) == 2 || character == " " else { continue }
      let lines = [trimmed(String(text[..<index])), trimmed(String(text[index...].drop { $0 == " " }))]
      let (shortest, longest) = (min(of(lines[0]), of(lines[1])), max(of(lines[0]), of(lines[1])))
      guard longest <= columns, shortest * 2 >= longest, longest < best?.longest ?? .max else { continue }
      best = (lines, longest)
    }
    return best?.lines
  }

  private static let pausing = Set<Character>("，。、；：？！,;:?!")
}
