import Glibc
import ReviewCore

/// What a spreadsheet takes as the text of a cell, a heading of a page, a property.
enum CellText {
  /// Spreadsheets count UTF-16 units.
  static let limit = 32_767

  /// Text as it stands in a cell: nothing invisible, nothing that XML cannot hold, and no more than a cell takes; what
  /// does not go in is named.
  static func whole(_ text: String, _ s: Strings) -> String {
    let clean = legal(text)
    let escaped = escaped(clean)
    guard escaped.utf16.count > limit else { return escaped }
    var kept = prefix(clean, limit - 100)
    // Escapes make it longer again.
    while self.escaped(kept).utf16.count > limit - 100 { kept = prefix(kept, kept.utf16.count / 2) }
    return self.escaped(kept) + s.cut(clean.count - kept.count)
  }

  /// For properties and titles of charts, which take 255 characters.
  static func short(_ text: String) -> String { prefix(legal(text), 120) }

  /// A page's heading reads `&` as the beginning of a code.
  static func header(_ text: String) -> String { short(text.replacing("&", with: "＆")) }

  /// Spreadsheets run what opens with `= + - @` as a formula, also behind spaces, and some fold full-width signs to these.
  static func opensFormula(_ text: String) -> Bool {
    let opener = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    return opener.map { "=+-@＝＋－＠﹢﹣﹦﹫−".unicodeScalars.contains($0) } ?? false
  }

  // MARK: - Private

  private static func legal(_ text: String) -> String {
    let clean = PlainText.clean(text)
    guard clean.unicodeScalars.contains(where: isNoncharacter) else { return clean }
    return String(String.UnicodeScalarView(clean.unicodeScalars.filter { !isNoncharacter($0) }))
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  /// `_x0041_` is read as a character; an underscore written in the same way keeps it what it is.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }

  /// Whole characters of at most `count` UTF-16 units.
  private static func prefix(_ text: String, _ count: Int) -> String {
    var rest = count
    return String(
      text.prefix { character in
        rest -= character.utf16.count
        return rest >= 0
      })
  }
}

/// Names that spreadsheets take for sheets: at most 31 characters, without their signs, none twice.
struct SheetNames {
  private var taken: Set<String> = []

  mutating func name(_ wish: String) -> String {
    // One by one: a sign that bears an accent is one character to a reader and still that sign to a spreadsheet.
    let signs = "[]:*?/\\'＇".unicodeScalars
    let letters = PlainText.clean(wish).unicodeScalars.map { signs.contains($0) ? " " : $0 }
    let words = String(String.UnicodeScalarView(letters))
    var base = PlainText.clean(words)
    // The name of a sheet that some keep for themselves.
    if base.isEmpty || base.lowercased() == "history" { base += "_" }
    var name = String(SheetNames.cut(base, 31))
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = SheetNames.cut(base, 27 - "\(number)".count) + " (\(number))"
      number += 1
    }
    return name
  }

  private static func cut(_ text: String, _ count: Int) -> Substring {
    var end = text.prefix(count)
    while end.utf16.count > count { end = end.dropLast() }
    return end
  }
}

/// How wide a column is, in characters. Texts of middle length take two lines, longer ones more: a register of 21 columns
/// is to be read on a sheet of A4.
enum ColumnWidth {
  static func width(of column: Int, in sheet: Worksheet) -> Double {
    let title = sheet.columns[column].title
    let heading = cells(title)
    let widest = sheet.rows.lazy.map { cells($0[column].plain) }.max() ?? 0
    let needed = sheet.columns[column].kind == .text ? min(widest, max(16, widest / 2 + 2)) : widest
    // A heading takes two lines, and the mark of the filter some room; a bracket does not go on a line of its own.
    let half = (8...14).contains(heading) && title.hasSuffix("）") ? heading : (heading + 1) / 2
    let word = PrintWidth.longestWord(in: title)
    return Double(min(max(needed + 1, half + 3, word > 2 ? (word * 5 + 3) / 4 + 2 : 0, 5), 24))
  }

  /// How many lines a text takes where it is wrapped.
  static func lines(_ text: String, in width: Double) -> Int {
    let room = max(2, Int(width) - 1)
    // Han fills a line to its end; words do not.
    let needed = cells(text, upTo: 2_000)
    return text.utf8.count == needed && text.contains(" ")
      ? (needed * 6 / 5 + room - 1) / room : (needed + room - 1) / room
  }

  /// Han and the like are two wide; a long text need not be counted to its end.
  private static func cells(_ text: String, upTo count: Int = 40) -> Int {
    text.unicodeScalars.prefix(count).reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}

enum ColumnName {
  /// A, B, …, Z, AA; from 0.
  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

enum CStrings {
  /// Hands `body` the texts as C has them, with a null pointer behind the last one.
  static func withPointers<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return pointers.withUnsafeBufferPointer { buffer in
      var empty: UnsafePointer<CChar>?
      return withUnsafePointer(to: &empty) { body(buffer.baseAddress ?? $0) }
    }
  }
}
