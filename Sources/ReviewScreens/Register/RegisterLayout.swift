/// Who sits where on the register's screen, for a size and a view.
struct RegisterLayout {
  let size: Size
  let list: Rect
  /// The row with all that happened to it; nil where there is no room beside the list, and Enter opens it.
  private(set) var detail: Rect?
  /// The month of what is due, above the detail; nil where there is no room, and in other views.
  private(set) var calendar: Rect?
  /// The column of the line between them.
  let line: Int?

  var title: Rect { row(0) }
  /// What the list is narrowed by.
  var filter: Rect { row(1) }
  var heading: Rect { Rect(x: list.x, y: 2, width: list.width, height: 1) }
  var rule: Rect { row(size.rows - 3) }
  var entry: Rect { row(size.rows - 2) }
  var footer: Rect { row(size.rows - 1) }

  init(size: Size, view: RegisterModel.View) {
    self.size = size
    let height = max(0, size.rows - 6)
    guard size.columns >= 110 else {
      list = Rect(x: 1, y: 3, width: size.columns - 2, height: height)
      line = nil
      return
    }
    let width = size.columns >= 170 ? 70 : 42
    list = Rect(x: 1, y: 3, width: size.columns - width - 5, height: height)
    line = list.right + 1
    let side = Rect(x: list.right + 3, y: 2, width: width, height: height + 1)
    detail = side
    if view == .due {
      calendar = Rect(x: side.x, y: side.y, width: width, height: MonthGrid.height)
      detail = side.inset(top: MonthGrid.height)
    }
  }

  private func row(_ y: Int) -> Rect { Rect(x: 0, y: y, width: size.columns, height: 1) }
}
