import CommandTables
import ReviewRegister

/// Draws the register's screen. Touches nothing but the buffer, which must have the model's size.
public func render(_ model: RegisterModel, into buffer: inout Buffer) {
  buffer.clear()
  guard model.size.isServed else { return drawTooSmall(model, into: &buffer) }
  let layers = model.layers.layers
  // What lies below a layer that has the whole screen is not seen, nor are layers below the uppermost.
  if let top = layers.last, top.coversScreen {
    buffer.cursor = top.draw(model, into: &buffer)
    return
  }
  if let screen = layers.last(where: \.coversScreen) {
    _ = screen.draw(model, into: &buffer)
  } else {
    drawPanes(model, into: &buffer)
  }
  guard let top = layers.last else { return }
  buffer.cursor = top.draw(model, into: &buffer)
}

/// The moment at the right of the first row, after how a session below stands: also where a layer has the screen. Returns
/// the column where it begins.
@discardableResult
func drawMoment(_ model: RegisterModel, into buffer: inout Buffer) -> Int {
  let clock = String(model.now.clockText.dropLast(3))
  let moment = model.glance == nil ? "\(model.today.text) \(clock)" : clock
  let x = buffer.put(moment, endingAt: model.size.columns - 1, y: 0, role: .clock)
  guard let glance = model.glance else { return x }
  // The tabs at the left are never covered.
  let room = min(Width.of(glance.text), model.size.columns - 54)
  let left = x - room - 2
  buffer.fill(Rect(x: left - 1, y: 0, width: room + 2, height: 1), role: glance.role)
  buffer.put(glance.text, x: left, y: 0, role: glance.role, limit: room)
  return left - 1
}

// MARK: - Private

private func drawPanes(_ model: RegisterModel, into buffer: inout Buffer) {
  let layout = model.layout
  buffer.fill(layout.rule, role: .border, with: "─")
  if let line = layout.line {
    buffer.fill(Rect(x: line, y: 2, width: 1, height: layout.rule.y - 2), role: .border, with: "│")
    buffer.put("┴", x: line, y: layout.rule.y, role: .border)
  }
  for pane in RegisterPane.allCases { pane.draw(model, into: &buffer) }
}

private func drawTooSmall(_ model: RegisterModel, into buffer: inout Buffer) {
  let strings = model.strings
  let lines = [
    model.now.clockText, model.glance?.text ?? model.settings.office,
    strings.pick("窗口太小，请放大到 80×24 以上", "視窗太小，請放大到 80×24 以上", "Window too small: make it 80×24 or larger"),
  ]
  for (y, line) in lines.enumerated() { buffer.put(line, x: 0, y: y, role: .text) }
}

// MARK: - Tabs

extension RegisterModel {
  /// The views with their keys, as the title has them.
  var tabs: [(view: View, text: String)] {
    let rows: [(View, RegisterOperation)] = [(.list, .list), (.due, .due), (.units, .units), (.urging, .monthly)]
    return rows.map { view, operation in
      (view, "\(strings.registerKey(operation)) \(operation.row.words(strings).short)")
    }
  }

  /// The view whose tab is at that column of the title.
  func tab(at x: Int) -> View? {
    var left = 1
    for tab in tabs {
      let right = left + Width.of(tab.text) + 2
      if (left..<right).contains(x) { return tab.view }
      left = right + 1
    }
    return nil
  }
}
