import CommandTables
import ReviewCore

// What becomes of a command before it is handed out: a form for what is missing, a question, the screen's own operations.

extension ConsoleModel {
  /// Does what the line says: screen operations here, the rest by the runtime.
  mutating func perform(_ line: CommandLine) -> [Effect] {
    guard case .screen(let task) = line.operation.row.work else { return [.submit(line)] }
    switch task {
    case .help: open(Help())
    case .palette:
      open(Palette(offering: lineLeft))
      lineLeft = ""
    case .quit: return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .minutes: return handOver([.readMinutes])
    case .dossier:
      if let speaker = subject?.speaker.id { read(dossierPassages(of: speaker), .dossier(of: speaker)) }
    case .gaps: open(GapList())
    case .findings:
      open(FindingList())
      return [.lookForFindings]
    case .register: return handOver([.openRegister(unit: subject?.speaker.unit)])
    case .findSpeaker: open(SpeakerSearch(session))
    case .changes: return handOver([.comparePlan])
    case .printBallots:
      do throws(Rejection) { return handOver([.printBallots(on: try line.speakerToPrint(in: session))]) } catch {
        show(refusal: strings.rejection(error))
      }
    case .export: return handOver([.exportDocuments(to: line.values[.folder])])
    case .theme: return handOver(line.values[.name].map { [.chooseTheme($0)] } ?? [])
    case .releaseBooths:
      do throws(Rejection) { return handOver([.release(try line.release(in: session))]) } catch {
        show(refusal: strings.rejection(error))
      }
    case .language:
      guard let language = line.values[.name].flatMap(Language.init(rawValue:)) else {
        show(
          refusal: strings.rejection(
            Rejection.line(.badChoice(argument: .name, text: line.values[.name] ?? "", allowed: Language.names))))
        return []
      }
      self.language = language
      return handOver([])
    case .preview: isPreviewing.toggle()
    case .pile: return openPile(of: line.values[.panel])
    case .standings: open(StandingsList(selection: standingsOrder.firstIndex { $0 == queueCursor } ?? 0))
    }
    return []
  }

  /// Starts an operation: at once if nothing need be typed, by way of a form or a question otherwise.
  mutating func start(_ row: OperationRow<Operation>, asking isAsking: Bool = false) -> [Effect] {
    let fixed = fixedArguments(of: row.operation)
    let unfilled = row.arguments(in: session.plan).filter { fixed[$0.name] == nil }
    if row.confirms, row.operation != .quit || session.phase != .adjourned, !isAsking || unfilled.isEmpty {
      return confirm(CommandLine(row.operation, fixed))
    }
    if row.start == .inItsOwnWay, let effects = startInItsOwnWay(row, fixed) { return effects }
    if unfilled.isEmpty || (!isAsking && unfilled.allSatisfy(\.isOptional) && row.start != .inForm) {
      return attempt(CommandLine(row.operation, fixed))
    }
    open(form(row.operation, fixed: fixed))
    return []
  }

  /// Nil where the moment asks for nothing unusual.
  private mutating func startInItsOwnWay(
    _ row: OperationRow<Operation>, _ fixed: [ArgumentName: String]
  ) -> [Effect]? {
    if row.about == .dueCount { return startCount(row.operation) }
    if row.operation == .pose { return chooseQuestion(fixed) }
    if row.operation == .answered { return askForAnswer(fixed) }
    // Taking an adjournment back opens the session again, and the papers are out.
    if history.lastInForce?.event == .adjourned {
      open(ConfirmQuestion(CommandLine(row.operation, fixed)))
      return []
    }
    // The hall has heard it: a reason is asked for.
    if history.announcedByLast != nil {
      open(form(row.operation, fixed: fixed))
      return []
    }
    return nil
  }

  /// The list of what the bank has for the unit; where it has nothing, why.
  private mutating func chooseQuestion(_ fixed: [ArgumentName: String]) -> [Effect]? {
    guard let speaker = fixed[.speaker] else { return nil }
    if session.questionsLeft(for: speaker).isEmpty, let rejection = refusal(of: CommandLine(.quiz, fixed)) {
      show(rejection)
    } else {
      open(QuestionChoice(session, for: speaker))
    }
    return []
  }

  /// What was open is answered at once; what is owed, in a form, with its words.
  private mutating func askForAnswer(_ fixed: [ArgumentName: String]) -> [Effect]? {
    guard let speaker = fixed[.speaker], let owed = session.answersOwed(by: speaker).first,
      session.record(speaker)?.questions.contains(where: { $0.outcome == nil }) == false
    else { return nil }
    open(answerForm(of: speaker, to: owed))
    return []
  }

  /// The form of an owed answer.
  func answerForm(of speaker: Identifier, to place: Int) -> Form {
    Form(.answered, fixed: [.speaker: speaker, .number: "\(place + 1)"], plan: session.plan)
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
    open(ConfirmQuestion(line))
    return []
  }

  /// What doing it now would leave undone.
  func gapsLeft(by line: CommandLine) -> [Gap] {
    if line.operation.row.isScreenOnly { return [] }
    let events = try? decided(line)
    return events.map(session.gaps(leftBy:)) ?? []
  }

  /// Asks before what cannot be undone; what would be refused anyway is refused at once, where it was typed.
  mutating func confirm(_ line: CommandLine) -> [Effect] {
    let row = line.operation.row
    if !row.isScreenOnly, let rejection = refusal(of: line) {
      show(rejection)
    } else {
      open(ConfirmQuestion(line))
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

  /// Closes what led to this: it is the runtime's now.
  private mutating func handOver(_ effects: [Effect]) -> [Effect] {
    handedOver = layers
    layers.closeOpened()
    return effects
  }
}
