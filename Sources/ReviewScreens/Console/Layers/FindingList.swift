import ReviewCore
import ReviewFindings

/// What somebody should ask about: above the findings, those of whoever is on the floor first; below all of the one under
/// the cursor, with its question. Enter takes the question down as asked.
struct FindingList: ConsoleLayer {
  var selection = 0

  var cover: LayerCover { .screen }
  var showsNotices: Bool { true }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let rows = console.shownFindings
    let key = key.halfWidth
    if key == .enter, rows.indices.contains(selection) { return ask(rows[selection], in: console) }
    if key.belongs(to: .help) { return [.push(Help())] }
    if key.leavesList || key.belongs(to: .findings) { return [.close] }
    selection = key.moved(selection, in: rows.count, height: listHeight(console.size, rows.count))
    return []
  }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "↑↓ 移动  Enter 记下这一问  ? 帮助  Esc 返回", "↑↓ 移動  Enter 記下這一問  ? 幫助  Esc 返回",
      "Up/Down  Enter: take the question down  ?: help  Esc: back")
  }

  // MARK: - Private

  /// The question goes into the form, to be changed to what was really asked.
  private func ask(_ finding: ReviewFinding, in console: ConsoleModel) -> [LayerRequest] {
    let (session, strings) = (console.session, console.strings)
    // It was asked already: what is missing is the answer.
    if case .answersOwed(let speaker, let places) = finding, let first = places.first {
      return [.push(console.answerForm(of: speaker, to: first))]
    }
    guard let question = strings.text(finding, in: session.plan, session).question else {
      return [.say(strings.forTheOffice, isError: true)]
    }
    guard Operation.ask.row.phases.contains(session.phase) else {
      return [.say(strings.rejection(.notNow(.ask, session.phase)), isError: true)]
    }
    let onFloor = session.turn?.speaker
    var fixed = [ArgumentName: String]()
    if let onFloor, finding.speakers.contains(onFloor) { fixed[.speaker] = onFloor }
    var values = [ArgumentName.text: question]
    if fixed.isEmpty { values[.speaker] = finding.speakers.first }
    return [.push(Form(.ask, fixed: fixed, values: values, plan: session.plan))]
  }

  /// The list has what it needs, but no more than half.
  fileprivate func listHeight(_ size: Size, _ count: Int) -> Int { min(max(1, count), (size.rows - 4) / 2) }
}

// MARK: - Drawing

extension FindingList {
  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let (strings, size, rows) = (console.strings, console.size, console.shownFindings)
    let place = rows.isEmpty ? "" : "  \(min(selection + 1, rows.count))/\(rows.count)"
    console.drawTitle(strings.operation(.findings).short + place, into: &buffer)
    if rows.isEmpty {
      let isKnown = console.findings != nil
      buffer.put(isKnown ? strings.nothingFound : strings.looking, x: 1, y: 2, role: isKnown ? .done : .dim)
    }
    let height = listHeight(size, rows.count)
    let start = scrollStart(count: rows.count, height: height, cursor: selection)
    for (offset, finding) in rows.dropFirst(start).prefix(height).enumerated() {
      drawRow(finding, console, y: offset + 2, into: &buffer)
      if start + offset == selection {
        buffer.paint(Rect(x: 0, y: offset + 2, width: size.columns, height: 1), role: .selection)
      }
    }
    if rows.indices.contains(selection) {
      let area = Rect(x: 1, y: height + 3, width: size.columns - 2, height: size.rows - height - 4)
      drawDetail(rows[selection], console, in: area, into: &buffer)
    }
    console.drawFooter(footer(console), into: &buffer)
    return nil
  }

  // MARK: - Private

  private func drawRow(_ finding: ReviewFinding, _ console: ConsoleModel, y: Int, into buffer: inout Buffer) {
    let session = console.session
    let text = console.strings.text(finding, in: session.plan, session)
    let isOnFloor = session.turn.map { finding.speakers.contains($0.speaker) } ?? false
    var x = buffer.put(text.title, x: 1, y: y, role: .warning) + 2
    x = buffer.put(text.units, x: x, y: y, role: isOnFloor ? .accent : .text, limit: console.size.columns - x - 1) + 2
    guard let first = text.evidence.first, x + 10 < console.size.columns else { return }
    buffer.put(first, x: x, y: y, role: .dim, limit: console.size.columns - x - 1)
  }

  /// The question comes first where there is no room for both.
  private func drawDetail(
    _ finding: ReviewFinding, _ console: ConsoleModel, in area: Rect, into buffer: inout Buffer
  ) {
    let text = console.strings.text(finding, in: console.session.plan, console.session)
    var lines: [(String, Role)] = (text.question.map { Width.wrapped($0, to: area.width) } ?? []).map { ($0, .accent) }
    if !lines.isEmpty { lines.append(("", .text)) }
    for evidence in text.evidence { lines += Width.wrapped(evidence, to: area.width).map { ($0, .text) } }
    for (offset, line) in lines.prefix(area.height).enumerated() {
      let isCut = offset == area.height - 1 && lines.count > area.height
      buffer.put(isCut ? "…" : line.0, x: area.x, y: area.y + offset, role: line.1, limit: area.width)
    }
  }
}

extension ConsoleModel {
  /// What came up in the hall, then what concerns whoever is there, then the rest.
  var shownFindings: [ReviewFinding] {
    let here = subject?.speaker.id
    let live = session.liveFindings
    let all = findings ?? []
    guard let here else { return live + all }
    return live + all.filter { $0.speakers.contains(here) } + all.filter { !$0.speakers.contains(here) }
  }
}

extension Strings {
  fileprivate var nothingFound: String { pick("没有发现疑点", "沒有發現疑點", "Nothing was found") }

  fileprivate var looking: String { pick("正在查找……", "正在查找……", "Looking …") }

  fileprivate var forTheOffice: String {
    pick("这一条由办公室去改，不用问述职人", "這一條由辦公室去改，不用問述職人", "This is for the office to put right, not to ask a speaker")
  }
}
