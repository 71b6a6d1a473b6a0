import ReviewCore

// What is missing, unit by unit, before the session is adjourned and after: Enter opens what closes the gap.

extension ConsoleModel {
  /// A gap of a unit, as a row.
  struct GapRow: Hashable {
    let unit: Completeness.Unit
    let gap: UnitGap
    /// The unit is named with its first gap.
    let isFirst: Bool
  }

  var gapRows: [GapRow] {
    Completeness(session).units.flatMap { unit in
      unit.gaps.enumerated().map { GapRow(unit: unit, gap: $0.element, isFirst: $0.offset == 0) }
    }
  }

  mutating func handleGaps(_ key: Key, selection: Int) -> [Effect] {
    let rows = gapRows
    let key = key.halfWidth
    if key == .enter, rows.indices.contains(selection) { return close(rows[selection].gap) }
    if key == .character("?") { return help() }
    let leaves = [.escape, .control("C"), .control("W"), .character("q")].contains(key)
    overlay = leaves ? nil : .gaps(selection: key.moved(selection, in: rows.count, height: size.rows - 3))
    return []
  }

  // MARK: - Private

  /// Does what closes the gap; what is not known yet is asked for.
  private mutating func close(_ gap: UnitGap) -> [Effect] {
    let line = gap.remedy
    let row = line.operation.row
    guard row.phases.contains(session.phase) else {
      say(strings.rejection(.notNow(line.operation, session.phase)), isError: true)
      return []
    }
    overlay = nil
    if let speaker = line.values[.speaker] ?? line.values[.number].flatMap({ session.problem($0)?.speaker }) {
      queueCursor = speaker
    }
    if row.confirms {
      overlay = .confirm(line)
      return []
    }
    let asks = line.operation == .detail || row.arguments.contains { !$0.isOptional && line.values[$0.name] == nil }
    guard asks else { return perform(line) }
    open(Form(line.operation, fixed: line.values, values: gapValues(line), plan: session.plan))
    return []
  }

  /// What the form of a remedy offers: what is known of the problem, or of the count.
  private func gapValues(_ line: CommandLine) -> [ArgumentName: String] {
    guard line.operation == .detail, let problem = line.values[.number].flatMap(session.problem) else { return [:] }
    return problem.offeredValues
  }
}

func renderGaps(_ model: ConsoleModel, selection: Int, into buffer: inout Buffer) {
  let (strings, size) = (model.strings, model.size)
  let rows = model.gapRows
  buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
  let clocks = [model.timerText, model.now.clockText].compactMap(\.self).joined(separator: "  ")
  let right = buffer.put(clocks, endingAt: size.columns - 1, y: 0, role: .clock) - 2
  let title = strings.operation(.gaps).short + "  " + strings.gapCount(rows.count)
  buffer.put(title, x: 1, y: 0, role: .title, limit: right - 1)
  if rows.isEmpty {
    buffer.put(strings.nothingMissing, x: 1, y: 2, role: .done)
  }
  let height = size.rows - 3
  let unitWidth = min(size.columns / 3, (rows.map { Width.of($0.unit.unit) }.max() ?? 0) + 2)
  let start = scrollStart(count: rows.count, height: height, cursor: selection)
  for (offset, row) in rows.dropFirst(start).prefix(height).enumerated() {
    let y = offset + 2
    if row.isFirst || offset == 0 {
      buffer.put(row.unit.unit, x: 1, y: y, role: .text, limit: unitWidth - 1)
    }
    // After the adjournment nobody is called and nothing is voted on.
    let isOver =
      model.session.phase == .adjourned
      && !row.gap.remedy.operation.row.phases.contains(model.session.phase)
    let key = isOver ? strings.phase(.adjourned) : strings.operation(row.gap.remedy.operation).short
    let x = buffer.put(key, endingAt: size.columns - 1, y: y, role: isOver ? .dim : .key)
    buffer.put(
      (row.gap.keepsDraft ? "! " : "  ") + model.text(of: row.gap), x: 1 + unitWidth, y: y,
      role: row.gap.keepsDraft ? .warning : .text, limit: x - unitWidth - 3)
    if start + offset == selection {
      buffer.paint(Rect(x: 0, y: y, width: size.columns, height: 1), role: .selection)
    }
  }
  // Only what was refused stands in the place of what the keys do.
  let refusal = model.shownNotice.flatMap { $0.isError ? $0.text : nil }
  buffer.put(
    refusal ?? strings.gapHint, x: 1, y: size.rows - 1, role: refusal == nil ? .dim : .error, limit: size.columns - 2)
}

extension ConsoleModel {
  fileprivate func text(of gap: UnitGap) -> String {
    let text = gap.problem.flatMap(session.problem)?.text
    return strings.gap(gap.kind) + (text.map { "  " + $0 } ?? "")
  }
}

extension Strings {
  fileprivate func gapCount(_ count: Int) -> String { pick("\(count) 项", "\(count) 項", "\(count)") }

  fileprivate var nothingMissing: String { pick("都齐了", "都齊了", "Nothing is missing") }

  fileprivate var gapHint: String {
    pick(
      "↑↓ 移动  Enter 去补  带 ! 的不补齐，文件仍是草稿  Esc 返回", "↑↓ 移動  Enter 去補  帶 ! 的不補齊，檔案仍是草稿  Esc 返回",
      "Up/Down  Enter: go and fill it in  rows with ! keep the papers drafts  Esc: back")
  }
}
