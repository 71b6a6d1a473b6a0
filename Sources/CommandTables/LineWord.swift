/// One word of a line that was typed, its quotes taken off.
struct LineWord {
  private(set) var text = ""
  /// Where an unquoted `=` stands in `text`, counted in UTF-8.
  private var equals: Int?

  private init() {}

  /// Whatever stands before the first `=` may be a name.
  init(_ word: String) {
    text = word
    equals = word.utf8.firstIndex(of: UInt8(ascii: "=")).map { word.utf8.distance(from: word.utf8.startIndex, to: $0) }
  }

  /// The word as `name=value`, where its name is ASCII and stood outside quotes.
  var keyed: (String, String)? {
    guard let equals, equals > 0 else { return nil }
    let key = text.utf8.prefix(equals)
    let isName = key.allSatisfy {
      $0 == 45 || $0 == 46 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
    }
    guard isName else { return nil }
    return (String(decoding: key, as: UTF8.self), String(decoding: text.utf8.dropFirst(equals + 1), as: UTF8.self))
  }

  /// Nil where a quotation mark is not closed. Scalar by scalar: a combining mark after a quote would hide it in one
  /// character.
  static func words(of line: String) -> [LineWord]? {
    var words: [LineWord] = []
    var current: LineWord?
    var isQuoted = false
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        current?.text.unicodeScalars.append(scalar)
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
        if current == nil { current = LineWord() }
      } else if !isQuoted, scalar == " " || scalar == "\t" {
        if let word = current { words.append(word) }
        current = nil
      } else {
        var word = current ?? LineWord()
        if scalar == "=", !isQuoted, word.equals == nil { word.equals = word.text.utf8.count }
        word.text.unicodeScalars.append(scalar)
        current = word
      }
    }
    if isQuoted || isEscaped { return nil }
    if let word = current { words.append(word) }
    return words
  }

  /// The value as it must be written to be read as one word again.
  static func written(_ value: String) -> String {
    let special: [Unicode.Scalar] = [" ", "\t", "\"", "\\", "="]
    if !value.isEmpty, !value.unicodeScalars.contains(where: special.contains) { return value }
    var text = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    return "\"" + String(text) + "\""
  }
}
