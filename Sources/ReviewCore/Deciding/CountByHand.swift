// A count nobody opened a vote for: small sessions vote without ceremony, and logs of a time before votes have nothing
// else. It is one speaker's ballots on paper, typed in panel by panel. The first count implies the round, the last panel's
// closes it and announces it. From there on it is a `Round` like any other, with a `SheetCount` for each bag.

extension Session {
  /// What is on such ballots: one speaker, one mark.
  public func handSheet(for speaker: Identifier) -> BallotSheet {
    BallotSheet(speakers: [speaker], criteria: [], choices: plan.appraisal.choices.map(\.id))
  }

  // MARK: - Deciding

  func enterByHand(_ typed: SheetCount, for record: SpeakerRecord) throws(Rejection) -> [Event] {
    let panel = try panel(typed.bag.panel)
    let voting = plan.appraisal.voting
    if !voting.criteria.isEmpty || voting.isTypedTwice || typed.rows.count > 1 || typed.bag.channel != .paper {
      throw .vote(.notOpened(unit: record.speaker.unit))
    }
    let round = round(of: record.speaker.id)
    _ = try rateable(record.speaker.id)
    guard let present = present(of: panel.id, in: round) else { throw .attendanceMissing(panel: panel.title) }
    if typed.issued > present {
      throw .issuedExceedsPresent(panel: panel.title, issued: typed.issued, present: present)
    }
    let count = typed.byHand(of: record.speaker.id)
    try checkRows(of: count, on: handSheet(for: record.speaker.id), panel)
    try checkByHand(count, panel)
    if let round, round.state == .voided { throw .vote(.finished(name(of: round), .voided)) }
    if let round, round.counts[count.bag] != nil {
      throw .tallyExists(panel: panel.title, round: round.number)
    }
    return [.tallyEntered(speaker: record.speaker.id, count: count)]
  }

  /// On a ballot with one row the tellers are told of the ballots, not of the row.
  private func checkByHand(_ count: SheetCount, _ panel: Panel) throws(Rejection) {
    let row = count.rows[0]
    switch count.fault {
    case nil: return
    case .voidSheetsExceedReturned(let voidSheets, let returned):
      throw .invalidExceedsReturned(panel: panel.title, invalid: voidSheets, returned: returned)
    case .rowDoesNotAddUp:
      throw .countsDoNotAddUp(
        panel: panel.title, graded: row.graded, abstained: row.blank, valid: count.sheets.valid(in: row))
    }
  }

  // MARK: - Folding

  mutating func beginByHand(_ speaker: Identifier, reason: String?, at: Timestamp) {
    guard records[speaker] != nil else { return }
    let opening = RoundOpening(
      id: (rounds.last?.id ?? 0) + 1, number: nextNumber(for: [speaker]), speakers: [speaker],
      panels: plan.panels.map(\.id), channels: [.paper], reason: reason)
    open(Round(opening, at: at, isByHand: true))
  }

  /// With the last panel's count the round is over, and announced unless it is void.
  mutating func foldByHand(_ count: SheetCount, of speaker: Identifier, at: Timestamp) {
    if round(of: speaker) == nil { beginByHand(speaker, reason: nil, at: at) }
    guard let round = round(of: speaker) else { return }
    let panels = plan.panels.map(\.id)
    let signedIn = self.panels[count.bag.panel]
    changeRound(round.id) { round in
      // A panel may sign in between the count of another and its own.
      if round.attendance[count.bag.panel]?.present == nil { round.attendance[count.bag.panel] = signedIn }
      round.enter(count)
      guard panels.allSatisfy({ round.returned(by: $0) != nil }) else { return }
      round.closedAt = round.closedAt ?? at
      let isVoid = round.counts.values.contains { Round.isVoid(returned: $0.returned, issued: $0.issued) }
      if !isVoid { round.publishedAt = round.publishedAt ?? at }
    }
  }
}

extension SheetCount {
  /// On a ballot for one speaker a void row is a void ballot, whichever way the tellers wrote it down.
  fileprivate func byHand(of speaker: Identifier) -> SheetCount {
    let row = rows[0]
    return SheetCount(
      bag: bag, issued: issued, returned: returned, voidSheets: voidSheets + row.void,
      rows: [
        RowCount(
          place: BallotSheet.Place(speaker: speaker, criterion: nil), counts: row.counts, blank: row.blank, own: row.own
        )
      ])
  }
}
