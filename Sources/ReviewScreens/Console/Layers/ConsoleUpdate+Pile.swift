import ReviewCore

// Keys while paper is counted ballot by ballot.

extension ConsoleModel {
  /// Opens the pile of that panel, or of the panel that is due; one that was left is gone on with.
  mutating func openPile(of panel: Identifier?) -> [Effect] {
    if let rejection = refusalToCount {
      show(rejection)
      return []
    }
    guard let pile = pile(of: panel) else {
      show(refusal: strings.countedByRows)
      return []
    }
    overlay = .pile(PileScreen(pile))
    notice = nil
    return []
  }

  mutating func handle(_ key: Key, in open: PileScreen) -> [Effect] {
    // Nobody can see what a key would do to.
    guard size.isServed else { return [] }
    var screen = open
    screen.note = nil
    if let question = screen.question { return answer(key, question, in: screen) }
    switch key.halfWidth {
    case .character(let character) where !(character == " " && screen.isInPoints): press(character, in: &screen)
    case .backspace: takeBack(in: &screen)
    case .enter, .character:
      if screen.typed.isEmpty { ask(in: &screen) } else { press(screen.takePoints(), in: &screen) }
    case .escape, .control("C"):
      overlay = nil
      if !screen.pile.isEmpty { say(strings.pileLeft(screen.pile.count.returned)) }
      return []
    case .control("U"), .delete: if !screen.pile.isEmpty { screen.question = .startOver }
    case .control, .function, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown:
      screen.note = strings.noStroke(key.name)
    }
    overlay = .pile(screen)
    return keep(screen.pile, unlike: open.pile)
  }

  /// Piles that were under count when the program ended, as far as they still are.
  mutating func take(_ found: [PaperPile]) -> [Effect] {
    piles = found.filter { session.awaits($0) && !$0.isEmpty }
    if let pile = piles.first {
      say(strings.pileFound(pile.count.returned, panel: session.attendanceName(pile.count.bag.panel)))
    }
    return found.filter { !piles.contains($0) }.map { .dropPile($0.name) }
  }

  /// A pile is gone when its count is in, or can no longer come in.
  mutating func dropPiles(after events: [Recorded<Event>]) -> [Effect] {
    let entered = events.compactMap { recorded -> BallotBag? in
      if case .firstCountEntered(_, let count) = recorded.event { return count.bag }
      return nil
    }
    let gone = piles.filter { !session.awaits($0) || entered.contains($0.count.bag) }
    guard !gone.isEmpty else { return [] }
    piles.removeAll { gone.contains($0) }
    let isGone = { (open: Overlay?) in
      if case .pile(let screen) = open { return gone.contains { $0.name == screen.pile.name } }
      return false
    }
    if isGone(overlay) { overlay = nil }
    if isGone(underHelp) { underHelp = nil }
    return gone.map { .dropPile($0.name) }
  }

  /// From the form of a count to counting its ballots one by one.
  mutating func turnToPile(from form: Form) -> [Effect] {
    openPile(of: form.panel)
  }

  /// Hands the entry in as the first of two: what was entered before is not to be relied on.
  mutating func startAnew(_ form: Form) -> [Effect] {
    var form = form
    form.differences = []
    overlay = .form(form)
    var values = form.line.values
    values[.entry] = "first"
    return perform(CommandLine(.tally, values, gradeCounts: form.line.gradeCounts))
  }

  // MARK: - Private

  /// Nil where part of the bag was typed in row by row.
  private func pile(of panel: Identifier?) -> PaperPile? {
    guard let target = countTarget else { return nil }
    if panel == nil, let left = piles.last(where: { $0.round == target.round && session.awaits($0) }),
      target.round != nil || left.name.speaker == target.place.speaker
    {
      return left
    }
    let round = target.round.flatMap { session.round($0) }
    let wanted = panel ?? target.panel
    let bag = BallotBag(panel: wanted, channel: .paper)
    let sheet = round.map { session.sheet(of: $0) } ?? session.handSheet(for: target.place.speaker)
    let fresh = PaperPile(round: target.round, PaperCount(bag, on: sheet))
    if let left = piles.first(where: { $0.name == fresh.name }) { return left }
    // An entry is whole: neither a count nor a first entry of some rows may be there.
    let first = round?.firstEntries[bag]?.rows.count ?? 0
    return session.awaits(fresh) && (first == 0 || first == sheet.placeCount) ? fresh : nil
  }

