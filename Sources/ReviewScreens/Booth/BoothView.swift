import ReviewCore

// The booth's picture: a bar with the session's title, one thing in the middle, what the keys do along the lower edge.

/// Draws the booth. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: BoothModel, into buffer: inout Buffer) {
  buffer.clear()
  guard model.size.isServed else {
    drawTooSmall(model, into: &buffer)
    return
  }
  let frame = BoothFrame(model.size)
  let strings = model.strings
  frame.drawBar(model.barTitle, tail: model.barTail, into: &buffer)
  switch model.page {
  case .idle(let idle): IdleView(model, idle).draw(in: frame, into: &buffer)
  case .sheet(let sheet, let notice):
    SheetView(sheet, strings, model.setting.font).draw(in: frame.body, into: &buffer)
    frame.drawProgress(sheet.marks.count - sheet.missing, of: sheet.marks.count, into: &buffer)
    frame.drawLine(sheetLine(model, sheet, notice), into: &buffer)
    frame.drawKeys(sheetKeys(sheet, strings), model.languageKey, into: &buffer)
  case .check(let sheet, let cursor, let error):
    CheckView(sheet, cursor, isReady: model.canCast(sheet), strings, model.setting.font)
      .draw(in: frame.body, into: &buffer)
    frame.drawLine(checkLine(model, sheet, error), into: &buffer)
    frame.drawKeys(checkKeys(cursor, isReady: model.canCast(sheet), strings), model.languageKey, into: &buffer)
  case .outcome(let said, let isGood):
    BoothWords(said, font: model.setting.font, role: isGood ? .accent : .warning).draw(in: frame.body, into: &buffer)
    frame.drawLine(SheetLineText(strings.keyAny, .dim), into: &buffer)
    frame.drawKeys([], model.languageKey, into: &buffer)
  }
}

/// Where everything stands: the same places on every page.
struct BoothFrame {
  let size: Size
  let margin: Int

  init(_ size: Size) {
    self.size = size
    margin = max(2, size.columns / 30)
  }

  /// Between the bar and the two lines below.
  var body: Rect {
    let edge = size.rows < 32 ? 0 : 1
    return Rect(x: margin, y: 1 + edge, width: size.columns - 2 * margin, height: size.rows - 3 - 2 * edge)
  }

  func drawBar(_ title: String, tail: String, into buffer: inout Buffer) {
    buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
    let right = buffer.put(tail, endingAt: size.columns - 1, y: 0, role: .title)
    buffer.put(title, x: 1, y: 0, role: .title, limit: max(0, right - 3))
  }

  /// How much is filled in, under the bar, on screens that have a row for it.
  func drawProgress(_ done: Int, of all: Int, into buffer: inout Buffer) {
    guard body.y > 1, all > 0 else { return }
    let filled = size.columns * done / all
    buffer.fill(Rect(x: 0, y: 1, width: filled, height: 1), role: .bar, with: "▀")
    buffer.fill(Rect(x: filled, y: 1, width: size.columns - filled, height: 1), role: .barEmpty, with: "▔")
  }

  /// What the voter is told beside the page itself.
  func drawLine(_ line: SheetLineText, into buffer: inout Buffer) {
    let rect = Rect(x: margin, y: size.rows - 2, width: size.columns - 2 * margin, height: 1)
    buffer.put(line.text, centredIn: rect, y: rect.y, role: line.role)
  }

  func drawKeys(_ keys: [BoothKey], _ language: BoothKey, into buffer: inout Buffer) {
    let y = size.rows - 1
    let left = size.columns - 1 - Width.of(language.key) - 1 - Width.of(language.does)
    buffer.put(language.key, x: left, y: y, role: .key)
    buffer.put(language.does, endingAt: size.columns - 1, y: y, role: .dim)
    var x = 1
    for key in keys where x + Width.of(key.key) + 1 + Width.of(key.does) + 2 <= left {
      x = buffer.put(key.key, x: x, y: y, role: .key) + 1
      x = buffer.put(key.does, x: x, y: y, role: .dim) + 2
    }
  }
}

struct BoothKey {
  let key: String
  let does: String

  init(_ key: String, _ does: String) { (self.key, self.does) = (key, does) }
}

struct SheetLineText {
  let text: String
  let role: Role

  init(_ text: String, _ role: Role) { (self.text, self.role) = (text, role) }
}

/// A heading and a sentence in the middle of the page, as large as they fit.
struct BoothWords {
  let said: VoterMessage
  let font: GlyphFont
  var role = Role.heading

  init(_ said: VoterMessage, font: GlyphFont, role: Role = .heading) {
    (self.said, self.font, self.role) = (said, font, role)
  }

