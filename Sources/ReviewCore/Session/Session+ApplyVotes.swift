// Folding in what happens to votes. Total, as all of `apply` is.

extension Session {
  mutating func applyVote(_ event: Event, at: Timestamp) {
    switch event {
    case .tallyEntered(let speaker, let tally): enterByHand(speaker, tally, at: at)
    case .roundRepeated(let speaker, let reason): beginByHand(speaker, reason: reason, at: at)
    case .roundOpened(let opening): open(Round(opening, at: at))
    case .ballotsIssued(let id, let bag, let count): changeRound(id) { $0.issued[bag] = count }
    case .roundClosed(let id): changeRound(id) { $0.closedAt = $0.closedAt ?? at }
    case .firstCountEntered(let id, let count):
      changeRound(id) { $0.firstEntries[count.bag] = $0.firstEntries[count.bag]?.adding(count) ?? count }
    case .ballotsCounted(let id, let count): changeRound(id) { $0.enter(count) }
    case .doubtDecided(let id, let doubt): changeRound(id) { $0.doubts.append(doubt) }
    case .roundVoided(let id, let reason): changeRound(id) { $0.voided = reason }
    case .roundPublished(let id): changeRound(id) { $0.publishedAt = at }
    case .scoreEntered(let speaker, let source, let points): scores[speaker, default: [:]][source] = points
    case .gradeConfirmed(let speaker, let grade, let proposed, let reason):
      grades[speaker] = GradeDecision(grade: grade, proposed: proposed, reason: reason, at: at)
    case .consequenceDecided(let speaker, let action, let isConfirmed, let reason):
      consequences.removeAll { $0.speaker == speaker && $0.action == action }
      consequences.append(
        ConsequenceDecision(speaker: speaker, action: action, isConfirmed: isConfirmed, reason: reason, at: at))
    case .sessionCreated, .partBegan, .recessBegan, .recessEnded, .adjourned, .attendanceRecorded, .quorumWaived,
      .lotsDrawn, .speakerMoved, .speakerDeferred, .speakerSkipped, .speakerMarkedAbsent, .speakerSetToWriting,
      .speakerReinstated, .speakerCalled, .stageBegan, .turnFinished, .timerPaused, .timerResumed, .timerLimitChanged,
      .timerShifted, .gapSettled, .topicChanged, .problemNoted, .problemOwned, .problemDisowned, .problemDetailed,
      .problemWithdrawn, .questionAsked, .questionSettled, .noteTaken, .pledgeMade, .scenePinned, .sceneCued,
      .projectorFrozen, .projectorThawed, .projectorDarkened, .projectorLit, .messageShown, .phonesServed,
      .undone, .redone:
      break
    }
  }

  // MARK: - Private

  private mutating func changeRound(_ id: Int, _ body: (inout Round) -> Void) {
    guard let index = rounds.lastIndex(where: { $0.id == id }) else { return }
    body(&rounds[index])
  }

  /// What was decided on an earlier round's figures does not stand on the new one's.
  private mutating func open(_ round: Round) {
    for speaker in round.opening.speakers {
      grades[speaker] = nil
      consequences.removeAll { $0.speaker == speaker }
    }
    rounds.append(round)
  }

  private mutating func beginByHand(_ speaker: Identifier, reason: String?, at: Timestamp) {
    guard records[speaker] != nil else { return }
    let number = (self.round(of: speaker)?.number ?? 0) + 1
    var round = Round(
      RoundOpening(
        id: (rounds.last?.id ?? 0) + 1, number: number, speakers: [speaker], panels: plan.panels.map(\.id),
        channels: [.paper], reason: reason), at: at)
    round.isByHand = true
    open(round)
  }

  /// A count that nobody opened a vote for. With the last panel's the round is over, and announced unless it is void.
  private mutating func enterByHand(_ speaker: Identifier, _ tally: PanelTally, at: Timestamp) {
    if round(of: speaker) == nil { beginByHand(speaker, reason: nil, at: at) }
    guard let round = round(of: speaker) else { return }
    let panels = plan.panels.map(\.id)
    changeRound(round.id) { round in
      round.enter(SheetCount(tally, of: speaker))
      guard panels.allSatisfy({ round.returned(by: $0) != nil }) else { return }
      round.closedAt = round.closedAt ?? at
      if round.counts.values.allSatisfy({ $0.returned <= $0.issued }) { round.publishedAt = round.publishedAt ?? at }
    }
  }
}

extension Round {
  fileprivate mutating func enter(_ count: SheetCount) {
    issued[count.bag] = count.issued
    counts[count.bag] = counts[count.bag]?.adding(count) ?? count
    guard let first = firstEntries[count.bag] else { return }
    let waiting = first.rows.filter { count.row($0.place) == nil }
    firstEntries[count.bag] = waiting.isEmpty ? nil : first.with(rows: waiting)
  }
}

extension SheetCount {
  /// The count of a speaker's own ballots, as tellers typed it.
  init(_ tally: PanelTally, of speaker: Identifier) {
    let row = RowCount(
      place: BallotSheet.Place(speaker: speaker, criterion: nil), counts: tally.counts, blank: tally.abstained,
      own: tally.own ?? 0)
    self.init(
      bag: BallotBag(panel: tally.panel, channel: tally.channel ?? .paper), issued: tally.issued,
      returned: tally.returned, voidSheets: tally.invalid, rows: [row])
  }
}
