/// A block of lines at the bottom of the screen, the timer still in sight. The first row has the title, the last one says
/// what the keys do.
struct Sheet {
  var title: String
  /// To the right of the title.
  var tail = ""
  var lines: [(String, Role)]
  var hint: String

  /// The rows it has taken.
  @discardableResult
  func draw(_ size: Size, into buffer: inout Buffer) -> Rect {
    let height = min(lines.count + 2, size.rows - 4)
    let rect = Rect(x: 0, y: size.rows - height, width: size.columns, height: height)
    buffer.fill(rect, role: .overlay)
    buffer.fill(Rect(x: 0, y: rect.y - 1, width: rect.width, height: 1), role: .border, with: "─")
    let x = tail.isEmpty ? rect.right : buffer.put(tail, endingAt: rect.right - 1, y: rect.y, role: .dim) - 1
    buffer.put(title, x: 1, y: rect.y, role: .accent, limit: max(0, x - 2))
    for (offset, line) in lines.prefix(height - 2).enumerated() {
      buffer.put(line.0, x: 3, y: rect.y + 1 + offset, role: line.1, limit: rect.width - 4)
    }
    buffer.put(hint, x: 1, y: rect.bottom - 1, role: .dim, limit: rect.width - 2)
    return rect
  }
}
