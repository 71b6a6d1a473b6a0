import ReviewCore

/// Where the next voter begins: for whom the booth is, what is voted on, and what to do now.
struct IdleView {
  private let model: BoothModel
  private let idle: IdlePage
  private let strings: Strings
  private let font: GlyphFont

  init(_ model: BoothModel, _ idle: IdlePage) {
    self.model = model
    self.idle = idle
    strings = model.strings
    font = model.setting.font
  }

  func draw(in frame: BoothFrame, into buffer: inout Buffer) {
    let below = drawHead(in: frame.body, into: &buffer)
    if model.canType { drawCode(in: below, into: &buffer) } else { words.draw(in: below, into: &buffer) }
    if !keys.isEmpty {
      frame.drawLine(
        SheetLineText(strings.thrownAwayAfter(model.setting.idleAfter.seconds), .dim), into: &buffer)
    }
    frame.drawKeys(keys, model.languageKey, into: &buffer)
  }

  // MARK: - Private

  /// Whom the booth is for and what is voted on; what is left below it. The panel stands still, whatever is said there.
  private func drawHead(in body: Rect, into buffer: inout Buffer) -> Rect {
    let title = model.setting.panel.title
    let panel = LargeText(
      title, font: font, columns: body.width, rows: body.height / 3, sizes: [.double, .single, .narrow])
    let rows = panel?.rows ?? 1
    var y = body.y + max(0, body.height / 3 - rows) / 2
    if let panel {
      panel.draw(x: body.x, y: y, width: body.width, role: .heading, into: &buffer)
    } else {
      buffer.put(title, centredIn: body, y: y, role: .heading)
    }
    y += rows + 1
    for line in Width.balanced(matter, to: body.width) {
      buffer.put(line, centredIn: body, y: y, role: .dim)
      y += 1
    }
    return Rect(x: body.x, y: y, width: body.width, height: body.bottom - y)
  }

  private var matter: String {
    guard let paper = model.availability.paper else { return "" }
    let what = paper.rows.count == 1 ? strings.voteOn(paper.rows[0].unit) : strings.voteOnAll(paper.rows.count)
    return paper.opening.reason.map { what + "\u{3000}" + strings.because($0) } ?? what
  }

  private var words: BoothWords {
    if let seconds = model.secondsLocked { return BoothWords(strings.locked(seconds), font: font, role: .warning) }
    if let notice = idle.notice { return BoothWords(notice, font: font, role: .warning) }
    guard model.setting.waitsForRelease, model.availability.paper != nil else {
      return BoothWords(strings.noVoteYet, font: font, role: .text)
    }
    return model.availability.released == nil
      ? BoothWords(strings.waitToBeFreed, font: font, role: .text)
      : BoothWords(strings.pressEnterToBegin, font: font, role: .accent)
  }

  private var keys: [BoothKey] {
    if model.canType { return [BoothKey("Enter", strings.keyGoOn), BoothKey("Backspace", strings.keyErase)] }
    return model.setting.waitsForRelease && model.availability.released != nil
      ? [BoothKey("Enter", strings.keyGoOn)] : []
  }

  /// What to do, the code as far as it is typed, and why the last one was not taken.
  private func drawCode(in rect: Rect, into buffer: inout Buffer) {
    let text = idle.typed.text
    let large = LargeText(text, font: font, columns: rect.width - 4, rows: rect.height - 7, sizes: [.single, .narrow])
    let height = large?.rows ?? 1
    let said = idle.notice.map { Width.balanced("\($0.title)  \($0.text)", to: rect.width) } ?? []
    // Two lines of head, the box, up to two of what was wrong: the box stands still when they come and go.
    let used = 2 + height + 3 + 2
    var y = rect.y + max(0, (rect.height - used) / 2)
    buffer.put(strings.typeYourCode.title, centredIn: rect, y: y, role: .accent)
    buffer.put(strings.typeYourCode.text, centredIn: rect, y: y + 1, role: .text)
    y += 2
    let width = (large?.columns ?? Width.of(text)) + 4
    let box = Rect(x: rect.x + (rect.width - width) / 2, y: y, width: width, height: height + 2)
    buffer.outline(box, role: .border)
    if let large {
      large.draw(x: box.x, y: box.y + 1, width: box.width, role: .heading, into: &buffer)
    } else {
      buffer.put(text, centredIn: box, y: box.y + 1, role: .heading)
    }
    for (offset, line) in said.enumerated() {
      buffer.put(line, centredIn: rect, y: box.bottom + offset, role: .warning)
    }
  }
}

extension Buffer {
  /// A frame of single lines along the edge of `rect`.
  mutating func outline(_ rect: Rect, role: Role) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let line = String(repeating: "─", count: rect.width - 2)
    put("┌" + line + "┐", x: rect.x, y: rect.y, role: role)
    for y in rect.y + 1..<rect.bottom - 1 {
      put("│", x: rect.x, y: y, role: role)
      put("│", x: rect.right - 1, y: y, role: role)
    }
    put("└" + line + "┘", x: rect.x, y: rect.bottom - 1, role: role)
  }
}
