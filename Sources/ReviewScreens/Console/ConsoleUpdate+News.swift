import ReviewCore

/// What was stored, as far as it can concern something that is open.
struct News {
  enum Author { case me, other, program }

  /// Where the session is: a question asked at one place is none at another.
  struct Place: Equatable {
    let phase: Phase
    let part: Int?
    let speaker: Identifier?

    init(_ session: Session) {
      phase = session.phase
      part = session.partIndex
      speaker = session.turn?.speaker
    }
  }

  let events: [Recorded<Event>]
  let author: Author
  let before: Place
  let now: Place

  var isElsewhere: Bool { before != now }

  func contains(_ kind: Event.Kind) -> Bool { events.contains { $0.event.kind == kind } }
}

// What was stored is folded in, by whomever: cursors stay on what they were on, and what is open stays open unless it is
// done or about something that has gone.

extension ConsoleModel {
  mutating func take(_ events: [Recorded<Event>], by author: News.Author) -> [Effect] {
    let before = News.Place(session)
    for event in events { history.append(event) }
    let news = News(events: events, author: author, before: before, now: News.Place(session))
    if events.contains(where: { ![.clock, .projector].contains($0.event.area) }) { contentEnd = history.end }
    moveCursors(after: news)
    let dropped = dropPiles(after: news)
    if events.isEmpty { return dropped + reread() }
    let isAnswer = author == .me && layers.uppermost(GapQuestion.self)?.isAnswered == true
    let console = self
    layers.removeAll { $0.isOvertaken(by: news, in: console) }
    if author == .me, !isAnswer { closeWhatIsDone() }
    let text = summary(news)
    say(author == .other ? strings.pick("另一台：", "另一台：", "Other console: ") + text : text)
    return dropped + reread()
  }

  // MARK: - Private

  private mutating func moveCursors(after news: News) {
    let (before, now) = (news.before, news.now)
    if let speaker = now.speaker, speaker != before.speaker { queueCursor = speaker }
    if now.phase != before.phase, now.speaker != before.speaker || now.speaker == nil { listCursor = 0 }
    listCursor = min(listCursor, max(0, listRows.count - 1))
    if news.author == .me { select(newIn: news.events) }
    recordScroll = 0
    if now.phase == .betweenTurns, before.phase != .betweenTurns, let next = session.nextSpeaker {
      queueCursor = next.speaker.id
    }
    // The count of a sheet for all begins with the first of the queue.
    let isClosed = news.contains(.roundClosed) && roundInHand?.isOfMany == true
    if now.speaker == nil, isClosed || (now.phase == .jointAppraisal && before.phase != .jointAppraisal) {
      queueCursor = firstUncounted ?? queueCursor
    }
  }

  /// What was asked for is done: all that led to it closes. A pile whose count is still to come stays.
  private mutating func closeWhatIsDone() {
    let next = nextForm
    let counted = (layers.opened as? Form)?.operation == .tally
    for case let form as Form in layers.layers { drafts[form.key] = nil }
    if !(layers.opened is PileScreen) { layers.closeOpened() }
    if let next { open(next) }
    guard session.turn == nil else { return }
    if let target = next?.target {
      queueCursor = target.place.speaker
    } else if counted, next == nil {
      moveToUncounted()
    }
  }

  /// What is being read is out of date.
  private mutating func reread() -> [Effect] {
    guard let matter = layers.uppermost(Reader.self)?.matter else { return [] }
    switch matter {
    case .minutes: return [.readMinutes]
    case .dossier(let speaker):
      read(dossierPassages(of: speaker), matter)
      return []
    }
  }

  /// All that came of one command: who is done, and who is called. Of several, what others did last.
  private func summary(_ news: News) -> String {
    let batch = news.author == .me ? news.events.first?.batch : news.events.last?.batch
    return news.events.filter { $0.batch == batch }.map { strings.minute($0, in: history) }
      .joined(separator: strings.pick("；", "；", "; "))
  }

  /// After a speaker's last panel: on to the next one whose count is missing.
  private mutating func moveToUncounted() {
    let queue = session.queue
    let start = queueCursor.flatMap { queue.firstIndex(of: $0) } ?? 0
    let order = queue[start...] + queue[..<start]
    if let next = order.first(where: { session.record($0).map { $0.state == .done && session.lacksCount($0) } ?? false }
    ) {
      queueCursor = next
    }
  }

  /// After one count or one panel's number the form for the next follows.
  private var nextForm: Form? {
    guard let form = layers.opened as? Form else { return nil }
    if form.operation == .issue, let round = roundInHand {
      let values = offeredIssue
      let isKnown = round.issued.keys.contains { $0.panel == values[.panel] && $0.channel.rawValue == values[.channel] }
      return isKnown ? nil : Form(.issue, fixed: fixedArguments(of: .issue), values: values, plan: session.plan)
    }
    guard form.operation == .tally, let last = form.target else { return nil }
    return countTarget(after: last).map { tallyForm($0) }
  }
}
