import ReviewCore

/// Draws the console. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: ConsoleModel, into buffer: inout Buffer) {
  buffer.clear()
  guard model.isServed else {
    renderTooSmall(model, into: &buffer)
    return
  }
  draw(model.layers.layers[...], of: model, into: &buffer)
  renderTrouble(model, into: &buffer)
}

/// Layers from the uppermost down to one that lets nothing be seen below it, and the panes if there is none.
private func draw(_ layers: ArraySlice<any ConsoleLayer>, of model: ConsoleModel, into buffer: inout Buffer) {
  guard let layer = layers.last else {
    renderPanes(model, into: &buffer)
    return
  }
  switch layer.cover {
  case .screen: break
  case .layersBelow: renderPanes(model, into: &buffer)
  case .nothing: draw(layers.dropLast(), of: model, into: &buffer)
  }
  buffer.cursor = layer.draw(model, into: &buffer)
}

private func renderPanes(_ model: ConsoleModel, into buffer: inout Buffer) {
  if model.isPreviewing {
    renderFullPreview(model, into: &buffer)
    return
  }
  let layout = ConsoleLayout(size: model.size)
  renderLines(layout, into: &buffer)
  for pane in ConsolePane.allCases { pane.draw(model, layout, into: &buffer) }
}

/// What went wrong meanwhile is said in the title while the notice line is covered.
private func renderTrouble(_ model: ConsoleModel, into buffer: inout Buffer) {
  guard let notice = model.shownNotice, notice.isError, let layer = model.layers.top, !layer.showsNotices else {
    return
  }
  let room = model.size.columns - 20
  buffer.fill(Rect(x: 0, y: 0, width: room, height: 1), role: .text)
  buffer.put(notice.text, x: 1, y: 0, role: .error, limit: room - 2)
}

func renderTitle(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let (session, strings) = (model.session, model.strings)
  // The clock stands outside the band, in the timer's own colours: a tick that changes both then costs the terminal
  // one change of colours instead of three.
  let x = buffer.put(model.now.clockText, endingAt: layout.title.right - 1, y: 0, role: .clock)
  buffer.fill(layout.title.inset(right: layout.title.right - x + 1), role: .title)
  var right = x - 2
  let drift = model.driftText
  if layout.shape != .narrow, let drift {
    right = buffer.put(drift, endingAt: right, y: 0, role: .title) - 2
  }
  var words = [session.plan.title]
  if layout.shape != .narrow { words.append(session.plan.place) }
  if let turn = session.turn, let ordinal = session.ordinal(turn.speaker) {
    words.append(
      strings.pick(
        "第 \(ordinal)/\(session.queue.count) 位", "第 \(ordinal)/\(session.queue.count) 位",
        "\(ordinal) of \(session.queue.count)"))
  }
  let phase = model.phaseText
  // The phase is never dropped; the title gives way.
  let tail = words.dropFirst().map { " │ \($0)" }.joined() + " │ " + phase
  let room = right - 1 - Width.of(tail)
  let end = buffer.put(words[0], x: 1, y: 0, role: .title, limit: max(8, room))
  buffer.put(tail, x: end, y: 0, role: .title, limit: max(0, right - end))
}

/// The line between the panes and the entry; the projector bar stands on it.
func renderRule(_ layout: ConsoleLayout, into buffer: inout Buffer) {
  buffer.fill(layout.rule, role: .border, with: "─")
  for x in layout.lines { buffer.put("┴", x: x, y: layout.rule.y, role: .border) }
}

// MARK: - Private

private func renderLines(_ layout: ConsoleLayout, into buffer: inout Buffer) {
  for x in layout.lines {
    buffer.fill(Rect(x: x, y: layout.body.y, width: 1, height: layout.body.height), role: .border, with: "│")
  }
}

private func renderTooSmall(_ model: ConsoleModel, into buffer: inout Buffer) {
  let strings = model.strings
  var lines = [model.now.clockText, model.phaseText]
  if let speaker = model.session.currentSpeaker { lines.append(speaker.speaker.unit) }
  if let text = model.timerText { lines.append(text) }
  lines.append(
    strings.pick("窗口太小，请放大到 80×24 以上", "視窗太小，請放大到 80×24 以上", "Window too small: make it 80×24 or larger"))
  for (y, line) in lines.enumerated() { buffer.put(line, x: 0, y: y, role: y == 2 ? .accent : .text) }
}

// MARK: - Texts several panes use

extension ConsoleModel {
  /// The phase, or the part's own title where it has one.
  var phaseText: String {
    if session.turn == nil, session.recess == nil, session.adjournedAt == nil, let item = session.item,
      item.part != .reports
    {
      return strings.item(item, plan: session.plan)
    }
    if session.phase == .betweenTurns, session.nextSpeaker == nil {
      return strings.pick("述职已毕", "述職已畢", "Reports over")
    }
    return strings.phase(session.phase)
  }

  /// `02:17` left, `+0:52` over, or the time run where there is no limit.
  var timerText: String? { session.timer.map { ClockReading($0, at: now).text } }

  /// Ahead of or behind the agenda, by whole minutes; nil before opening.
  var driftText: String? {
    guard session.openedAt != nil else { return nil }
    let minutes = session.drift(at: now).rawValue / 60_000
    if minutes == 0 { return strings.pick("按时", "按時", "on time") }
    return minutes > 0
      ? strings.pick("落后 \(minutes) 分", "落後 \(minutes) 分", "\(minutes) min behind")
      : strings.pick("提前 \(-minutes) 分", "提前 \(-minutes) 分", "\(-minutes) min ahead")
  }
}

extension Milliseconds {
  /// `02:17`, `102:17`: minutes always with two digits, so that nothing jumps.
  var minutesText: String {
    // Where a clock was left to run for days the figure stays a figure.
    let total = min(max(0, seconds), 999 * 60 + 59)
    return "\(twoDigits(total / 60)):\(twoDigits(total % 60))"
  }

  /// `+0:52`, `-0:19`
  var signedText: String { self < .zero ? clockText : "+" + clockText }
}
