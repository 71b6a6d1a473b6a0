import ReviewValues

/// Text of a file as the text of a cell.
enum CellText {
  /// Blank where nothing visible is left.
  static func value(_ raw: String) -> CellValue {
    let text = withoutMark(PlainText.clean(raw))
    return text.isEmpty ? .blank : .text(text)
  }

  /// As it is written in the XML of a workbook, where `_x000D_` stands for a character that XML cannot hold.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.first {
      let escape = rest.prefix(7)
      if let character = character(of: Array(escape)) {
        result.append(character)
        rest = rest.dropFirst(7)
      } else {
        result.append(unit)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  // MARK: - Private

  /// Spreadsheets and careful writers of CSV put an apostrophe before what would be taken for a formula or a number; it is
  /// no part of the text. Before anything else it is.
  private static func withoutMark(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    let opener = rest.unicodeScalars.first { !$0.properties.isWhitespace }
    let opensFormula = opener.map { "=+-@＝＋－＠﹢﹣﹦﹫−".unicodeScalars.contains($0) } ?? false
    let isFigure = rest.contains(where: \.isNumber) && rest.allSatisfy { $0.isNumber || "-./:,% ".contains($0) }
    return opensFormula || isFigure ? String(rest.drop { $0 == " " }) : text
  }

  /// Of `_x000D_`; nil for anything else.
  private static func character(of escape: [UInt16]) -> UInt16? {
    let underscore = UInt16(UInt8(ascii: "_"))
    guard escape.count == 7, escape[0] == underscore, escape[1] == UInt16(UInt8(ascii: "x")), escape[6] == underscore,
      escape[2...5].allSatisfy({ Unicode.Scalar($0)?.properties.isASCIIHexDigit ?? false })
    else { return nil }
    return UInt16(String(decoding: escape[2...5], as: UTF16.self), radix: 16)
  }
}
