import ReviewCore

// Keys in a form, and what the console tells it.

extension Form {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    settleUnit(before: key, in: console)
    switch key {
    case .escape, .control("C"): return leave(console.strings)
    case .enter: return advance() ? [] : [.attempt(line)]
    case .tab, .down: move(by: 1)
    case .backTab, .up: move(by: -1)
    case FormKey.offers.key:
      let words = console.offers(for: self)
      if !words.isEmpty { return [.push(Offers(words))] }
      error = console.strings.pick("这一项没有现成的话", "這一項沒有現成的話", "No ready words for this field")
    case FormKey.editor.key: return [.effect(.edit(current?.editor.text ?? ""))]
    case FormKey.ballotByBallot.key where operation == .tally: return countBallots(in: console)
    case FormKey.startAnew.key where isSecondEntry: return startAnew()
    case .left where moveAside(by: -1): break
    case .right where moveAside(by: 1): break
    case .character, .control, .function, .backspace, .delete, .left, .right, .home, .end, .pageUp, .pageDown:
      return edit(key, in: console)
    }
    return []
  }

  mutating func show(refusal text: String) -> Bool {
    error = text
    return true
  }

  mutating func show(_ rejection: Rejection, _ strings: Strings) -> Bool {
    guard case .vote(.entriesDiffer(_, _, let differences)) = rejection else {
      return show(refusal: strings.rejection(rejection))
    }
    self.differences = differences
    return show(refusal: strings.entriesDiffer)
  }

  /// Ready words for the field in hand: a unit is chosen, a text goes in at the cursor.
  mutating func fillIn(_ words: String, in console: ConsoleModel) {
    if current?.label == .argument(.speaker) {
      choose(console.speaker(named: words) ?? words)
    } else {
      insert(words)
    }
  }

  // MARK: - Private

  private mutating func leave(_ strings: Strings) -> [LayerRequest] {
    error = nil
    guard hasTyping else { return [.close, .putAside(self)] }
    let text = strings.pick(
      "已收起，写的还在；再按同一键接着写", "已收起，寫的還在；再按同一鍵接著寫", "Put aside; what you typed is kept: press the same key again")
    return [.close, .putAside(self), .say(text)]
  }

  /// Of a count whose panel is changed, the form of that panel follows. What was typed for the other one is kept.
  private mutating func edit(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let before = self
    guard handle(key), let other = console.turned(self) else { return [] }
    self = console.drafts[other.key] ?? other
    return [.putAside(before)]
  }

  /// From the form of a count to counting its ballots one by one.
  private mutating func countBallots(in console: ConsoleModel) -> [LayerRequest] {
    if let pile = console.pileScreen(of: panel) { return [.push(pile)] }
    error = console.refusalToPile
    return []
  }

  /// Hands the entry in as the first of two: what was entered before is not to be relied on.
  private mutating func startAnew() -> [LayerRequest] {
    differences = []
    var values = line.values
    values[.entry] = "first"
    return [.perform(CommandLine(.tally, values, counts: line.counts))]
  }
}
