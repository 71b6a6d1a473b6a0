import ReviewCore

/// Draws the form. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: DraftModel, into buffer: inout Buffer) {
  buffer.clear()
  let strings = model.strings
  guard model.size.isServed else {
    buffer.put(strings.draftTooSmall, x: 0, y: 0, role: .warning)
    return
  }
  let layout = model.layout
  buffer.fill(Rect(x: 0, y: 0, width: model.size.columns, height: 1), role: .title)
  buffer.put(strings.draftTitle(model.path), x: 1, y: 0, role: .title, limit: model.size.columns - 2)
  drawFields(model, layout.fields, into: &buffer)
  let rule = Rect(x: 0, y: layout.preview.y - 1, width: model.size.columns, height: 1)
  buffer.fill(rule, role: .border, with: "─")
  buffer.put(" \(strings.draftPreview) ", x: 2, y: rule.y, role: .heading)
  let hidden = strings.hidden(hiddenFields(model, layout.fields)).joined(separator: "  ")
  if !hidden.isEmpty {
    buffer.put(" \(hidden) ", x: rule.width - Width.of(hidden) - 4, y: rule.y, role: .accent)
  }
  drawPreview(model, layout.preview, into: &buffer)
  drawBottom(model, into: &buffer)
}

// MARK: - Private

private func drawFields(_ model: DraftModel, _ rect: Rect, into buffer: inout Buffer) {
  let fields = DraftField.allCases
  let strings = model.strings
  let start = hiddenFields(model, rect).above
  let labels = (fields.map { Width.of(strings.title($0)) }.max() ?? 0) + 3
  for (offset, field) in fields.dropFirst(start).prefix(rect.height).enumerated() {
    let y = rect.y + offset
    let isCurrent = field == model.field
    buffer.put(strings.title(field), x: 1, y: y, role: isCurrent ? .accent : .dim)
    let room = rect.width - labels - 1
    if isCurrent { buffer.fill(Rect(x: labels, y: y, width: room, height: 1), role: .input) }
    let role: Role = isCurrent ? .input : .text
    switch field.kind {
    case .choice(let names): drawChoices(names, of: field, model, x: labels, y: y, into: &buffer)
    case .text:
      let window = (model.editors[field] ?? LineEditor()).window(columns: room)
      buffer.put(window.text, x: labels, y: y, role: role, limit: room)
      if isCurrent { buffer.cursor = (labels + window.cursor, y) }
    }
  }
}

/// How many fields are out of sight on a low screen.
private func hiddenFields(_ model: DraftModel, _ rect: Rect) -> (above: Int, below: Int) {
  let count = DraftField.allCases.count
  let cursor = DraftField.allCases.firstIndex(of: model.field) ?? 0
  let start = scrollStart(count: count, height: rect.height, cursor: cursor)
  return (start, max(0, count - start - rect.height))
}

/// All of them side by side, the chosen one in brackets.
private func drawChoices(
  _ names: [String], of field: DraftField, _ model: DraftModel, x: Int, y: Int, into buffer: inout Buffer
) {
  let isCurrent = field == model.field
  var x = x
  for name in names {
    let isChosen = name == model.value(field)
    let word = model.strings.word(name, of: field)
    if isChosen, isCurrent { buffer.cursor = (x, y) }
    x = buffer.put(
      isChosen ? "[\(word)]" : " \(word) ", x: x, y: y, role: isCurrent ? .input : isChosen ? .text : .dim,
      limit: model.size.columns - x - 1)
  }
}

private func drawPreview(_ model: DraftModel, _ rect: Rect, into buffer: inout Buffer) {
  let lines = model.preview.isEmpty ? model.strings.draftNoTables : model.previewLines
  for (offset, line) in lines.dropFirst(model.previewScroll).prefix(rect.height).enumerated() {
    buffer.put(line, x: rect.x, y: rect.y + offset, role: model.preview.isEmpty ? .dim : .text, limit: rect.width)
  }
}

/// What the field takes, or why no plan was written; below it the keys.
private func drawBottom(_ model: DraftModel, into buffer: inout Buffer) {
  let strings = model.strings
  let (width, last) = (model.size.columns - 2, model.size.rows - 1)
  let text = model.isLeaving ? strings.draftLeaving : model.error ?? strings.hint(model.field)
  let role: Role = model.isLeaving ? .warning : model.error == nil ? .dim : .error
  // A refusal may take two rows.
  let rows = Width.wrapped(text, to: max(2, width), rows: 2)
  for (offset, row) in rows.enumerated() {
    let y = last - rows.count + offset
    buffer.fill(Rect(x: 0, y: y, width: model.size.columns, height: 1), role: .text)
    buffer.put(row, x: 1, y: y, role: role, limit: width)
  }
  buffer.put(strings.draftKeys, x: 1, y: last, role: .key, limit: width)
}
