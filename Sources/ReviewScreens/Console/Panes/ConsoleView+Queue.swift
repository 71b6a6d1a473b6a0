import ReviewCore

enum QueueLine: Hashable {
  case group(String)
  case speaker(Identifier)
}

extension ConsoleModel {
  var queueLines: [QueueLine] {
    var lines: [QueueLine] = []
    var group: Identifier?
    for id in session.queue {
      guard let record = session.record(id) else { continue }
      if record.speaker.group != group {
        group = record.speaker.group
        if let title = session.plan.groups.first(where: { $0.id == group })?.title { lines.append(.group(title)) }
      }
      lines.append(.speaker(id))
    }
    return lines
  }

  /// Whether the speaker's turn is over and no report was made in it.
  func lacksReport(_ record: SpeakerRecord) -> Bool {
    record.state == .done && session.plan.turn.contains(.report) && !record.speaker.inWriting && !record.began(.report)
  }

  /// When the expected times are reckoned: as the minute began, or at what happened since. They are told to the minute, and
  /// a tick need not touch them.
  var minuteBegun: Timestamp {
    let minute = now.moved(by: Milliseconds(-(now.wall % 60_000)))
    guard let last = history.records.last?.at, last.wall > minute.wall else { return minute }
    return last
  }

  func queueStart(_ lines: [QueueLine], height: Int) -> Int {
    let cursor = queueCursor.flatMap { lines.firstIndex(of: .speaker($0)) } ?? 0
    return scrollStart(count: lines.count, height: height, cursor: cursor)
  }

  /// The speaker drawn in row `y` of the screen.
  func queueLine(at y: Int, layout: ConsoleLayout) -> Identifier? {
    let lines = queueLines
    let index = queueStart(lines, height: layout.queue.height) + y - layout.queue.y
    guard lines.indices.contains(index), case .speaker(let id) = lines[index] else { return nil }
    return id
  }
}

func renderQueue(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let (session, strings) = (model.session, model.strings)
  let records = session.queue.compactMap { session.record($0) }
  let done = records.filter { $0.state == .done && !model.lacksReport($0) }.count
  let waiting = records.filter { $0.state == .waiting }.count
  heading(
    strings.pick("述职次序", "述職次序", "Queue"),
    tail: strings.pick("已述 \(done) · 待述 \(waiting)", "已述 \(done) · 待述 \(waiting)", "\(done) done, \(waiting) waiting"),
    in: layout.queueHeading, isFocused: model.focus == .queue, into: &buffer)
  let lines = model.queueLines
  let start = model.queueStart(lines, height: layout.queue.height)
  let visible = lines.dropFirst(start).prefix(layout.queue.height)
  let columns = QueueColumns(visible, model, layout)
  for (offset, line) in visible.enumerated() {
    let y = layout.queue.y + offset
    switch line {
    case .group(let title): buffer.put("── \(title) ", x: layout.queue.x, y: y, role: .dim, limit: layout.queue.width)
    case .speaker(let id):
      if let record = session.record(id) { renderSpeaker(record, columns, y: y, model, layout, into: &buffer) }
    }
  }
}

/// Before the pane that Tab has gone to: a mark, since colour alone is no sign.
let focusMark = "»"

/// A pane's heading: what it is, and at the right the one figure that matters.
func heading(_ text: String, tail: String, in rect: Rect, isFocused: Bool, into buffer: inout Buffer) {
  let x = buffer.put(tail, endingAt: rect.right, y: rect.y, role: .dim)
  buffer.put(
    isFocused ? "\(focusMark) \(text)" : text, x: rect.x, y: rect.y, role: isFocused ? .accent : .heading,
    limit: max(0, x - rect.x - 1))
}

// MARK: - Private

