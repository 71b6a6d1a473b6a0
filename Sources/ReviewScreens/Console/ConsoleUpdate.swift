import ReviewCore

/// Turns a message into the console's next state and what the runtime shall do.
public func update(_ model: inout ConsoleModel, _ message: Message) -> [Effect] {
  switch message {
  case .key(let key):
    if model.notice?.staysUntilKey == true { model.notice = nil }
    return model.handle(key)
  case .paste(let text): return model.handlePaste(PlainText.clean(text))
  case .mouse(let mouse): model.handle(mouse)
  case .tick(let now): model.now = now
  case .resize(let size):
    model.size = size
    if case .reader(let reader) = model.overlay { model.overlay = .reader(reader.reset(size: size)) }
  case .recorded(let events, let mine): return model.take(events, by: mine ? .me : .other)
  case .settled(let events): return model.take(events, by: .program)
  case .refused(let rejection): model.show(rejection)
  case .failed(let text): model.show(refusal: text)
  case .trouble(let text): model.say(text, isError: true)
  case .done(let text): model.say(text)
  case .warned(let text):
    model.notice = ConsoleModel.Notice(text: text, isError: true, at: model.now, staysUntilKey: true)
  case .edited(let text):
    if case .form(var form) = model.overlay {
      form.replaceText(text)
      model.overlay = .form(form)
    }
  case .projectorSeen(let isHere): model.hasProjector = isHere
  case .minutes(let passages): model.read(passages)
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

  /// A refusal stands where it was earned: in the question, the form or the palette if one is open, else on the notice
  /// line. It closes nothing.
  mutating func show(refusal text: String) {
    if question != nil {
      question?.isAnswered = false
      question?.refusal = text
      return
    }
    switch overlay {
    case .form(var form):
      form.error = text
      overlay = .form(form)
    case .palette(var palette):
      palette.error = text
      overlay = .palette(palette)
    case .pile(var screen):
      screen.note = text
      overlay = .pile(screen)
    case .help, .offers, .menu, .confirm, .gaps, .standings, .reader, nil: say(text, isError: true)
    }
  }

  mutating func show(_ rejection: Rejection) {
    if case .vote(.entriesDiffer(_, _, let differences)) = rejection {
      if case .form(var form) = overlay {
        form.differences = differences
        overlay = .form(form)
        return show(refusal: strings.entriesDiffer)
      }
      if case .pile = overlay { return show(refusal: strings.pilesDiffer(differences)) }
    }
    show(refusal: strings.rejection(rejection))
  }

  /// Does what the line says: screen operations here, the rest by the runtime.
  mutating func perform(_ line: CommandLine) -> [Effect] {
    switch line.operation {
    case .help: return help()
    case .palette: overlay = .palette(Palette())
    case .quit: return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .minutes: return close([.readMinutes])
    case .gaps: overlay = .gaps(selection: 0)
    case .export: return close([.exportDocuments(to: line.values[.folder])])
    case .theme: return close(line.values[.name].map { [.chooseTheme($0)] } ?? [])
    case .release:
      do throws(Rejection) { return close([.release(try line.release(in: session))]) } catch {
        show(refusal: strings.rejection(error))
      }
    case .language:
      guard let language = line.values[.name].flatMap(Language.init(rawValue:)) else {
        show(
          refusal: strings.rejection(
            .badChoice(argument: .name, text: line.values[.name] ?? "", allowed: Language.names)))
        return []
      }
      self.language = language
      return close([])
    case .open, .next, .part, .recess, .reconvene, .adjourn, .attend, .quorum, .draw, .move, .deferSpeaker, .skip,
      .absent, .written, .restore, .call, .rename, .limit, .report, .questions, .commentary, .appraisal, .finish,
      .pause, .resume,
      .extend, .shorten, .backdate, .gap, .topic, .problem, .own, .disown, .detail, .withdraw, .ask, .answered, .stuck,
      .later, .note, .pledge, .poll, .issue, .close, .tally, .doubt, .publish, .void, .revote, .presence, .score,
      .grade, .confirm,
      .dismiss, .cue, .show, .send, .follow, .freeze, .thaw, .dark, .light, .message,
      .wipe, .phones, .undo, .redo:
      return [.submit(line)]
    case .preview: isPreviewing.toggle()
    case .count: return openPile(of: line.values[.panel])
    case .standings: overlay = .standings(selection: standingsOrder.firstIndex { $0 == queueCursor } ?? 0)
    }
    return []
  }

  /// Starts an operation: at once if nothing need be typed, by way of a form or a question otherwise.
  mutating func start(_ row: OperationRow, asking isAsking: Bool = false) -> [Effect] {
    let fixed = fixedArguments(of: row.operation)
    let unfilled = row.arguments(in: session.plan).filter { fixed[$0.name] == nil }
    if row.confirms, row.operation != .quit || session.phase != .adjourned, !isAsking || unfilled.isEmpty {
      return confirm(CommandLine(row.operation, fixed))
    }
    // Taking an adjournment back opens the session again, and the papers are out.
    if row.operation == .undo, history.lastStanding?.event == .adjourned {
      overlay = .confirm(CommandLine(.undo))
      return []
    }
    // The hall has heard it: a reason is asked for.
    if row.operation == .undo, history.announcedByLast != nil {
      open(form(.undo, fixed: fixed))
      return []
    }
    if row.operation == .tally || row.operation == .count { return startCount(row.operation) }
    if unfilled.isEmpty || (!isAsking && unfilled.allSatisfy(\.isOptional) && row.operation != .detail) {
      return attempt(CommandLine(row.operation, fixed))
    }
    open(form(row.operation, fixed: fixed))
    return []
  }

  /// The form of an operation on what the cursor decides. Leave to move a deadline is asked for only where one has passed.
  private func form(_ operation: Operation, fixed: [ArgumentName: String]) -> Form {
    var form = Form(operation, fixed: fixed, values: offeredValues(of: operation), plan: session.plan)
    let deadline = fixed[.number].flatMap(session.problem)?.details.deadline
    if operation == .detail, deadline.map({ $0 >= now.date }) ?? true {
      form.fields.removeAll { [.argument(.reason), .argument(.approver)].contains($0.label) }
    }
    return form
  }

  /// Does it, unless something the plan foresees would be left undone: then it asks first, and says what.
  mutating func attempt(_ line: CommandLine) -> [Effect] {
    if gapsLeft(by: line).isEmpty { return perform(line) }
    overlay = .confirm(line)
    return []
  }

  /// What doing it now would leave undone.
  func gapsLeft(by line: CommandLine) -> [Gap] {
    if CommandTable.row(line.operation).isScreenOnly { return [] }
    let events = try? decided(line)
    return events.map(session.gaps(leftBy:)) ?? []
  }

  /// Asks before what cannot be undone; what would be refused anyway is refused at once, where it was typed.
  mutating func confirm(_ line: CommandLine) -> [Effect] {
    let row = CommandTable.row(line.operation)
    if !row.isScreenOnly, let rejection = refusal(of: line) {
      show(rejection)
    } else {
      overlay = .confirm(line)
    }
    return []
  }

  /// A form for the count that is due. Of a hundred points no form has a field each: these are counted one by one.
  private mutating func startCount(_ operation: Operation) -> [Effect] {
    if let rejection = refusalToCount {
      say(strings.rejection(rejection), isError: true)
    } else if operation == .count || session.plan.appraisal.voting.inPoints {
      return openPile(of: nil)
    } else if let target = countTarget {
      if session.turn == nil { queueCursor = target.place.speaker }
      open(tallyForm(target))
    }
    return []
  }

  mutating func open(_ form: Form) {
    overlay = .form(drafts[form.key] ?? form)
    notice = nil
  }

  // MARK: - Private

  private mutating func close(_ effects: [Effect]) -> [Effect] {
    overlay = nil
    return effects
  }

  fileprivate mutating func handle(_ key: Key) -> [Effect] {
    if let question { return answer(key, question) }
    if key == .function(1), overlay != nil, !isHelping { return help() }
    switch overlay {
    case .help(let scroll): return handleHelp(key, scroll: scroll)
    case .palette(let palette): return handle(key, in: palette)
    case .form(let form): return handle(key, in: form)
    case .offers(let form, let offers, let selection):
      return handle(key, offering: offers, to: form, selection: selection)
    case .menu(let speaker, let selection): return handleMenu(key, speaker: speaker, selection: selection)
    case .confirm(let line): return handleConfirm(key, line)
    case .pile(let screen): return handle(key, in: screen)
    case .standings(let selection): return handleStandings(key, selection: selection)
    case .reader(let reader): return handle(key, in: reader)
    case .gaps(let selection): return handleGaps(key, selection: selection)
    case nil: return handleBare(key)
    }
  }

  fileprivate mutating func handlePaste(_ text: String) -> [Effect] {
    if question != nil { return [] }
    switch overlay {
    case .form(var form):
      form.insert(text)
      overlay = .form(form)
    case .palette(var palette):
      palette.editor.insert(text)
      overlay = .palette(palette)
    case nil: beginNote(with: text)
    case .help, .offers, .menu, .confirm, .gaps, .pile, .standings, .reader: break
    }
    return []
  }

  /// Words typed or pasted with no field open are a note in the making.
  mutating func beginNote(with text: String) {
    guard CommandTable.row(.note).phases.contains(session.phase) else {
      say(strings.rejection(.notNow(.note, session.phase)), isError: true)
      return
    }
    open(Form(.note, fixed: fixedArguments(of: .note), plan: session.plan))
    if case .form(var form) = overlay {
      form.insert(text)
      overlay = .form(form)
    }
  }

  fileprivate enum Author { case me, other, program }

  /// Folds in what was stored and keeps cursors on what they were on.
  fileprivate mutating func take(_ events: [Recorded<Event>], by author: Author) -> [Effect] {
    let speakerBefore = session.turn?.speaker
    let phaseBefore = session.phase
    let partBefore = session.partIndex
    let counted = isTallying
    for event in events { history.append(event) }
    if events.contains(where: { ![.clock, .projector].contains($0.event.area) }) { contentEnd = history.end }
    if let speaker = session.turn?.speaker, speaker != speakerBefore { queueCursor = speaker }
    if session.phase != phaseBefore, session.turn?.speaker != speakerBefore || session.turn == nil { listCursor = 0 }
    listCursor = min(listCursor, max(0, listRows.count - 1))
    if author == .me { select(newIn: events) }
    recordScroll = 0
    if session.phase == .betweenTurns, phaseBefore != .betweenTurns, let next = session.nextSpeaker {
      queueCursor = next.speaker.id
    }
    // What was asked was about another moment: Enter must not do it to this one.
    let isElsewhere =
      session.phase != phaseBefore || session.partIndex != partBefore || session.turn?.speaker != speakerBefore
    if author != .me, isElsewhere, case .confirm(let line) = overlay, line.operation != .quit { overlay = nil }
    // The count of a sheet for all begins with the first of the queue.
    let isClosed = events.contains { $0.event.kind == .roundClosed } && roundInHand?.isOfMany == true
    if session.turn == nil, isClosed || (session.phase == .jointAppraisal && phaseBefore != .jointAppraisal) {
      queueCursor = firstUncounted ?? queueCursor
    }
    let dropped = dropPiles(after: events)
    if events.isEmpty { return dropped + rereading }
    let isAnswer = question?.isAnswered == true && author == .me
    // Answered here or elsewhere, or the clock it is about has gone.
    let isSettled = isAnswer || events.contains { $0.event.kind == .gapSettled }
    if isSettled || session.timer == nil || session.phase != phaseBefore || session.turn?.speaker != speakerBefore {
      question = nil
    }
    if author == .me, !isAnswer {
      let next = nextForm
      if case .form(let form) = overlay { drafts[form.key] = nil }
      if case .pile = overlay {} else { overlay = next }
      if session.turn == nil, case .form(let form) = overlay, let target = form.target {
        queueCursor = target.place.speaker
      }
      if counted, overlay == nil, session.turn == nil { moveToUncounted() }
    }
    let text = told(events, by: author)
    say(author == .other ? strings.pick("另一台：", "另一台：", "Other console: ") + text : text)
    return dropped + rereading
  }

  /// All that came of one command: who is done, and who is called. Of several, what others did last.
  private func told(_ events: [Recorded<Event>], by author: Author) -> String {
    let batch = author == .me ? events.first?.batch : events.last?.batch
    return events.filter { $0.batch == batch }.map { strings.minute($0, in: history) }
      .joined(separator: strings.semicolon)
  }

  private var isHelping: Bool {
    if case .help = overlay { return true }
    return false
  }

  private var isTallying: Bool {
    if case .form(let form) = overlay { return form.operation == .tally }
    return false
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

  /// After one count or one panel's number the form for the next follows; everything else closes.
  private var nextForm: Overlay? {
    guard case .form(let form) = overlay else { return nil }
    if form.operation == .issue, let round = roundInHand {
      let values = offeredIssue
      let isKnown = round.issued.keys.contains { $0.panel == values[.panel] && $0.channel.rawValue == values[.channel] }
      return isKnown
        ? nil : .form(Form(.issue, fixed: fixedArguments(of: .issue), values: values, plan: session.plan))
    }
    guard form.operation == .tally, let last = form.target, let next = countTarget(after: last) else { return nil }
    return .form(tallyForm(next))
  }
}
