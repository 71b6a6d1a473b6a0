/// A few sentences as large as they fit: in large glyphs over as many lines as there is room for, else as ordinary text.
struct Paragraph: SceneBody {
  let text: String
  /// Who said it, under the text; empty where nobody is named.
  var source = ""
  let font: GlyphFont
  var role = Role.heading
  var maxScale = 3

  init(_ text: String, source: String = "", font: GlyphFont, role: Role = .heading, maxScale: Int = 3) {
    self.text = text
    self.source = source
    self.font = font
    self.role = role
    self.maxScale = maxScale
  }

  var plainLines: [String] { [source.isEmpty ? text : source + "  " + text] }

  func leastRows(columns: Int) -> Int { min(3, Width.wrapped(text, to: measure(columns)).count) + sourceRows }

  func rows(columns: Int, atMost rows: Int) -> Int {
    if let large = large(columns: columns, rows: rows) { return large.rows + sourceRows }
    return min(rows, spaced(Width.wrapped(text, to: measure(columns)).count, in: rows - sourceRows) + sourceRows)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    if let large = large(columns: rect.width, rows: rect.height) {
      large.draw(x: rect.x, y: rect.y, width: rect.width, role: role, into: &buffer)
    } else {
      let rows = max(1, rect.height - sourceRows)
      let lines = Width.wrapped(text, to: measure(rect.width), rows: rows)
      let step = spaced(lines.count, in: rows) > lines.count ? 2 : 1
      for (index, line) in lines.enumerated() {
        buffer.put(line, centredIn: rect, y: rect.y + index * step, role: role)
      }
    }
    if sourceRows > 0, rect.height > sourceRows {
      buffer.put(source, centredIn: rect, y: rect.bottom - 1, role: .dim)
    }
  }

  // MARK: - Private

  private var sourceRows: Int { source.isEmpty ? 0 : 2 }

  /// Lines longer than this are hard to find the way back from.
  private func measure(_ columns: Int) -> Int { min(columns, 100) }

  private func large(columns: Int, rows: Int) -> LargeText? {
    LargeText(text, font: font, columns: columns, rows: rows - sourceRows, maxLines: 8, maxScale: maxScale)
  }

  /// Rows of so many lines, with a blank one between where there is room.
  private func spaced(_ lines: Int, in rows: Int) -> Int { lines * 2 - 1 <= rows ? lines * 2 - 1 : lines }
}