  /// Rows they take of `rows`.
  func rows(columns: Int, atMost rows: Int) -> Int {
    let sentence = Width.balanced(said.text, to: min(columns, 100)).count
    let title = large(columns, rows - sentence - 1)?.rows ?? Width.balanced(said.title, to: columns).count
    return title + 1 + sentence
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let sentence = Width.balanced(said.text, to: min(rect.width, 100))
    var y = rect.y + max(0, (rect.height - rows(columns: rect.width, atMost: rect.height)) / 2)
    if let title = large(rect.width, rect.height - sentence.count - 1) {
      title.draw(x: rect.x, y: y, width: rect.width, role: role, into: &buffer)
      y += title.rows
    } else {
      for line in Width.balanced(said.title, to: rect.width) {
        buffer.put(line, centredIn: rect, y: y, role: role)
        y += 1
      }
    }
    for (offset, line) in sentence.enumerated() {
      buffer.put(line, centredIn: rect, y: y + 1 + offset, role: .text)
    }
  }

  private func large(_ columns: Int, _ rows: Int) -> LargeText? {
    LargeText(
      said.title, font: font, columns: columns, rows: min(rows, 26), maxLines: 2, sizes: [.double, .single, .narrow])
  }
}

extension BoothModel {
  fileprivate var barTitle: String { availability.paper?.roundTitle(strings) ?? setting.title }

  /// Which speaker of how many, while a sheet is filled in; else the panel, and the time of day.
  fileprivate var barTail: String {
    switch page {
    case .sheet(let sheet, _):
      return "\(setting.panel.title)  \(strings.whichOf(sheet.speaker + 1, sheet.paper.rows.count))"
    case .check, .outcome: return setting.panel.title
    case .idle: return String(now.clockText.prefix(5))
    }
  }

  var languageKey: BoothKey { BoothKey("Tab", language.next.ownName) }
}

// MARK: - Lines and keys

private func sheetLine(_ model: BoothModel, _ sheet: BoothSheet, _ notice: SheetNotice?) -> SheetLineText {
  let strings = model.strings
  if let seconds = model.secondsLeft { return SheetLineText(strings.thrownAwayIn(seconds), .warning) }
  switch notice {
  case .chooseFirst: return SheetLineText(strings.chooseFirst(isTyped: sheet.paper.isTyped), .warning)
  case .givingUp: return SheetLineText(strings.givingUp, .warning)
  case nil: return SheetLineText(strings.thrownAwayAfter(model.setting.idleAfter.seconds), .dim)
  }
}

private func checkLine(_ model: BoothModel, _ sheet: BoothSheet, _ error: String?) -> SheetLineText {
  let strings = model.strings
  if let seconds = model.secondsLeft { return SheetLineText(strings.thrownAwayIn(seconds), .warning) }
  if let error { return SheetLineText(error, .error) }
  return SheetLineText(strings.thrownAwayAfter(model.setting.idleAfter.seconds), .dim)
}

private func sheetKeys(_ sheet: BoothSheet, _ strings: Strings) -> [BoothKey] {
  let isLast = sheet.ratedPlaces.last == sheet.place
  let next = sheet.wasShown ? strings.keyDone : isLast ? strings.keyCheck : strings.keyNext
  let choose =
    sheet.paper.isTyped
    ? [BoothKey("0–100", strings.keyPoints), BoothKey("-", strings.leftBlank)]
    : [BoothKey("1–\(sheet.paper.choices.count)", strings.keyChoose), BoothKey("0", strings.leftBlank)]
  return choose + [BoothKey("Enter", next), BoothKey("↑", strings.keyBack), BoothKey("Esc", strings.keyGiveUp)]
}

private func checkKeys(_ cursor: CheckCursor, isReady: Bool, _ strings: Strings) -> [BoothKey] {
  switch cursor {
  case .button: (isReady ? [BoothKey("Enter", strings.castBallot)] : []) + [BoothKey("↑", strings.keyRows)]
  case .row: [BoothKey("Enter", strings.keyChange), BoothKey("↑↓", strings.keyRows)]
  }
}

private func drawTooSmall(_ model: BoothModel, into buffer: inout Buffer) {
  let area = Rect(x: 0, y: 0, width: model.size.columns, height: model.size.rows)
  let lines = model.strings.boothTooSmall(model.size).flatMap { Width.wrapped($0, to: max(2, area.width)) }
  for (offset, line) in lines.prefix(area.height).enumerated() {
    buffer.put(line, centredIn: area, y: max(0, (area.height - lines.count) / 2) + offset, role: .warning)
  }
}
