import ReviewRegister

/// A row with all that happened to it, on the whole screen, where there is no room for it beside the list. ← → go to the row
/// before and the next; the keys of operations work as in the list.
struct RowReader: RegisterLayer {
  private var scroll = 0

  var coversScreen: Bool { true }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    let key = key.halfWidth
    let height = register.size.rows - 2
    let places = max(1, register.detailLines(width: register.size.columns - 2).count - height + 1)
    switch key {
    case .escape, .enter, .character("q"): return [.close]
    case .left, .right:
      scroll = 0
      return [.step(key == .left ? -1 : 1)]
    case .up, .down, .pageUp, .pageDown, .home, .end, .character(" "):
      scroll = key.moved(scroll, in: places, height: height)
    case .character, .control, .function:
      if let row = register.row(for: key), row.operation != .mark { return [.start(row, asking: false)] }
    case .tab, .backTab, .backspace, .delete: break
    }
    return []
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let (strings, size) = (register.strings, register.size)
    buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
    let place = "\(register.place.cursor + 1)/\(register.count)"
    let end = register.glance == nil ? size.columns - 1 : drawMoment(register, into: &buffer) - 1
    let right = buffer.put(place, endingAt: end, y: 0, role: .title) - 2
    let title = register.currentLine.map { "\($0.number.rawValue)  \($0.unit)" } ?? ""
    buffer.put(title, x: 1, y: 0, role: .title, limit: right - 1)
    let lines = register.detailLines(width: size.columns - 2)
    let start = min(scroll, max(0, lines.count - (size.rows - 2)))
    for (offset, line) in lines.dropFirst(start).prefix(size.rows - 2).enumerated() {
      buffer.put(line.text, x: 1, y: offset + 1, role: line.role, limit: size.columns - 2)
    }
    let refusal = register.shownNotice.flatMap { $0.isError ? $0.text : nil }
    let keys = [RegisterOperation.update, .submit, .sendBack].map(strings.registerKey).joined(separator: " ")
    let hint = strings.pick(
      "↑↓ 翻看  ←→ 上一条、下一条  \(keys) 照常  Esc 返回", "↑↓ 翻看  ←→ 上一條、下一條  \(keys) 照常  Esc 返回",
      "Up/Down  Left/Right: another row  \(keys) as usual  Esc: back")
    buffer.put(
      refusal ?? hint, x: 1, y: size.rows - 1, role: refusal == nil ? .dim : .error, limit: size.columns - 2)
    return nil
  }
}
