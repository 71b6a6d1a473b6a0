import ReviewCore

/// All speakers with their results, by rank: what the leaders decide on, for the secretary's eyes. Enter opens the form of
/// a grade, on top.
struct StandingsList: ConsoleLayer {
  var selection = 0

  var cover: LayerCover { .screen }
  var showsNotices: Bool { true }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let (order, session) = (console.standingsOrder, console.session)
    let key = key.halfWidth
    if key == .enter, order.indices.contains(selection), Operation.grade.row.phases.contains(session.phase) {
      let speaker = order[selection]
      let values = console.offeredGrade(of: speaker)
      return [.push(Form(.grade, fixed: [.speaker: speaker], values: values, plan: session.plan))]
    }
    if key.belongs(to: .help) { return [.push(Help())] }
    if key.leavesList || key.belongs(to: .standings) { return [.close] }
    selection = key.moved(selection, in: order.count, height: console.size.rows - 3)
    return []
  }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "↑↓ 移动  Enter 定等次  ? 帮助  Esc 返回", "↑↓ 移動  Enter 定等次  ? 幫助  Esc 返回",
      "Enter: grade  ?: help  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let size = console.size
    let table = StandingsTable(console, width: size.columns - 2)
    buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
    let title = console.strings.operation(.standings).short + "  " + table.summary
    let x = buffer.put(footer(console), endingAt: size.columns - 1, y: 0, role: .title)
    buffer.put(title, x: 1, y: 0, role: .title, limit: max(0, x - 3))
    table.draw(row: 0, selection: nil, y: 1, into: &buffer)
    let height = size.rows - 3
    let start = scrollStart(count: table.count, height: height, cursor: selection)
    for index in (0..<table.count).dropFirst(start).prefix(height) {
      table.draw(row: index + 1, selection: selection, y: 2 + index - start, into: &buffer)
    }
    if let note = console.shownNotice {
      buffer.put(note.text, x: 1, y: size.rows - 1, role: note.isError ? .error : .notice, limit: size.columns - 2)
    }
    return nil
  }
}

extension ConsoleModel {
  /// Those who have a rank, best first, then the others in speaking order.
  var standingsOrder: [Identifier] {
    let ranked = Standings(session).ranking.map(\.speaker)
    return ranked + session.queue.filter { !ranked.contains($0) }
  }
}

/// Columns of which those of less weight are dropped where there is no room, never cut.
private struct StandingsTable {
  private struct Column {
    let cells: [String]
    let isText: Bool
    /// Dropped first where high; 0 never.
    let rank: Int
    /// Of all that stands in it.
    let widest: Int
    var width: Int

    init(_ cells: [String], isText: Bool, rank: Int) {
      self.cells = cells
      self.isText = isText
      self.rank = rank
      widest = cells.map { Width.of($0) }.max() ?? 0
      width = isText ? min(widest, 24) : widest
    }
  }

  private let session: Session
  private let strings: Strings
  private let standings: Standings
  private let order: [Identifier]
  private let width: Int
  private var columns: [Column] = []

  init(_ model: ConsoleModel, width: Int) {
    session = model.session
    strings = model.strings
    standings = Standings(session)
    order = model.standingsOrder
    self.width = width
    addScores()
    addDecisions()
    while columns.reduce(0, { $0 + $1.width + 2 }) > width, let worst = columns.map(\.rank).max(), worst > 0,
      let index = columns.lastIndex(where: { $0.rank == worst })
    {
      columns.remove(at: index)
    }
    // What room is left goes to the texts that were to be cut.
    var spare = width - columns.reduce(0) { $0 + $1.width + 2 }
    for index in columns.indices where spare > 0 {
      let more = min(spare, columns[index].widest - columns[index].width)
      columns[index].width += more
      spare -= more
    }
  }

  var count: Int { order.count }

  var summary: String {
    let open = order.filter { standings.rank(of: $0) != nil && session.grades[$0] == nil }.count
    let ranked = standings.ranking.count
    return strings.pick(
      "已有结果 \(ranked)/\(count)，等次待定 \(open)", "已有結果 \(ranked)/\(count)，等次待定 \(open)",
      "\(ranked) of \(count) rated, \(open) grades open")
  }

  /// Row 0 is the head.
  func draw(row: Int, selection: Int?, y: Int, into buffer: inout Buffer) {
    var x = 1
    for column in columns {
      let role: Role = row == 0 ? .dim : .text
      if column.isText {
        buffer.put(column.cells[row], x: x, y: y, role: role, limit: max(0, min(column.width, width - x)))
      } else {
        buffer.put(column.cells[row], endingAt: x + column.width, y: y, role: role)
      }
      x += column.width + 2
    }
    if row > 0, selection == row - 1 {
      buffer.paint(Rect(x: 0, y: y, width: width + 2, height: 1), role: .selection)
    }
  }

  // MARK: - Private

  private mutating func add(_ head: String, isText: Bool = false, rank: Int = 0, _ cell: (Identifier) -> String) {
    columns.append(Column([head] + order.map(cell), isText: isText, rank: rank))
  }

  private mutating func addScores() {
    let (session, strings, standings) = (session, strings, standings)
    add("#") { standings.rank(of: $0).map { "\($0)" } ?? "-" }
    add(strings.argument(.speaker), isText: true) { session.attendanceName($0) }
    if session.queue.contains(where: { session.record($0)?.speaker.sector != nil }) {
      add(strings.sectorTitle, isText: true, rank: 5) { id in
        session.record(id)?.speaker.sector.map { strings.sector($0) } ?? ""
      }
    }
    for panel in session.plan.panels {
      add(width < 110 ? panel.id : panel.title, rank: 2) { id in
        session.currentAppraisal(of: id).flatMap { session.points(of: panel.id, in: $0) }?.text ?? "-"
      }
    }
    let sources = session.plan.appraisal.composite.sources
    for source in sources where sources.count > 1 {
      add(strings.scoreSource(source), rank: source == .session ? 3 : 4) {
        standings.composites[$0]?.figures[source]?.text ?? "-"
      }
    }
    add(strings.pick("综合", "綜合", "total")) { standings.composites[$0]?.total?.text ?? "-" }
  }

  private mutating func addDecisions() {
    let (session, strings, standings) = (session, strings, standings)
    let word = { (id: Identifier) in strings.grade(id, of: session.plan.appraisal) }
    // As with consequences: `好?` while nobody has decided, `好 ✓`, `一般 ✓ ≠较好` where it is not the proposed one.
    add(strings.argument(.grade), isText: true) { id in
      guard let decision = session.grades[id] else { return standings.proposedGrades[id].map { word($0) + "?" } ?? "" }
      let other = decision.deviates ? decision.proposed.map { " ≠" + word($0) } ?? "" : ""
      return word(decision.grade) + " ✓" + other
    }
    add(strings.argument(.action), isText: true) { speaker in
      let decided = session.consequences.filter { $0.speaker == speaker }
      let open = session.proposals(for: speaker, in: standings).map(\.action)
        .filter { action in !decided.contains { $0.action == action } }
      let words = open.map { strings.action($0) + "?" }
      return (words + decided.map { strings.action($0.action) + ($0.isConfirmed ? " ✓" : " ×") }).joined(separator: " ")
    }
  }
}
