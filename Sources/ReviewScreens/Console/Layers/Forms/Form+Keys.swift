import CommandTables
import ReviewCore

// Keys in a form of the session, and what the console tells it.

extension Form {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    settleUnit(before: key, in: console)
    if key == FormKey.ballotByBallot.key, form.operation == .tally { return countBallots(in: console) }
    if key == FormKey.startAnew.key, isSecondEntry { return startAnew() }
    let before = self
    switch form.update(key) {
    case .taken:
      tell(of: key, in: console)
      return []
    case .changed: return turn(from: before, in: console)
    case .left: return leave(console.strings)
    case .complete(let line): return [.attempt(line)]
    case .wantsEditor(let text): return [.effect(.edit(text))]
    case .wantsOffers:
      let offers = console.offers(for: self)
      if !offers.isEmpty { return [.push(Offers(offers, sought: soughtAlready))] }
      form.error = console.strings.pick("这一项没有现成的话", "這一項沒有現成的話", "No ready words for this field")
      return []
    }
  }

  mutating func show(refusal text: String) -> Bool {
    form.error = text
    return true
  }

  mutating func show(_ rejection: Rejection, _ strings: Strings) -> Bool {
    if case .line(let refusal) = rejection, let argument = refusal.argument { form.point(at: argument) }
    if rejection == .sourceNeeded {
      form.point(at: .source)
      return show(refusal: strings.chooseSource)
    }
    guard case .vote(.entriesDiffer(_, _, let differences)) = rejection else {
      return show(refusal: strings.rejection(rejection))
    }
    mark(differences)
    return show(refusal: strings.entriesDiffer)
  }

  /// What was chosen for the field in hand: a phrase goes in at the cursor, anything else takes the field's place.
  mutating func fillIn(_ words: String) {
    if form.current?.suggestions == .phrases { form.insert(words) } else { form.choose(words) }
  }

  // MARK: - Private

  /// What was typed of an offer that takes the field's place; a phrase is added to what stands there.
  private var soughtAlready: String {
    form.current.flatMap { $0.suggestions == .phrases ? nil : $0.editor.text } ?? ""
  }

  /// Says that a key of the session does nothing while the form is open: a clock that did not start is seen too late.
  private mutating func tell(of key: Key, in console: ConsoleModel) {
    guard key.isCommand, console.row(for: key) != nil else { return }
    let name = KeyName.spoken(key.name)
    form.error = console.strings.pick(
      "表格开着，\(name) 没有起作用；先按 Enter 记下，或按 Esc 收起", "表格開著，\(name) 沒有起作用；先按 Enter 記下，或按 Esc 收起",
      "\(name) did nothing, the form is open: Enter to record it or Esc to put it aside first")
  }

  private mutating func leave(_ strings: Strings) -> [LayerRequest] {
    form.error = nil
    guard form.hasTyping else { return [.close, .putAside(self)] }
    let text = strings.pick(
      "已收起，写的还在；再按同一键接着写", "已收起，寫的還在；再按同一鍵接著寫", "Put aside; what you typed is kept: press the same key again")
    return [.close, .putAside(self), .say(text)]
  }

  /// Of a count whose panel was changed, the form of that panel follows. What was typed for the other one is kept.
  private mutating func turn(from before: Form, in console: ConsoleModel) -> [LayerRequest] {
    guard let other = console.turned(self) else { return [] }
    self = console.drafts[other.key] ?? other
    return [.putAside(before)]
  }

  /// From the form of a count to counting its ballots one by one.
  private mutating func countBallots(in console: ConsoleModel) -> [LayerRequest] {
    if let pile = console.pileScreen(of: panel) { return [.push(pile)] }
    form.error = console.refusalToPile
    return []
  }

  /// Hands the entry in as the first of two: what was entered before is not to be relied on.
  private mutating func startAnew() -> [LayerRequest] {
    mark([])
    let line = form.line
    var values = line.values
    values[.entry] = "first"
    return [.perform(CommandLine(.tally, values, counts: line.counts))]
  }
}

extension Strings {
  /// The field is in hand: what a line would be told to type is chosen here.
  fileprivate var chooseSource: String {
    pick(
      "此刻看不出问题从哪里来：用 ←→ 选来源，再按 Enter", "此刻看不出問題從哪裡來：用 ←→ 選來源，再按 Enter",
      "Where it comes from does not show now: choose it with ← →, then Enter")
  }
}
