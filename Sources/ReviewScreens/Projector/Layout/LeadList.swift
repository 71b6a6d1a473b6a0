/// A list whose first lines matter most: as many of them in glyphs as there is room for, the others below as ordinary
/// text. So one long unit far down does not make all of them small.
struct LeadList: SceneBody {
  let lines: [SceneLine]
  let font: GlyphFont

  init(_ lines: [SceneLine], font: GlyphFont) {
    self.lines = Array(lines.prefix(LineList.most))
    self.font = font
  }

  var plainLines: [String] { LineList(lines, font: font).plainLines }

  func leastRows(columns: Int, of rows: Int) -> Int {
    lead(columns, rows)?.rows ?? LineList(lines, font: font).leastRows(columns: columns, of: rows)
  }

  func rows(columns: Int, atMost rows: Int) -> Int {
    lead(columns, rows)?.rows ?? LineList(lines, font: font).rows(columns: columns, atMost: rows)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    guard let lead = lead(rect.width, rect.height) else {
      LineList(lines, font: font).draw(in: rect, into: &buffer)
      return
    }
    lead.list.draw(in: rect, into: &buffer)
    let rest = rect.inset(top: lead.list.rows + 1)
    LineList(Array(lines.dropFirst(lead.count)), font: nil).draw(in: rest, into: &buffer)
  }

  // MARK: - Private

  private struct Lead {
    let list: LargeList
    /// How many lines are in it.
    let count: Int
    /// Of the whole list.
    let rows: Int
  }

  /// Nil where not even the first line fits large above the others, each with a blank row over it.
  private func lead(_ columns: Int, _ rows: Int) -> Lead? {
    for count in stride(from: lines.count, to: 0, by: -1) {
      let rest = 2 * (lines.count - count)
      guard
        let list = LargeList(Array(lines.prefix(count)), font: font, columns: columns, rows: rows - rest)
      else { continue }
      return Lead(list: list, count: count, rows: list.rows + rest)
    }
    return nil
  }
}
