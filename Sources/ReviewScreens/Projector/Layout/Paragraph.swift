/// A few sentences as large as they fit: in large glyphs over as many lines as there is room for, else as ordinary text.
struct Paragraph: SceneBody {
  let text: String
  /// Who said it, under the text; empty where nobody is named.
  var source = ""
  let font: GlyphFont
  var role = Role.heading
  var outranksName = false

  init(_ text: String, source: String = "", font: GlyphFont, role: Role = .heading, outranksName: Bool = false) {
    self.text = text
    self.source = source
    self.font = font
    self.role = role
    self.outranksName = outranksName
  }

  var plainLines: [String] { [source.isEmpty ? text : source + "  " + text] }

  /// A text of ordinary length is read whole before anything beside it is large.
  func leastRows(columns: Int, of rows: Int) -> Int {
    if let large = largeRows(columns: columns, of: rows) { return large }
    return min(8, Width.wrapped(text, to: measure(columns)).count) + sourceRows
  }

  func largeRows(columns: Int, of rows: Int) -> Int? {
    large(columns: columns, rows: rows).map { $0.rows + min(1, sourceRows) }
  }

  func rows(columns: Int, atMost rows: Int) -> Int {
    if let large = large(columns: columns, rows: rows) { return min(rows, large.rows + sourceRows) }
    return min(rows, spaced(Width.wrapped(text, to: measure(columns)).count, in: rows - sourceRows) + sourceRows)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let used = rows(columns: rect.width, atMost: rect.height)
    let rect = Rect(x: rect.x, y: rect.y + (rect.height - used) / 2, width: rect.width, height: used)
    if let large = large(columns: rect.width, rows: rect.height) {
      large.draw(x: rect.x, y: rect.y, width: rect.width, role: role, into: &buffer)
    } else {
      let rows = max(1, rect.height - sourceRows)
      let whole = Width.balanced(text, to: measure(rect.width))
      let lines = whole.count <= rows ? whole : Width.wrapped(text, to: measure(rect.width), rows: rows)
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

  /// With a blank row above it, which large text does without where rows are short.
  private var sourceRows: Int { source.isEmpty ? 0 : 2 }

  /// Lines longer than this are hard to find the way back from.
  private func measure(_ columns: Int) -> Int { min(columns, 100) }

  private func large(columns: Int, rows: Int) -> LargeText? {
    LargeText(text, font: font, columns: columns, rows: rows - min(1, sourceRows), maxLines: 8)
  }

  /// Rows of so many lines, with a blank one between where there is room.
  private func spaced(_ lines: Int, in rows: Int) -> Int { lines > 1 && lines * 2 - 1 <= rows ? lines * 2 - 1 : lines }
}
