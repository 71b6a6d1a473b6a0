// Folding in what happens to votes. Total, as all of `apply` is.

extension Session {
  mutating func applyVote(_ event: Event, at: Timestamp) {
    switch event {
    case .tallyEntered(let speaker, let count): foldByHand(count, of: speaker, at: at)
    case .roundRepeated(let speaker, let reason): beginByHand(speaker, reason: reason, at: at)
    case .roundOpened(let opening): open(Round(opening, at: at))
    case .ballotsIssued(let id, let bag, let count): changeRound(id) { $0.issued[bag] = count }
    case .roundClosed(let id): changeRound(id) { $0.closedAt = $0.closedAt ?? at }
    case .firstCountEntered(let id, let count):
      changeRound(id) { $0.enterFirst(count) }
    case .ballotsCounted(let id, let count): changeRound(id) { $0.enter(count) }
    case .doubtDecided(let id, let doubt): changeRound(id) { $0.doubts.append(doubt) }
    case .roundVoided(let id, let reason):
      changeRound(id) { $0.voided = reason }
      forgetDecisions(on: id)
    case .roundPublished(let id): changeRound(id) { $0.publishedAt = at }
    case .presenceCorrected(let id, let panel, let present, let reason, let by):
      changeRound(id) { $0.correct(panel, present: present, reason: reason, by: by, at: at) }
    case .scoreEntered(let speaker, let source, let points): scores[speaker, default: [:]][source] = points
    case .gradeConfirmed(let speaker, let grade, let proposed, let reason):
      grades[speaker] = GradeDecision(
        grade: grade, proposed: proposed, reason: reason, at: at, isLater: adjournedAt != nil)
    case .consequenceDecided(let speaker, let action, let isConfirmed, let reason):
      consequences.removeAll { $0.speaker == speaker && $0.action == action }
      consequences.append(
        ConsequenceDecision(
          speaker: speaker, action: action, isConfirmed: isConfirmed, reason: reason, at: at,
          isLater: adjournedAt != nil))
    case .sessionCreated, .partBegan, .recessBegan, .recessEnded, .adjourned, .attendanceRecorded, .quorumWaived,
      .lotsDrawn, .speakerMoved, .speakerDeferred, .speakerSkipped, .speakerMarkedAbsent, .speakerSetToWriting,
      .speakerReinstated, .speakerRenamed, .limitSet, .speakerCalled, .stageBegan, .turnFinished, .timerPaused,
      .timerResumed, .timerLimitChanged,
      .timerShifted, .gapSettled, .topicChanged, .problemNoted, .problemOwned, .problemDisowned, .problemDetailed,
      .problemWithdrawn, .questionAsked, .questionSettled, .noteTaken, .pledgeMade, .scenePinned, .sceneCued,
      .projectorFrozen, .projectorThawed, .projectorDarkened, .projectorLit, .messageShown, .phonesServed,
      .undone, .redone:
      break
    }
  }

  mutating func changeRound(_ id: Int, _ body: (inout Round) -> Void) {
    guard let index = rounds.lastIndex(where: { $0.id == id }) else { return }
    body(&rounds[index])
  }

  /// Takes a copy of who is present, and counts the rounds of each speaker. What was decided on an earlier round's figures
  /// does not stand on the new one's.
  mutating func open(_ opened: Round) {
    var round = opened
    for speaker in round.opening.speakers {
      ratings[speaker, default: 0] += 1
      round.numbers[speaker] = ratings[speaker]
      forgetDecisions(about: speaker)
    }
    round.number = round.numbers.values.max() ?? round.number
    for panel in round.opening.panels { round.attendance[panel] = panels[panel] }
    rounds.append(round)
  }

  // MARK: - Private

  private mutating func forgetDecisions(about speaker: Identifier) {
    grades[speaker] = nil
    consequences.removeAll { $0.speaker == speaker }
  }

  /// Nor does it stand on a round that counts for nothing any more.
  private mutating func forgetDecisions(on id: Int) {
    for speaker in round(id)?.opening.speakers ?? [] where round(of: speaker)?.id == id {
      forgetDecisions(about: speaker)
    }
  }
}

extension Round {
  /// Rows that were typed of other sheets are typed again with those that begin anew.
  fileprivate mutating func enterFirst(_ count: SheetCount) {
    let first = firstEntries[count.bag]
    firstEntries[count.bag] = first?.sheetDifferences(count).isEmpty == true ? first?.adding(count) : count
  }

  fileprivate mutating func correct(
    _ panel: Identifier, present: Int, reason: String, by: String, at: Timestamp
  ) {
    presenceCorrections.append(
      PresenceCorrection(
        at: at, panel: panel, before: attendance[panel]?.present, present: present, reason: reason, by: by))
    attendance[panel]?.present = present
  }

  mutating func enter(_ count: SheetCount) {
    issued[count.bag] = count.issued
    counts[count.bag] = counts[count.bag]?.adding(count) ?? count
    guard let first = firstEntries[count.bag] else { return }
    let waiting = first.rows.filter { count.row($0.place) == nil }
    firstEntries[count.bag] = waiting.isEmpty ? nil : first.with(rows: waiting)
  }
}
