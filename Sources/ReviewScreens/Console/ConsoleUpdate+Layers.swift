import CommandTables
import ReviewCore

// Keys, pastes and requests of what is open over the panes.

extension ConsoleModel {
  /// A key goes to the uppermost layer, or to the panes where nothing is open.
  mutating func take(_ key: Key) -> [Effect] {
    if notice?.staysUntilKey == true { notice = nil }
    handedOver = LayerStack()
    guard var layer = layers.top else { return handleBare(key) }
    // The help's other key is text.
    if case .function = key, key.belongs(to: .help), !layer.isProgramsQuestion, !(layer is Help) {
      open(Help())
      return []
    }
    let before = layer
    let requests = layer.update(key, in: self)
    layers.replaceTop(with: layer)
    if requests.isEmpty, layer.equals(before) { tell(of: key, under: layer) }
    return requests.flatMap { meet($0) }
  }

  mutating func paste(_ text: String) {
    guard layers.opened != nil else { return beginNote(with: text) }
    if !layers.insert(text) { say(strings.nowhereToPaste, isError: true) }
  }

  /// Words typed or pasted with no field open are a note in the making.
  mutating func beginNote(with text: String) {
    guard Operation.note.row.phases.contains(session.phase) else {
      say(strings.rejection(.notNow(.note, session.phase)), isError: true)
      return
    }
    open(Form(.note, fixed: fixedArguments(of: .note), plan: session.plan))
    layers.change(Form.self) { $0.insert(text) }
  }

  /// Pushes a layer. A form that was left half-way comes back as it was left.
  mutating func open(_ layer: any ConsoleLayer) {
    let form = layer as? Form
    layers.push(form.flatMap { drafts[$0.key] } ?? layer)
    // What was said before is not about what is typed now, nor what was refused about what is opened.
    let isRefusal = notice.map { $0.isError && !$0.staysUntilKey } ?? false
    if form != nil || layer is PileScreen || isRefusal { notice = nil }
  }

  // MARK: - Private

  /// Says that a key of the session does nothing under a list or a question: a clock that did not start is seen too late. A
  /// form says it itself, and a question of the program has to be answered first.
  private mutating func tell(of key: Key, under layer: any ConsoleLayer) {
    guard key.isCommand, row(for: key) != nil, !layer.isProgramsQuestion, !(layer is Form) else { return }
    say(strings.nothingHere(KeyName.spoken(key.name)), isError: true)
  }

  private mutating func meet(_ request: LayerRequest) -> [Effect] {
    switch request {
    case .close: layers.pop()
    case .push(let layer): open(layer)
    case .start(let row, let isAsking): return start(row, asking: isAsking)
    case .attempt(let line): return attempt(line)
    case .confirm(let line): return confirm(line)
    case .perform(let line): return perform(line)
    case .effect(let effect): return [effect]
    case .say(let text, let isError): say(text, isError: isError)
    case .putAside(let layer): putAside(layer)
    case .keepLine(let line): lineLeft = line
    case .keepPile(let pile): return keep(pile)
    case .fillIn(let words): layers.change(Form.self) { $0.fillIn(words) }
    case .point(let speaker): queueCursor = speaker
    case .visit(let speaker):
      focus = .queue
      look(at: speaker)
    }
    return []
  }

  private mutating func putAside(_ layer: any ConsoleLayer) {
    if let form = layer as? Form { drafts[form.key] = form.hasTyping ? form : nil }
    if let screen = layer as? PileScreen { pilesAside[screen.pile.name] = screen }
  }
}

extension Strings {
  fileprivate func nothingHere(_ key: String) -> String {
    pick("\(key) 在这里没有起作用；先按 Esc 返回", "\(key) 在這裡沒有起作用；先按 Esc 返回", "\(key) did nothing here; Esc goes back first")
  }

  fileprivate var nowhereToPaste: String {
    pick("这里没有可以粘贴的地方，没有粘贴", "這裡沒有可以貼上的地方，沒有貼上", "There is no field to paste into; nothing was pasted")
  }
}
