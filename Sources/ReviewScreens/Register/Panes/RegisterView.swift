import CommandTables
import ReviewRegister

/// Draws the register's screen. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: RegisterModel, into buffer: inout Buffer) {
  buffer.clear()
  guard model.size.isServed else { return drawTooSmall(model, into: &buffer) }
  let layers = model.layers.layers
  // What lies below a layer that has the whole screen is not seen, nor are layers below the uppermost.
  if let top = layers.last, top.coversScreen {
    buffer.cursor = top.draw(model, into: &buffer)
    return
  }
  if let screen = layers.last(where: \.coversScreen) {
    _ = screen.draw(model, into: &buffer)
  } else {
    drawPanes(model, into: &buffer)
  }
  guard let top = layers.last else { return }
  buffer.cursor = top.draw(model, into: &buffer)
}

// MARK: - Private

private func drawPanes(_ model: RegisterModel, into buffer: inout Buffer) {
  let layout = model.layout
  drawTitle(model, layout, into: &buffer)
  switch model.view {
  case .list, .due: RowsPane(model).draw(into: &buffer)
  case .urging: UrgingPane(model).draw(into: &buffer)
  case .units: UnitsPane(model).draw(into: &buffer)
  }
  if let detail = layout.detail, let line = layout.line {
    buffer.fill(Rect(x: line, y: 2, width: 1, height: layout.rule.y - 2), role: .border, with: "│")
    if model.view == .units {
      LeadersPane(model).draw(in: detail, into: &buffer)
    } else {
      drawDetail(model, detail, into: &buffer)
    }
  }
  buffer.fill(layout.rule, role: .border, with: "─")
  if let line = layout.line { buffer.put("┴", x: line, y: layout.rule.y, role: .border) }
  drawNotice(model, layout, into: &buffer)
  KeyLine(RegisterOperation.table, on: .footer) { model.row(forKeyNamed: $0) }
    .draw(
      in: layout.footer, gap: model.size.columns < 110 ? 1 : 2, word: { $0.words(model.strings).short }, into: &buffer)
}

private func drawTitle(_ model: RegisterModel, _ layout: RegisterLayout, into buffer: inout Buffer) {
  let strings = model.strings
  let moment = "\(model.today.text) \(model.now.clockText.dropLast(3))"
  buffer.fill(layout.title, role: .title)
  let right = buffer.put(moment, endingAt: layout.title.right - 1, y: 0, role: .clock) - 2
  var x = 1
  for tab in model.tabs {
    let isShown = tab.view == model.view
    x = buffer.put(isShown ? "[\(tab.text)]" : " \(tab.text) ", x: x, y: 0, role: isShown ? .accent : .title) + 1
  }
  let room = right - x - 1
  let office = model.settings.office + " " + strings.pick("整改台账", "整改臺賬", "register")
  if room > 10 { buffer.put(office, x: x + 1, y: 0, role: .title, limit: room) }
}

private func drawNotice(_ model: RegisterModel, _ layout: RegisterLayout, into buffer: inout Buffer) {
  let rect = layout.entry
  let notice = model.shownNotice
  buffer.put(
    notice?.text ?? model.strings.hint(model), x: rect.x + 1, y: rect.y,
    role: notice.map { $0.isError ? .error : .notice } ?? .dim, limit: rect.width - 2)
}

private func drawDetail(_ model: RegisterModel, _ rect: Rect, into buffer: inout Buffer) {
  let lines = model.detailLines(width: rect.width)
  let start = min(model.detailScroll, max(0, lines.count - rect.height))
  for (offset, line) in lines.dropFirst(start).prefix(rect.height).enumerated() {
    buffer.put(line.text, x: rect.x, y: rect.y + offset, role: line.role, limit: rect.width)
  }
  guard lines.count > rect.height else { return }
  let shown = "\(min(lines.count, start + rect.height))/\(lines.count)"
  buffer.put(shown, endingAt: rect.right, y: rect.y, role: model.focus == .detail ? .accent : .dim)
}

private func drawTooSmall(_ model: RegisterModel, into buffer: inout Buffer) {
  let strings = model.strings
  let lines = [
    model.now.clockText, model.settings.office,
    strings.pick("窗口太小，请放大到 80×24 以上", "視窗太小，請放大到 80×24 以上", "Window too small: make it 80×24 or larger"),
  ]
  for (y, line) in lines.enumerated() { buffer.put(line, x: 0, y: y, role: .text) }
}

// MARK: - Tabs

extension RegisterModel {
  /// The views with their keys, as the title has them.
  var tabs: [(view: View, text: String)] {
    let rows: [(View, RegisterOperation)] = [(.list, .list), (.due, .due), (.units, .units), (.urging, .monthly)]
    return rows.map { view, operation in
      (view, "\(strings.registerKey(operation)) \(operation.row.words(strings).short)")
    }
  }

  /// The view whose tab is at that column of the title.
  func tab(at x: Int) -> View? {
    var left = 1
    for tab in tabs {
      let right = left + Width.of(tab.text) + 2
      if (left..<right).contains(x) { return tab.view }
      left = right + 1
    }
    return nil
  }
}
