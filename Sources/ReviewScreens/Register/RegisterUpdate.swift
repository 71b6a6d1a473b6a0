import ReviewCore
import ReviewRegister

/// Turns a message into the screen's next state and what the runtime shall do.
public func update(_ model: inout RegisterModel, _ message: RegisterMessage) -> [RegisterEffect] {
  defer { model.readWords() }
  switch message {
  case .key(let key): return model.take(key)
  case .paste(let text): return model.paste(PlainText.clean(text))
  case .mouse(let mouse): return model.handle(mouse)
  case .tick(let now): model.now = now
  case .resize(let size): model.resize(to: size)
  case .glanced(let glance): model.glance = glance
  case .answered(let ask, let answer): model.take(ask, answer)
  case .recorded(let events, let mine, let head, let position):
    model.take(events, isMine: mine, head: head, position: position)
  case .refused(let rejection): model.show(rejection)
  case .failed(let text): model.show(refusal: text)
  case .trouble(let text): model.say(text, isError: true)
  case .done(let text): model.say(text)
  case .written(let parts): model.sayBesides(parts)
  case .edited(let text): model.layers.change(RegisterForm.self) { $0.form.replaceText(text) }
  }
  return []
}

extension RegisterModel {
  /// A refusal stands where it was earned: in the layer that takes the keys if that has a place for it, else on the notice
  /// line. It closes nothing.
  mutating func show(refusal text: String) { tellTop(text) { $0.show(refusal: text) } }

  /// What left the office is taken back only with a reason: where none was asked for, it is now.
  mutating func show(_ rejection: RegisterRejection) {
    if rejection == .undoNeedsReason, layers.isEmpty { layers.push(RegisterForm(.undo, fixed: [:], in: self)) }
    let strings = strings
    tellTop(strings.rejection(rejection)) { $0.show(rejection, strings) }
  }

  /// After what is said already, where all can be seen; else alone, and the folder, which is last, before what is between.
  fileprivate mutating func sayBesides(_ parts: [String]) {
    let short = [parts.first, parts.last].compactMap(\.self).uniqued
    let texts = [[shownNotice?.text].compactMap(\.self) + parts, parts, short].map {
      $0.joined(separator: strings.semicolon)
    }
    say(texts.first { Width.of($0) <= layout.entry.width - 2 } ?? texts[texts.count - 1])
  }

  // MARK: - Private

  private mutating func tellTop(_ text: String, _ tell: (inout any RegisterLayer) -> Bool) {
    while layers.top is RegisterQuestion { layers.pop() }
    guard var layer = layers.top, tell(&layer) else { return say(text, isError: true) }
    layers.replaceTop(with: layer)
  }

  fileprivate mutating func resize(to size: Size) {
    self.size = size
    let (count, height) = (count, listHeight)
    place.put(place.cursor, count: count, height: height)
    if layout.detail == nil, focus == .detail || focus == .calendar { focus = .list }
  }

  /// What was stored, by whomever: answers are out of date, the cursor stays on its row, and what led to it closes.
  fileprivate mutating func take(
    _ events: [Recorded<RegisterEvent>], isMine: Bool, head: RegisterHead, position: Int
  ) {
    anchor = anchor(at: place.cursor)
    // Events that were missed may have changed them too.
    let isWhole = events.first?.position == self.position + 1 && events.last?.position == position
    if !isWhole || events.contains(where: \.event.changesNames) { namesEnd = position }
    self.head = head
    self.position = position
    if isMine {
      for case let form as RegisterForm in layers.layers { drafts[form.key] = nil }
      layers.closeWhatIsDone()
      marks = [:]
    }
    guard let text = strings.summary(of: events.map(\.event)), !text.isEmpty else { return }
    say(isMine ? text : strings.pick("另一处：", "另一處：", "Another office: ") + text)
  }
}
