import ReviewCore

/// Turns a message into the console's next state and what the runtime shall do.
public func update(_ model: inout ConsoleModel, _ message: Message) -> [Effect] {
  switch message {
  case .key(let key): return model.take(key)
  case .paste(let text): model.paste(PlainText.clean(text))
  case .mouse(let mouse): model.handle(mouse)
  case .tick(let now): model.now = now
  case .resize(let size):
    model.size = size
    model.layers.change(Reader.self) { $0 = $0.reset(size: size) }
  case .recorded(let events, let mine): return model.take(events, by: mine ? .me : .other)
  case .settled(let events): return model.take(events, by: .program)
  case .refused(let rejection): model.show(rejection)
  case .failed(let text): model.fail(text)
  case .trouble(let text): model.say(text, isError: true)
  case .done(let text):
    model.handedOver = LayerStack()
    model.say(text)
  case .warned(let text):
    model.notice = ConsoleModel.Notice(text: text, isError: true, at: model.now, staysUntilKey: true)
  case .planEdited(let plan): model.open(PlanChanges(plan))
  case .edited(let text): model.layers.change(Form.self) { $0.form.replaceText(text) }
  case .projectorSeen(let isHere): model.hasProjector = isHere
  case .minutes(let passages): model.read(passages, .minutes)
  case .findings(let findings): model.findings = findings
  case .boxRead(let reading): model.box = reading
  case .phonesServed(let service): model.phones = service
  case .gapFound(let length): model.ask(aboutGap: length)
  case .pilesFound(let piles): return model.take(piles)
  }
  return []
}

extension ConsoleModel {
  mutating func say(_ text: String, isError: Bool = false) {
    if notice?.staysUntilKey == true, !isError { return }
    notice = Notice(text: text, isError: isError, at: now)
  }

  /// A refusal stands where it was earned: in the layer that takes the keys if that has a place for it, else on the notice
  /// line. It closes nothing.
  mutating func show(refusal text: String) { tellTop(text) { $0.show(refusal: text) } }

  mutating func show(_ refused: Rejection) {
    let (strings, rejection) = (strings, worded(refused))
    tellTop(strings.rejection(rejection)) { $0.show(rejection, strings) }
  }

  // MARK: - Private

  private mutating func tellTop(_ text: String, _ tell: (inout any ConsoleLayer) -> Bool) {
    guard var layer = layers.top, tell(&layer) else { return say(text, isError: true) }
    layers.replaceTop(with: layer)
  }

  /// What was asked for failed: where it was asked is open again.
  fileprivate mutating func fail(_ text: String) {
    if layers.isEmpty { layers = handedOver }
    handedOver = LayerStack()
    show(refusal: text)
  }

  /// Opens the reader, or brings the open one up to date.
  mutating func read(_ passages: [Passage], _ matter: ReadingMatter) {
    let size = size
    if layers.uppermost(Reader.self)?.matter == matter {
      layers.change(Reader.self) { $0 = $0.reset(passages, size: size) }
    } else {
      open(Reader(passages, of: matter, size: size))
    }
  }

  fileprivate mutating func ask(aboutGap length: Milliseconds) {
    if !layers.change(GapQuestion.self, { $0.lengthen(by: length) }) { open(GapQuestion(length: length)) }
  }
}
