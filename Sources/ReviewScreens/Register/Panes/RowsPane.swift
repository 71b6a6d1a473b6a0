import ReviewRegister

/// A list of rows with what it is narrowed by above it, or with the spans of the calendar.
struct RowsPane {
  private let model: RegisterModel
  private let layout: RegisterLayout

  init(_ model: RegisterModel) {
    self.model = model
    layout = model.layout
  }

  func draw(into buffer: inout Buffer) {
    if model.view == .due { drawSpans(into: &buffer) } else { drawFilter(into: &buffer) }
    let table = RowTable(model, width: layout.list.width)
    table.drawHeading(x: layout.list.x, y: layout.heading.y, into: &buffer)
    for offset in 0..<layout.list.height {
      let index = model.place.top + offset
      guard index < model.count else { break }
      let rect = Rect(x: layout.list.x, y: layout.list.y + offset, width: layout.list.width, height: 1)
      if let line = model.line(at: index) {
        table.draw(line, isMarked: model.marks[line.number] != nil, in: rect, into: &buffer)
      }
      if index == model.place.cursor {
        buffer.paint(Rect(x: 0, y: rect.y, width: rect.right, height: 1), role: .selection)
      }
    }
    if model.count == 0 { drawNothing(into: &buffer) }
  }

  // MARK: - Private

  private func drawFilter(into buffer: inout Buffer) {
    let (strings, y) = (model.strings, layout.filter.y)
    let count = strings.counted(model.count, marked: model.marks.count)
    let right = buffer.put(count, endingAt: layout.filter.right - 1, y: y, role: .dim) - 2
    var x = buffer.put(strings.pick("查找：", "查找：", "Find: "), x: 1, y: y, role: model.focus == .search ? .accent : .dim)
    let room = min(max(12, Width.of(model.search.editor.text) + 2), max(12, right - x - 20))
    let window = model.search.editor.window(columns: room)
    if model.focus == .search { buffer.fill(Rect(x: x, y: y, width: room, height: 1), role: .input) }
    buffer.put(window.text, x: x, y: y, role: model.focus == .search ? .input : .text)
    if model.focus == .search { buffer.cursor = (x + window.cursor, y) }
    x += room + 1
    for chip in RowChip.allCases {
      guard let value = chip.value(in: model.search.chips) else { continue }
      let text = "[\(chip.title(strings)) \(chip.word(value, strings, model.settings))]"
      x = buffer.put(text, x: x, y: y, role: .mark, limit: max(0, right - x)) + 1
    }
  }

  private func drawSpans(into buffer: inout Buffer) {
    let (strings, y) = (model.strings, layout.filter.y)
    let counts = model.figures?.value?.total
    var x = 1
    for span in DueSpan.allCases {
      let number = span.figure.flatMap { figure in counts.map { " \($0[figure])" } } ?? ""
      let isShown = span == model.span
      let role: Role = isShown ? .selection : span == .overdue && counts?[.overdue] ?? 0 > 0 ? .late : .text
      x = buffer.put(" \(span.title(strings))\(number) ", x: x, y: y, role: role) + 1
    }
    let count = strings.counted(model.count, marked: model.marks.count)
    if x + Width.of(count) < layout.filter.right {
      buffer.put(count, endingAt: layout.filter.right - 1, y: y, role: .dim)
    }
  }

  private func drawNothing(into buffer: inout Buffer) {
    let strings = model.strings
    let text =
      model.page?.value == nil
      ? strings.pick("正在读取", "正在讀取", "reading")
      : model.search.isEmpty
        ? strings.pick("没有条目", "沒有條目", "no rows")
        : strings.pick("没有找到；Esc 清除条件", "沒有找到；Esc 清除條件", "not found; Esc: show all again")
    buffer.put(text, x: layout.list.x + 2, y: layout.list.y + 1, role: .dim)
  }
}

extension Strings {
  /// `37/100000 条 选上 3`
  func counted(_ count: Int, marked: Int) -> String {
    let rows = pick("\(count) 条", "\(count) 條", count == 1 ? "1 row" : "\(count) rows")
    return marked == 0 ? rows : rows + pick("  选上 \(marked)", "  選上 \(marked)", "  \(marked) marked")
  }
}