private func renderSpeaker(
  _ record: SpeakerRecord, _ columns: QueueColumns, y: Int, _ model: ConsoleModel, _ layout: ConsoleLayout,
  into buffer: inout Buffer
) {
  let session = model.session
  let rect = Rect(x: layout.queue.x, y: y, width: layout.queue.width, height: 1)
  let role = queueRole(record)
  let ordinal = session.ordinal(record.speaker.id) ?? 0
  let isAt = model.queueCursor == record.speaker.id
  // Where the keys go is told by the stronger mark; otherwise the arrow has the place of the state, which stands behind.
  if isAt, model.focus != .queue, session.turn == nil {
    buffer.put(">", x: rect.x, y: y, role: .accent)
  } else {
    buffer.put(queueMark(record), x: rect.x, y: y, role: record.state == .done ? .done : role)
  }
  let name = rect.x + 3 + columns.ordinal
  buffer.put("\(ordinal)", endingAt: name - 1, y: y, role: role)
  var tail = QueueTail(record, columns.expected, model, isWide: layout.shape == .wide)
  tail.giveWay(to: record.speaker.unit, in: rect.right - name)
  // A unit without figures has the row to its end.
  var end = rect.right
  var right = rect.right
  let cells = [
    (tail.rightmost, tail.role, columns.rightmost), (tail.actual, Role.dim, columns.actual), (tail.planned, .dim, 0),
  ]
  for (text, cellRole, width) in cells {
    if !text.isEmpty {
      end = buffer.put(text, endingAt: right, y: y, role: role == .accent ? .accent : cellRole) - 1
    }
    if width > 0 { right -= width + 1 }
  }
  if !tail.state.isEmpty {
    end = buffer.put(tail.state, endingAt: rect.right, y: y, role: role == .accent ? .accent : .dim) - 1
  }
  let after = buffer.put(record.speaker.unit, x: name, y: y, role: role, limit: max(0, end - name)) + 1
  // What sector the unit is of, where there is room for all of it.
  if let sector = record.speaker.sector.map({ model.strings.sector($0) }), after + Width.of(sector) < end {
    buffer.put(sector, x: after, y: y, role: .dim)
  }
  if isAt, model.focus == .queue { buffer.paint(rect, role: .selection) }
}

/// As wide as what stands in them, so that the units have the rest.
private struct QueueColumns {
  private(set) var ordinal: Int
  private(set) var actual = 0
  private(set) var rightmost = 0
  /// When those who wait are likely to be called.
  let expected: [Identifier: Timestamp]

  init(_ lines: ArraySlice<QueueLine>, _ model: ConsoleModel, _ layout: ConsoleLayout) {
    ordinal = "\(model.session.queue.count)".count
    expected = Dictionary(
      model.session.expectedCalls(at: model.minuteBegun).map { ($0.speaker, $0.at) },
      uniquingKeysWith: { first, _ in first })
    for line in lines {
      guard case .speaker(let id) = line, let record = model.session.record(id) else { continue }
      let tail = QueueTail(record, expected, model, isWide: layout.shape == .wide)
      actual = max(actual, Width.of(tail.actual))
      rightmost = max(rightmost, Width.of(tail.rightmost))
    }
  }
}

private func queueMark(_ record: SpeakerRecord) -> String {
  switch record.state {
  case .done: "✓"
  case .current: "►"
  case .waiting: record.wasDeferred ? "↓" : " "
  case .inWriting: "="
  case .skipped, .absent, .takenOut: "x"
  }
}

private func queueRole(_ record: SpeakerRecord) -> Role {
  switch record.state {
  case .current: .accent
  case .waiting: .text
  case .done, .inWriting, .skipped, .absent, .takenOut: .dim
  }
}

/// What stands behind a unit: figures in columns, or a word for its state.
private struct QueueTail {
  var planned = ""
  var actual = ""
  /// How late it was, or about when somebody who waits is called.
  var rightmost = ""
  var state = ""
  var role = Role.dim

  init(_ record: SpeakerRecord, _ expected: [Identifier: Timestamp], _ model: ConsoleModel, isWide: Bool) {
    let (session, strings) = (model.session, model.strings)
    let plannedTime = record.planned(.report) ?? session.plannedTime(of: .report, speaker: record.speaker)
    switch record.state {
    case .done:
      guard record.began(.report) else {
        state = model.lacksReport(record) ? strings.gap(UnitGap.Kind.notReported) : strings.state(.done)
        return
      }
      let time = record.elapsed(.report)
      let difference = time - plannedTime
      rightmost = difference.seconds == 0 ? "0:00" : difference.signedText
      actual = time.clockText
      planned = isWide ? plannedTime.clockText : ""
      role = difference.seconds > 0 ? .late : .early
    case .current:
      state = strings.phase(session.phase == .recess ? .recess : Phase(stage: session.turn?.stage))
    case .waiting:
      if record.wasDeferred {
        state = strings.operation(.deferSpeaker).short
      } else {
        planned = isWide ? plannedTime.clockText : ""
        rightmost = expected[record.speaker.id].map { String($0.clockText.prefix(5)) } ?? ""
      }
    case .inWriting, .skipped, .absent, .takenOut: state = strings.state(record.state)
    }
  }

  /// A time that is only expected is left out where the unit's name would be cut for it. `room`: columns for both.
  mutating func giveWay(to unit: String, in room: Int) {
    let isExpected = actual.isEmpty && !rightmost.isEmpty
    if isExpected, Width.of(unit) + Width.of(planned) + Width.of(rightmost) + 2 > room { rightmost = "" }
  }
}
