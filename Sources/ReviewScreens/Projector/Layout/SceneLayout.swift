import ReviewCore

/// How large each part of a page is in an area, and where it stands.
///
/// Header and the hall's clock are in the upper corners, bar and footer along the lower edge, whatever the scene. The rows
/// between are shared out so: the clock is sure of a third of the height (a fifth beside a body) and the body of what it
/// needs to be read; the name takes the largest size that fits above them and is lower than the clock; the body makes use
/// of what it can, and the clock grows into the rest.
struct SceneLayout {
  /// The area within its margins.
  let inner: Rect
  /// The hall's clock in drawn digits, on screens of many rows.
  let hasLargeTime: Bool
  private(set) var nameRect: Rect
  /// Nil where the name is written as ordinary text.
  private(set) var name: LargeText?
  private(set) var lineY: Int?
  /// Nil where the caption is written as ordinary text.
  private(set) var caption: LargeText?
  private(set) var body: Rect?
  private(set) var clock: Rect?
  /// Nil where the clock is smaller than the smallest drawn digits.
  private(set) var digits: ClockDigits?
  private(set) var barY: Int?
  private(set) var footerY: Int?

  /// Nil where the area is too small for places.
  init?(_ page: ScenePage, font: GlyphFont, in area: Rect) {
    guard area.height >= 6, area.width >= 20 else { return nil }
    let margin = area.width < 40 ? 1 : max(2, area.width / 20)
    let edge = area.height < 28 ? 0 : area.height < 36 ? 1 : area.height < 56 ? 2 : 3
    inner = area.inset(left: margin, top: edge, right: margin, bottom: edge)
    nameRect = Rect(x: inner.x, y: inner.y, width: 0, height: 0)
    hasLargeTime = area.height >= 48 && area.width >= 100
    let head = inner.y + (hasLargeTime ? BigDigits.height : 1)
    if page.isBodyAlone {
      body = Rect(x: inner.x, y: head, width: inner.width, height: inner.bottom - head)
      return
    }
    let gap = area.height < 16 ? 0 : area.height < 36 ? 1 : 2
    var bottom = inner.bottom
    // The footer's row stays free where there is no footer, but for areas where every row counts.
    if area.height >= 16 || area.height >= 8 && page.hasFooter {
      bottom -= 1
      footerY = bottom
    }
    if area.height >= 10, page.clock?.share != nil {
      bottom -= 1
      barY = bottom
    }
    // A body that reaches down to the footer keeps away from it; a clock has the bar between.
    if bottom < inner.bottom { bottom -= page.clock == nil ? min(1, gap) : gap / 2 }
    share(Middle(top: head + gap, bottom: bottom, gap: gap, height: area.height), page, font)
  }

  // MARK: - Private

  /// The rows between header and bar.
  private struct Middle {
    let top: Int
    let bottom: Int
    /// Between parts.
    let gap: Int
    /// Of the whole area.
    let height: Int
  }

  private mutating func share(_ middle: Middle, _ page: ScenePage, _ font: GlyphFont) {
    let width = inner.width
    let hasLine = middle.height >= 8 && page.hasLine
    // Large letters reach down to their last row; the line under them keeps away.
    let line = hasLine ? 1 + min(1, middle.gap) : 0
    let bodyGap = min(1, middle.gap)
    let gaps = (page.body == nil ? 0 : bodyGap) + (page.clock == nil ? 0 : middle.gap)
    var left = middle.bottom - middle.top - line - gaps
    let (surely, least) = claims(page, of: left, height: middle.height)

    nameRect.y = middle.top
    if !page.name.isEmpty {
      setName(page, font, rows: left - least, clock: surely, height: middle.height)
      left -= nameRect.height + (caption.map { $0.rows - 1 } ?? 0)
    }
    if hasLine { lineY = nameRect.bottom + (name == nil ? 0 : min(1, middle.gap)) }

    let bodyRows = max(0, page.body?.rows(columns: width, atMost: max(left - surely, min(least, left - 1))) ?? 0)
    left -= bodyRows
    if let face = page.clock, left > 0 {
      let most = page.body == nil ? left : min(left, max(surely, middle.height * 2 / 5))
      digits = ClockDigits(fitting: face.digits, columns: width, rows: most, hasSign: face.canBeLate)
      let rows = digits?.rows ?? (most >= BigDigits.height ? BigDigits.height : 1)
      left -= rows
      clock = Rect(x: inner.x, y: middle.bottom - rows, width: width, height: rows)
    }
    let start = (lineY.map { $0 + (caption?.rows ?? 1) } ?? nameRect.bottom) + bodyGap
    place(page, bodyRows: bodyRows, from: start, free: max(0, left))
  }

