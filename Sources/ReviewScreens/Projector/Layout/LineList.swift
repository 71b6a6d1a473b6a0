import ReviewCore

/// One line of a list on a scene.
struct SceneLine: Hashable, Sendable {
  /// `✓`
  var mark = ""
  /// Its number, aligned to the right.
  var number = ""
  var text: String
  /// Beside it, small.
  var tail = ""
  var role = Role.text
}

/// A list of at most five lines, in glyphs where there is room for that (`LargeList`); a longer one in pages.
///
/// Places and sizes are those that suit every page, so that nothing moves when one is turned, neither in the list nor
/// around it.
struct LineList: SceneBody {
  static let most = 5

  /// Those that are on.
  let lines: [SceneLine]
  /// Nil for ordinary text whatever room there is.
  let font: GlyphFont?
  private let pages: [[SceneLine]]
  private let marks: Int
  private let numbers: Int
  private let texts: Int
  private let tails: Int

  init(_ lines: [SceneLine], font: GlyphFont?) {
    self.init(pages: [Array(lines.prefix(LineList.most))], shown: 0, font: font)
  }

  init(_ lines: [SceneLine], page: ListPage<SceneLine>, font: GlyphFont) {
    let starts = stride(from: 0, to: max(1, lines.count), by: LineList.most)
    self.init(
      pages: starts.map { Array(lines.dropFirst($0).prefix(LineList.most)) }, shown: page.number - 1, font: font)
  }

  var plainLines: [String] {
    lines.map { [$0.mark, $0.number, $0.text].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// Lines stand apart wherever that can be had.
  func leastRows(columns: Int, of rows: Int) -> Int { large(columns, rows)?.rows ?? max(1, 2 * fullest - 1) }

  func rows(columns: Int, atMost rows: Int) -> Int {
    if let large = large(columns, rows) { return large.rows }
    let step = step(columns: columns, rows)
    return pages.map { page in
      heights(page, columns: textWidth(columns), rows: rows).reduce(0, +) + step * max(0, page.count - 1)
    }.max() ?? 0
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    if let large = large(rect.width, rect.height) {
      large.draw(in: rect, into: &buffer)
      return
    }
    let width = min(rect.width, naturalWidth)
    let area = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: rect.height)
    let heights = heights(lines, columns: textWidth(width), rows: rect.height)
    let step = step(columns: width, rect.height)
    var y = area.y
    for (line, height) in zip(lines, heights) where y + height <= rect.bottom {
      draw(line, in: Rect(x: area.x, y: y, width: width, height: height), into: &buffer)
      y += height + step
    }
  }

  // MARK: - Private

  private init(pages: [[SceneLine]], shown: Int, font: GlyphFont?) {
    self.pages = pages
    self.font = font
    lines = pages.indices.contains(shown) ? pages[shown] : []
    let all = pages.flatMap(\.self)
    marks = LineList.widest(all.map(\.mark), gap: 1)
    numbers = LineList.widest(all.map(\.number), gap: 2)
    texts = LineList.widest(all.map(\.text), gap: 0)
    tails = LineList.widest(all.map(\.tail), gap: 0)
  }

  private static func widest(_ texts: [String], gap: Int) -> Int {
    let width = texts.reduce(0) { max($0, Width.of($1)) }
    return width == 0 ? 0 : width + gap
  }

  /// Lines of the page that has most.
  private var fullest: Int { pages.map(\.count).max() ?? 0 }

  /// Never for one of several pages: they would be of different sizes.
  private func large(_ columns: Int, _ rows: Int) -> LargeList? {
    guard pages.count == 1, let font else { return nil }
    return LargeList(lines, font: font, columns: columns, rows: rows)
  }

  private func draw(_ line: SceneLine, in rect: Rect, into buffer: inout Buffer) {
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
  private var naturalWidth: Int { marks + numbers + texts + (tails == 0 ? 0 : tails + 4) }

  /// Where they would leave the text less than half the width they are left out.
  private func showsTails(_ columns: Int) -> Bool { tails > 0 && tails + 4 <= columns / 2 }

  private func textWidth(_ columns: Int) -> Int {
    max(2, min(columns, naturalWidth) - marks - numbers - (showsTails(columns) ? tails + 4 : 0))
  }

  /// Rows of each line: as many as its text needs, as far as there are more rows than lines.
  private func heights(_ lines: [SceneLine], columns: Int, rows: Int) -> [Int] {
    var spare = rows - lines.count
    return lines.map { line in
      let more = max(0, min(spare, Width.wrapped(line.text, to: columns).count - 1))
      spare -= more
      return 1 + more
    }
  }

  /// Blank rows between lines, the same on every page.
  private func step(columns: Int, _ rows: Int) -> Int {
    let room = textWidth(columns)
    return pages.filter { $0.count > 1 }.map { page in
      let used = heights(page, columns: room, rows: rows).reduce(0, +)
      return max(0, min(2, (rows - used) / (page.count - 1)))
    }.min() ?? 0
  }
}
