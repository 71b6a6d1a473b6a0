/// Text in glyphs of half blocks: lines of glyphs and the scale they are drawn at.
struct LargeText: Hashable, Sendable {
  let lines: [String]
  let scale: Int
  private let glyphs: [[Glyph]]

  /// The largest of the sizes 3×, 2× and 1× at which `text` fits the box in `maxLines` lines; nil where it does not fit, or
  /// a glyph is missing: text that is half large and half small cannot be read.
  init?(_ text: String, font: GlyphFont, columns: Int, rows: Int, maxLines: Int = 1, maxScale: Int = 3) {
    guard rows >= LargeText.lineRows(1), let longest = LargeText.longestWord(of: text, font: font) else { return nil }
    for scale in stride(from: maxScale, through: 1, by: -1) {
      // A column of the terminal stands for as many columns of large text.
      let room = columns / (8 * scale)
      guard longest <= room else { continue }
      let lines = LargeText.balanced(text, to: room)
      guard lines.count <= maxLines, LargeText.rows(lines: lines.count, scale: scale) <= rows else { continue }
      self.lines = lines
      self.scale = scale
      glyphs = lines.map { $0.unicodeScalars.compactMap(font.glyph) }
      return
    }
    return nil
  }

  var columns: Int { lines.reduce(0) { max($0, Width.of($1)) } * 8 * scale }
  var rows: Int { LargeText.rows(lines: lines.count, scale: scale) }

  static func lineRows(_ scale: Int) -> Int { Glyph.height / 2 * scale }

  static func rows(lines: Int, scale: Int) -> Int { lines * lineRows(scale) + (lines - 1) * (scale + 1) / 2 }

  /// Each line centred in `width` columns from `x`.
  func draw(x: Int, y: Int, width: Int, role: Role, into buffer: inout Buffer) {
    for (index, line) in glyphs.enumerated() {
      let columns = line.reduce(0) { $0 + $1.width } * scale
      var column = x + (width - columns) / 2
      let top = y + LargeText.rows(lines: index + 1, scale: scale) - LargeText.lineRows(scale)
      for glyph in line {
        let bitmap = Bitmap(width: glyph.width, height: Glyph.height, isInk: glyph.isInk)
        bitmap.scaled(by: scale).draw(x: column, y: top, role: role, into: &buffer)
        column += glyph.width * scale
      }
    }
  }

  // MARK: - Private

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

  /// As few lines as possible, and all about equally long.
  private static func balanced(_ text: String, to room: Int) -> [String] {
    let lines = Width.wrapped(text, to: room)
    guard lines.count > 1 else { return lines }
    for narrower in max(2, Width.of(text) / lines.count)..<room {
      let better = Width.wrapped(text, to: narrower)
      if better.count == lines.count, better.allSatisfy({ Width.of($0) <= room }) { return better }
    }
    return lines
  }
}