  private mutating func press(_ character: Character, in screen: inout PileScreen) {
    let stroke = screen.stroke(for: character)
    if stroke == nil, !screen.typed.isEmpty { return }
    if stroke == nil {
      screen.note = strings.noStroke(String(character))
    } else {
      press(stroke, in: &screen)
    }
  }

  private mutating func press(_ stroke: PaperCount.Stroke?, in screen: inout PileScreen) {
    let place = screen.pile.count.marks.count
    if stroke == .own, !mayBeOwn(place, of: screen.pile) {
      screen.note = strings.noOwnUnit
      return
    }
    guard let stroke, screen.pile.count.press(stroke) else {
      screen.note = strings.noStroke("")
      return
    }
    screen.typed = ""
    screen.latest = stroke.mark.map { ($0, place) }
  }

  private mutating func takeBack(in screen: inout PileScreen) {
    if !screen.typed.isEmpty {
      screen.typed.removeLast()
    } else if screen.pile.count.press(.back) {
      screen.latest = nil
    } else {
      screen.note = strings.nothingToTakeBack
    }
  }

  /// Fewer of the panel belong to the unit than have been counted so already: the session would refuse the count.
  private func mayBeOwn(_ place: Int, of pile: PaperPile) -> Bool {
    guard pile.count.sheet.places.indices.contains(place) else { return false }
    let speaker = pile.count.sheet.places[place].speaker
    let panel = session.plan.panels.first { $0.id == pile.count.bag.panel }
    let members = panel?.barred(from: speaker) ?? 0
    return (pile.count.running(at: place)?.own ?? 0) < members
  }

  /// The end of the pile: how many were handed out, so that the gates can be held against it.
  private func ask(in screen: inout PileScreen) {
    let count = screen.pile.count
    if !count.marks.isEmpty {
      screen.note = strings.ballotHalfDone(count.sheet.placeCount - count.marks.count)
    } else if count.returned == 0 {
      screen.note = strings.nothingCounted
    } else {
      let round = screen.pile.round.flatMap { session.round($0) }
      let offered = round?.issued[count.bag] ?? session.present(of: count.bag.panel, in: round)
      screen.question = .issued(LineEditor(offered.map { "\($0)" } ?? ""), isOffered: true)
    }
  }

  private mutating func answer(_ key: Key, _ question: PileScreen.Question, in open: PileScreen) -> [Effect] {
    var screen = open
    switch (question, key.halfWidth) {
    case (_, .escape), (_, .control("C")): screen.question = nil
    case (.issued(let editor, _), .enter), (.issued(let editor, _), .control("R")):
      // What a command takes, so that there is room to add it to others.
      guard let issued = Int(editor.text), (0...100_000).contains(issued),
        let count = screen.pile.count.count(issued: issued)
      else {
        screen.note = strings.rejection(.badNumber(argument: .issued, text: editor.text))
        break
      }
      overlay = .pile(screen)
      return [.submitCount(round: screen.pile.round, count, startsAnew: key == .control("R"))]
    case (.issued(var editor, let isOffered), let edited):
      // Typing takes the place of what is offered.
      if isOffered, case .character = edited { editor = LineEditor() }
      _ = editor.handle(edited)
      screen.question = .issued(editor, isOffered: false)
    case (.startOver, .enter):
      let count = screen.pile.count
      screen = PileScreen(PaperPile(round: screen.pile.round, PaperCount(count.bag, on: count.sheet)))
    case (.startOver, _): break
    }
    overlay = .pile(screen)
    return keep(screen.pile, unlike: open.pile)
  }

  private mutating func keep(_ pile: PaperPile, unlike earlier: PaperPile) -> [Effect] {
    if pile == earlier { return [] }
    piles.removeAll { $0.name == pile.name }
    if pile.isEmpty { return [.dropPile(pile.name)] }
    piles.append(pile)
    return [.keepPile(pile)]
  }
}

extension PaperCount.Stroke {
  /// What it puts in a place; nil for strokes that are about a whole sheet or take something back.
  fileprivate var mark: Mark? {
    switch self {
    case .choice(let index): .choice(index)
    case .blank: .blank
    case .void: .void
    case .own: .own
    case .voidSheet, .back: nil
    }
  }
}
