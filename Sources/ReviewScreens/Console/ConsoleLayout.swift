/// Who sits where on the console, for a size. Narrow screens drop columns, never words.
struct ConsoleLayout {
  enum Shape { case narrow, normal, wide }

  let size: Size
  let shape: Shape
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
  /// Columns of the vertical lines, and the rows they span.
  let lines: [Int]
  let body: Rect

  var title: Rect { row(0) }
  var rule: Rect { row(size.rows - 3) }
  var entry: Rect { row(size.rows - 2) }
  var footer: Rect { row(size.rows - 1) }

  init(size: Size) { self = size.columns < 110 ? ConsoleLayout(narrow: size) : ConsoleLayout(columned: size) }

  // MARK: - Private

  private func row(_ y: Int) -> Rect { Rect(x: 0, y: y, width: size.columns, height: 1) }

  /// The list with the queue beside it, and two rows of the record below.
  private init(narrow size: Size) {
    self.size = size
    shape = .narrow
    timer = Rect(x: 0, y: 1, width: size.columns, height: 1)
    body = Rect(x: 0, y: 2, width: size.columns, height: size.rows - 5)
    let left = size.columns - 31
    let middle = Rect(x: 1, y: body.y, width: left - 2, height: body.height - 2)
    header = middle.inset(bottom: middle.height - 2)
    listHeading = Rect(x: middle.x, y: header.bottom, width: middle.width, height: 1)
    list = Rect(x: middle.x, y: listHeading.bottom, width: middle.width, height: middle.bottom - listHeading.bottom)
    recordHeading = nil
    record = Rect(x: 1, y: body.bottom - 2, width: left - 2, height: 2)
    queueHeading = Rect(x: left + 1, y: body.y, width: size.columns - left - 2, height: 1)
    queue = Rect(x: left + 1, y: body.y + 1, width: size.columns - left - 2, height: body.height - 1)
    votes = nil
    preview = nil
    lines = [left]
  }

  /// Queue, list, clock and votes side by side; on a wide screen the record too, which is else below the list.
  private init(columned size: Size) {
    let width = size.columns
    let isWide = width >= 170
    self.size = size
    shape = isWide ? .wide : .normal
    let queueWidth = isWide ? 54 : width >= 118 ? 38 : 35
    let sideWidth = isWide ? 38 : 33
    let recordWidth = isWide ? 50 : 0
    body = Rect(x: 0, y: 1, width: width, height: size.rows - 4)
    queueHeading = Rect(x: 1, y: body.y, width: queueWidth - 3, height: 1)
    queue = Rect(x: 1, y: body.y + 1, width: queueWidth - 3, height: body.height - 1)
    let side = Rect(x: width - sideWidth + 1, y: body.y, width: sideWidth - 2, height: body.height)
    timer = Rect(x: side.x, y: side.y, width: side.width, height: 12)
    votes = Rect(x: side.x, y: timer.bottom, width: side.width, height: side.bottom - timer.bottom)
    let middle = Rect(
      x: queueWidth + 1, y: body.y, width: width - queueWidth - sideWidth - recordWidth - 3, height: body.height)
    header = Rect(x: middle.x, y: middle.y, width: middle.width, height: 4)
    listHeading = Rect(x: middle.x, y: header.bottom, width: middle.width, height: 1)
    let below = isWide ? 0 : max(5, body.height * 2 / 5) + 1
    list = Rect(
      x: middle.x, y: listHeading.bottom, width: middle.width, height: body.bottom - listHeading.bottom - below)
    let frame = isWide && body.height >= 36 ? 16 : 0
    let record =
      isWide
      ? Rect(x: middle.right + 3, y: body.y + 1, width: recordWidth - 4, height: body.height - 1 - frame)
      : Rect(x: middle.x, y: list.bottom + 1, width: middle.width, height: below - 1)
    recordHeading = Rect(x: record.x, y: record.y - 1, width: record.width, height: 1)
    self.record = record
    // A second clock would double what each tick costs at less than that; ^V shows the frame in full.
    preview =
      frame > 0 ? Rect(x: record.x, y: body.bottom - frame + 1, width: record.width, height: frame - 1) : nil
    lines =
      isWide ? [queueWidth - 1, middle.right + 1, width - sideWidth - 1] : [queueWidth - 1, width - sideWidth - 1]
  }
}
