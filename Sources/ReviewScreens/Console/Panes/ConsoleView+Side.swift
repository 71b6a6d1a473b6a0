import CommandTables
import ReviewCore

// The clock and the running minutes.

func renderTimer(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  if layout.shape == .narrow {
    renderTimerLine(model, layout, into: &buffer)
    return
  }
  let (session, strings, rect) = (model.session, model.strings, layout.timer)
  let limit = session.timer?.limit
  heading(
    model.phaseText,
    tail: limit.map(strings.limit) ?? "",
    in: Rect(x: rect.x, y: rect.y, width: rect.width, height: 1),
    isFocused: false, into: &buffer)
  if let text = model.timerText {
    let width = BigDigits.width(of: text)
    BigDigits.draw(text, x: rect.right - width - 2, y: rect.y + 2, role: model.clockRole, into: &buffer)
    buffer.put(model.clockWord, x: rect.x, y: rect.y + 3, role: model.clockRole, limit: max(0, rect.width - width - 3))
  } else {
    buffer.put(model.idleClockText, x: rect.x, y: rect.y + 3, role: .dim, limit: rect.width)
  }
  renderBar(model, x: rect.x, y: rect.y + 6, width: rect.width, into: &buffer)
  for (offset, line) in model.scheduleLines.enumerated() {
    buffer.put(line.0, x: rect.x, y: rect.y + 8 + offset, role: line.1, limit: rect.width)
  }
}

func renderRecord(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  guard let rect = layout.record else { return }
  if let area = layout.recordHeading {
    heading(
      model.strings.pick("记录", "記錄", "Minutes"), tail: "", in: area, isFocused: model.focus == .record, into: &buffer)
  } else if model.focus == .record {
    buffer.put(focusMark, x: rect.x - 1, y: rect.y, role: .accent)
  }
  let vote = model.voteLine
  if let vote { buffer.put(vote, x: rect.x, y: rect.y, role: .warning, limit: rect.width) }
  let height = rect.height - (vote == nil ? 0 : 1)
  let entries = model.lastEntries(height)
  // Rows nobody needs go to the newest of those that one row would cut.
  var spare = height - entries.count
  var y = rect.bottom
  for recorded in entries.reversed() {
    let clock = recorded.at.clockText
    let x = rect.x + Width.of(clock) + 1
    let minute = model.strings.minute(recorded, in: model.history)
    let room = max(0, rect.right - x)
    let lines = spare > 0 ? Width.wrapped(minute, to: room, rows: 1 + min(spare, 2)) : [Width.clipped(minute, to: room)]
    spare -= max(0, lines.count - 1)
    y -= max(1, lines.count)
    buffer.put(clock, x: rect.x, y: y, role: .dim)
    for (offset, line) in lines.enumerated() { buffer.put(line, x: x, y: y + offset, role: .text) }
  }
}

// MARK: - Private

private func renderTimerLine(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.timer
  let text = model.timerText ?? model.idleClockText
  var x = buffer.put(text, x: 1, y: rect.y, role: model.session.timer == nil ? .dim : model.clockRole) + 1
  x = buffer.put(model.clockWord, x: x, y: rect.y, role: model.clockRole) + 2
  var right = rect.right - 1
  if let drift = model.driftText { right = buffer.put(drift, endingAt: right, y: rect.y, role: model.driftRole) - 2 }
  if let limit = model.session.timer?.limit {
    right = buffer.put(model.strings.limit(limit), endingAt: right, y: rect.y, role: .dim) - 2
  }
  renderBar(model, x: x, y: rect.y, width: min(30, right - x), into: &buffer)
}

private func renderBar(_ model: ConsoleModel, x: Int, y: Int, width: Int, into buffer: inout Buffer) {
  guard let timer = model.session.timer, let limit = timer.limit, limit > .zero, width > 8 else { return }
  let elapsed = timer.elapsed(at: model.now)
  let percent = elapsed.rawValue * 100 / limit.rawValue
  let room = width - 5
  let filled = min(room, Int(Int64(room) * elapsed.rawValue / limit.rawValue))
  let tone = timer.tone(at: model.now)
  buffer.fill(Rect(x: x, y: y, width: filled, height: 1), role: tone.barRole, with: "█")
  buffer.fill(Rect(x: x + filled, y: y, width: room - filled, height: 1), role: .barEmpty, with: "─")
  buffer.put("\(min(percent, 999))%", endingAt: x + width, y: y, role: tone.wordRole)
}

extension ConsoleModel {
  var clockRole: Role { session.timer?.tone(at: now).role ?? .clock }

  /// The state of the clock in a word, so that colour is never the only sign.
  fileprivate var clockWord: String {
    session.timer.map { strings.clockWord(ClockReading($0, at: now)) } ?? ""
  }

  /// What will set one going, by the words of the footer.
  fileprivate var idleClockText: String {
    let starter: Operation
    switch session.phase {
    case .called: starter = .report
    case .prepared: starter = .open
    case .betweenTurns: starter = .next
    case .signIn, .film, .lastYear, .drawingLots, .reporting, .questioning, .commentary, .appraisal, .jointCommentary,
      .jointAppraisal, .summary, .pledges, .otherPart, .recess, .adjourned:
      return ""
    }
    // The key may stand for another operation at the moment, as F2 does where nobody is left to be called.
    guard let key = starter.row.keys.first, let row = row(forKeyNamed: key) else { return "" }
    return "\(KeyName.shown(key)) \(word(row))"
  }

  fileprivate var driftRole: Role {
    let minutes = session.drift(at: now).rawValue / 60_000
    return minutes > 0 ? .late : minutes < 0 ? .early : .dim
  }

  fileprivate var scheduleLines: [(String, Role)] {
    let plan = session.plan
    var lines: [(String, Role)] = []
    if let speaker = session.currentSpeaker?.speaker {
      let rest = plan.turn.map { stage in
        // The stage under way has the limit of its clock, whatever was set for the turns to come.
        let running = stage == session.turn?.stage ? session.timer?.limit : nil
        let limit = running ?? session.plannedTime(of: stage, speaker: speaker)
        return "\(strings.stage(stage)) \(limit.clockText)"
      }
      let room = ConsoleLayout(size: size).timer.width
      lines += Width.evenly(rest, to: room).map { ($0, .dim) }
    } else if let recess = session.recess, let length = recess.length {
      lines.append((strings.pick("复会 ", "復會 ", "resumes ") + recess.beganAt.moved(by: length).clockText, .warning))
    }
    if let driftText {
      let end = now.moved(by: session.plannedRemaining(at: now)).clockText.prefix(5)
      let expected = strings.pick("预计 \(end) 结束", "預計 \(end) 結束", "ends about \(end)")
      lines.append(("\(driftText)  \(session.adjournedAt == nil ? expected : "")", driftRole))
    }
    return lines + [owedInAll].compactMap(\.self)
  }

  /// The newest entries of the running minutes that fit, oldest first.
  fileprivate func lastEntries(_ count: Int) -> [Recorded<Event>] {
    var entries: [Recorded<Event>] = []
    var skip = recordScroll
    for recorded in history.records.reversed() where history.counts(recorded) && recorded.position > 1 {
      // Directions to the projector are no part of the minutes.
      if recorded.event.area == .projector { continue }
      if skip > 0 {
        skip -= 1
        continue
      }
      entries.append(recorded)
      if entries.count == count { break }
    }
    return entries.reversed()
  }
}
