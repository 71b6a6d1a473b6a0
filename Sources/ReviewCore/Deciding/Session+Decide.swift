// Deciding commands. First the table of phases (`Operation.table`), then what only the state can tell. Nothing is changed
// here; the answer is a list of events, all or none of which are stored.

extension Session {
  public func decide(_ command: Command, at now: Timestamp) throws(Rejection) -> [Event] {
    guard command.phases.contains(phase) else { throw .notNow(command.operation, phase) }
    switch command {
    case .open: return [.partBegan(index: 0)]
    case .advance: return try advance()
    case .beginPart(let index): return try beginPart(index)
    case .recess(let length): return [.recessBegan(length: length)]
    case .reconvene: return [.recessEnded]
    case .adjourn:
      try requireNoVote()
      return [.adjourned]
    case .recordAttendance(let id, let present, let onLeave, let reason):
      return try attendance(id, present: present, onLeave: onLeave, reason: reason)
    case .setLimit(let stage, let limit, let reason, nil): return try setLimit(of: stage, to: limit, reason: reason)
    case .setLimit(let stage, let limit, let reason, let speaker?):
      return try setLimit(of: stage, for: speaker, to: limit, reason: reason)
    case .rename(let speaker, let unit, let post, let reason):
      return try rename(speaker, unit: unit, post: post, reason: reason)
    case .correct(let heading, let text, let reason): return try correct(heading, to: text, reason: reason)
    case .retitle(let panel, let title, let reason): return try retitle(panel, to: title, reason: reason)
    case .changeDossier(let change, let speaker, let reason):
      return try changeDossier(of: speaker, change, reason: reason)
    case .setDue(let id, let due, let reason): return try setDue(of: id, to: due, reason: reason)
    case .addSpeaker(let speaker, let position, let panels, let reason):
      return try add(speaker, at: position, panels: panels, reason: reason)
    case .takeOut(let speaker, let reason): return try takeOut(speaker, reason: reason)
    case .movePart(let index, let place, let reason): return try movePart(index, to: place, reason: reason)
    case .allot(let index, let limit, let reason): return try allot(limit, to: index, reason: reason)
    case .takeOver(let changes): return try takeOver(changes, at: now)
    case .waiveQuorum(let reason): return [.quorumWaived(reason: try text(reason))]
    case .drawLots(let seed): return try drawLots(seed: seed)
    case .move(let speaker, let position): return try move(speaker, to: position)
    case .deferSpeaker(let speaker):
      try requireQueued(speaker)
      return [.speakerDeferred(speaker: speaker)]
    case .skip(let speaker, let reason):
      try requireQueued(speaker)
      return [.speakerSkipped(speaker: speaker, reason: try text(reason))]
    case .markAbsent(let speaker, let reason):
      try requireQueued(speaker)
      return [.speakerMarkedAbsent(speaker: speaker, reason: try text(reason))]
    case .setToWriting(let speaker): return try setToWriting(speaker)
    case .reinstate(let speaker): return try reinstate(speaker)
    case .call(let speaker): return try call(speaker)
    case .begin(let stage):
      if turn?.stage == stage { throw .alreadyInStage(stage) }
      return [.stageBegan(stage: stage)]
    case .finishTurn: return [.turnFinished]
    case .pauseTimer: return try setTimer(running: false)
    case .resumeTimer: return try setTimer(running: true)
    case .changeLimit(let span): return try changeLimit(by: span)
    case .backdate(let span):
      _ = try runningClock()
      return [.timerShifted(by: span)]
    case .settleGap(let length, let counted):
      // A paused clock did not run through the gap.
      if try !runningClock().isRunning { throw .timerPaused }
      return [.gapSettled(length: length, counted: counted)]
    case .changeTopic(let topic):
      if self.topic == topic { throw .sameTopic(topic) }
      return [.topicChanged(topic: topic)]
    case .noteProblem(let speaker, let source, let text, let raisedBy, let changes):
      return try noteProblem(
        of: speaker, source: source, text: text, raisedBy: raisedBy, changes: changes, at: now)
    case .ownProblem(let number): return try setOwned(number, true)
    case .disownProblem(let number): return try setOwned(number, false)
    case .detailProblem(let number, let changes): return try detailProblem(number, changes: changes, at: now)
    case .withdrawProblem(let number, let reason): return try withdrawProblem(number, reason: reason)
    case .decideCarried(let number, let decision): return try decideCarried(number, decision, at: now)
    case .ask(let speaker, let asker, let text, let isPublic):
      return try ask(speaker, asker: asker, text: text, isPublic: isPublic)
    case .drawQuestion(let speaker, let topic, let seed):
      return try drawQuestion(for: speaker, topic: topic, seed: seed)
    case .poseQuestion(let question, let speaker, let asker):
      return try poseQuestion(question, to: speaker, asker: asker)
    case .followUp(let speaker, let index, let asker, let text, let isPublic):
      return try followUp(speaker, after: index, asker: asker, text: text, isPublic: isPublic)
    case .settleQuestion(let speaker, let index, let outcome, let answer):
      return try settleQuestion(of: speaker, index: index, outcome: outcome, answer: answer)
    case .takeNote(let speaker, let text, let isPublic):
      return try takeNote(of: speaker, text: text, isPublic: isPublic)
    case .pledge(let speaker, let raw):
      return [.pledgeMade(speaker: try self.speaker(speaker), text: try text(raw))]
    case .vote(let command): return try decide(command)
    case .projector(let command): return try decide(command)
    case .undo, .redo: throw .nothingToUndo  // `History` decides these; a session alone has no past.
    }
  }

