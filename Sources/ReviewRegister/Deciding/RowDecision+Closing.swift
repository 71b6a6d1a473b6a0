// Evidence, acceptance, closing, and what opens a row again (RULES: closing out, looking back).

extension RowDecision {
  func submit(_ text: String, doneOn: CivilDate?, _ files: [EvidenceFile]) throws(RegisterRejection) -> [RowEvent] {
    if !row.missing.isEmpty { throw .acceptance(number, .incomplete(row.missing)) }
    if let next = row.milestones.first(where: { $0.doneOn == nil }) {
      throw .acceptance(number, .milestonesOpen(next: next))
    }
    let doneOn = doneOn ?? act.on
    if doneOn > act.on { throw .acceptance(number, .doneAfterHandedIn(doneOn: doneOn, handedInOn: act.on)) }
    var kept: [EvidenceFile] = []
    for file in files {
      let name = try RowText.needed(file.name)
      guard file.isNamedByHash else { throw .acceptance(number, .badHash(file: name)) }
      kept.append(EvidenceFile(name: name, sha256: file.sha256, bytes: file.bytes))
    }
    let evidence = Evidence(text: try RowText.needed(text), doneOn: doneOn, handedInOn: act.on, files: kept)
    let finished: Progress = row.fields.rectification == .continuous ? .longTerm : .done
    let isFinished = row.progress == .done || row.progress == .longTerm
    return (isFinished ? [] : [.progressed(progress: finished, note: nil)]) + [.submitted(evidence: evidence)]
  }

  func accept(rank raw: String?) throws(RegisterRejection) -> [RowEvent] {
    guard let submission = row.submission else { throw .notNow(.accept, number, row.closing) }
    if act.on < submission.evidence.handedInOn {
      throw .acceptance(number, .beforeSubmission(handedInOn: submission.evidence.handedInOn))
    }
    try requireCheck()
    if [submission.act.by, row.fields.owner].contains(act.by) { throw .acceptance(number, .ownAcceptance(by: act.by)) }
    let signed = row.signatures
    if signed.contains(where: { $0.act.by == act.by }) { throw .acceptance(number, .signedAlready(by: act.by)) }
    let rank = try self.rank(raw)
    if let rank, signed.contains(where: { $0.rank == rank }) { throw .acceptance(number, .sameRank(rank)) }
    if signed.count + 1 < settings.acceptance.signatures { return [.signed(rank: rank)] }
    if settings.acceptance.noticeDays == 0 { return [.signed(rank: rank), .closedOut] }
    return [.signed(rank: rank), .noticeBegan(until: act.on.moved(days: settings.acceptance.noticeDays))]
  }

  func close() throws(RegisterRejection) -> [RowEvent] {
    if let until = row.noticeUntil, act.on <= until { throw .acceptance(number, .noticeRunning(until: until)) }
    return [.closedOut]
  }

  func reopen(_ deadline: CivilDate?) throws(RegisterRejection) -> [RowEvent] {
    if let deadline, deadline < act.on { throw .deadlineBeforeRow(deadline, opened: act.on) }
    let usual = settings.usualDays[row.fields.rectification].map { act.on.moved(days: $0) }
    return [.reopened(deadline: deadline ?? usual)] + workGoesOn
  }

  func lookBack(held: Bool, note: String?) throws(RegisterRejection) -> [RowEvent] {
    if let from = row.closedOn?.moved(months: settings.lookBack.afterMonths), act.on < from {
      throw .acceptance(number, .lookBackTooEarly(from: from))
    }
    if (row.signatures.map(\.act.by) + [row.submission?.act.by]).contains(act.by) {
      throw .acceptance(number, .ownLookBack(by: act.by))
    }
    let look = RowEvent.lookedBack(held: held, note: try RowText.optional(note))
    if held { return [look] }
    if act.reason == nil { throw .reasonNeeded(.lookBack) }
    return [look] + (try reopen(nil))
  }

  /// What counted as done is to be worked on again.
  var workGoesOn: [RowEvent] { row.progress == .done ? [.progressed(progress: .inProgress, note: nil)] : [] }

  // MARK: - Private

  private func requireCheck() throws(RegisterRejection) {
    guard let last = row.checks.last else {
      if settings.acceptance.siteCheck || row.fields.needsCheck { throw .acceptance(number, .checkNeeded) }
      return
    }
    switch last.result {
    case .rectified: return
    case .continuing:
      if row.fields.rectification != .continuous { throw .acceptance(number, .checkFailed(last.result)) }
    case .notRectified: throw .acceptance(number, .checkFailed(last.result))
    }
  }

  /// Two signatures are told apart by rank, so with two each has one; of the settings' ranks, where they name any.
  private func rank(_ raw: String?) throws(RegisterRejection) -> String? {
    let (rank, ranks) = (try RowText.optional(raw), settings.acceptance.ranks)
    guard let rank else {
      if settings.acceptance.signatures > 1 { throw .acceptance(number, .rankNeeded(known: ranks)) }
      return nil
    }
    if !ranks.isEmpty, !ranks.contains(rank) { throw .acceptance(number, .rankNeeded(known: ranks)) }
    return rank
  }
}
