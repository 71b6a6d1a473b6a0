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
  let done = records.filter { $0.state == .done }.count
  let waiting = records.filter { $0.state == .waiting }.count
  heading(
    strings.pick("述职次序", "述職次序", "Queue"),
    tail: strings.pick("已述 \(done) · 待述 \(waiting)", "已述 \(done) · 待述 \(waiting)", "\(done) done, \(waiting) waiting"),
    in: layout.queueHeading, isFocused: model.focus == .queue, into: &buffer)
  let lines = model.queueLines
  let start = model.queueStart(lines, height: layout.queue.height)
  for (offset, line) in lines.dropFirst(start).prefix(layout.queue.height).enumerated() {
    let y = layout.queue.y + offset
    switch line {
    case .group(let title): buffer.put("── \(title) ", x: layout.queue.x, y: y, role: .dim, limit: layout.queue.width)
    case .speaker(let id):
      if let record = session.record(id) { renderSpeaker(record, y: y, model, layout, into: &buffer) }
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
  _ record: SpeakerRecord, y: Int, _ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer
) {
  let session = model.session
  let rect = Rect(x: layout.queue.x, y: y, width: layout.queue.width, height: 1)
  let role = queueRole(record)
  let ordinal = session.ordinal(record.speaker.id) ?? 0
  buffer.put(queueMark(record), x: rect.x, y: y, role: record.state == .done ? .done : role)
  buffer.put("\(ordinal)", endingAt: rect.x + 5, y: y, role: role)
  let tail = queueTail(record, model, isWide: layout.shape == .wide)
  var right = rect.right
  if !tail.late.isEmpty { right = buffer.put(tail.late, endingAt: right, y: y, role: tail.role) }
  if !tail.text.isEmpty { right = buffer.put(tail.text, endingAt: right, y: y, role: role == .accent ? .accent : .dim) }
  buffer.put(record.speaker.unit, x: rect.x + 6, y: y, role: role, limit: max(0, right - rect.x - 7))
  if model.queueCursor == record.speaker.id {
    // Where the keys go is told by the stronger mark.
    if model.focus == .queue {
      buffer.paint(rect, role: .selection)
    } else if session.turn == nil {
      buffer.put(">", x: rect.x + 2, y: y, role: .accent)
    }
  }
}

private func queueMark(_ record: SpeakerRecord) -> String {
  switch record.state {
  case .done: "✓"
  case .current: "►"
  case .waiting: record.wasDeferred ? "↓" : " "
  case .inWriting: "="
  case .skipped, .absent: "x"
  }
}

private func queueRole(_ record: SpeakerRecord) -> Role {
  switch record.state {
  case .current: .accent
  case .waiting: .text
  case .done, .inWriting, .skipped, .absent: .dim
  }
}

private func queueTail(
  _ record: SpeakerRecord, _ model: ConsoleModel, isWide: Bool
) -> (text: String, late: String, role: Role) {
  let (session, strings) = (model.session, model.strings)
  let planned = session.plannedTime(of: .report, speaker: record.speaker)
  switch record.state {
  case .done:
    let actual = record.elapsed(.report)
    guard record.began(.report) else { return (strings.state(.done), "", .dim) }
    let difference = actual - planned
    let late = pad(difference.seconds == 0 ? "0:00" : difference.signedText, to: 7)
    let text = (isWide ? pad(planned.clockText, to: 7) : "") + pad(actual.clockText, to: 7)
    return (text, late, difference.seconds > 0 ? .late : .early)
  case .current:
    return (strings.phase(session.phase == .recess ? .recess : Phase(stage: session.turn?.stage)), "", .accent)
  case .waiting:
    return (isWide ? planned.clockText : "", record.wasDeferred ? strings.operation(.deferSpeaker).short : "", .dim)
  case .inWriting, .skipped, .absent: return (strings.state(record.state), "", .dim)
  }
}

private func pad(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
