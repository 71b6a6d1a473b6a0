/// One command on one row: what follows from it, or why not. Pure; the row stays as it is.
///
/// The rules stand by subject in `RowDecision+…`; what may be done in which state of closing is one table
/// (`RowCommand.Kind.closings`).
struct RowDecision {
  let row: RegisterRow
  let settings: RegisterSettings
  let act: Act
  /// Somebody is named who does it, and not the office by default.
  let isNamed: Bool
  let nextLetter: RowNumber

  var number: RowNumber { row.number }

  func decide(_ command: RowCommand) throws(RegisterRejection) -> [RowEvent] {
    if let withdrawn = row.withdrawn { throw .withdrawn(number, withdrawn) }
    guard command.kind.closings.contains(row.closing) else { throw .notNow(command.kind, number, row.closing) }
    if act.on < row.namedOn { throw .dayBeforeRow(number, act.on, opened: row.namedOn) }
    try requirePerson(command.kind)
    switch command {
    case .update(let changes, let progress, let note): return try update(changes, progress, note)
    case .setMilestones(let milestones): return try setMilestones(milestones)
    case .addMilestone(let milestone):
      return try setMilestones(row.milestones.filter { $0.doneOn == nil } + [milestone])
    case .reachMilestone(let index): return try reachMilestone(index)
    case .submit(let text, let doneOn, let files): return try submit(text, doneOn: doneOn, files)
    case .check(let result, let note): return [.checked(result: result, note: try RowText.optional(note))]
    case .accept(let rank): return try accept(rank: rank)
    case .close: return try close()
    case .sendBack: return [.returned] + workGoesOn
    case .reopen(let deadline): return try reopen(deadline)
    case .lookBack(let held, let note): return try lookBack(held: held, note: note)
    case .askExtension(let to): return try askExtension(to: to)
    case .extend(let to, let askedOn, let approver): return try extend(to: to, askedOn: askedOn, approvedBy: approver)
    case .refuseExtension:
      guard row.extensionRequest != nil else { throw .supervision(number, .noExtensionAsked) }
      return [.extensionRefused]
    case .urge(let month): return try urge(month ?? Month(of: act.on))
    case .sendLetter(let step): return try sendLetter(step)
    case .answerLetter(let text): return try answerLetter(text)
    case .flagConcealed: return try flagConcealed()
    case .tolerate:
      if let tolerated = row.tolerated { throw .supervision(number, .tolerated(tolerated)) }
      return [.tolerated]
    case .propose(let proposal): return try propose(proposal)
    case .decide(let proposal, let isConfirmed): return try decide(proposal, isConfirmed)
    case .pledge(let text): return [.pledged(text: try RowText.needed(text))]
    case .withdraw: return [.withdrawn]
    }
  }

  /// Who, when and why, as the command's events tell it.
  func act(for command: RowCommand) -> Act {
    // Whoever owns the row answers for its evidence.
    if command.kind == .submit, !isNamed {
      return Act(by: row.fields.owner ?? row.unit, on: act.on, reason: act.reason)
    }
    if command.kind == .extend, act.reason == nil {
      return Act(by: act.by, on: act.on, reason: row.extensionRequest?.act.reason)
    }
    return act
  }

  // MARK: - Private

  /// Some things need a reason, and some a person who answers for them by name.
  private func requirePerson(_ kind: RowCommand.Kind) throws(RegisterRejection) {
    switch kind {
    case .accept, .lookBack, .decide, .tolerate: if !isNamed { throw .byNeeded(kind) }
    case .update, .setMilestones, .addMilestone, .reachMilestone, .submit, .check, .close, .sendBack, .reopen,
      .askExtension, .extend,
      .refuseExtension, .urge, .sendLetter, .answerLetter, .flagConcealed, .propose, .pledge, .withdraw:
      break
    }
    switch kind {
    case .sendBack, .reopen, .askExtension, .refuseExtension, .flagConcealed, .tolerate, .withdraw:
      if act.reason == nil { throw .reasonNeeded(kind) }
    case .update, .setMilestones, .addMilestone, .reachMilestone, .submit, .check, .accept, .close, .lookBack, .extend,
      .urge,
      .sendLetter, .answerLetter, .propose, .decide, .pledge:
      break
    }
  }
}