  // MARK: - Agenda

  private func advance() throws(Rejection) -> [Event] {
    guard let item, let partIndex else { return [] }
    if item.part == .signIn, !hasQuorum { throw quorumRejection }
    if item.part == .drawLots, lotsSeed == nil { throw .lotsNotDrawn }
    if let turn, turn.stage == nil, !turn.isUnplanned {
      throw .notBegun(unit: records[turn.speaker]?.speaker.unit ?? turn.speaker)
    }
    if item.part == .reports, let next = nextSpeaker {
      let call = Event.speakerCalled(speaker: next.speaker.id)
      return turn == nil ? [call] : [.turnFinished, call]
    }
    let ending: [Event] = turn == nil ? [] : [.turnFinished]
    if partIndex + 1 < plan.agenda.count { return ending + [.partBegan(index: partIndex + 1)] }
    if ending.isEmpty { throw .agendaExhausted }
    return ending
  }

  private func beginPart(_ index: Int) throws(Rejection) -> [Event] {
    guard plan.agenda.indices.contains(index) else { throw .noSuchPart(index + 1, count: plan.agenda.count) }
    if index == partIndex, turn == nil { throw .alreadyInPart }
    if item?.part == .signIn, !hasQuorum { throw quorumRejection }
    return (turn == nil ? [] : [.turnFinished]) + [.partBegan(index: index)]
  }

  private var quorumRejection: Rejection {
    let count = quorumCount
    return .noQuorum(present: count.present, due: count.due, needed: plan.quorum.needed(of: count.due))
  }

  private func attendance(_ id: Identifier, present: Int, onLeave: Int, reason: String?) throws(Rejection) -> [Event] {
    let attendance = try signInTable(id)
    let sum = present + onLeave
    if sum > attendance.due { throw .attendanceExceedsDue(name: attendanceName(id), sum: sum, due: attendance.due) }
    return [.attendanceRecorded(id: id, present: present, onLeave: onLeave, reason: try optional(reason))]
  }

  func signInTable(_ id: Identifier) throws(Rejection) -> Attendance {
    guard let attendance = panels[id] ?? delegations[id] else {
      throw .unknownAttendance(id, suggestion: closest(to: id, in: Array(panels.keys) + Array(delegations.keys)))
    }
    return attendance
  }

  /// The title of a panel or the name of a unit.
  public func attendanceName(_ id: Identifier) -> String {
    plan.panels.first { $0.id == id }?.title ?? records[id]?.speaker.unit ?? id
  }

  // MARK: - Queue and turn

