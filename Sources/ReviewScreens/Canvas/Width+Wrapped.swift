// Text in lines. A pane wraps some dozens of texts for a key that moves the cursor, so a text is gone through once, scalar by
// scalar, and its lines are cut out of it: no word and no character becomes a text of its own on the way.

extension Width {
  /// `text` in lines of at most `columns`, broken after spaces or between wide characters, never before closing
  /// punctuation where that can be helped.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 1 else { return [] }
    var lines: [String] = []
    var line = text.startIndex..<text.startIndex
    var used = 0
    for piece in pieces(of: text) {
      if used + piece.width > columns, used > 0 {
        lines.append(trimmed(text[line]))
        // The space at which a line is broken is no part of the next.
        let start = piece.isSpace ? piece.range.upperBound : piece.range.lowerBound
        (line, used) = (start..<start, 0)
        if piece.isSpace { continue }
      }
      if piece.width <= columns {
        line = line.lowerBound..<piece.range.upperBound
        used += piece.width
      } else {
        breakUp(text[piece.range], to: columns, in: text, &line, &used, &lines)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmed(text[line])) }
    return lines
  }

  /// Columns of the widest piece of `text` that stays whole, 2 at least: narrower lines would break a word.
  static func widestPiece(of text: String) -> Int { pieces(of: text).reduce(2) { max($0, $1.width) } }

  // MARK: - Private

  /// A word that is wider than a line goes on from the line that has begun, and is broken between characters.
  private static func breakUp(
    _ word: Substring, to columns: Int, in text: String, _ line: inout Range<String.Index>, _ used: inout Int,
    _ lines: inout [String]
  ) {
    for index in word.indices {
      let width = of(word[index])
      if used + width > columns {
        lines.append(String(text[line]))
        (line, used) = (index..<index, 0)
      }
      line = line.lowerBound..<word.index(after: index)
      used += width
    }
  }

  /// A part of a text at which no line is broken.
  private struct Piece {
    var range: Range<String.Index>
    var width: Int
    var kind: Kind

    enum Kind { case word, wide, space }

    var isSpace: Bool { kind == .space }
  }

  /// Narrow words, single spaces, single wide characters with the punctuation that closes them. What takes no column stands
  /// with what is before it.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var spacing = Spacing()
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let range = index..<scalars.index(after: index)
      let width = spacing.width(of: scalar)
      let kind: Piece.Kind = scalar == " " ? .space : width == 2 ? .wide : .word
      if let last = pieces.last, joins(scalar, of: kind, width, to: last.kind) {
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
        pieces[pieces.count - 1].width += width
        // A space with a mark on it is to be seen.
        if last.isSpace { pieces[pieces.count - 1].kind = .word }
      } else {
        pieces.append(Piece(range: range, width: width, kind: kind))
      }
      index = range.upperBound
    }
    return pieces
  }

  private static func joins(_ scalar: Unicode.Scalar, of kind: Piece.Kind, _ width: Int, to last: Piece.Kind) -> Bool {
    if width == 0 { return true }
    return switch last {
    case .word: kind == .word
    case .wide: isClosing(scalar)
    case .space: false
    }
  }

  /// Punctuation that closes a clause or a bracket.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "”", "’", "》", "…": true
    case ",", ".", ")", ";", ":", "?", "!": true
    default: false
    }
  }
}
