import ReviewCore

// The projector bar on the line over the entry, the small preview, and the preview in full.

/// Which scene is on and what has been done to it, in one line that is always in sight.
func renderProjectorBar(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.rule
  var x = rect.x + 2
  x = buffer.put(" \(model.projectorWord) ", x: x, y: rect.y, role: model.hasProjector ? .heading : .dim)
  for (text, role) in model.projectorStates where x < rect.right - 4 {
    x = buffer.put(text + " ", x: x, y: rect.y, role: role, limit: rect.right - 2 - x)
  }
  let keys = model.projectorHint(in: rect.right - 4 - x)
  if !keys.isEmpty { buffer.put(keys, endingAt: rect.right - 2, y: rect.y, role: .dim) }
}

/// The frame itself, drawn by the same function for a smaller room.
func renderPreview(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  guard let rect = layout.preview else { return }
  heading(
    model.strings.pick("会场所见", "會場所見", "What the hall sees"), tail: "",
    in: Rect(x: rect.x, y: rect.y - 1, width: rect.width, height: 1), isFocused: false, into: &buffer)
  renderScene(model.hallPicture, strings: model.strings, font: model.font, in: rect, into: &buffer)
}

/// The frame on the whole screen but one line.
func renderFullPreview(_ model: ConsoleModel, into buffer: inout Buffer) {
  let size = model.size
  let picture = Rect(x: 0, y: 0, width: size.columns, height: size.rows - 1)
  renderScene(model.hallPicture, strings: model.strings, font: model.font, in: picture, into: &buffer)
  let line = Rect(x: 0, y: size.rows - 1, width: size.columns, height: 1)
  buffer.fill(line, role: .title)
  let words = [model.projectorWord] + model.projectorStates.map(\.0)
  let hint = model.strings.pick("各键照常  Esc 返回", "各鍵照常  Esc 返回", "keys go on working  Esc: back")
  let x = buffer.put(hint, endingAt: line.right - 1, y: line.y, role: .title)
  let text = model.shownNotice.map(\.text) ?? words.joined(separator: "  ")
  buffer.put(text, x: 1, y: line.y, role: .title, limit: max(0, x - 3))
}

extension ConsoleModel {
  /// What the hall sees now.
  var hallPicture: Scene { history.hallPicture(at: now, box: box) }

  fileprivate var projectorWord: String {
    hasProjector
      ? strings.pick("投影 ●", "投影 ●", "Projector ●") : strings.pick("投影未开 ○", "投影未開 ○", "No projector ○")
  }

  fileprivate var projectorStates: [(String, Role)] {
    let projector = session.projector
    var states: [(String, Role)] = [(strings.scene(session.sceneChoice.kind), .text)]
    if projector.pinned != nil { states.append((strings.pick("已固定", "已固定", "pinned"), .accent)) }
    if projector.isDark {
      states.append((strings.pick("黑屏", "黑屏", "DARK"), .warning))
    } else if let position = projector.frozenAt, history.records.indices.contains(position - 1) {
      let since = history.records[position - 1].at.clockText
      states.append((strings.pick("冻结于 \(since)", "凍結於 \(since)", "FROZEN at \(since)"), .warning))
    }
    if let message = projector.message { states.append((strings.pick("通知：", "通知：", "message: ") + message, .accent)) }
    if let cued = projector.cued {
      states.append((strings.pick("备：", "備：", "next: ") + strings.scene(cued.kind) + " " + strings.key(.send), .accent))
    }
    switch phones {
    case .off: break
    case .at(let address): states.append((strings.phonesAt(address), .text))
    case .down(let reason): states.append((strings.phonesDown(reason), .error))
    }
    return states
  }

  /// The keys as they would act now, from the first, as many as find room.
  fileprivate func projectorHint(in room: Int) -> String {
    var words = keys(on: .projector).entries.map { "\($0.key) \($0.row.words(strings).short)" }
    while Width.of(words.joined(separator: "  ")) > room, !words.isEmpty { words.removeLast() }
    return words.joined(separator: "  ")
  }
}

extension Strings {
  fileprivate func phonesAt(_ address: String) -> String { pick("手机 ", "手機 ", "Phones ") + address }

  fileprivate func phonesDown(_ reason: String) -> String {
    pick("手机停了：", "手機停了：", "PHONES DOWN: ") + reason
  }
}
