import ReviewCore

/// How large each part of a sheet is in an area, and where it stands.
///
/// Header and the hall's clock are in the upper corners, bar and footer along the lower edge, whatever the scene. The rows
/// between are shared out so: the clock is sure of a third of the height (a quarter beside a body) and the body of what it
/// cannot be read without; the name takes the largest size that fits above them and is lower than the clock; the body
/// makes use of what it can, and the clock grows into the rest.
struct SceneLayout {
  /// The area within its margins.
  let inner: Rect
  let gap: Int
  private(set) var nameRect = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Nil where the name is written as ordinary text.
  private(set) var name: LargeText?
  private(set) var lineY: Int?
  private(set) var body: Rect?
  private(set) var clock: Rect?
  /// Nil where the clock is smaller than the smallest drawn digits.
  private(set) var digits: ClockDigits?
  private(set) var barY: Int?
  private(set) var footerY: Int?

  /// Nil where the area is too small for places.
  init?(_ sheet: SceneSheet, font: GlyphFont, in area: Rect) {
    guard area.height >= 6, area.width >= 20 else { return nil }
    let margin = area.width < 40 ? 1 : max(2, area.width / 20)
    let edge = area.height < 28 ? 0 : area.height < 36 ? 1 : area.height < 56 ? 2 : 3
    inner = area.inset(left: margin, top: edge, right: margin, bottom: edge)
    gap = area.height < 16 ? 0 : area.height < 36 ? 1 : 2
    var bottom = inner.bottom
    if area.height >= 8, sheet.hasFooter {
      bottom -= 1
      footerY = bottom
    }
    if area.height >= 10, sheet.clock?.share != nil {
      bottom -= 1
      barY = bottom
    }
    let top = inner.y + 1 + gap
    if bottom < inner.bottom { bottom -= gap / 2 }
    share(from: top, to: bottom, sheet, font, hasLine: area.height >= 8 && sheet.hasLine, height: area.height)
  }

  // MARK: - Private

  private mutating func share(
    from top: Int, to bottom: Int, _ sheet: SceneSheet, _ font: GlyphFont, hasLine: Bool, height: Int
  ) {
    let width = inner.width
    let line = hasLine ? 1 : 0
    let bodyGap = sheet.body == nil ? 0 : gap
    let clockGap = sheet.clock == nil ? 0 : gap
    let least = sheet.body?.leastRows(columns: width) ?? 0
    let surely = sheet.clock == nil ? 0 : max(1, sheet.body == nil ? height / 3 : height / 4)
    var left = bottom - top - line - bodyGap - clockGap

    if !sheet.name.isEmpty {
      name = SceneLayout.name(sheet.name, font, columns: width, rows: left - least - surely) { text in
        sheet.clock == nil || sheet.body != nil || LargeText.lineRows(text.scale) <= left - text.rows
      }
      nameRect = Rect(
        x: inner.x, y: top, width: width,
        height: name?.rows ?? max(1, Width.wrapped(sheet.name, to: width, rows: max(1, min(2, left - surely))).count))
      left -= nameRect.height
    }
    if hasLine { lineY = nameRect.height > 0 ? nameRect.bottom : top }

    let bodyRows = max(0, sheet.body?.rows(columns: width, atMost: max(left - surely, min(least, left - 1))) ?? 0)
    left -= bodyRows
    if let face = sheet.clock, left > 0 {
      let most = sheet.body == nil ? left : min(left, max(surely, height * 2 / 5))
      digits = ClockDigits(fitting: face.digits, columns: width, rows: most, hasSign: true)
      let rows = digits?.rows ?? (most >= BigDigits.height ? BigDigits.height : 1)
      left -= rows
      clock = Rect(x: inner.x, y: bottom - rows, width: width, height: rows)
    }
    place(sheet, bodyRows: bodyRows, top: top, free: max(0, left), bottom: bottom)
  }

  /// Rows that nobody needs become space: around the name where it stands alone, else around body and clock.
  private mutating func place(_ sheet: SceneSheet, bodyRows: Int, top: Int, free: Int, bottom: Int) {
    if sheet.body == nil, sheet.clock == nil {
      nameRect.y += free / 2
      lineY = lineY.map { $0 + free / 2 }
      return
    }
    if let rect = clock { clock?.y = rect.y - (sheet.body == nil ? free / 2 : free / 4) }
    guard sheet.body != nil, bodyRows > 0 else { return }
    let start = (lineY.map { $0 + 1 } ?? max(top, nameRect.bottom)) + gap
    body = Rect(x: inner.x, y: start + (clock == nil ? free / 2 : free / 3), width: inner.width, height: bodyRows)
  }

  private static func name(
    _ name: String, _ font: GlyphFont, columns: Int, rows: Int, where isFitting: (LargeText) -> Bool
  ) -> LargeText? {
    for scale in [3, 2, 1] {
      let text = LargeText(name, font: font, columns: columns, rows: rows, maxLines: 2, maxScale: scale)
      if let text, text.scale == scale, isFitting(text) { return text }
    }
    return nil
  }
}

extension SceneSheet {
  fileprivate var hasFooter: Bool { !next.isEmpty || clock?.word.isEmpty == false }
  fileprivate var hasLine: Bool { !(topic + caption + count).isEmpty }
}
