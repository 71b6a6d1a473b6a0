import ReviewCore

/// Turns a message into the form's next state and what the runtime shall do.
public func update(_ model: inout DraftModel, _ message: DraftMessage) -> [DraftEffect] {
  switch message {
  case .key(let key): return model.take(key)
  case .paste(let text):
    model.isLeaving = false
    model.insert(PlainText.clean(text))
    return []
  case .resize(let size): model.size = size
  case .looked(let lines):
    (model.preview, model.previewScroll, model.looked) = (lines, 0, model.tables)
  case .refused(let field, let text):
    model.field = field ?? model.field
    model.error = text
  }
  return []
}

extension DraftModel {
  fileprivate mutating func take(_ key: Key) -> [DraftEffect] {
    if key != .escape, key != .control("C") { isLeaving = false }
    if let effect = effect(of: key) { return [effect] }
    switch key {
    case .escape, .control("C"): return leave()
    case .up, .backTab: return go(by: -1)
    case .down, .tab: return go(by: 1)
    case .enter: return field == DraftField.allCases.last ? [.look] : go(by: 1)
    case .pageUp: scroll(by: 1 - layout.preview.height)
    case .pageDown: scroll(by: layout.preview.height - 1)
    case .character, .control, .function, .backspace, .delete, .left, .right, .home, .end: edit(key)
    }
    return []
  }

  fileprivate mutating func insert(_ text: String) {
    guard field.kind == .text, !text.isEmpty else { return }
    editors[field]?.insert(text)
    error = nil
  }

  // MARK: - Private

  private func effect(of key: Key) -> DraftEffect? {
    let effects: [(FormKey, DraftEffect)] = [(.writePlan, .write), (.lookAtTables, .look), (.redraw, .redraw)]
    return effects.first { $0.0.key == key }?.1
  }

  /// Tables that were named otherwise since are looked at when their field is left.
  private mutating func go(by step: Int) -> [DraftEffect] {
    let fields = DraftField.allCases
    let index = (fields.firstIndex(of: field) ?? 0) + step
    let isChanged = field.changesTables && tables != looked
    if fields.indices.contains(index) { field = fields[index] }
    return isChanged ? [.look] : []
  }

  private mutating func edit(_ key: Key) {
    switch field.kind {
    case .text: if editors[field]?.handle(key) == true { error = nil }
    case .choice(let names): choose(key, among: names)
    }
  }

  /// By arrows, the blank, or the number of the choice.
  private mutating func choose(_ key: Key, among names: [String]) {
    let index = names.firstIndex(of: value(field)) ?? 0
    let key = key.halfWidth
    var next: Int?
    if key == .right || key == .character(" ") {
      next = (index + 1) % names.count
    } else if key == .left {
      next = (index + names.count - 1) % names.count
    } else if case .character(let digit) = key, let number = digit.wholeNumberValue {
      next = number - 1
    }
    guard let next, names.indices.contains(next) else { return }
    editors[field] = LineEditor(names[next])
    error = nil
  }

  private mutating func scroll(by rows: Int) {
    previewScroll = max(0, min(previewScroll + rows, previewLines.count - layout.preview.height))
  }

  private mutating func leave() -> [DraftEffect] {
    if isLeaving || !hasTyping { return [.leave] }
    isLeaving = true
    return []
  }
}
