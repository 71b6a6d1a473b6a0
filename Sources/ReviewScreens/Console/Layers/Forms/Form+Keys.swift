import ReviewCore

// Keys in a form of the session, and what the console tells it.

extension Form {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    settleUnit(before: key, in: console)
    if key == FormKey.ballotByBallot.key, form.operation == .tally { return countBallots(in: console) }
    if key == FormKey.startAnew.key, isSecondEntry { return startAnew() }
    let before = self
    switch form.update(key) {
    case .taken: return []
    case .changed: return turn(from: before, in: console)
    case .left: return leave(console.strings)
    case .complete(let line): return [.attempt(line)]
    case .wantsEditor(let text): return [.effect(.edit(text))]
    case .wantsOffers:
      let words = console.offers(for: self)
      if !words.isEmpty { return [.push(Offers(words))] }
      form.error = console.strings.pick("这一项没有现成的话", "這一項沒有現成的話", "No ready words for this field")
      return []
    }
  }

  mutating func show(refusal text: String) -> Bool {
    form.error = text
    return true
  }

  mutating func show(_ rejection: Rejection, _ strings: Strings) -> Bool {
    guard case .vote(.entriesDiffer(_, _, let differences)) = rejection else {
      return show(refusal: strings.rejection(rejection))
    }
    mark(differences)
    return show(refusal: strings.entriesDiffer)
  }

  /// Ready words for the field in hand: a unit is chosen, a text goes in at the cursor.
  mutating func fillIn(_ words: String, in console: ConsoleModel) {
    if form.current?.label == .argument(.speaker) {
      form.choose(console.speaker(named: words) ?? words)
    } else {
      form.insert(words)
    }
  }

  // MARK: - Private

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
