// Folding events in. Total: an event that makes no sense (a damaged log never gets here, but an old program might meet
// a newer habit) changes nothing.

extension Session {
  public mutating func apply(_ recorded: Recorded<Event>) {
    let at = recorded.at
    switch recorded.event {
    case .sessionCreated, .undone, .redone: break
    case .partBegan(let index): beginPart(index, at: at)
    case .recessBegan(let length): beginRecess(length, at: at)
    case .recessEnded: endRecess(at: at)
    case .adjourned: adjourn(at: at)
    case .attendanceRecorded(let id, let present, let onLeave, let reason):
      recordAttendance(id, present: present, onLeave: onLeave, reason: reason, at: at)
    case .quorumWaived(let reason): quorumWaiver = reason
    case .lotsDrawn(let seed, let order):
      lotsSeed = seed
      if order.count == queue.count, Set(order) == Set(queue) { queue = order }
    case .speakerMoved(let speaker, let position): move(speaker, to: position - 1)
    case .speakerDeferred(let speaker): deferSpeaker(speaker, at: at)
    case .speakerSkipped(let speaker, let reason): setAside(speaker, as: .skipped(reason: reason), at: at)
    case .speakerMarkedAbsent(let speaker, let reason): setAside(speaker, as: .absent(reason: reason), at: at)
    case .speakerSetToWriting(let speaker): setAside(speaker, as: .inWriting, at: at)
    case .speakerReinstated(let speaker): reinstate(speaker)
    case .headingCorrected(let correction): plan[correction.heading] = correction.after
    case .dueCorrected(let correction): apply(correction)
    case .speakerAdded(let addition): apply(addition)
    case .speakerTakenOut(let speaker, let reason): takeOut(speaker, reason: reason, at: at)
    case .partMoved(let move): apply(move)
    case .partLimitCorrected(let correction): apply(correction)
    case .speakerRenamed(let speaker, let renaming): rename(speaker, renaming)
    case .panelRetitled(let retitling): apply(retitling)
    case .dossierChanged(let correction): apply(correction)
    case .limitSet(let stage, let limit, _, nil): setLimit(of: stage, to: limit)
    case .limitSet(let stage, let limit, _, let speaker?): records[speaker]?.ownLimits[stage] = limit
    case .speakerCalled(let speaker): call(speaker, at: at)
    case .stageBegan(let stage): begin(stage, at: at)
    case .turnFinished: finishTurn(at: at)
    case .timerPaused: timer?.pause(at: at)
    case .timerResumed: timer?.resume(at: at)
    case .timerLimitChanged(let span): timer?.changeLimit(by: span)
    case .timerShifted(let span): timer?.shift(by: span, at: at)
    case .gapSettled(let length, let counted): if !counted { timer?.shift(by: -length, at: at) }
    case .topicChanged(let topic):
      closeTopic(at: at)
      self.topic = topic
    case .problemNoted(let problem): insert(problem)
    case .problemOwned(let number): change(number) { $0.ownedAt = at }
    case .problemDisowned(let number): change(number) { $0.ownedAt = nil }
    case .problemDetailed(let number, let changes): change(number) { changes.apply(to: &$0, at: at) }
    case .problemWithdrawn(let number, let reason): change(number) { $0.withdrawn = reason }
    case .carriedDecided(let number, let decision): change(number) { decision.apply(to: &$0, at: at) }
    case .questionAsked(let speaker, let asker, let text, let isPublic, let origin):
      records[speaker]?.questions.append(
        Question(at: at, asker: asker, text: text, isPublic: isPublic, origin: origin))
    case .questionSettled(let speaker, let index, let outcome, let answer):
      if records[speaker]?.questions.indices.contains(index) == true {
        records[speaker]?.questions[index].settle(outcome, answer: answer, at: at)
      }
    case .noteTaken(let speaker, let text, let isPublic):
      takeNote(speaker, Note(at: at, text: text, isPublic: isPublic))
    case .pledgeMade(let speaker, let text): records[speaker]?.pledges.append(Note(at: at, text: text, isPublic: nil))
    case .tallyEntered(let speaker, let count): foldByHand(count, of: speaker, at: at)
    case .roundRepeated(let speaker, let reason): beginByHand(speaker, reason: reason, at: at)
    case .roundOpened(let opening): open(Round(opening, at: at))
    case .ballotsIssued(let id, let bag, let count): changeRound(id) { $0.issued[bag] = count }
    case .roundClosed(let id): changeRound(id) { $0.closedAt = $0.closedAt ?? at }
    case .firstCountEntered(let id, let count): changeRound(id) { $0.enterFirst(count) }
    case .ballotsCounted(let id, let count): changeRound(id) { $0.enter(count) }
    case .doubtDecided(let id, let doubt): changeRound(id) { $0.doubts.append(doubt) }
    case .roundVoided(let id, let reason): voidRound(id, reason: reason)
    case .roundPublished(let id): changeRound(id) { $0.publishedAt = at }
    case .presenceCorrected(let id, let panel, let present, let reason, let by):
      changeRound(id) { $0.correct(panel, present: present, reason: reason, by: by, at: at) }
    case .scoreEntered(let speaker, let source, let points): scores[speaker, default: [:]][source] = points
    case .gradeConfirmed(let speaker, let grade, let proposed, let reason):
      grades[speaker] = GradeDecision(
        grade: grade, proposed: proposed, reason: reason, at: at, isLater: adjournedAt != nil)
    case .consequenceDecided(let speaker, let action, let isConfirmed, let reason):
      decide(
        ConsequenceDecision(
          speaker: speaker, action: action, isConfirmed: isConfirmed, reason: reason, at: at,
          isLater: adjournedAt != nil))
    case .scenePinned(let choice): projector.pinned = choice
    case .sceneCued(let choice): projector.cued = choice
    case .projectorFrozen: projector.frozenAt = recorded.position
    case .projectorThawed: projector.frozenAt = nil
    case .projectorDarkened: projector.isDark = true
    case .projectorLit: projector.isDark = false
    case .messageShown(let text): projector.message = text
    case .phonesServed(let address): projector.phones = address
    }
  }

