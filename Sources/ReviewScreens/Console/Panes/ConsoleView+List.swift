import ReviewCore

// The list to work on, and the full text of the row under the cursor.

extension ConsoleModel {
  /// Rows of the list pane kept for the full text of the problem under the cursor.
  func detailHeight(_ layout: ConsoleLayout) -> Int {
    layout.list.height >= 14 ? 6 : layout.list.height >= 9 ? 4 : 0
  }

  func listStart(_ count: Int, height: Int) -> Int {
    scrollStart(count: count, height: height, cursor: min(listCursor, max(0, count - 1)))
  }

  /// How many lines each row of the list takes, from the first that is seen. Rows nobody needs go to problems that one
  /// line would cut, from the top.
  func listHeights(_ rows: [ListRow], from start: Int, _ layout: ConsoleLayout) -> [Int] {
    let height = layout.list.height - detailHeight(layout)
    var spare = height - rows.count
    return rows.dropFirst(start).prefix(height).map { row in
      guard spare > 0, case .problem(let number) = row, let problem = session.problem(number) else { return 1 }
      let line = ProblemLine(problem, self, width: layout.list.width)
      guard Width.of(problem.text) > line.room else { return 1 }
      spare -= 1
      return 2
    }
  }

  /// The list row drawn in row `y` of the screen.
  func listIndex(at y: Int, layout: ConsoleLayout) -> Int? {
    let rows = listRows
    let height = layout.list.height - detailHeight(layout)
    let start = listStart(rows.count, height: height)
    var bottom = layout.list.y
    for (offset, lines) in listHeights(rows, from: start, layout).enumerated() {
      bottom += lines
      if y < bottom { return start + offset }
    }
    return nil
  }
}

func renderList(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rows = model.listRows
  renderListHeading(rows, model, layout, into: &buffer)
  if rows.isEmpty {
    renderEmptyList(model, layout, into: &buffer)
  } else {
    renderRows(rows, model, layout, into: &buffer)
  }
  if model.detailHeight(layout) > 0 { renderDetails(model, layout, into: &buffer) }
}

// MARK: - Private

private func renderListHeading(
  _ rows: [ConsoleModel.ListRow], _ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer
) {
  let strings = model.strings
  let isAttendance = model.session.phase == .signIn || model.session.phase == .prepared
  let problems = rows.compactMap { row -> Problem? in
    if case .problem(let number) = row { return model.session.problem(number) }
    return nil
  }
  let owned = problems.filter { $0.ownedAt != nil }.count
  let new = problems.filter { $0.notedAt != nil }.count
  heading(
    isAttendance ? strings.part(.signIn) : strings.pick("问题清单", "問題清單", "Problems"),
    tail: isAttendance
      ? model.quorumText
      : strings.pick(
        "已认领 \(owned)/\(problems.count) · 新增 \(new)", "已認領 \(owned)/\(problems.count) · 新增 \(new)",
        "\(owned)/\(problems.count) owned, \(new) new"),
    in: layout.listHeading, isFocused: model.focus == .list, into: &buffer)
}

private func renderRows(
  _ rows: [ConsoleModel.ListRow], _ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer
) {
  let height = layout.list.height - model.detailHeight(layout)
  let start = model.listStart(rows.count, height: height)
  var y = layout.list.y
  for (offset, lines) in model.listHeights(rows, from: start, layout).enumerated() {
    let row = rows[start + offset]
    let line = Rect(x: layout.list.x, y: y, width: layout.list.width, height: lines)
    y += lines
    switch row {
    case .attendance(let id): renderAttendance(id, model, in: line, into: &buffer)
    case .problem(let number):
      if let problem = model.session.problem(number) {
        renderProblem(problem, place: start + offset + 1, model, in: line, into: &buffer)
      }
    }
    if start + offset == min(model.listCursor, rows.count - 1) {
      // Where the keys go is told by the stronger mark.
      if model.focus == .list {
        buffer.paint(line, role: .selection)
      } else {
        buffer.put(">", x: line.x - 1, y: line.y, role: .dim)
      }
    }
  }
}

private func renderEmptyList(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let strings = model.strings
  let canNote = Operation.problem.row.phases.contains(model.session.phase)
  let key = strings.key(.problem)
  let none =
    canNote
    ? strings.pick("（没有问题；\(key) 记下一个）", "（沒有問題；\(key) 記下一個）", "(none; \(key) notes one)")
    : strings.pick("（没有问题）", "（沒有問題）", "(none)")
  buffer.put(none, x: layout.list.x, y: layout.list.y, role: .dim)
}

private func renderAttendance(_ id: Identifier, _ model: ConsoleModel, in rect: Rect, into buffer: inout Buffer) {
  let (session, strings) = (model.session, model.strings)
  guard let table = session.panels[id] ?? session.delegations[id] else { return }
  let isPanel = session.panels[id] != nil
  let text: String
  if let present = table.present {
    text = strings.pick(
      "应到 \(table.due) 实到 \(present) 请假 \(table.onLeave) 缺席 \(table.absent)",
      "應到 \(table.due) 實到 \(present) 請假 \(table.onLeave) 缺席 \(table.absent)",
      "due \(table.due) here \(present) leave \(table.onLeave) absent \(table.absent)")
  } else {
    text = strings.pick("应到 \(table.due) 未登记", "應到 \(table.due) 未登記", "due \(table.due), not recorded")
  }
  let x = buffer.put(text, endingAt: rect.right, y: rect.y, role: table.present == nil ? .dim : .text)
  buffer.put(
    (table.present == nil ? "[ ] " : "[✓] ") + session.attendanceName(id), x: rect.x, y: rect.y,
    role: isPanel ? .heading : .text, limit: max(0, x - rect.x - 1))
}

