import ReviewRegister

/// Lines under their heading, with the cursor and the marks: the same piece in every view that lists rows or what is due of
/// them.
struct RowList {
  private let model: RegisterModel
  private let area: Rect
  private let table: any ListTable

  init(_ model: RegisterModel) {
    self.model = model
    area = model.layout.list
    switch model.view {
    case .list, .units, .urging: table = RowTable(model, width: area.width)
    case .due: table = DueTable(model, width: area.width)
    }
  }

  /// `nothing` is said where there are none.
  func draw(otherwise nothing: String, into buffer: inout Buffer) {
    table.drawHeading(x: area.x, y: model.layout.heading.y, into: &buffer)
    for offset in 0..<area.height { draw(offset, into: &buffer) }
    if model.count == 0 { buffer.put(nothing, x: area.x + 2, y: area.y + 1, role: .dim) }
  }

  /// What is seen of it.
  var shown: ShownLines { ShownLines(model, columns: table.columnWidths, height: area.height) }

  /// Draws what is not as it was `before`, over the list as it was drawn then, which had the same columns: lines that are still
  /// seen move with the list, and those are drawn that came into sight or are another than before.
  func redraw(_ shown: ShownLines, after before: ShownLines, into buffer: inout Buffer) {
    let step = shown.top - before.top
    // Where most lines are new, what remains of the others is not worth a move.
    let moved = abs(step) <= area.height / 2 ? step : 0
    buffer.move(Rect(x: 0, y: area.y, width: area.right, height: area.height), up: moved)
    for offset in 0..<area.height where shown[offset] != before[offset + moved] {
      buffer.fill(Rect(x: 0, y: area.y + offset, width: area.right, height: 1), role: .text)
      draw(offset, into: &buffer)
    }
  }

  // MARK: - Private

  private func draw(_ offset: Int, into buffer: inout Buffer) {
    let index = model.place.top + offset
    guard index < model.count else { return }
    let rect = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
    table.draw(index, in: rect, into: &buffer)
    if index == model.place.cursor {
      buffer.paint(Rect(x: 0, y: rect.y, width: rect.right, height: 1), role: .selection)
    }
  }
}
