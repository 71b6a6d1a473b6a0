import CommandTables
import ReviewCore
import ReviewRegister

// Keys, pastes and the mouse: to the layer that is open, else to the search line, else to the list and the command table.

extension RegisterModel {
  mutating func take(_ key: Key) -> [RegisterEffect] {
    guard var layer = layers.top else { return handleBare(key) }
    if key.isRegisterKey(of: RegisterOperation.help), !key.isText, !(layer is RegisterHelp) {
      layers.push(RegisterHelp())
      return []
    }
    let requests = layer.update(key, in: self)
    layers.replaceTop(with: layer)
    return requests.flatMap { meet($0) }
  }

  mutating func paste(_ text: String) -> [RegisterEffect] {
    if var layer = layers.top {
      layer.insert(text)
      layers.replaceTop(with: layer)
    } else if view != .units {
      find { $0.insert(text) }
    }
    return []
  }

  mutating func handle(_ mouse: Mouse) -> [RegisterEffect] {
    guard layers.isEmpty, size.isServed else { return [] }
    let layout = layout
    if layout.title.contains(x: mouse.x, y: mouse.y), mouse.kind == .press, let view = tab(at: mouse.x) {
      return open(view)
    }
    if layout.detail?.contains(x: mouse.x, y: mouse.y) == true {
      scrollDetail(by: mouse.kind == .wheelUp ? -3 : mouse.kind == .wheelDown ? 3 : 0)
    } else if let calendar = layout.calendar, calendar.contains(x: mouse.x, y: mouse.y) {
      if mouse.kind == .press, let day = MonthGrid(self, in: calendar).day(x: mouse.x, y: mouse.y) { choose(day) }
    } else if layout.list.contains(x: mouse.x, y: mouse.y) {
      switch mouse.kind {
      case .wheelUp: move(to: place.cursor - 3)
      case .wheelDown: move(to: place.cursor + 3)
      case .press:
        focus = .list
        // Below the units stand branches, which have no cursor.
        guard mouse.y - layout.list.y < listHeight else { break }
        move(to: min(place.top + mouse.y - layout.list.y, max(0, count - 1)))
      }
    } else if layout.filter.contains(x: mouse.x, y: mouse.y), mouse.kind == .press, view == .list {
      layers.push(FilterSheet())
    }
    return []
  }

  /// Puts the cursor on a row of the list.
  mutating func move(to index: Int) {
    sought = nil
    let (count, height) = (count, listHeight)
    place.put(index, count: count, height: height)
    detailScroll = 0
  }

  /// Changes the words that are looked for. The list begins anew.
  mutating func find(_ edit: (inout LineEditor) -> Void) {
    if view == .urging || view == .units { view = .list }
    focus = .search
    notice = nil
    edit(&search.editor)
    move(to: 0)
  }

  /// Rows of the list that are seen at once.
  var listHeight: Int { view == .units ? layout.list.height - UnitsPane.branchRows : layout.list.height }

  // MARK: - Private

  private mutating func handleBare(_ pressed: Key) -> [RegisterEffect] {
    let key = pressed.halfWidth
    // Nobody can see what a key would do to: only the way out works.
    guard size.isServed || row(for: key)?.operation == .quit else { return [] }
    if focus == .search, let effects = handleSearch(pressed) { return effects }
    if focus == .detail, handleDetail(key) { return [] }
    if focus == .calendar, handleCalendar(key) { return [] }
    var place = place
    if place.handle(key, count: count, height: listHeight) {
      move(to: place.cursor)
      return []
    }
    switch key {
    case .tab: moveFocus()
    case .escape: return leave()
    case .enter: return enter()
    case .left, .right: turn(by: key == .left ? -1 : 1)
    case .character(let character):
      if let row = row(for: key) { return start(row) }
      find { $0.insert(String(character)) }
    case .control, .function:
      if let row = row(for: key) { return start(row) }
      if let row = RegisterOperation.table.rows(key: key.name).first {
        say(strings.notNow(row.operation, phase), isError: true)
      }
    case .backspace, .delete: if !search.editor.text.isEmpty { find { _ = $0.handle(key) } }
    case .up, .down, .pageUp, .pageDown, .home, .end, .backTab: break
    }
    return []
  }

  /// Nil where the key is for the list all the same.
  private mutating func handleSearch(_ key: Key) -> [RegisterEffect]? {
    switch key {
    case .up, .down, .pageUp, .pageDown, .function, .tab: return nil
    case .enter:
      focus = .list
      return []
    case .escape: return leave()
    case .character, .backspace, .delete, .left, .right, .home, .end, .control, .backTab:
      let before = search.words
      guard search.editor.handle(key) else { return nil }
      if search.words != before { move(to: 0) }
      return []
    }
  }

  private mutating func handleDetail(_ key: Key) -> Bool {
    let page = max(1, (layout.detail?.height ?? 2) - 1)
    switch key {
    case .up: scrollDetail(by: -1)
    case .down: scrollDetail(by: 1)
    case .pageUp: scrollDetail(by: -page)
    case .pageDown, .character(" "): scrollDetail(by: page)
    case .home: detailScroll = 0
    case .end: scrollDetail(by: 100_000)
    case .escape: focus = .list
    case .character, .control, .function, .enter, .tab, .backTab, .backspace, .delete, .left, .right: return false
    }
    return true
  }

  private mutating func scrollDetail(by step: Int) {
    guard let detail = layout.detail else { return }
    let lines = detailLines(width: detail.width).count
    detailScroll = min(max(0, detailScroll + step), max(0, lines - detail.height))
  }

  /// Step by step back to the list as it was opened: what was typed, then the chips, then the marks. From there to the
  /// session below, if there is one.
  private mutating func leave() -> [RegisterEffect] {
    notice = nil
    if glance != nil, isAtHome { return start(RegisterOperation.quit.row) }
    // Of the whole list one sees on what was found.
    let found = view == .list ? currentLine?.number : nil
    if focus == .search {
      focus = .list
      search.editor = LineEditor()
    } else if !search.editor.text.isEmpty {
      search.editor = LineEditor()
    } else if ![home, RowFilter()].contains(search.chips), view == .list || view == .due {
      search.chips = home
    } else if view == .due, case .day(_, let span) = due {
      due = .span(span)
    } else if !marks.isEmpty {
      marks = [:]
      return []
    } else {
      view = .list
      return []
    }
    if let found { sought = found } else { move(to: 0) }
    return []
  }

  private mutating func enter() -> [RegisterEffect] {
    switch view {
    case .list, .due:
      // What the office itself owes is about no row: it is begun.
      if let office = dueLine(at: place.cursor), office.row == nil {
        return start(office.due.matter.operation(settings).row, knowing: office.due.known)
      }
      guard currentLine != nil else { return [] }
      if layout.detail == nil { layers.push(RowReader()) } else { focus = focus == .detail ? .list : .detail }
    case .units:
      guard unitNames.indices.contains(place.cursor) else { return [] }
      search = RowSearch()
      search.chips.unit = unitNames[place.cursor]
      view = .list
      move(to: 0)
    case .urging: return urge()
    }
    return []
  }

  /// To the next span of the calendar, or the next month.
  private mutating func turn(by step: Int) {
    switch view {
    case .due: due = due?.turned(by: step)
    case .urging:
      month = Month(of: month.lastDay.moved(months: step))
      spared = []
    case .list, .units: return
    }
    move(to: 0)
  }
}
