import CommandTables
import ReviewCore

// Keys with nothing open, and the mouse.

extension ConsoleModel {
  mutating func handleBare(_ pressed: Key) -> [Effect] {
    let key = pressed.halfWidth
    // Nobody can see what a key would do to: only the way out works.
    guard isServed || row(for: key)?.operation == .quit else { return [] }
    switch key {
    case .tab: moveFocus(by: 1)
    case .backTab: moveFocus(by: -1)
    case .up: moveCursor(by: -1)
    case .down: moveCursor(by: 1)
    case .pageUp: moveCursor(by: -page)
    case .pageDown: moveCursor(by: page)
    case .home: moveCursor(by: -100_000)
    case .end: moveCursor(by: 100_000)
    case .left: return changeTopic(by: -1)
    case .right: return changeTopic(by: 1)
    case .escape:
      if isPreviewing { isPreviewing = false } else { notice = nil }
    case .enter: return enter()
    case .character(" "): return space()
    case .character(let character):
      if let digit = character.wholeNumberValue, character.isASCII, digit > 0 { return tick(place: digit) }
      if let row = row(for: key) { return start(row) }
      if character.isASCII { sayUseless(key) } else { beginNote(with: String(character)) }
    case .control, .function:
      if let row = row(for: key) { return start(row) }
      sayUseless(key)
    case .backspace, .delete: break
    }
    return []
  }

  mutating func handle(_ mouse: Mouse) {
    guard layers.isEmpty, !isPreviewing else { return }
    let layout = ConsoleLayout(size: size)
    let pane: Pane? =
      layout.queue.contains(x: mouse.x, y: mouse.y)
      ? .queue
      : layout.list.contains(x: mouse.x, y: mouse.y)
        ? .list : layout.record?.contains(x: mouse.x, y: mouse.y) == true ? .record : nil
    guard let pane else { return }
    focus = pane
    switch mouse.kind {
    case .wheelUp: moveCursor(by: -3)
    case .wheelDown: moveCursor(by: 3)
    case .press:
      switch pane {
      case .queue: if let id = queueLine(at: mouse.y, layout: layout) { queueCursor = id }
      case .list: if let index = listIndex(at: mouse.y, layout: layout) { listCursor = index }
      case .record: break
      }
    }
  }

  /// The queue's cursor goes there; a list that is of whoever it stands on begins at its top.
  mutating func look(at speaker: Identifier) {
    queueCursor = speaker
    if session.turn == nil, session.phase != .signIn, session.phase != .prepared { listCursor = 0 }
  }

  // MARK: - Private

  /// A key of the table that stands for nothing now. Of a key with several meanings none is named: which of them was meant
  /// is not known.
  private mutating func sayUseless(_ key: Key) {
    let rows = Operation.table.rows(key: key.name)
    guard let row = rows.first else { return }
    let name = KeyName.shown(key.name)
    say(
      rows.count == 1
        ? strings.rejection(.notNow(row.operation, session.phase)) : strings.keyNotNow(name, session.phase),
      isError: true)
  }

  /// Rows of the pane in focus that are seen at once, but one.
  private var page: Int {
    let layout = ConsoleLayout(size: size)
    let height =
      switch focus {
      case .queue: layout.queue.height
      case .list: layout.list.height - detailHeight(layout)
      case .record: layout.record?.height ?? 0
      }
    return max(1, height - 1)
  }

  private mutating func moveFocus(by step: Int) {
    let panes: [Pane] = ConsoleLayout(size: size).record == nil ? [.queue, .list] : [.queue, .list, .record]
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + step + panes.count) % panes.count]
  }

  private mutating func moveCursor(by step: Int) {
    switch focus {
    case .queue:
      let queue = session.queue
      guard !queue.isEmpty else { return }
      let index = queueCursor.flatMap { queue.firstIndex(of: $0) } ?? 0
      look(at: queue[min(max(0, index + step), queue.count - 1)])
    case .list:
      listCursor = min(max(0, listCursor + step), max(0, listRows.count - 1))
      // In lists over all units, forms are about the unit of the row.
      if session.turn == nil, case .problem(let number) = selectedRow, let speaker = session.problem(number)?.speaker {
        queueCursor = speaker
      }
    case .record: recordScroll = min(max(0, recordScroll - step), max(0, history.records.count - 1))
    }
  }

  private func changeTopic(by step: Int) -> [Effect] {
    guard session.phase == .reporting else { return [] }
    let topics = Topic.allCases
    let next =
      session.topic.flatMap { topics.firstIndex(of: $0) }.map { $0 + step } ?? (step > 0 ? 0 : topics.count - 1)
    guard topics.indices.contains(next) else { return [] }
    return [.submit(CommandLine(.topic, [.topic: topics[next].rawValue]))]
  }

  private mutating func enter() -> [Effect] {
    switch focus {
    case .queue: if let queueCursor { open(SpeakerMenu(speaker: queueCursor)) }
    case .list:
      switch selectedRow {
      case .attendance: return start(Operation.attend.row)
      case .problem: return start(Operation.detail.row)
      case nil: break
      }
    case .record: beginNote(with: "")
    }
    return []
  }

  /// The usual next small thing: everybody of the row is here, or the problem was owned up to.
  private mutating func space() -> [Effect] {
    switch selectedRow {
    case .attendance(let id):
      guard let table = session.panels[id] ?? session.delegations[id] else { return [] }
      listCursor = min(listCursor + 1, max(0, listRows.count - 1))
      // Recorded like that already: nothing to say twice.
      if table.present == table.due { return [] }
      return [.submit(CommandLine(.attend, [.id: id, .present: "\(table.due)"]))]
    case .problem(let number): return toggle(number)
    case nil: return []
    }
  }

  private mutating func tick(place: Int) -> [Effect] {
    let rows = listRows
    guard rows.indices.contains(place - 1), case .problem(let number) = rows[place - 1] else {
      say(strings.rejection(.unknownProblem("\(place)")), isError: true)
      return []
    }
    listCursor = place - 1
    return toggle(number)
  }

  private func toggle(_ number: String) -> [Effect] {
    let operation: Operation = session.problem(number)?.ownedAt == nil ? .own : .disown
    return [.submit(CommandLine(operation, [.number: number]))]
  }
}
