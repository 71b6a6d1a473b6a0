import CommandTables
import ReviewRegister

/// The panes of the register's screen, each with its place and its drawing. What they show differs by view.
enum RegisterPane: CaseIterable {
  case title, top, list, calendar, detail, notice, footer

  /// The cells it may draw in; nil where the layout has no room for it.
  func area(_ layout: RegisterLayout) -> Rect? {
    switch self {
    case .title: layout.title
    case .top: layout.filter
    // One column to the left the cursor begins, and above stands the heading.
    case .list: layout.list.inset(left: -1, top: -1)
    case .calendar: layout.calendar
    case .detail: layout.detail
    case .notice: layout.entry
    case .footer: layout.footer
    }
  }

  func draw(_ model: RegisterModel, into buffer: inout Buffer) {
    let layout = model.layout
    switch self {
    case .title: drawTitle(model, layout, into: &buffer)
    case .top: drawTop(model, into: &buffer)
    case .list: drawList(model, into: &buffer)
    case .calendar: if let area = layout.calendar { MonthGrid(model, in: area).draw(into: &buffer) }
    case .detail: if let area = layout.detail { drawDetail(model, area, into: &buffer) }
    case .notice: drawNotice(model, layout, into: &buffer)
    case .footer:
      KeyLine(RegisterOperation.table, on: .footer) { model.row(forKeyNamed: $0) }
        .draw(
          in: layout.footer, gap: model.size.columns < 110 ? 1 : 2, word: { $0.words(model.strings).short },
          into: &buffer)
    }
  }
}

// MARK: - Private

private func drawTitle(_ model: RegisterModel, _ layout: RegisterLayout, into buffer: inout Buffer) {
  let strings = model.strings
  buffer.fill(layout.title, role: .title)
  let right = drawMoment(model, into: &buffer) - 2
  var x = 1
  for tab in model.tabs {
    let isShown = tab.view == model.view
    x = buffer.put(isShown ? "[\(tab.text)]" : " \(tab.text) ", x: x, y: 0, role: isShown ? .accent : .title) + 1
  }
  // A session that runs below is told of where the office stands otherwise.
  let room = model.glance == nil ? right - x - 1 : 0
  let office = model.settings.office + " " + strings.pick("整改台账", "整改臺賬", "register")
  if room > 10 { buffer.put(office, x: x + 1, y: 0, role: .title, limit: room) }
}

private func drawTop(_ model: RegisterModel, into buffer: inout Buffer) {
  switch model.view {
  case .list: RowsPane(model).drawTop(into: &buffer)
  case .due: DuesPane(model).drawTop(into: &buffer)
  case .urging: UrgingPane(model).drawTop(into: &buffer)
  case .units: UnitsPane(model).drawTop(into: &buffer)
  }
}

private func drawList(_ model: RegisterModel, into buffer: inout Buffer) {
  switch model.view {
  case .list: RowsPane(model).drawList(into: &buffer)
  case .due: DuesPane(model).drawList(into: &buffer)
  case .urging: UrgingPane(model).drawList(into: &buffer)
  case .units: UnitsPane(model).drawList(into: &buffer)
  }
}

private func drawDetail(_ model: RegisterModel, _ rect: Rect, into buffer: inout Buffer) {
  if model.view == .units { return LeadersPane(model).draw(in: rect, into: &buffer) }
  let lines = model.detailLines(width: rect.width)
  let start = min(model.detailScroll, max(0, lines.count - rect.height))
  for (offset, line) in lines.dropFirst(start).prefix(rect.height).enumerated() {
    buffer.put(line.text, x: rect.x, y: rect.y + offset, role: line.role, limit: rect.width)
  }
  guard lines.count > rect.height else { return }
  let shown = "\(min(lines.count, start + rect.height))/\(lines.count)"
  buffer.put(shown, endingAt: rect.right, y: rect.y, role: model.focus == .detail ? .accent : .dim)
}

private func drawNotice(_ model: RegisterModel, _ layout: RegisterLayout, into buffer: inout Buffer) {
  let rect = layout.entry
  let entry = model.entry
  if FilterLine.takesEntry(model) {
    let x = FilterLine(model).draw(y: rect.y, right: rect.right - 1, into: &buffer)
    if x + Width.of(entry.text) < rect.right - 1 {
      buffer.put(entry.text, endingAt: rect.right - 1, y: rect.y, role: entry.role)
    }
    return
  }
  buffer.put(entry.text, x: rect.x + 1, y: rect.y, role: entry.role, limit: rect.width - 2)
}

extension RegisterModel {
  /// What was said, else what the keys do.
  var entry: DetailLine {
    shownNotice.map { DetailLine(text: $0.text, role: $0.isError ? .error : .notice) }
      ?? DetailLine(text: strings.hint(self), role: .dim)
  }
}
