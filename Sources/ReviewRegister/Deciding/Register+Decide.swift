// Deciding commands. Nothing is changed here; the answer is a list of events, all or none of which are stored.

extension Register {
  /// The first event of a register.
  public static func begin(_ settings: RegisterSettings) throws(RegisterRejection) -> [RegisterEvent] {
    if let fault = settings.faults.first { throw .badSettings(fault) }
    return [.begun(settings: settings)]
  }

  /// An empty list where there is nothing to do that has not been done, as when a session is taken twice.
  ///
  /// Taking back is the history's: only it knows what came last (`EventHistory.decide`, `Register.undo`).
  public func decide(_ command: RegisterCommand, at now: Timestamp) throws(RegisterRejection) -> [RegisterEvent] {
    let act = try self.act(command.said, today: now.date)
    switch command.order {
    case .rows(let numbers, let row): return try decide(row, of: numbers, said: command.said, act)
    case .add(let openings): return try add(openings, act)
    case .addCommon(let opening, let units): return try addCommon(opening, units: units, act)
    case .take(let session): return try take(session, act)
    case .changeSettings(let settings): return try changeSettings(settings, act)
    case .recordBranch(let branch): return try recordBranch(branch, act)
    case .recordInspection(let inspection, let found): return try recordInspection(inspection, found: found, act)
    case .takeLower(let rollUp): return try takeLower(rollUp, act)
    case .publish(let notice): return try publish(notice, act)
    case .handIn(let unit, let period, let files, let note):
      return try handIn(unit, period, files, note, act, isNamed: command.said.by != nil)
    case .reply(let reply): return try take(reply, act, isNamed: command.said.by != nil)
    case .keep(let promise): return try keep(promise, act)
    case .report(let report): return [.reportMade(report: report, act: act)]
    case .together(let commands): return try decide(commands, at: now)
    case .drawSample(let seed, let candidates): return try drawSample(seed: seed, of: candidates, act)
    case .undo: throw .nothingToUndo
    case .redo: throw .nothingToRedo
    }
  }

  // MARK: - Private

  private func decide(_ commands: [RegisterCommand], at now: Timestamp) throws(RegisterRejection) -> [RegisterEvent] {
    var (register, events): (Register, [RegisterEvent]) = (self, [])
    for command in commands {
      let own = try register.decide(command, at: now)
      for event in own { register.apply(event) }
      events += own
    }
    return events
  }

  private func act(_ said: Said, today: CivilDate) throws(RegisterRejection) -> Act {
    let day = said.on ?? today
    if day > today { throw .dayInFuture(day, today: today) }
    return Act(
      by: try RowText.optional(said.by) ?? head.settings.office, on: day, reason: try RowText.optional(said.reason))
  }

  private func decide(
    _ command: RowCommand, of numbers: [RowNumber], said: Said, _ act: Act
  ) throws(RegisterRejection) -> [RegisterEvent] {
    if numbers.isEmpty { throw .noRows }
    var seen: Set<RowNumber> = []
    for number in numbers where !seen.insert(number).inserted { throw .rowNamedTwice(number) }
    let isNamed = try RowText.optional(said.by) != nil
    var (book, events): (NumberBook, [RegisterEvent]) = (NumberBook(head), [])
    for number in numbers {
      guard let row = rows[number] else { throw .unknownRow(number) }
      let decision = RowDecision(
        row: row, settings: head.settings, act: act, isNamed: isNamed, nextLetter: book.nextLetter(of: act.on))
      for event in try decision.decide(command) {
        if case .letterSent = event { book.drawLetter(of: act.on) }
        events.append(.row(number: number, event: event, act: decision.act(for: command)))
      }
    }
    return book.events + events
  }
}
