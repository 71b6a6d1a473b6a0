import ReviewCore

/// Counting a pile of paper ballot by ballot: what the screen knows beyond the pile itself.
///
/// The pile is also in `ConsoleModel.piles` and, by `Effect.keepPile`, on the disk: whatever opens over this screen or
/// ends the program, no ballot is counted twice by hand.
struct PileScreen: ConsoleLayer {
  enum Question: Hashable, Sendable {
    /// How many ballots were handed out; with the answer the pile is handed in.
    case issued(LineEditor, isOffered: Bool)
    /// Whether the pile is to be counted from its first ballot again.
    case startOver
  }

  /// A mark, and the place of the sheet that it was made in.
  struct Made: Hashable, Sendable {
    let mark: Mark
    let place: Int
  }

  private(set) var pile: BallotPile
  /// Points are typed in digits; those that are no mark yet.
  private(set) var typed = ""
  private(set) var latest: Made?
  /// Why the last key did nothing.
  private(set) var note: String?
  private(set) var question: Question?
  /// The number of ballots handed out that was typed before the question was left.
  private var issuedBefore: String?

  init(_ pile: BallotPile) { self.pile = pile }

  var isInPoints: Bool { pile.count.sheet.choices.count > 9 }

  /// Gone when its count is in, or can no longer come in.
  func isOvertaken(by news: News, in console: ConsoleModel) -> Bool {
    !console.session.awaits(pile) || news.enteredBags.contains(pile.count.bag)
  }

  mutating func show(refusal text: String) -> Bool {
    note = text
    return true
  }

  mutating func show(_ rejection: Rejection, _ strings: Strings) -> Bool {
    if case .vote(.entriesDiffer(_, _, let differences)) = rejection {
      return show(refusal: strings.pilesDiffer(differences))
    }
    return show(refusal: strings.rejection(rejection))
  }
}

// MARK: - Keys

extension PileScreen {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    // Nobody can see what a key would do to.
    guard console.isServed else { return [] }
    note = nil
    let before = pile
    let requests = question == nil ? count(key, in: console) : answer(key, in: console)
    return pile == before ? requests : [.keepPile(pile)] + requests
  }

  private mutating func count(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch key.halfWidth {
    case .character(let character) where !(character == " " && isInPoints): press(character, in: console)
    case .backspace: takeBack(console.strings)
    case .enter, .character:
      if typed.isEmpty { askIssued(in: console) } else { press(takePoints(), in: console) }
    case .escape, .control("C"): return leave(console.strings)
    case FormKey.startOver.key, .delete: if !pile.isEmpty { question = .startOver }
    case .control, .function, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown:
      note = console.strings.noStroke(key.name)
    }
    return []
  }

  private func leave(_ strings: Strings) -> [LayerRequest] {
    let words = pile.isEmpty ? [] : [LayerRequest.say(strings.pileLeft(pile.count.returned))]
    return [.close, .putAside(self)] + words
  }

  private mutating func press(_ character: Character, in console: ConsoleModel) {
    if let stroke = stroke(for: character) {
      press(stroke, in: console)
    } else if typed.isEmpty {
      note = console.strings.noStroke(String(character))
    }
  }

  private mutating func press(_ stroke: PileCount.Stroke?, in console: ConsoleModel) {
    let place = pile.count.marks.count
    if stroke == .own, !mayBeOwn(place, console.session) {
      note = console.strings.noOwnUnit
      return
    }
    guard let stroke, pile.count.press(stroke) else {
      note = console.strings.noStroke("")
      return
    }
    typed = ""
    latest = stroke.mark.map { Made(mark: $0, place: place) }
  }

  private mutating func takeBack(_ strings: Strings) {
    if !typed.isEmpty {
      typed.removeLast()
    } else if pile.count.press(.back) {
      latest = nil
    } else {
      note = strings.nothingToTakeBack
    }
  }

  /// What a key means for the ballot in hand; nil for nothing, or for a digit that is waited on.
  private mutating func stroke(for key: Character) -> PileCount.Stroke? {
    guard isInPoints else { return PileCount.Stroke(key) }
    // The full stop of a Chinese input method too.
    if [".", "/", "\u{3002}"].contains(key) { return .blank }
    guard let digit = key.wholeNumberValue, key.isASCII else { return PileCount.Stroke(key) }
    typed += "\(digit)"
    // No two digits but 10 can be the beginning of a number of points.
    guard typed.count > 1, typed != "10" else { return nil }
    return takePoints()
  }

  /// The number typed so far, as a mark.
  private mutating func takePoints() -> PileCount.Stroke? {
    defer { typed = "" }
    let choices = pile.count.sheet.choices
    return Int(typed).flatMap { choices.firstIndex(of: "\($0)") }.map(PileCount.Stroke.choice)
  }

  /// Fewer of the panel belong to the unit than have been counted so already: the session would refuse the count.
  private func mayBeOwn(_ place: Int, _ session: Session) -> Bool {
    guard pile.count.sheet.places.indices.contains(place) else { return false }
    let speaker = pile.count.sheet.places[place].speaker
    let panel = session.plan.panels.first { $0.id == pile.count.bag.panel }
    let members = panel?.barred(from: speaker) ?? 0
    return (pile.count.running(at: place)?.own ?? 0) < members
  }
}

// MARK: - Questions

extension PileScreen {
  /// The end of the pile: how many were handed out, so that the gates can be held against it.
  private mutating func askIssued(in console: ConsoleModel) {
    let (count, session) = (pile.count, console.session)
    if !count.marks.isEmpty {
      note = console.strings.ballotHalfDone(count.sheet.placeCount - count.marks.count)
    } else if count.returned == 0 {
      note = console.strings.nothingCounted
    } else {
      let round = pile.round.flatMap { session.round($0) }
      let known = round?.issued[count.bag] ?? session.present(of: count.bag.panel, in: round)
      question = .issued(LineEditor(issuedBefore ?? known.map { "\($0)" } ?? ""), isOffered: true)
    }
  }

  private mutating func answer(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch (question, key.halfWidth) {
    case (_, .escape), (_, .control("C")): leaveQuestion()
    case (.issued(let editor, _), .enter), (.issued(let editor, _), FormKey.startAnew.key):
      // What a command takes, so that there is room to add it to others.
      guard let issued = Int(editor.text), (0...100_000).contains(issued), let sheets = pile.count.count(issued: issued)
      else {
        note = console.strings.rejection(.line(.badNumber(argument: .issued, text: editor.text)))
        break
      }
      return [.effect(.submitCount(round: pile.round, sheets, startsAnew: key == FormKey.startAnew.key))]
    case (.issued(var editor, let isOffered), let edited):
      // Typing takes the place of what is offered.
      if isOffered, case .character = edited { editor = LineEditor() }
      _ = editor.handle(edited)
      question = .issued(editor, isOffered: false)
    case (.startOver, .enter):
      self = PileScreen(BallotPile(round: pile.round, PileCount(pile.count.bag, on: pile.count.sheet)))
    case (.startOver, _), (nil, _): break
    }
    return []
  }

  /// A number that was typed is offered when it is asked again.
  private mutating func leaveQuestion() {
    if case .issued(let editor, isOffered: false) = question { issuedBefore = editor.text }
    question = nil
  }
}

extension News {
  /// Bags whose first entry is in.
  var enteredBags: [BallotBag] {
    events.compactMap { recorded in
      if case .firstCountEntered(_, let count) = recorded.event { return count.bag }
      return nil
    }
  }
}

extension PileCount.Stroke {
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
