import ReviewRegister

extension Strings {
  /// What the keys do where nothing was said.
  func hint(_ model: RegisterModel) -> String {
    switch model.view {
    case .list where model.focus == .search:
      pick("Enter 到列表  Esc 清除", "Enter 到列表  Esc 清除", "Enter: to the list  Esc: clear")
    case .list where model.glance != nil && model.isAtHome: overConsole(model)
    case .list:
      pick(
        "直接打字查找，拼音首字母也行  Enter 看经过  Space 选", "直接打字查找，拼音首字母也行  Enter 看經過  Space 選",
        "Type to find  Enter: what happened  Space: mark")
    case .due where model.focus == .calendar:
      pick(
        "←→↑↓ 走日子  PgUp PgDn 换月  Enter 看这天到期的  Esc 回列表", "←→↑↓ 走日子  PgUp PgDn 換月  Enter 看這天到期的  Esc 回列表",
        "Arrows: days  PgUp/PgDn: month  Enter: what is due that day  Esc: list")
    case .due:
      whatToDo(model)
        + (model.dueLine(at: model.place.cursor)?.due.matter.isOfOffice == true
          ? pick(
            "←→ 换时段  Enter 办理  打字查找", "←→ 換時段  Enter 辦理  打字查找", "Left/Right: another span  Enter: do it  Type to find")
          : pick(
            "←→ 换时段  Enter 看经过  打字查找", "←→ 換時段  Enter 看經過  打字查找",
            "Left/Right: another span  Enter: what happened  Type to find"))
        + (model.layout.calendar == nil ? "" : pick("  Tab 到日历", "  Tab 到日曆", "  Tab: the month"))
    case .units: pick("Enter 看该单位的条目", "Enter 看該單位的條目", "Enter: the rows of the unit")
    case .urging where model.toUrge.isEmpty && model.spared.isEmpty: pick("←→ 换月", "←→ 換月", "Left/Right: month")
    case .urging:
      pick(
        "Space 不督办这条  \(registerKey(.markAll)) 全选、全不选  ←→ 换月  Enter 督办选上的 \(model.toUrge.count) 条",
        "Space 不督辦這條  \(registerKey(.markAll)) 全選、全不選  ←→ 換月  Enter 督辦選上的 \(model.toUrge.count) 條",
        "Space: leave it out  \(registerKey(.markAll)): all or none  Left/Right: month  Enter: urge these \(model.toUrge.count)"
      )
    }
  }

  /// `F9 发函  `: by which key what is due under the cursor is met; nothing where it has none of its own.
  private func whatToDo(_ model: RegisterModel) -> String {
    guard let due = model.dueLine(at: model.place.cursor)?.due, !due.matter.isOfOffice else { return "" }
    let row = due.matter.operation(model.settings).row
    guard let key = row.keyNames.first else { return "" }
    return "\(key) \(row.words(self).short)  "
  }

  /// Opened from the console: whose rows these are, and how to get back.
  private func overConsole(_ model: RegisterModel) -> String {
    let filter = registerKey(.filter)
    let whose =
      model.search.chips.unit == nil
      ? ""
      : pick("只看这个单位（\(filter) 0 看全部）  ", "只看這個單位（\(filter) 0 看全部）  ", "This unit alone (\(filter) 0: all)  ")
    return whose
      + pick(
        "打字查找  Enter 看经过  Esc 回主控台", "打字查找  Enter 看經過  Esc 回主控台", "Type to find  Enter: what happened  Esc: console")
  }
}
