import ReviewCore

/// Draws a replay: the console's panes or the hall's picture as they were, and in the last row where it stands. Touches
/// nothing but the buffer, which must have the model's size.
public func render(_ model: ReplayModel, into buffer: inout Buffer) {
  let size = model.size
  switch model.view {
  case .console:
    render(model.console, into: &buffer)
    if size.isServed { drawLastEvent(model, y: size.rows - 2, into: &buffer) }
  case .projector:
    buffer.clear()
    let area = Rect(x: 0, y: 0, width: size.columns, height: size.rows - 1)
    renderScene(
      model.console.hallPicture, strings: model.strings, font: model.console.font, in: area, into: &buffer)
  }
  buffer.cursor = drawBar(model, y: size.rows - 1, into: &buffer)
}

// MARK: - Private

/// In place of the line that takes notes.
private func drawLastEvent(_ model: ReplayModel, y: Int, into buffer: inout Buffer) {
  buffer.fill(Rect(x: 0, y: y, width: model.size.columns, height: 1), role: .text)
  guard let event = model.lastEvent else { return }
  let x = buffer.put(event.at.clockText, x: 1, y: y, role: .dim) + 1
  let minute = model.strings.minute(event, in: model.console.history)
  buffer.put(minute, x: x, y: y, role: .notice, limit: max(0, model.size.columns - x - 1))
}

/// `播放 ×8  10:32:05  214/230   Space 停  → 下一步 …`; the cell of the cursor where a time is typed.
private func drawBar(_ model: ReplayModel, y: Int, into buffer: inout Buffer) -> (x: Int, y: Int)? {
  let (strings, width) = (model.strings, model.size.columns)
  buffer.fill(Rect(x: 0, y: y, width: width, height: 1), role: .title)
  if let typed = model.typedTime {
    let x = buffer.put(strings.timeToGoTo, x: 1, y: y, role: .title)
    let window = typed.window(columns: min(12, width - x))
    buffer.put(window.text, x: x, y: y, role: .input)
    buffer.put(strings.timeHint, x: x + 12, y: y, role: .title, limit: max(0, width - x - 13))
    return (x + window.cursor, y)
  }
  let state = strings.replayState(isPlaying: model.isPlaying, isAtEnd: model.isAtEnd)
  let text = "\(state) ×\(model.speed)  \(model.now.clockText)  \(model.played)/\(model.count)"
  let x = buffer.put(text, x: 1, y: y, role: .title, limit: width - 2) + 3
  if let error = model.error {
    buffer.put(error, x: x, y: y, role: .error, limit: max(0, width - x - 1))
    return nil
  }
  drawKeys(model, x: x, y: y, into: &buffer)
  return nil
}

/// As many as find room, from the left.
private func drawKeys(_ model: ReplayModel, x start: Int, y: Int, into buffer: inout Buffer) {
  var x = start
  for key in ReplayKey.allCases {
    let text = "\(key.name) \(model.strings.word(key, isPlaying: model.isPlaying))"
    guard x + Width.of(text) < model.size.columns else { continue }
    x = buffer.put(text, x: x, y: y, role: .title) + 2
  }
}
