import ReviewValues

/// A text as it is held against others: a Chinese character is a token, so is a whole word of letters or figures.
/// Punctuation, blanks, capitals and full-width letters make no difference.
struct ComparedText: Sendable {
  /// A character by its number, a word by a number above all characters, the same word always by the same.
  let tokens: [UInt32]
  /// Which list it stands in.
  let list: Int
  /// The tokens by their numbers: a text is held against many others.
  private let sorted: [UInt32]

  init(tokens: [UInt32], list: Int) {
    self.tokens = tokens
    self.list = list
    sorted = tokens.sorted()
  }

  /// Twice the tokens both have ÷ the tokens of both, in whatever order, 0 to 1.
  func likeness(to other: ComparedText) -> Float {
    let (a, b) = (sorted, other.sorted)
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { shared += 1 }
      (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
    }
    return Float(2 * shared) / Float(max(1, a.count + b.count))
  }

  /// A character that can be a slip of the pen: no word of letters or figures, and no Chinese number.
  static func isCharacter(_ token: UInt32) -> Bool { token < TextReader.firstWord && !figures.contains(token) }

  private static let figures = Set("一二三四五六七八九十百千万两零〇".unicodeScalars.map(\.value))

  /// The shortest stretch of `text` that holds these tokens, as it was written.
  static func excerpt(of text: String, tokens range: Range<Int>) -> String {
    var (first, end, index) = (text.endIndex, text.startIndex, 0)
    forEachPiece(of: text) { piece in
      if index == range.lowerBound { first = piece.startIndex }
      if index == range.upperBound - 1 { end = piece.endIndex }
      index += 1
    }
    return first < end ? String(text[first..<end]) : ""
  }

  // MARK: - Private

  /// Chinese characters one by one, and runs of other letters and figures, in their order.
  fileprivate static func forEachPiece(of text: String, _ body: (Substring.UnicodeScalarView) -> Void) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var word: String.Index?
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      switch Role(scalars[index]) {
      case .character:
        if let start = word { body(scalars[start..<index]) }
        word = nil
        body(scalars[index..<next])
      case .letter: word = word ?? index
      case .mark:
        if let start = word { body(scalars[start..<index]) }
        word = nil
      }
      index = next
    }
    if let start = word { body(scalars[start...]) }
  }

  private enum Role {
    case character, letter, mark

    init(_ scalar: Unicode.Scalar) {
      let scalar = scalar.halfWidth
      switch scalar.value {
      case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .character
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
      case 0..<0x80: self = .mark
      default: self = scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .mark
      }
    }
  }
}

/// Numbers the words of many texts while they are taken apart.
struct TextReader {
  /// Beyond every character there is.
  fileprivate static let firstWord: UInt32 = 0x110000
  private var words: [String: UInt32] = [:]

  mutating func read(_ text: String, list: Int) -> ComparedText {
    var tokens: [UInt32] = []
    ComparedText.forEachPiece(of: text) { piece in
      if let scalar = piece.first, piece.count == 1, scalar.halfWidth.value >= 0x3400 {
        tokens.append(scalar.value)
      } else {
        tokens.append(number(of: piece))
      }
    }
    return ComparedText(tokens: tokens, list: list)
  }

  private mutating func number(of piece: Substring.UnicodeScalarView) -> UInt32 {
    var word = String.UnicodeScalarView()
    for scalar in piece { word.append(scalar.halfWidth) }
    let key = String(word).lowercased()
    if let number = words[key] { return number }
    let number = TextReader.firstWord + UInt32(words.count)
    words[key] = number
    return number
  }
}