  private func drawLots(seed: UInt64) throws(Rejection) -> [Event] {
    if records.values.contains(where: { !$0.turns.isEmpty }) { throw .lotsTooLate }
    if lotsSeed != nil { throw .lotsAlreadyDrawn }
    return [.lotsDrawn(seed: seed, order: drawnOrder(seed: seed))]
  }

  private func move(_ speaker: Identifier, to position: Int) throws(Rejection) -> [Event] {
    try requireQueued(speaker)
    guard let range = queueRange(of: speaker) else { throw unknown(speaker) }
    let allowed = (range.lowerBound + 1)...(range.upperBound + 1)
    guard allowed.contains(position) else { throw .positionOutsideGroup(position, allowed: allowed) }
    return [.speakerMoved(speaker: speaker, position: position)]
  }

  private func setToWriting(_ speaker: Identifier) throws(Rejection) -> [Event] {
    let record = try known(speaker)
    if record.state == .inWriting { throw .alreadyInWriting(unit: record.speaker.unit) }
    if record.state == .done || record.isTakenOut { throw .speakerNotWaiting(unit: record.speaker.unit, record.state) }
    return [.speakerSetToWriting(speaker: speaker)]
  }

  private func reinstate(_ speaker: Identifier) throws(Rejection) -> [Event] {
    let record = try known(speaker)
    switch record.state {
    case .waiting: throw .speakerAlreadyWaiting(unit: record.speaker.unit)
    case .current: throw .speakerIsCurrent(unit: record.speaker.unit)
    case .done: throw .speakerNotWaiting(unit: record.speaker.unit, record.state)
    case .inWriting, .skipped, .absent, .takenOut: return [.speakerReinstated(speaker: speaker)]
    }
  }

  private func call(_ speaker: Identifier) throws(Rejection) -> [Event] {
    let record = try known(speaker)
    switch record.state {
    case .current: throw .speakerIsCurrent(unit: record.speaker.unit)
    // Called again, or turned up after all.
    case .waiting, .done, .absent, .skipped, .inWriting: break
    // What a person decided with a reason a person takes back.
    case .takenOut: throw .speakerNotWaiting(unit: record.speaker.unit, record.state)
    }
    let reinstate: [Event] = record.mayReturn ? [.speakerReinstated(speaker: speaker)] : []
    return (turn == nil ? [] : [.turnFinished]) + reinstate + [.speakerCalled(speaker: speaker)]
  }

  func known(_ speaker: Identifier) throws(Rejection) -> SpeakerRecord {
    guard let record = records[speaker] else { throw unknown(speaker) }
    return record
  }

  private func unknown(_ speaker: Identifier) -> Rejection {
    .unknownSpeaker(speaker, suggestion: closest(to: speaker, in: queue))
  }

  private func requireQueued(_ speaker: Identifier) throws(Rejection) {
    let record = try known(speaker)
    switch record.state {
    case .waiting, .current: return
    case .done, .inWriting, .skipped, .absent, .takenOut:
      throw .speakerNotWaiting(unit: record.speaker.unit, record.state)
    }
  }

  /// The speaker named, or the current one.
  func speaker(_ named: Identifier?) throws(Rejection) -> Identifier {
    guard let id = named ?? turn?.speaker else { throw .speakerNeeded }
    return try known(id).speaker.id
  }

  // MARK: - Texts

  func text(_ raw: String) throws(Rejection) -> String {
    let cleaned = PlainText.clean(raw)
    if cleaned.isEmpty { throw .emptyText }
    if cleaned.count > PlainText.limit { throw .textTooLong(cleaned.count, limit: PlainText.limit) }
    return cleaned
  }

  func optional(_ raw: String?) throws(Rejection) -> String? {
    guard let raw, !PlainText.clean(raw).isEmpty else { return nil }
    return try text(raw)
  }
}

extension SpeakerRecord {
  /// Set aside, and therefore taken off the agenda until called after all.
  fileprivate var mayReturn: Bool {
    switch state {
    case .absent, .skipped, .inWriting: true
    case .waiting, .current, .done, .takenOut: false
    }
  }
}
