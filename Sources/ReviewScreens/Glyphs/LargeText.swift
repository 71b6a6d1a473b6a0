/// How large a glyph is drawn.
enum LargeSize: CaseIterable, Sendable {
  case triple, double, single
  /// As high as `single` and half as wide, of quarter blocks: what a long name is set in before it becomes ordinary text.
  case narrow

  var scale: Int {
    switch self {
    case .triple: 3
    case .double: 2
    case .single, .narrow: 1
    }
  }

  /// Columns of the terminal for one column of text: a Chinese character has two.
  var columns: Int { self == .narrow ? 4 : 8 * scale }

  /// Rows of a line.
  var rows: Int { Glyph.height / 2 * scale }
}

/// Text in glyphs of blocks.
struct LargeText: Hashable, Sendable {
  let lines: [String]
  let size: LargeSize
  private let glyphs: [[Glyph]]

  /// The largest size at which `text` fits the box in `maxLines` lines and that `isFitting` accepts; nil where there is
  /// none, or a glyph is missing: text that is half large and half small cannot be read.
  init?(
    _ text: String, font: GlyphFont, columns: Int, rows: Int, maxLines: Int = 1,
    sizes: [LargeSize] = LargeSize.allCases, where isFitting: (_ rows: Int, LargeSize) -> Bool = { _, _ in true }
  ) {
    guard rows >= LargeSize.single.rows, let longest = LargeText.longestWord(of: text, font: font) else { return nil }
    for size in sizes {
      let room = columns / size.columns
      guard longest <= room else { continue }
      let lines = Width.balanced(text, to: room)
      let height = LargeText.rows(lines: lines.count, size: size)
      guard lines.count <= maxLines, height <= rows, isFitting(height, size) else { continue }
      self.lines = lines
      self.size = size
      glyphs = lines.map { $0.unicodeScalars.compactMap(font.glyph) }
      return
    }
    return nil
  }

  var columns: Int { lines.reduce(0) { max($0, Width.of($1)) } * size.columns }
  var rows: Int { LargeText.rows(lines: lines.count, size: size) }

  enum Alignment { case left, centre, right }

  /// Each line in `width` columns from `x`.
  func draw(
    x: Int, y: Int, width: Int, alignment: Alignment = .centre, role: Role, into buffer: inout Buffer
  ) {
    // These underline where there is no colour, which would draw lines through glyphs of blocks.
    let role = role == .accent ? Role.mark : role == .warning ? .clockWarning : role
    for (index, line) in lines.enumerated() {
      let free = width - Width.of(line) * size.columns
      var column =
        switch alignment {
        case .left: x
        case .centre: x + free / 2
        case .right: x + free
        }
      let top = y + LargeText.rows(lines: index + 1, size: size) - size.rows
      for glyph in glyphs[index] {
        let bitmap = glyph.bitmap.scaled(by: size.scale)
        bitmap.draw(x: column, y: top, isNarrow: size == .narrow, role: role, into: &buffer)
        column += glyph.width / 8 * size.columns
      }
    }
  }

  // MARK: - Private

  /// Lines stand a row apart, two where they are large.
  private static func rows(lines: Int, size: LargeSize) -> Int {
    lines * size.rows + (lines - 1) * (size.scale + 1) / 2
  }

  /// Columns of what must not be broken over two lines; nil where a glyph is missing or there is nothing to draw.
  private static func longestWord(of text: String, font: GlyphFont) -> Int? {
    guard !text.isEmpty else { return nil }
    var (longest, word) = (0, 0)
    for scalar in text.unicodeScalars {
      guard let glyph = font.glyph(scalar) else { return nil }
      word = scalar == " " ? 0 : glyph.width == 16 ? 2 : word + 1
      longest = max(longest, word)
    }
    return longest
  }
}
