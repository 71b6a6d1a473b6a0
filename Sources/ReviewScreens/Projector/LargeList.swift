/// A list in glyphs, in one column or two; only where all its lines fit.
struct LargeList {
  let rows: Int
  private let lines: [Line]
  private let size: LargeSize
  private let columns: Int
  private let numberWidth: Int
  private let textWidth: Int

  private struct Line {
    let number: LargeText?
    let text: LargeText
    let role: Role
  }

  /// Nil where they do not fit, a glyph is missing, or a line has a mark, which only ordinary text has.
  init?(_ lines: [SheetLine], font: GlyphFont, columns: Int, rows: Int) {
    guard rows >= LargeSize.single.rows, !lines.isEmpty, lines.allSatisfy(\.mark.isEmpty) else { return nil }
    for size in [LargeSize.single, .narrow] {
      for count in [1, 2] where count <= lines.count {
        let height = (lines.count + count - 1) / count * (size.rows + 1) - 1
        let numbers = (lines.map { Width.of($0.number) }.max() ?? 0) * size.columns
        let numberWidth = numbers > 0 ? numbers + 2 * size.columns : 0
        let texts = (lines.map { Width.of($0.text) }.max() ?? 0) * size.columns
        let width = (numberWidth + texts) * count + (count - 1) * LargeList.gutter
        guard height <= rows, width <= columns else { continue }
        let set = lines.compactMap { LargeList.set($0, font, size, columns: columns) }
        guard set.count == lines.count else { return nil }
        (self.lines, self.size, self.columns, self.rows) = (set, size, count, height)
        (self.numberWidth, textWidth) = (numberWidth, texts)
        return
      }
    }
    return nil
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let width = numberWidth + textWidth
    let left = rect.x + (rect.width - width * columns - (columns - 1) * LargeList.gutter) / 2
    let perColumn = (lines.count + columns - 1) / columns
    for (index, line) in lines.enumerated() {
      let x = left + index / perColumn * (width + LargeList.gutter)
      let y = rect.y + index % perColumn * (size.rows + 1)
      let number = numberWidth - 2 * size.columns
      line.number?.draw(x: x, y: y, width: number, alignment: .right, role: .dim, into: &buffer)
      let alignment: LargeText.Alignment = numberWidth > 0 ? .left : .centre
      line.text.draw(x: x + numberWidth, y: y, width: textWidth, alignment: alignment, role: line.role, into: &buffer)
    }
  }

  // MARK: - Private

  private static let gutter = 8

  private static func set(_ line: SheetLine, _ font: GlyphFont, _ size: LargeSize, columns: Int) -> Line? {
    guard let text = LargeText(line.text, font: font, columns: columns, rows: size.rows, sizes: [size]) else {
      return nil
    }
    let number = LargeText(line.number, font: font, columns: columns, rows: size.rows, sizes: [size])
    return Line(number: number, text: text, role: line.role)
  }
}