  mutating func insert(_ problem: Problem) {
    keepClear(of: problem.number)
    problemIndex[problem.number] = problems.count
    problems.append(problem)
  }

  /// New numbers go on after any of the session's year, or a second session of that year would give one twice.
  mutating func keepClear(of number: String) {
    guard number.hasPrefix("\(plan.date.year)-"), number.utf8.count <= 11 else { return }
    if let sequence = Int(number.dropFirst(5)) { nextProblem = max(nextProblem, sequence + 1) }
  }

  /// The number the next new problem gets: the year of the session and a running number.
  func newNumber() -> String { number(nextProblem) }

  // MARK: - Agenda

  private func number(_ sequence: Int) -> String {
    "\(plan.date.year)-" + String(repeating: "0", count: max(0, 3 - "\(sequence)".count)) + "\(sequence)"
  }

  private mutating func beginPart(_ index: Int, at: Timestamp) {
    guard plan.agenda.indices.contains(index) else { return }
    finishTurn(at: at)
    closePart(at: at)
    if openedAt == nil { openedAt = at }
    partIndex = index
    recessedInPart = .zero
    parts.append(PartRecord(index: index, beganAt: at))
    let item = plan.agenda[index]
    // A film's clock gives the time codes, so it waits until the film really starts.
    timer =
      item.part == .reports
      ? nil
      : Timer(limit: plan.limit(of: item), warning: plan.limits.warning, runningSince: item.part == .film ? nil : at)
  }

  private mutating func closePart(at: Timestamp) {
    guard let last = parts.indices.last, parts[last].endedAt == nil else { return }
    let item = plan.agenda[parts[last].index]
    if item.part != .reports, plannedLength(of: item) == nil {
      outside = outside + at.since(parts[last].beganAt) - recessedInPart
    }
    parts[last].endedAt = at
    timer = nil
  }

  private mutating func beginRecess(_ length: Milliseconds?, at: Timestamp) {
    recess = Recess(beganAt: at, length: length, timerWasRunning: timer?.isRunning == true)
    timer?.pause(at: at)
  }

  private mutating func endRecess(at: Timestamp) {
    guard let recess else { return }
    let length = at.since(recess.beganAt)
    outside = outside + length
    recessedInPart = recessedInPart + length
    if recess.timerWasRunning { timer?.resume(at: at) }
    self.recess = nil
  }

  private mutating func adjourn(at: Timestamp) {
    finishTurn(at: at)
    closePart(at: at)
    adjournedAt = at
  }

