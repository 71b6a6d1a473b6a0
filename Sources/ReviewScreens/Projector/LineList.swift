import ReviewCore

/// One line of a list on a scene.
struct SheetLine: Hashable, Sendable {
  /// `✓`
  var mark = ""
  /// Its number, aligned to the right.
  var number = ""
  var text: String
  /// Beside it, small.
  var tail = ""
  var role = Role.text
}

/// A list of at most five lines; in glyphs where there is room for that (`LargeList`).
struct LineList: SceneBody {
  static let most = 5

  let lines: [SheetLine]
  let font: GlyphFont
  private let marks: Int
  private let numbers: Int
  private let tails: Int

  init(_ lines: [SheetLine], font: GlyphFont) {
    self.lines = Array(lines.prefix(LineList.most))
    self.font = font
    marks = LineList.widest(self.lines.map(\.mark), gap: 1)
    numbers = LineList.widest(self.lines.map(\.number), gap: 2)
    tails = LineList.widest(self.lines.map(\.tail), gap: 0)
  }

  var plainLines: [String] {
    lines.map { [$0.mark, $0.number, $0.text].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// Lines stand apart wherever that can be had.
  func leastRows(columns: Int, of rows: Int) -> Int {
    LargeList(lines, font: font, columns: columns, rows: rows)?.rows ?? max(1, 2 * lines.count - 1)
  }

  func rows(columns: Int, atMost rows: Int) -> Int {
    if let large = LargeList(lines, font: font, columns: columns, rows: rows) { return large.rows }
    let heights = heights(columns: textWidth(columns), rows: rows)
    return heights.reduce(0, +) + step(heights, rows) * max(0, lines.count - 1)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    if let large = LargeList(lines, font: font, columns: rect.width, rows: rect.height) {
      large.draw(in: rect, into: &buffer)
      return
    }
    let width = min(rect.width, naturalWidth)
    let area = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: rect.height)
    let heights = heights(columns: textWidth(width), rows: rect.height)
    let step = step(heights, rect.height)
    var y = area.y
    for (line, height) in zip(lines, heights) where y + height <= rect.bottom {
      draw(line, in: Rect(x: area.x, y: y, width: width, height: height), into: &buffer)
      y += height + step
    }
  }

  // MARK: - Private

  private static func widest(_ texts: [String], gap: Int) -> Int {
    let width = texts.reduce(0) { max($0, Width.of($1)) }
    return width == 0 ? 0 : width + gap
  }

  private func draw(_ line: SheetLine, in rect: Rect, into buffer: inout Buffer) {
    let room = textWidth(rect.width)
    let x = rect.x + marks + numbers
    buffer.put(line.mark, x: rect.x, y: rect.y, role: .mark, limit: rect.width)
    if numbers > 0 { buffer.put(line.number, endingAt: x - 2, y: rect.y, role: .dim) }
    for (offset, text) in Width.wrapped(line.text, to: room, rows: rect.height).enumerated() {
      if marks + numbers + tails == 0 {
        // Nothing but text: lines to be centred, not columns.
        buffer.put(text, centredIn: rect, y: rect.y + offset, role: line.role)
      } else {
        buffer.put(text, x: x, y: rect.y + offset, role: line.role, limit: room)
      }
    }
    if showsTails(rect.width) { buffer.put(line.tail, x: rect.right - tails, y: rect.y, role: .dim) }
  }

  /// As wide as the longest line, so that a short list stands in the middle.
  private var naturalWidth: Int {
    marks + numbers + LineList.widest(lines.map(\.text), gap: 0) + (tails == 0 ? 0 : tails + 4)
  }

  /// Where they would leave the text less than half the width they are left out.
  private func showsTails(_ columns: Int) -> Bool { tails > 0 && tails + 4 <= columns / 2 }

  private func textWidth(_ columns: Int) -> Int {
    max(2, min(columns, naturalWidth) - marks - numbers - (showsTails(columns) ? tails + 4 : 0))
  }

  /// Rows of each line: as many as its text needs, as far as there are more rows than lines.
  private func heights(columns: Int, rows: Int) -> [Int] {
    var spare = rows - lines.count
    return lines.map { line in
      let more = max(0, min(spare, Width.wrapped(line.text, to: columns).count - 1))
      spare -= more
      return 1 + more
    }
  }

  /// Blank rows between lines.
  private func step(_ heights: [Int], _ rows: Int) -> Int {
    guard lines.count > 1 else { return 0 }
    return max(0, min(2, (rows - heights.reduce(0, +)) / (lines.count - 1)))
  }
}
