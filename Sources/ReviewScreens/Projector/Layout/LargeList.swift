/// A list in glyphs, in one column or two, what stands beside a line small; only where all of it fits.
struct LargeList {
  let rows: Int
  private let lines: [Line]
  private let size: LargeSize
  private let columns: Int
  private let numberWidth: Int
  private let textWidth: Int
  private let tailWidth: Int

  private struct Line {
    let number: LargeText?
    let text: LargeText
    let tail: String
    let role: Role
  }

  /// Nil where they do not fit, a glyph is missing, or a line has a mark, which only ordinary text has.
  init?(_ lines: [SceneLine], font: GlyphFont, columns: Int, rows: Int) {
    guard rows >= LargeSize.single.rows, !lines.isEmpty, lines.allSatisfy(\.mark.isEmpty) else { return nil }
    for size in [LargeSize.single, .narrow] {
      for count in [1, 2] where count <= lines.count {
        let height = (lines.count + count - 1) / count * (size.rows + 1) - 1
        let numbers = (lines.map { Width.of($0.number) }.max() ?? 0) * size.columns
        let numberWidth = numbers > 0 ? numbers + 2 * size.columns : 0
        let texts = (lines.map { Width.of($0.text) }.max() ?? 0) * size.columns
        let tails = lines.map { Width.of($0.tail) }.max() ?? 0
        let tailWidth = tails > 0 ? tails + 3 : 0
        let width = (numberWidth + texts + tailWidth) * count + (count - 1) * LargeList.gutter
        guard height <= rows, width <= columns else { continue }
        let set = lines.compactMap { LargeList.set($0, font, size, columns: columns) }
        guard set.count == lines.count else { return nil }
        (self.lines, self.size, self.columns, self.rows) = (set, size, count, height)
        (self.numberWidth, textWidth, self.tailWidth) = (numberWidth, texts, tailWidth)
        return
      }
    }
    return nil
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let width = numberWidth + textWidth + tailWidth
    let left = rect.x + (rect.width - width * columns - (columns - 1) * LargeList.gutter) / 2
    let perColumn = (lines.count + columns - 1) / columns
    for (index, line) in lines.enumerated() {
      let x = left + index / perColumn * (width + LargeList.gutter)
      let y = rect.y + index % perColumn * (size.rows + 1)
      let number = numberWidth - 2 * size.columns
      line.number?.draw(x: x, y: y, width: number, alignment: .right, role: .dim, into: &buffer)
      let alignment: LargeText.Alignment = numberWidth > 0 ? .left : .centre
      line.text.draw(x: x + numberWidth, y: y, width: textWidth, alignment: alignment, role: line.role, into: &buffer)
      // On the row letters stand on.
      buffer.put(line.tail, x: x + width - tailWidth + 3, y: y + size.rows - 2, role: .dim)
    }
  }

  // MARK: - Private

  private static let gutter = 8

  private static func set(_ line: SceneLine, _ font: GlyphFont, _ size: LargeSize, columns: Int) -> Line? {
    guard let text = LargeText(line.text, font: font, columns: columns, rows: size.rows, sizes: [size]) else {
      return nil
    }
    let number = LargeText(line.number, font: font, columns: columns, rows: size.rows, sizes: [size])
    return Line(number: number, text: text, tail: line.tail, role: line.role)
  }
}