  private mutating func recordAttendance(
    _ id: Identifier, present: Int, onLeave: Int, reason: String?, at: Timestamp
  ) {
    func filled(_ attendance: Attendance) -> Attendance {
      Attendance(due: attendance.due, present: present, onLeave: onLeave, reason: reason)
    }
    if let panel = panels[id] { panels[id] = filled(panel) }
    if let delegation = delegations[id] { delegations[id] = filled(delegation) }
    guard let now = panels[id] ?? delegations[id] else { return }
    attendanceChanges[id, default: []].append(AttendanceChange(at: at, attendance: now))
  }

  // MARK: - Queue and turn

  private mutating func move(_ speaker: Identifier, to index: Int) {
    guard let from = queue.firstIndex(of: speaker), queue.indices.contains(index) else { return }
    queue.insert(queue.remove(at: from), at: index)
  }

  private mutating func deferSpeaker(_ speaker: Identifier, at: Timestamp) {
    if turn?.speaker == speaker { endTurn(as: .waiting, at: at) }
    records[speaker]?.wasDeferred = true
    if let last = queueRange(of: speaker)?.upperBound { move(speaker, to: last) }
  }

  mutating func setAside(_ speaker: Identifier, as state: SpeakerState, at: Timestamp) {
    if turn?.speaker == speaker {
      endTurn(as: state, at: at)
    } else {
      records[speaker]?.state = state
    }
  }

  private mutating func call(_ speaker: Identifier, at: Timestamp) {
    guard let record = records[speaker] else { return }
    finishTurn(at: at)
    turn = Turn(speaker: speaker, stage: nil, stageBeganAt: at, isUnplanned: !record.isPlanned)
    records[speaker]?.state = .current
    records[speaker]?.turns.append(TurnRecord(calledAt: at))
    timer = nil
  }

  private mutating func begin(_ stage: TurnStage, at: Timestamp) {
    guard let turn, let record = records[turn.speaker] else { return }
    closeStage(at: at)
    self.turn?.stage = stage
    self.turn?.stageBeganAt = at
    topicSince = .zero
    let planned = plannedTime(of: stage, speaker: record.speaker)
    self.turn?.planned = planned
    timer = Timer(limit: planned, warning: plan.limits.warning, runningSince: at)
  }

  private mutating func finishTurn(at: Timestamp) {
    guard let turn else { return }
    endTurn(as: turn.endState, at: at)
  }

  private mutating func endTurn(as state: SpeakerState, at: Timestamp) {
    guard let turn else { return }
    closeStage(at: at)
    if state == .done { records[turn.speaker]?.hadTurn = true }
    if let last = records[turn.speaker]?.turns.indices.last {
      records[turn.speaker]?.turns[last].endedAt = at
      // Called and sent back without a word: no turn was held.
      if state != .done, records[turn.speaker]?.turns[last].stages.isEmpty == true {
        records[turn.speaker]?.turns.removeLast()
      }
    }
    records[turn.speaker]?.state = state
    self.turn = nil
    timer = nil
  }

  private mutating func closeStage(at: Timestamp) {
    guard let turn, let stage = turn.stage, let timer, let last = records[turn.speaker]?.turns.indices.last else {
      return
    }
    closeTopic(at: at)
    let record = StageRecord(
      stage: stage, beganAt: turn.stageBeganAt, elapsed: timer.elapsed(at: at), planned: turn.planned,
      limit: timer.limit ?? .zero)
    records[turn.speaker]?.turns[last].stages.append(record)
  }

  /// Books the time since the last change of topic.
  private mutating func closeTopic(at: Timestamp) {
    guard let turn, turn.stage == .report, let timer else { return }
    let elapsed = timer.elapsed(at: at)
    if let topic { records[turn.speaker]?.topicShares[topic, default: .zero] += max(.zero, elapsed - topicSince) }
    topicSince = elapsed
    topic = nil
  }

  // MARK: - Lists

  private mutating func change(_ number: String, _ body: (inout Problem) -> Void) {
    guard let index = problemIndex[number] else { return }
    body(&problems[index])
  }

  private mutating func takeNote(_ speaker: Identifier?, _ note: Note) {
    if let speaker {
      records[speaker]?.notes.append(note)
    } else {
      notes.append(note)
    }
  }
}

extension Session {
  /// The places in the queue (from 0) that belong to the speaker's group.
  func queueRange(of speaker: Identifier) -> ClosedRange<Int>? {
    let group = records[speaker]?.speaker.group
    guard let first = queue.firstIndex(where: { records[$0]?.speaker.group == group }),
      let last = queue.lastIndex(where: { records[$0]?.speaker.group == group })
    else { return nil }
    return first...last
  }
}
