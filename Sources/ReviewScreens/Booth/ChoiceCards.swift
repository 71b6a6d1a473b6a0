import ReviewCore

/// The choices of one place as cards, each with the digit that takes it, in the largest letters all of them fit in.
struct ChoiceCards {
  let rows: Int
  let columns: Int
  private let words: [String]
  private let chosen: Int?
  private let font: GlyphFont
  /// Columns between two cards.
  private let gap: Int
  private let perRow: Int
  private let width: Int
  private let height: Int
  private let style: Style

  init(_ words: [String], chosen: Int?, font: GlyphFont, columns: Int, rows: Int) {
    (self.words, self.chosen, self.font) = (words, chosen, font)
    gap = columns < 100 ? 1 : 2
    let best = ChoiceCards.best(words, font, gap: gap, columns: columns, rows: rows)
    (perRow, width, height, style) = (best.perRow, best.width, best.height, best.style)
    let lines = (words.count + perRow - 1) / perRow
    self.rows = lines * height
    self.columns = perRow * width + (perRow - 1) * gap
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let left = rect.x + (rect.width - columns) / 2
    for index in words.indices {
      let x = left + index % perRow * (width + gap)
      let card = Rect(x: x, y: rect.y + index / perRow * height, width: width, height: height)
      draw(index, in: card, into: &buffer)
    }
  }

  // MARK: - Private

  private struct Fit {
    let perRow: Int
    let width: Int
    let height: Int
    let style: Style
  }

  /// How the words are set: in glyphs or, where the size is nil, as ordinary text.
  private struct Style {
    let size: LargeSize?
    let lines: Int
  }

  /// Each is tried in fewer rows of cards first: best to worst is read from left to right. A word on one line is read
  /// faster than one twice as large on two.
  private static let glyphs = [
    Style(size: .double, lines: 1), Style(size: .single, lines: 1), Style(size: .narrow, lines: 1),
    Style(size: .narrow, lines: 2),
  ]
  private static let text = [Style(size: nil, lines: 1), Style(size: nil, lines: 2)]

  /// Columns; wider cards look empty.
  private static let widest = 44

  private static func best(_ words: [String], _ font: GlyphFont, gap: Int, columns: Int, rows: Int) -> Fit {
    for styles in [glyphs, text] {
      for lines in 1...max(1, words.count) {
        let perRow = (words.count + lines - 1) / lines
        let width = min(widest, (columns - (perRow - 1) * gap) / perRow)
        for style in styles {
          if let height = height(words, font, style, width: width, atMost: rows / lines) {
            return Fit(perRow: perRow, width: width, height: height, style: style)
          }
        }
      }
    }
    let width = max(4, columns / max(1, words.count) - gap)
    return Fit(perRow: words.count, width: width, height: 3, style: Style(size: nil, lines: 1))
  }

  /// Rows of cards of that width; nil where a word does not fit.
  private static func height(
    _ words: [String], _ font: GlyphFont, _ style: Style, width: Int, atMost most: Int
  ) -> Int? {
    guard width >= 6, most >= 3 else { return nil }
    if let size = style.size {
      let set = words.map {
        LargeText($0, font: font, columns: width - 2, rows: most - 2, maxLines: style.lines, sizes: [size])?.rows
      }
      return set.contains(nil) ? nil : set.compactMap { $0 }.max().map { $0 + 2 }
    }
    let lines = words.map { Width.wrapped($0, to: width - 4) }
    let tallest = lines.map(\.count).max() ?? 1
    guard tallest <= min(style.lines, most - 2), lines.joined().allSatisfy({ Width.of($0) <= width - 4 }) else {
      return nil
    }
    return tallest + (most >= tallest + 4 ? 4 : 2)
  }

  private func draw(_ index: Int, in card: Rect, into buffer: inout Buffer) {
    let isChosen = index == chosen
    if isChosen { buffer.fill(card, role: .banner) } else { buffer.outline(card, role: .border) }
    buffer.put(" \(index + 1) ", x: card.x + 2, y: card.y, role: isChosen ? .banner : .key)
    if isChosen { buffer.put(" ✓ ", x: card.right - 5, y: card.y, role: .banner) }
    let inner = card.inset(left: 1, top: 1, right: 1, bottom: 1)
    let role = isChosen ? Role.banner : .heading
    let word = words[index]
    if let size = style.size,
      let text = LargeText(
        word, font: font, columns: inner.width, rows: inner.height, maxLines: style.lines, sizes: [size])
    {
      text.draw(
        x: inner.x, y: inner.y + (inner.height - text.rows) / 2, width: inner.width, role: role, into: &buffer)
      return
    }
    let lines = Width.balanced(word, to: max(2, inner.width - 2))
    for (offset, line) in lines.prefix(inner.height).enumerated() {
      buffer.put(line, centredIn: inner, y: inner.y + max(0, inner.height - lines.count) / 2 + offset, role: role)
    }
  }
}
