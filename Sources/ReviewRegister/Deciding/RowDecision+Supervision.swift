// Extensions, urging, letters, flags and proposals (RULES: extensions, supervision, consequences).

extension RowDecision {
  func askExtension(to: CivilDate) throws(RegisterRejection) -> [RowEvent] {
    try requireAsked(on: act.on, for: to)
    return [.extensionAsked(to: to)]
  }

  func extend(
    to: CivilDate?, askedOn: CivilDate?, approvedBy raw: String
  ) throws(RegisterRejection) -> [RowEvent] {
    guard let deadline = row.deadline else { throw .supervision(number, .noDeadline) }
    guard let to = to ?? row.extensionRequest?.to else { throw .supervision(number, .noExtensionAsked) }
    let asked = askedOn ?? row.extensionRequest?.act.on ?? act.on
    if asked > act.on { throw .dayInFuture(asked, today: act.on) }
    try requireAsked(on: asked, for: to)
    guard let approver = try RowText.optional(raw) else { throw .supervision(number, .approverNeeded) }
    if approver == row.fields.owner { throw .supervision(number, .ownApproval(by: approver)) }
    if (act.reason ?? row.extensionRequest?.act.reason) == nil { throw .reasonNeeded(.extend) }
    return [.extended(from: deadline, to: to, askedOn: asked, approvedBy: approver)]
  }

  func urge(_ month: Month) throws(RegisterRejection) -> [RowEvent] {
    if row.urgedMonths.contains(month) { throw .supervision(number, .urgedAlready(month)) }
    return [.urged(month: month)]
  }

  func sendLetter(_ wanted: Identifier?) throws(RegisterRejection) -> [RowEvent] {
    if let tolerated = row.tolerated { throw .supervision(number, .tolerated(tolerated)) }
    if let wanted, !settings.steps.contains(where: { $0.id == wanted }) {
      throw .supervision(number, .unknownStep(wanted, known: settings.steps.map(\.id)))
    }
    switch row.nextStep(settings, on: act.on) {
    case .none: throw .supervision(number, .unknownStep(wanted ?? "", known: []))
    case .needsDeadline: throw .supervision(number, .noDeadline)
    case .rests(let letter): throw .supervision(number, .letterAnswered(letter))
    case .allTaken(let letter): throw .supervision(number, .lastLetterSent(letter))
    case .step(let step, let from):
      if let wanted, wanted != step.id { throw .supervision(number, .stepOutOfTurn(next: step)) }
      if act.on < from { throw .supervision(number, .stepTooEarly(step, from: from)) }
      return [
        .letterSent(
          letter: Letter(
            step: step.id, title: step.title, number: nextLetter, sentOn: act.on,
            answerDue: act.on.moved(days: step.answerWithin), copies: step.copies))
      ]
    }
  }

  func answerLetter(_ text: String?) throws(RegisterRejection) -> [RowEvent] {
    guard let last = row.letters.last, last.answeredOn == nil, last.sentOn <= act.on else {
      throw .supervision(number, .noLetterToAnswer)
    }
    return [.letterAnswered(text: try RowText.optional(text))]
  }

  func flagConcealed() throws(RegisterRejection) -> [RowEvent] {
    if row.isConcealed { throw .supervision(number, .concealedAlready) }
    return row.isProposed(.circular) ? [.concealmentFlagged] : [.concealmentFlagged, .proposed(proposal: .circular)]
  }

  func propose(_ proposal: Proposal) throws(RegisterRejection) -> [RowEvent] {
    if let tolerated = row.tolerated { throw .supervision(number, .tolerated(tolerated)) }
    if row.isProposed(proposal) { throw .supervision(number, .proposedAlready(proposal)) }
    switch proposal {
    case .removal:
      if let obstacle = row.obstacleToRemoval(on: act.on, settings: settings) {
        throw .supervision(number, .removalNotDue(obstacle))
      }
    case .circular: if !row.isConcealed { throw .supervision(number, .notConcealed) }
    }
    return [.proposed(proposal: proposal)]
  }

  func decide(_ proposal: Proposal, _ isConfirmed: Bool) throws(RegisterRejection) -> [RowEvent] {
    guard row.proposals.contains(where: { $0.proposal == proposal && $0.isConfirmed == nil }) else {
      throw .supervision(number, .notProposed(proposal))
    }
    if !isConfirmed, act.reason == nil { throw .reasonNeeded(.decide) }
    return [.proposalDecided(proposal: proposal, isConfirmed: isConfirmed)]
  }

  // MARK: - Private

  /// More time is asked for while there is time; otherwise the original date counts.
  private func requireAsked(on day: CivilDate, for to: CivilDate) throws(RegisterRejection) {
    guard let deadline = row.deadline else { throw .supervision(number, .noDeadline) }
    if day > deadline { throw .supervision(number, .extensionTooLate(askedOn: day, deadline: deadline)) }
    if to <= deadline { throw .supervision(number, .extensionNotLater(deadline: deadline)) }
  }
}
