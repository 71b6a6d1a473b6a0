import ReviewCore

// All speakers with their results, by rank: what the leaders decide on, for the secretary's eyes.

extension ConsoleModel {
  /// Those who have a rank, best first, then the others in speaking order.
  var standingsOrder: [Identifier] {
    let ranked = Standings(session).ranking.map(\.speaker)
    return ranked + session.queue.filter { !ranked.contains($0) }
  }

  mutating func handleStandings(_ key: Key, selection: Int) -> [Effect] {
    let order = standingsOrder
    var selection = selection
    switch key.halfWidth {
    case .up: selection -= 1
    case .down: selection += 1
    case .pageUp: selection -= 10
    case .pageDown, .character(" "): selection += 10
    case .home: selection = 0
    case .end: selection = order.count - 1
    case .enter:
      guard order.indices.contains(selection), CommandTable.row(.grade).phases.contains(session.phase) else { break }
      let speaker = order[selection]
      overlay = nil
      open(Form(.grade, fixed: [.speaker: speaker], values: offeredGrade(of: speaker), plan: session.plan))
      return []
    case .escape, .control("C"), .control("S"), .character("q"):
      overlay = nil
      return []
    case .character, .control, .function, .tab, .backTab, .backspace, .delete, .left, .right: break
    }
    overlay = .standings(selection: min(max(0, selection), max(0, order.count - 1)))
    return []
  }
}

func renderStandings(_ model: ConsoleModel, selection: Int, into buffer: inout Buffer) {
  let (strings, size) = (model.strings, model.size)
  let table = StandingsTable(model, width: size.columns - 2)
  buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
  let title = strings.operation(.standings).short + "  " + table.summary
  let hint = strings.pick("↑↓ 移动  Enter 定等次  Esc 返回", "↑↓ 移動  Enter 定等次  Esc 返回", "Up/Down  Enter: grade  Esc: back")
  let x = buffer.put(hint, endingAt: size.columns - 1, y: 0, role: .title)
  buffer.put(title, x: 1, y: 0, role: .title, limit: max(0, x - 3))
  table.draw(row: 0, selection: nil, y: 1, into: &buffer)
  let height = size.rows - 3
  let start = scrollStart(count: table.count, height: height, cursor: selection)
  for index in (0..<table.count).dropFirst(start).prefix(height) {
    table.draw(row: index + 1, selection: selection, y: 2 + index - start, into: &buffer)
  }
  if let note = model.shownNotice {
    buffer.put(note.text, x: 1, y: size.rows - 1, role: note.isError ? .error : .notice, limit: size.columns - 2)
  }
}

/// Columns of which those of less weight are dropped where there is no room, never cut.
private struct StandingsTable {
  private struct Column {
    let cells: [String]
    let isText: Bool
    /// Dropped first where high; 0 never.
    let rank: Int
    var width: Int { cells.map { Width.of($0) }.max() ?? 0 }
  }

  let summary: String
  let count: Int
  private let columns: [Column]
  private let width: Int

  init(_ model: ConsoleModel, width: Int) {
    let (session, strings) = (model.session, model.strings)
    let standings = Standings(session)
    let order = model.standingsOrder
    let rules = session.plan.appraisal
    let grade = { (id: Identifier?) in id.flatMap { rules.grade($0) }.map { strings.grade($0) } ?? "" }
    var columns: [Column] = []
    func add(_ head: String, isText: Bool = false, rank: Int = 0, _ cell: (Identifier) -> String) {
      columns.append(Column(cells: [head] + order.map(cell), isText: isText, rank: rank))
    }
    add("#") { standings.rank(of: $0).map { "\($0)" } ?? "-" }
    add(strings.argument(.speaker), isText: true) { session.attendanceName($0) }
    for panel in session.plan.panels {
      add(panel.id, rank: 3) { id in
        session.currentAppraisal(of: id).flatMap { session.points(of: panel.id, in: $0) }?.text ?? "-"
      }
    }
    for source in rules.composite.sources where rules.composite.sources.count > 1 {
      add(strings.scoreSource(source), rank: source == .session ? 2 : 4) {
        standings.composites[$0]?.figures[source]?.text ?? "-"
      }
    }
    add(strings.pick("综合", "綜合", "total")) { standings.composites[$0]?.total?.text ?? "-" }
    if !rules.composite.bands.isEmpty {
      add(strings.pick("建议", "建議", "proposed"), isText: true, rank: 1) { grade(standings.proposedGrades[$0]) }
    }
    add(strings.pick("已定", "已定", "decided"), isText: true) { id in
      session.grades[id].map { grade($0.grade) + ($0.deviates ? " *" : "") } ?? ""
    }
    add(strings.argument(.action), isText: true) { StandingsTable.consequences(of: $0, in: standings, session, strings) }
    self.columns = StandingsTable.fitting(columns, width)
    self.width = width
    count = order.count
    let open = order.filter { standings.rank(of: $0) != nil && session.grades[$0] == nil }.count
    summary = strings.pick(
      "已有结果 \(standings.ranking.count)/\(order.count)，待定 \(open)", "已有結果 \(standings.ranking.count)/\(order.count)，待定 \(open)",
      "\(standings.ranking.count) of \(order.count) rated, \(open) undecided")
  }

  func draw(row: Int, selection: Int?, y: Int, into buffer: inout Buffer) {
    var x = 1
    for column in columns {
      let role: Role = row == 0 ? .dim : .text
      let width = column.isText ? min(column.width, 24) : column.width
      if column.isText {
        buffer.put(column.cells[row], x: x, y: y, role: role, limit: max(0, self.width - x))
      } else {
        buffer.put(column.cells[row], endingAt: x + width, y: y, role: role)
      }
      x += width + 2
    }
    if row > 0, selection == row - 1 {
      buffer.paint(Rect(x: 0, y: y, width: self.width + 2, height: 1), role: .selection)
    }
  }

  // MARK: - Private

  private static func fitting(_ columns: [Column], _ width: Int) -> [Column] {
    var columns = columns
    while columns.reduce(0, { $0 + min($1.width, $1.isText ? 24 : .max) + 2 }) > width,
      let worst = columns.map(\.rank).max(), worst > 0, let index = columns.lastIndex(where: { $0.rank == worst })
    {
      columns.remove(at: index)
    }
    return columns
  }

  /// `约谈?` while nobody has decided, `约谈 ✓`, `约谈 ×`.
  private static func consequences(
    of speaker: Identifier, in standings: Standings, _ session: Session, _ strings: Strings
  ) -> String {
    let decided = session.consequences.filter { $0.speaker == speaker }
    let open = session.proposals(for: speaker, in: standings).map(\.action).filter { action in
      !decided.contains { $0.action == action }
    }
    return (open.map { strings.action($0) + "?" }
      + decided.map { strings.action($0.action) + ($0.isConfirmed ? " ✓" : " ×") }).joined(separator: " ")
  }
}
