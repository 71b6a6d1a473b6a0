import ReviewRegister

/// What is due: the spans with how much is due in each, and under them the matters of one, or of a day of the month.
struct DuesPane {
  private let model: RegisterModel

  init(_ model: RegisterModel) { self.model = model }

  /// The row above the list.
  func drawTop(into buffer: inout Buffer) {
    let (strings, rect) = (model.strings, model.layout.filter)
    var x = 1
    for span in DueSpan.allCases {
      let count = model.dueCount(span.query)
      let isLate = span == .overdue && count ?? 0 > 0
      let role: Role = model.due == .span(span) ? .selection : isLate ? .late : .text
      x = buffer.put(" \(span.title(strings))\(count.map { " \($0)" } ?? "") ", x: x, y: rect.y, role: role) + 1
    }
    if case .day(let day, _) = model.due { x = buffer.put(" \(day.text) ", x: x, y: rect.y, role: .selection) + 1 }
    let count = strings.matters(model.count) + strings.marked(model.marks.count)
    if x + Width.of(count) < rect.right { buffer.put(count, endingAt: rect.right - 1, y: rect.y, role: .dim) }
  }

  func drawList(into buffer: inout Buffer) { RowList(model).draw(otherwise: nothing, into: &buffer) }

  // MARK: - Private

  private var nothing: String {
    let strings = model.strings
    if model.dues?.value == nil { return strings.pick("正在读取", "正在讀取", "reading") }
    return model.search.words.isEmpty
      ? strings.pick("这一段没有要办的；←→ 换时段", "這一段沒有要辦的；←→ 換時段", "nothing is due in this span; Left/Right: another")
      : strings.notFound
  }
}

extension Strings {
  func matters(_ count: Int) -> String {
    pick("\(count) 项", "\(count) 項", count == 1 ? "1 matter" : "\(count) matters")
  }
}
