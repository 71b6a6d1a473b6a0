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
    for offset in 0..<min(area.height, max(0, model.count - model.place.top)) { draw(offset, into: &buffer) }
    if model.count == 0 { buffer.put(nothing, x: area.x + 2, y: area.y + 1, role: .dim) }
  }

  /// One line anew, by its place in the whole list; nothing where it is not seen.
  func redraw(_ index: Int, into buffer: inout Buffer) {
    let offset = index - model.place.top
    guard (0..<area.height).contains(offset), index < model.count else { return }
    buffer.fill(Rect(x: 0, y: area.y + offset, width: area.right, height: 1), role: .text)
    draw(offset, into: &buffer)
  }

  // MARK: - Private

  private func draw(_ offset: Int, into buffer: inout Buffer) {
    let index = model.place.top + offset
    let rect = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
    table.draw(index, in: rect, into: &buffer)
    if index == model.place.cursor {
      buffer.paint(Rect(x: 0, y: rect.y, width: rect.right, height: 1), role: .selection)
    }
  }
}
