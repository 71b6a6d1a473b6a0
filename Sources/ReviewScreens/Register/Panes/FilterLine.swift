import ReviewRegister

/// What a list is narrowed by: the words as they are typed, and the chips.
struct FilterLine {
  private let model: RegisterModel

  init(_ model: RegisterModel) { self.model = model }

  /// Whether it has the line of notices, since the spans of the calendar stand where it is elsewhere.
  static func takesEntry(_ model: RegisterModel) -> Bool {
    model.view == .due && model.shownNotice == nil && (model.focus == .search || !model.search.isEmpty)
  }

  /// As far as column `right`; returns the column after it.
  @discardableResult
  func draw(y: Int, right: Int, into buffer: inout Buffer) -> Int {
    let strings = model.strings
    let isTyped = model.focus == .search
    var x = buffer.put(strings.pick("查找：", "查找：", "Find: "), x: 1, y: y, role: isTyped ? .accent : .dim)
    let room = min(max(12, Width.of(model.search.editor.text) + 2), max(12, right - x - 20))
    let window = model.search.editor.window(columns: room)
    if isTyped {
      buffer.fill(Rect(x: x, y: y, width: room, height: 1), role: .input)
      buffer.cursor = (x + window.cursor, y)
    }
    buffer.put(window.text, x: x, y: y, role: isTyped ? .input : .text)
    x += room + 1
    for chip in RowChip.allCases {
      guard let value = chip.value(in: model.search.chips) else { continue }
      let text = "[\(chip.title(strings)) \(chip.word(value, strings, model.settings))]"
      x = buffer.put(text, x: x, y: y, role: .mark, limit: max(0, right - x)) + 1
    }
    return x
  }
}
