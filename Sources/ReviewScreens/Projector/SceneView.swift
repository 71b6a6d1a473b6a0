import ReviewCore

// The projector's picture, from a `Scene` to cells.
//
// A scene says what there is (`Scene`, in ReviewCore, public things only); `ScenePage` says which of it stands in which
// of the places every scene has; `SceneLayout` says how large each may be; the bodies (`LineList`, `Paragraph`, …) draw
// what only some scenes have. Invariant: the same scene and area give the same cells, whatever is drawn lies in the area,
// and nothing but the black-out is ever blank. Must never look anything up: there is no model here, only the scene.

/// Draws `scene` into `area`, or into the whole buffer: what a projector of that size shows, cell for cell.
public func renderScene(
  _ scene: Scene, strings: Strings, font: GlyphFont, in area: Rect? = nil, into buffer: inout Buffer
) {
  let whole = Rect(x: 0, y: 0, width: buffer.size.columns, height: buffer.size.rows)
  let area = area ?? whole
  guard area != whole else { return draw(scene, strings, font, into: &buffer) }
  var picture = Buffer(size: Size(columns: area.width, rows: area.height))
  draw(scene, strings, font, into: &picture)
  buffer.paste(picture, x: area.x, y: area.y)
}

// MARK: - Private

private func draw(_ scene: Scene, _ strings: Strings, _ font: GlyphFont, into buffer: inout Buffer) {
  buffer.clear()
  var area = Rect(x: 0, y: 0, width: buffer.size.columns, height: buffer.size.rows)
  if case .dark = scene.content {
    buffer.fill(area, role: .blackout)
    return
  }
  // In a single row the scene matters more than what is laid over it.
  if let message = scene.message, !message.isEmpty, area.height > 1 {
    let band = MessageBand(message, font: font, in: area)
    band.draw(into: &buffer)
    area = area.inset(bottom: band.rect.height)
  }
  let page = ScenePage(scene, strings, font)
  guard let layout = SceneLayout(page, font: font, in: area) else {
    drawPlainly(page, in: area, into: &buffer)
    return
  }
  layout.draw(page, into: &buffer)
}

/// Where there is no room for places: line by line, what matters most first.
private func drawPlainly(_ page: ScenePage, in area: Rect, into buffer: inout Buffer) {
  let lines = page.plainLines
  if area.height == 1 {
    buffer.put(lines.map(\.0).joined(separator: " "), x: area.x, y: area.y, role: .heading, limit: area.width)
    return
  }
  for (offset, line) in lines.prefix(area.height).enumerated() {
    buffer.put(line.0, x: area.x, y: area.y + offset, role: line.1, limit: area.width)
  }
}

/// A message over the scene: a band along the lower edge, above which the scene is laid out anew, so that nothing of it
/// is hidden.
private struct MessageBand {
  let rect: Rect
  private let padding: Int
  private let text: Paragraph

  init(_ message: String, font: GlyphFont, in area: Rect) {
    text = Paragraph(message, font: font, role: .banner)
    padding = area.height >= 12 ? 1 : 0
    let room = max(1, area.height * 2 / 5 - 2 * padding)
    let height = min(area.height, text.rows(columns: max(0, area.width - 4), atMost: room) + 2 * padding)
    rect = Rect(x: area.x, y: area.bottom - height, width: area.width, height: height)
  }

  func draw(into buffer: inout Buffer) {
    buffer.fill(rect, role: .banner)
    let side = min(2, rect.width / 8)
    text.draw(in: rect.inset(left: side, top: padding, right: side, bottom: padding), into: &buffer)
  }
}
