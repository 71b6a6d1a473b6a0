import ReviewRegister

/// A list of rows with what it is narrowed by above it, or with the spans of the calendar.
struct RowsPane {
  private let model: RegisterModel
  private let layout: RegisterLayout

  init(_ model: RegisterModel) {
    self.model = model
    layout = model.layout
  }

  /// The row above the list.
  func drawTop(into buffer: inout Buffer) {
    if model.view == .due { return drawSpans(into: &buffer) }
    let y = layout.filter.y
    let count = model.strings.counted(model.count, marked: model.marks.count)
    let right = buffer.put(count, endingAt: layout.filter.right - 1, y: y, role: .dim) - 2
    FilterLine(model).draw(y: y, right: right, into: &buffer)
  }

  func drawList(into buffer: inout Buffer) { RowList(model).draw(otherwise: nothing, into: &buffer) }

  // MARK: - Private

  private func drawSpans(into buffer: inout Buffer) {
    let (strings, y) = (model.strings, layout.filter.y)
    let calendar = model.calendar?.value
    var x = 1
    for span in DueSpan.allCases {
      let count = calendar.map { span.count(in: $0, on: model.today) }
      let isLate = span == .overdue && count ?? 0 > 0
      let role: Role = model.due == .span(span) ? .selection : isLate ? .late : .text
      x = buffer.put(" \(span.title(strings))\(count.map { " \($0)" } ?? "") ", x: x, y: y, role: role) + 1
    }
    if case .day(let day, _) = model.due { x = buffer.put(" \(day.text) ", x: x, y: y, role: .selection) + 1 }
    let count = strings.counted(model.count, marked: model.marks.count)
    if x + Width.of(count) < layout.filter.right {
      buffer.put(count, endingAt: layout.filter.right - 1, y: y, role: .dim)
    }
  }

  private var nothing: String {
    let strings = model.strings
    if model.page?.value == nil { return strings.pick("正在读取", "正在讀取", "reading") }
    if model.view == .due, model.search.words.isEmpty {
      return strings.pick("这一段没有到期的；←→ 换时段", "這一段沒有到期的；←→ 換時段", "nothing is due in this span; Left/Right: another")
    }
    if !model.search.isEmpty {
      return strings.pick("没有找到；Esc 清除条件", "沒有找到；Esc 清除條件", "not found; Esc: show all again")
    }
    return strings.emptyRegister
  }
}

extension Strings {
  /// What one begins with.
  fileprivate var emptyRegister: String {
    let (add, take) = (registerKey(.add), RegisterOperation.take.rawValue)
    let palette = registerKey(.palette)
    return pick(
      "台账里还没有条目：\(add) 新增一条；\(palette)\(take) 会议名，转入散会的会议",
      "臺賬裡還沒有條目：\(add) 新增一條；\(palette)\(take) 會議名，轉入散會的會議",
      "no rows yet: \(add) adds one; \(palette)\(take) SESSION takes an adjourned session")
  }

  /// `37/100000 条 选上 3`
  func counted(_ count: Int, marked: Int) -> String {
    let rows = pick("\(count) 条", "\(count) 條", count == 1 ? "1 row" : "\(count) rows")
    return marked == 0 ? rows : rows + pick("  选上 \(marked)", "  選上 \(marked)", "  \(marked) marked")
  }
}