  /// The rows that clock and body are sure of. For a body in large letters the clock gives way, then the name.
  private func claims(_ page: ScenePage, of left: Int, height: Int) -> (clock: Int, body: Int) {
    guard let body = page.body else { return (page.clock == nil ? 0 : height / 3, 0) }
    let (surely, barely) = page.clock == nil ? (0, 0) : (max(5, height / 5), max(5, height / 8))
    let name = page.name.isEmpty ? 0 : LargeSize.single.rows
    var tries = [(clock: surely, name: name), (barely, name)]
    if body.outranksName { tries += [(surely, min(1, name)), (barely, min(1, name))] }
    for (clock, name) in tries {
      if let rows = body.largeRows(columns: inner.width, of: left - clock - name) { return (clock, rows) }
    }
    return (surely, body.leastRows(columns: inner.width, of: left - surely - name))
  }

  /// `rows` are there for name and clock together.
  private mutating func setName(_ page: ScenePage, _ font: GlyphFont, rows: Int, clock: Int, height: Int) {
    let width = inner.width
    func fitted(_ sizes: [LargeSize], rows room: Int, lines: Int = 2) -> LargeText? {
      LargeText(page.name, font: font, columns: width, rows: room, maxLines: lines, sizes: sizes) { used, size in
        clock == 0 || size.scale == 1 || size.rows < rows - used
      }
    }
    // On screens of many rows the post is large too.
    if height >= 60, page.clock != nil, page.body == nil,
      let post = LargeText(page.caption, font: font, columns: width / 2, rows: LargeSize.single.rows, sizes: [.single])
    {
      name = fitted([.triple, .double], rows: rows - clock - post.rows)
      caption = name == nil ? nil : post
    }
    // Before the name becomes ordinary text the clock gives it a little more, and it is made narrow.
    let relaxed = rows - min(clock, max(5, height / 5))
    let sizes: [LargeSize] = page.isHeading ? [.single] : [.triple, .double, .single]
    name =
      name ?? fitted(sizes, rows: rows - clock) ?? fitted([.single], rows: relaxed, lines: 1)
      ?? fitted([.narrow], rows: relaxed)
    let lines = Width.wrapped(page.name, to: width, rows: max(1, min(2, rows - clock))).count
    nameRect = Rect(x: inner.x, y: nameRect.y, width: width, height: name?.rows ?? max(1, lines))
  }

  /// Rows that nobody needs become space: around the name where it stands alone, else around body and clock.
  private mutating func place(_ page: ScenePage, bodyRows: Int, from start: Int, free: Int) {
    if page.body == nil, page.clock == nil {
      nameRect.y += free / 2
      lineY = lineY.map { $0 + free / 2 }
      return
    }
    if let rect = clock { clock?.y = rect.y - (page.body == nil ? free / 2 : free / 4) }
    // Ordinary text under the header would look lost above a large clock: it comes down to it.
    if page.body == nil, name == nil, free > 3 {
      nameRect.y += free / 4
      lineY = lineY.map { $0 + free / 4 + 1 }
    }
    guard page.body != nil, bodyRows > 0 else { return }
    body = Rect(x: inner.x, y: start + (clock == nil ? free / 2 : free / 3), width: inner.width, height: bodyRows)
  }
}

extension ScenePage {
  fileprivate var hasFooter: Bool { !next.isEmpty || clock?.word.isEmpty == false }
  fileprivate var hasLine: Bool { !(topic + caption + count).isEmpty }
  /// A code or a message: it has everything under the header to itself.
  fileprivate var isBodyAlone: Bool { name.isEmpty && clock == nil && !hasFooter && !hasLine }
}
