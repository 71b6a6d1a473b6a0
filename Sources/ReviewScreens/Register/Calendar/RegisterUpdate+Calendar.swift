import ReviewRegister

// The month beside what is due: its days are walked with the arrows, and Enter shows what is due on one.

extension RegisterModel {
  /// False where the key is for the rest of the screen all the same.
  mutating func handleCalendar(_ key: Key) -> Bool {
    let first = Span.month(of: calendarDay).lowerBound
    switch key {
    case .left: calendarDay = calendarDay.moved(days: -1)
    case .right: calendarDay = calendarDay.moved(days: 1)
    case .up: calendarDay = calendarDay.moved(days: -7)
    case .down: calendarDay = calendarDay.moved(days: 7)
    case .pageUp: calendarDay = calendarDay.moved(months: -1)
    case .pageDown: calendarDay = calendarDay.moved(months: 1)
    case .home: calendarDay = first
    case .end: calendarDay = Span.month(of: first).upperBound
    case .enter: choose(calendarDay)
    case .escape: focus = .list
    case .character, .control, .function, .tab, .backTab, .backspace, .delete: return false
    }
    return true
  }

  /// Shows what is due on that day.
  mutating func choose(_ day: CivilDate) {
    calendarDay = day
    due = .day(day, after: due?.span ?? .overdue)
    focus = .list
    move(to: 0)
  }

  /// To the next pane that there is room for.
  mutating func moveFocus() {
    let panes: [Focus] =
      [.list] + (layout.calendar == nil ? [] : [.calendar]) + (layout.detail == nil ? [] : [.detail])
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + 1) % panes.count]
  }
}