private func renderProblem(
  _ problem: Problem, place: Int, _ model: ConsoleModel, in rect: Rect, into buffer: inout Buffer
) {
  let mark = problem.ownedAt != nil ? "[✓]" : problem.notedAt != nil ? " + " : "[ ]"
  let line = ProblemLine(problem, model, width: rect.width)
  buffer.put(mark, x: rect.x, y: rect.y, role: problem.ownedAt != nil ? .mark : .text)
  buffer.put("\(place)", endingAt: rect.x + 6, y: rect.y, role: .dim)
  buffer.put(model.strings.sourceMark(problem.source), x: rect.x + 7, y: rect.y, role: .dim)
  var right = rect.right
  for (text, role) in line.tags { right = buffer.put(text, endingAt: right, y: rect.y, role: role) - 1 }
  if let unit = line.unit {
    buffer.put(unit, x: rect.x + line.head, y: rect.y, role: .accent, limit: line.unitWidth)
  }
  let x = rect.x + line.start
  if rect.height == 1 {
    buffer.put(problem.text, x: x, y: rect.y, role: .text, limit: max(0, line.room))
  } else {
    for (offset, text) in Width.wrapped(problem.text, to: line.room, rows: rect.height).enumerated() {
      buffer.put(text, x: x, y: rect.y + offset, role: .text)
    }
  }
}

/// What stands around a problem's text in its row, and how much room that leaves.
private struct ProblemLine {
  /// From the right.
  private(set) var tags: [(String, Role)] = []
  /// In lists over all units.
  private(set) var unit: String?
  private(set) var unitWidth = 0
  /// Columns before the unit or the text.
  let head: Int
  private let width: Int

  init(_ problem: Problem, _ model: ConsoleModel, width: Int) {
    let (session, strings) = (model.session, model.strings)
    self.width = width
    head = 8 + Width.of(strings.sourceMark(problem.source))
    // Its form was left half-way: the words are there when it is opened again.
    if model.drafts[OperationForm<Operation>.key(.detail, [.number: problem.number])] != nil {
      tags.append((strings.pick("未写完", "未寫完", "begun"), .warning))
    }
    if problem.source == .lastYear, let days = problem.daysOverdue(on: session.date) {
      tags.append((strings.pick("逾期 \(days) 天", "逾期 \(days) 天", "\(days) d overdue"), .late))
    } else if let code = problem.timeCode {
      tags.append((code.minutesText, .dim))
    } else if problem.notedAt != nil, problem[.owner] == nil {
      tags.append((strings.pick("待补责任人", "待補責任人", "no owner"), .dim))
    }
    if session.phase == .film || session.phase == .lastYear, let name = session.record(problem.speaker)?.speaker.unit {
      unit = name
      unitWidth = min(Width.of(name), max(16, (width - head) / 3))
    }
  }

  /// Columns before the text.
  var start: Int { head + (unit == nil ? 0 : unitWidth + 1) }

  /// Columns for the text.
  var room: Int { width - start - tags.reduce(0) { $0 + Width.of($1.0) + 1 } }
}

/// What is being asked, then the full text of the problem under the cursor and what is known of it.
private func renderDetails(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  var top = layout.list.bottom - model.detailHeight(layout) + 1
  for (text, role) in model.questionLines(width: layout.list.width, rows: layout.list.bottom - top) {
    buffer.put(text, x: layout.list.x, y: top, role: role, limit: layout.list.width)
    top += 1
  }
  guard case .problem(let number) = model.selectedRow, let problem = model.session.problem(number) else { return }
  let strings = model.strings
  var parts = ProblemField.underCursor.compactMap { field in
    problem[field].map { "\(strings.field(field)) \($0.typed)" }
  }
  parts += problem.carried.map { [strings.history($0)] } ?? []
  parts += (problem.decisions ?? []).map(strings.hallDecision)
  if !problem.missing.isEmpty {
    parts.append(
      strings.pick("缺 ", "缺 ", "missing ")
        + problem.missing.map { strings.field($0) }.joined(separator: strings.comma))
  }
  let text = "\(number) \(strings.source(problem.source))" + strings.colon + problem.text
  let room = layout.list.bottom - top
  let known = parts.joined(separator: " / ")
  let below = known.isEmpty ? [] : Width.wrapped(known, to: layout.list.width, rows: max(1, room - 1))
  // The problem itself has what the rest leaves, two rows at least.
  let rows = max(2, room - below.count)
  let whole = Width.balanced(text, to: layout.list.width)
  let lines = whole.count <= rows ? whole : Width.wrapped(text, to: layout.list.width, rows: rows)
  for (offset, line) in lines.enumerated() where offset < room {
    buffer.put(line, x: layout.list.x, y: top + offset, role: .text)
  }
  let rest = Width.wrapped(known, to: layout.list.width, rows: max(0, room - lines.count))
  for (offset, line) in rest.enumerated() {
    buffer.put(line, x: layout.list.x, y: top + lines.count + offset, role: .dim)
  }
}
