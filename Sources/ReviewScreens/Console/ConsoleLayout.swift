/// Who sits where on the console, for a size. Narrow screens drop columns, never words.
struct ConsoleLayout {
  enum Shape { case narrow, normal, wide }

  let shape: Shape
  let title: Rect
  /// The clock as one line (narrow) or as a pane.
  let timer: Rect
  let queueHeading: Rect
  let queue: Rect
  /// Unit, post, leaders and what was prepared about the unit.
  let header: Rect
  let listHeading: Rect
  let list: Rect
  let recordHeading: Rect?
  let record: Rect?
  let votes: Rect?
  /// What the hall sees, where there is room to read it.
  let preview: Rect?
  let rule: Rect
  let entry: Rect
  let footer: Rect
  /// Columns of the vertical lines, and the rows they span.
  let lines: [Int]
  let body: Rect

  init(size: Size) {
    let (width, height) = (size.columns, size.rows)
    title = Rect(x: 0, y: 0, width: width, height: 1)
    rule = Rect(x: 0, y: height - 3, width: width, height: 1)
    entry = Rect(x: 0, y: height - 2, width: width, height: 1)
    footer = Rect(x: 0, y: height - 1, width: width, height: 1)
    shape = width >= 170 ? .wide : width >= 110 ? .normal : .narrow
    switch shape {
    case .narrow:
      timer = Rect(x: 0, y: 1, width: width, height: 1)
      body = Rect(x: 0, y: 2, width: width, height: height - 5)
      let left = width - 31
      let middle = Rect(x: 1, y: body.y, width: left - 2, height: body.height - 2)
      header = middle.inset(bottom: middle.height - 2)
      listHeading = Rect(x: middle.x, y: header.bottom, width: middle.width, height: 1)
      list = Rect(x: middle.x, y: listHeading.bottom, width: middle.width, height: middle.bottom - listHeading.bottom)
      recordHeading = nil
      record = Rect(x: 1, y: body.bottom - 2, width: left - 2, height: 2)
      queueHeading = Rect(x: left + 1, y: body.y, width: width - left - 2, height: 1)
      queue = Rect(x: left + 1, y: body.y + 1, width: width - left - 2, height: body.height - 1)
      votes = nil
      preview = nil
      lines = [left]
    case .normal, .wide:
      let queueWidth = shape == .wide ? 54 : width >= 118 ? 38 : 35
      let sideWidth = shape == .wide ? 38 : 33
      body = Rect(x: 0, y: 1, width: width, height: height - 4)
      queueHeading = Rect(x: 1, y: body.y, width: queueWidth - 3, height: 1)
      queue = Rect(x: 1, y: body.y + 1, width: queueWidth - 3, height: body.height - 1)
      let side = Rect(x: width - sideWidth + 1, y: body.y, width: sideWidth - 2, height: body.height)
      timer = Rect(x: side.x, y: side.y, width: side.width, height: 12)
      votes = Rect(x: side.x, y: timer.bottom, width: side.width, height: side.bottom - timer.bottom)
      let recordWidth = shape == .wide ? 50 : 0
      let middle = Rect(
        x: queueWidth + 1, y: body.y, width: width - queueWidth - sideWidth - recordWidth - 3, height: body.height)
      header = Rect(x: middle.x, y: middle.y, width: middle.width, height: 4)
      listHeading = Rect(x: middle.x, y: header.bottom, width: middle.width, height: 1)
      if shape == .wide {
        list = Rect(x: middle.x, y: listHeading.bottom, width: middle.width, height: body.bottom - listHeading.bottom)
        let x = middle.right + 2
        recordHeading = Rect(x: x + 1, y: body.y, width: recordWidth - 4, height: 1)
        let frame = body.height >= 36 ? 16 : 0
        record = Rect(x: x + 1, y: body.y + 1, width: recordWidth - 4, height: body.height - 1 - frame)
        preview =
          frame > 0 ? Rect(x: x + 1, y: body.bottom - frame + 1, width: recordWidth - 4, height: frame - 1) : nil
        lines = [queueWidth - 1, middle.right + 1, width - sideWidth - 1]
      } else {
        let recordHeight = max(5, body.height * 2 / 5)
        list = Rect(
          x: middle.x, y: listHeading.bottom, width: middle.width,
          height: body.bottom - listHeading.bottom - recordHeight - 1)
        recordHeading = Rect(x: middle.x, y: list.bottom, width: middle.width, height: 1)
        record = Rect(x: middle.x, y: list.bottom + 1, width: middle.width, height: recordHeight)
        // A second clock would double what each tick costs; ^V shows the frame in full.
        preview = nil
        lines = [queueWidth - 1, width - sideWidth - 1]
      }
    }
  }
}

/// Where a list that does not fit begins, so that the row under the cursor is seen.
func scrollStart(count: Int, height: Int, cursor: Int) -> Int {
  guard count > height, height > 0 else { return 0 }
  return min(max(0, cursor - height / 2), count - height)
}
