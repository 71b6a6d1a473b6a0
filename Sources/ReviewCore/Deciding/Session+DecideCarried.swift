// What the hall decides of rows of last year, by the rules of the register that will take it (RULES: last year).

extension Session {
  func decideCarried(
    _ number: String, _ decision: HallDecision, at now: Timestamp
  ) throws(Rejection) -> [Event] {
    let problem = try problemInForce(number)
    guard let carried = problem.carried, let closing = problem.closing else { throw .carried(number, .notCarried) }
    if closing == .closedOut || closing == .inNotice, closing != carried.closing { throw .carried(number, .accepted) }
    let decided: HallDecision
    switch decision {
    case .accepted(let by, let rank): decided = try accepted(problem, by: try text(by), rank: try optional(rank))
    case .extended(let to, _, let approver, let reason):
      decided = .extended(
        to: try later(to, for: problem, askedOn: carried.extensionAskedOn ?? now.date),
        askedOn: carried.extensionAskedOn, approver: try text(approver), reason: try text(reason))
    case .returned(let by, let reason):
      if problem.waitingEvidence == nil { throw .carried(number, .noEvidence(closing)) }
      decided = .returned(by: try optional(by), reason: try text(reason))
    case .stands(let reason): decided = .stands(reason: try optional(reason))
    }
    return [.carriedDecided(number: number, decision: decided)]
  }

  // MARK: - Private

  private func accepted(_ problem: Problem, by: String, rank: String?) throws(Rejection) -> HallDecision {
    let number = problem.number
    guard let evidence = problem.waitingEvidence, problem.closing == .submitted else {
      throw .carried(number, .noEvidence(problem.closing ?? .open))
    }
    if !evidence.isChecked { throw .carried(number, .notChecked) }
    let signed = problem.signatures
    if by == evidence.by || by == problem[.owner]?.text || signed.contains(where: { $0.by == by }) {
      throw .carried(number, .ownSignature(by: by))
    }
    let free = evidence.ranks.filter { rank in !signed.contains { $0.rank == rank } }
    if let rank {
      let isKnown = evidence.ranks.isEmpty || free.contains(rank)
      if !isKnown || signed.contains(where: { $0.rank == rank }) { throw .carried(number, .rankNeeded(free)) }
    } else if evidence.signaturesNeeded > 1 {
      throw .carried(number, .rankNeeded(free))
    }
    return .accepted(by: by, rank: rank)
  }

  /// The new deadline, where it may stand for the old one: whoever asks too late is held to that.
  private func later(
    _ deadline: CivilDate, for problem: Problem, askedOn: CivilDate
  ) throws(Rejection) -> CivilDate {
    guard let before = problem.details.deadline else { throw .carried(problem.number, .noDeadline) }
    if askedOn > before { throw .carried(problem.number, .askedTooLate(deadline: before)) }
    if deadline <= before { throw .carried(problem.number, .notLater(deadline: before)) }
    return deadline
  }
}
