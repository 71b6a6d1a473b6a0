// Deciding on the timer, problems, notes and pledges.

extension Session {
  func changeLimit(by span: Milliseconds) throws(Rejection) -> [Event] {
    guard let limit = try runningClock().limit else { throw .noLimit }
    if span < .zero, limit + span < .seconds(10) { throw .limitTooShort }
    return [.timerLimitChanged(by: span)]
  }

  func setTimer(running: Bool) throws(Rejection) -> [Event] {
    if try runningClock().isRunning == running { throw running ? .timerRunning : .timerPaused }
    return [running ? .timerResumed : .timerPaused]
  }

  func noteProblem(
    of speaker: Identifier?, source: ProblemSource?, text raw: String, raisedBy: String?, changes: ProblemChanges,
    at now: Timestamp
  ) throws(Rejection) -> [Event] {
    try checkDeadline(changes)
    guard let source = source ?? naturalSource else { throw .sourceNeeded }
    var problem = Problem(
      number: newNumber(), speaker: try self.speaker(speaker), source: source, text: try text(raw),
      timeCode: film == nil ? nil : timer?.elapsed(at: now), raisedBy: try optional(raisedBy), notedAt: now)
    problem.isPublic = plan.projector.publicSources.contains(source)
    try cleaned(changes).apply(to: &problem)
    // What speakers find in themselves, in the hall, they have owned up to by saying it.
    if source == .selfExamination, phase == .reporting { problem.ownedAt = now }
    return [.problemNoted(problem: problem)]
  }

  func setOwned(_ number: String, _ owned: Bool) throws(Rejection) -> [Event] {
    if (try problemInForce(number).ownedAt != nil) == owned { throw owned ? .alreadyOwned(number) : .notOwned(number) }
    return [owned ? .problemOwned(number: number) : .problemDisowned(number: number)]
  }

  func detailProblem(
    _ number: String, changes: ProblemChanges, at now: Timestamp
  ) throws(Rejection) -> [Event] {
    let problem = try problemInForce(number)
    try checkDeadline(changes)
    var cleaned = try cleaned(changes)
    let deadline = problem.details.deadline
    if let deadline, changes.moves(deadline) {
      if problem.carried != nil { throw .carried(number, .deadlineIsKept) }
      // Whoever asks before the day has time to; whoever comes after it answers for that.
      if deadline < now.date, cleaned.reason == nil || cleaned.approver == nil {
        throw .deadlinePassed(number, deadline)
      }
    } else {
      (cleaned.reason, cleaned.approver) = (nil, nil)
    }
    let cleared = changes.cleared?.filter(problem.holds) ?? []
    cleaned.cleared = cleared.isEmpty ? nil : cleared
    if cleaned.isEmpty { throw .nothingToChange }
    return [.problemDetailed(number: number, changes: cleaned)]
  }

  func withdrawProblem(_ number: String, reason: String) throws(Rejection) -> [Event] {
    _ = try problemInForce(number)
    return [.problemWithdrawn(number: number, reason: try text(reason))]
  }

  func takeNote(of speaker: Identifier?, text raw: String, isPublic: Bool?) throws(Rejection) -> [Event] {
    let id = speaker ?? turn?.speaker
    if let id { _ = try known(id) }
    return [.noteTaken(speaker: id, text: try text(raw), isPublic: isPublic)]
  }

  func problemInForce(_ number: String) throws(Rejection) -> Problem {
    guard let problem = problem(number) else { throw .unknownProblem(number) }
    if problem.withdrawn != nil { throw .problemWithdrawn(number) }
    return problem
  }

  // MARK: - Private

  func runningClock() throws(Rejection) -> Timer {
    guard let timer else { throw .noTimer(stepToAClock) }
    return timer
  }

  private var stepToAClock: Rejection.NextStep {
    if let currentSpeaker { return .start(unit: currentSpeaker.speaker.unit) }
    return nextSpeaker.map { .call(unit: $0.speaker.unit) } ?? .goOn
  }

  /// Where a problem comes from when nobody says: each phase has its own way of naming problems.
  private var naturalSource: ProblemSource? {
    switch phase {
    case .film: film?.undercover == true ? .undercover : .film
    case .lastYear: .lastYear
    case .called, .reporting: .selfExamination
    case .questioning: .question
    case .commentary, .jointCommentary, .summary: .commentary
    case .appraisal, .jointAppraisal: .masses
    case .prepared, .signIn, .drawingLots, .betweenTurns, .pledges, .otherPart, .recess, .adjourned: nil
    }
  }

  private func checkDeadline(_ changes: ProblemChanges) throws(Rejection) {
    if let deadline = changes.values.deadline, deadline < plan.date { throw .deadlineBeforeSession(deadline) }
  }

  private func cleaned(_ changes: ProblemChanges) throws(Rejection) -> ProblemChanges {
    var copy = changes
    for field in changes.values.fields {
      guard let text = changes.values[field]?.text else { continue }
      copy.values[field] = try optional(text).map(FieldValue.text)
    }
    copy.reason = try optional(changes.reason)
    copy.approver = try optional(changes.approver)
    return copy
  }
}
