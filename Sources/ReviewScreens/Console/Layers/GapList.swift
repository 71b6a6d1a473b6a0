import ReviewCore

/// What is missing, unit by unit, before the session is adjourned and after: Enter opens what closes the gap, on top.
struct GapList: ConsoleLayer {
  var selection = 0

  var cover: LayerCover { .screen }
  var showsNotices: Bool { true }

  /// A gap of a unit.
  private struct Row {
    let unit: Completeness.Unit
    let gap: UnitGap
    /// The unit is named with its first gap.
    let isFirst: Bool
  }

  private func rows(_ session: Session) -> [Row] {
    Completeness(session).units.flatMap { unit in
      unit.gaps.enumerated().map { Row(unit: unit, gap: $0.element, isFirst: $0.offset == 0) }
    }
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let rows = rows(console.session)
    let key = key.halfWidth
    if key == .enter, rows.indices.contains(selection) { return fill(rows[selection].gap, in: console) }
    if key.belongs(to: .help) { return [.push(Help())] }
    if key.leavesList || key.belongs(to: .gaps) { return [.close] }
    selection = key.moved(selection, in: rows.count, height: console.size.rows - 3)
    return []
  }

  /// Does what closes the gap; what is not known yet is asked for.
  private func fill(_ gap: UnitGap, in console: ConsoleModel) -> [LayerRequest] {
    let (line, session) = (gap.remedy, console.session)
    let row = line.operation.row
    guard row.phases.contains(session.phase) else {
      return [.say(console.strings.rejection(.notNow(line.operation, session.phase)), isError: true)]
    }
    let speaker = line.values[.speaker] ?? line.values[.number].flatMap { session.problem($0)?.speaker }
    let pointing = speaker.map { [LayerRequest.point(to: $0)] } ?? []
    if row.confirms { return pointing + [.push(ConfirmQuestion(line))] }
    if case .answerOwed(let number) = gap.kind, let speaker {
      return pointing + [.push(console.answerForm(of: speaker, to: number - 1))]
    }
    let asks = line.operation == .detail || row.arguments.contains { !$0.isOptional && line.values[$0.name] == nil }
    guard asks else { return pointing + [.perform(line)] }
    let values = knownValues(line, session)
    return pointing + [.push(Form(line.operation, fixed: line.values, values: values, plan: session.plan))]
  }

  /// What the form of a remedy offers: what is known of the problem.
  private func knownValues(_ line: CommandLine, _ session: Session) -> [ArgumentName: String] {
    guard line.operation == .detail, let problem = line.values[.number].flatMap(session.problem) else { return [:] }
    return problem.offeredValues
  }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "↑↓ 移动  Enter 去补  带 ! 的不补齐，文件仍是草稿  Esc 返回", "↑↓ 移動  Enter 去補  帶 ! 的不補齊，檔案仍是草稿  Esc 返回",
      "Up/Down  Enter: go and fill it in  rows with ! keep the papers drafts  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let (strings, size) = (console.strings, console.size)
    let rows = rows(console.session)
    console.drawTitle(strings.operation(.gaps).short + "  " + strings.gapCount(rows.count), into: &buffer)
    if rows.isEmpty { buffer.put(strings.nothingMissing, x: 1, y: 2, role: .done) }
    let height = size.rows - 3
    let unitWidth = min(size.columns / 3, (rows.map { Width.of($0.unit.unit) }.max() ?? 0) + 2)
    let start = scrollStart(count: rows.count, height: height, cursor: selection)
    for (offset, row) in rows.dropFirst(start).prefix(height).enumerated() {
      let y = offset + 2
      if row.isFirst || offset == 0 { buffer.put(row.unit.unit, x: 1, y: y, role: .text, limit: unitWidth - 1) }
      draw(row.gap, console, x: 1 + unitWidth, y: y, into: &buffer)
      if start + offset == selection {
        buffer.paint(Rect(x: 0, y: y, width: size.columns, height: 1), role: .selection)
      }
    }
    console.drawFooter(footer(console), into: &buffer)
    return nil
  }

  private func draw(_ gap: UnitGap, _ console: ConsoleModel, x: Int, y: Int, into buffer: inout Buffer) {
    let (session, strings) = (console.session, console.strings)
    // After the adjournment nobody is called and nothing is voted on.
    let isOver =
      session.phase == .adjourned && !gap.remedy.operation.row.phases.contains(session.phase)
    let key = isOver ? strings.phase(.adjourned) : strings.operation(gap.remedy.operation).short
    let end = buffer.put(key, endingAt: console.size.columns - 1, y: y, role: isOver ? .dim : .key)
    let problem = gap.problem.flatMap(session.problem).map { "  " + $0.text } ?? ""
    buffer.put(
      (gap.keepsDraft ? "! " : "  ") + strings.gap(gap.kind) + problem, x: x, y: y,
      role: gap.keepsDraft ? .warning : .text, limit: end - x - 2)
  }
}

extension Strings {
  fileprivate func gapCount(_ count: Int) -> String { pick("\(count) 项", "\(count) 項", "\(count)") }

  fileprivate var nothingMissing: String { pick("都齐了", "都齊了", "Nothing is missing") }
}
