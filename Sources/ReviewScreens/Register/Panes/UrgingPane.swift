import ReviewRegister

/// Whom to urge for a month: all that are due are marked already, and some may be left out.
struct UrgingPane {
  private let model: RegisterModel
  private let layout: RegisterLayout

  init(_ model: RegisterModel) {
    self.model = model
    layout = model.layout
  }

  func draw(into buffer: inout Buffer) {
    let strings = model.strings
    let lines = model.urging?.value?.lines ?? []
    let urged = model.urging?.value?.urged ?? 0
    var title = "‹ \(strings.month(model.month)) ›  " + strings.toUrge(model.toUrge.count, of: lines.count)
    if urged > 0 { title += strings.pick("  已督办 \(urged)", "  已督辦 \(urged)", "  \(urged) urged already") }
    buffer.put(title, x: 1, y: layout.filter.y, role: .heading, limit: layout.filter.width - 2)
    let table = RowTable(model, width: layout.list.width)
    table.drawHeading(x: layout.list.x, y: layout.heading.y, into: &buffer)
    for offset in 0..<layout.list.height {
      let index = model.place.top + offset
      guard lines.indices.contains(index) else { break }
      let y = layout.list.y + offset
      let isMarked = !model.spared.contains(lines[index].number)
      let rect = Rect(x: layout.list.x, y: y, width: layout.list.width, height: 1)
      table.draw(lines[index], isMarked: isMarked, in: rect, into: &buffer)
      if index == model.place.cursor { buffer.paint(Rect(x: 0, y: y, width: rect.right, height: 1), role: .selection) }
    }
    if lines.isEmpty {
      let text = strings.pick("这个月没有要督办的", "這個月沒有要督辦的", "Nobody is to be urged for this month")
      buffer.put(text, x: layout.list.x + 2, y: layout.list.y + 1, role: .dim)
    }
  }
}

extension Strings {
  fileprivate func toUrge(_ count: Int, of all: Int) -> String {
    pick("督办 \(count)/\(all) 条", "督辦 \(count)/\(all) 條", "\(count) of \(all) to be urged")
  }

  /// What the keys do where nothing was said.
  func hint(_ model: RegisterModel) -> String {
    switch model.view {
    case .list:
      model.focus == .search
        ? pick("Enter 到列表  Esc 清除", "Enter 到列表  Esc 清除", "Enter: to the list  Esc: clear")
        : pick(
          "直接打字查找，拼音首字母也行  Enter 看经过  Space 选", "直接打字查找，拼音首字母也行  Enter 看經過  Space 選",
          "Type to find  Enter: what happened  Space: mark")
    case .due:
      pick(
        "←→ 换时段  Enter 看经过  打字查找", "←→ 換時段  Enter 看經過  打字查找",
        "Left/Right: another span  Enter: what happened  Type to find")
    case .units: pick("Enter 看该单位的条目", "Enter 看該單位的條目", "Enter: the rows of the unit")
    case .urging:
      pick(
        "Space 不督办这条  \(registerKey(.markAll)) 全选、全不选  ←→ 换月  Enter 督办选上的 \(model.toUrge.count) 条",
        "Space 不督辦這條  \(registerKey(.markAll)) 全選、全不選  ←→ 換月  Enter 督辦選上的 \(model.toUrge.count) 條",
        "Space: leave it out  \(registerKey(.markAll)): all or none  Left/Right: month  Enter: urge these \(model.toUrge.count)"
      )
    }
  }
}
