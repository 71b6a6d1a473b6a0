import ReviewCore

// Which vote the console is about, what its next step is, and which count is entered next.

/// What a tally form is about: one panel's paper ballots, one row of their sheet.
struct CountTarget: Hashable, Sendable {
  /// Nil for a count nobody opened a vote for.
  let round: Int?
  let panel: Identifier
  let place: BallotSheet.Place
  /// The other of two blind entries: nothing of the first may be offered.
  let isSecond: Bool

  var bag: BallotBag { BallotBag(panel: panel, channel: .paper) }
}

extension ConsoleModel {
  /// The vote that keys and the pane are about: the open one, else that of whoever the lists are about while it waits,
  /// else the one that waits.
  var roundInHand: Round? {
    if let open = session.openRound { return open }
    if let subject, let round = session.round(of: subject.speaker.id), round.state == .closed, !round.isByHand {
      return round
    }
    return session.pendingRound
  }

  /// The vote the pane shows: as in hand, else the last one of whoever the lists are about.
  var shownRound: Round? {
    if let open = session.openRound { return open.with(box) }
    let own = subject.flatMap { session.round(of: $0.speaker.id) }
    return own ?? (session.turn == nil ? session.pendingRound : nil)
  }

  /// Whether the vote is what the hall is at now.
  var isVoting: Bool { session.phase == .appraisal || session.phase == .jointAppraisal }

  /// What F11 stands for. A vote's key follows the state of the vote and not what the session would accept: a count is
  /// entered before anything is announced, and nobody is rated anew by the key that opens votes.
  var voteStep: Operation? {
    guard !session.plan.panels.isEmpty, Operation.poll.row.phases.contains(session.phase) else { return nil }
    if session.openRound != nil { return .close }
    if isVoting, mayOpen { return .poll }
    if let round = roundInHand { return targets(in: round).isEmpty ? .publish : .tally }
    if isCountingByHand { return .tally }
    return mayOpen ? .poll : nil
  }

  /// Who would be on the sheet of a vote opened now: whoever has the turn, everybody where all are rated together, else
  /// the speaker under the queue's cursor.
  var pollTargets: [Identifier] {
    if let turn = session.turn { return [turn.speaker] }
    if !session.plan.turn.contains(.appraisal) { return session.onSheet }
    return queueCursor.map { [$0] } ?? []
  }

  /// The round a vote opened now would follow.
  var lastOfTargets: Round? { pollTargets.compactMap { session.round(of: $0) }.max { $0.number < $1.number } }

  /// Nobody of them was rated yet, or what was is void.
  private var mayOpen: Bool { lastOfTargets.map { $0.state == .voided } ?? true }

  // MARK: - Counting

  /// The count a tally form would be for, the rows of the speaker under the cursor first; nil where none is missing.
  var countTarget: CountTarget? {
    if session.openRound == nil, let round = roundInHand, !(isVoting && mayOpen) {
      let missing = targets(in: round)
      let wanted = subject?.speaker.id
      return missing.first { $0.place.speaker == wanted && $0.isSecond == missing[0].isSecond } ?? missing.first
    }
    // Where all are rated together, whoever is under the cursor may be counted already.
    let others = isVoting && session.turn == nil ? firstUncounted : nil
    return subject.flatMap { handTarget(of: $0.speaker.id) } ?? others.flatMap { handTarget(of: $0) }
  }

  /// The first in the queue's order whose count is missing.
  var firstUncounted: Identifier? {
    session.onSheet.first { id in session.record(id).map { session.lacksCount($0) } ?? false }
  }

  /// The next after `last` was entered: further down the same sheet, else from its top.
  func countTarget(after last: CountTarget) -> CountTarget? {
    guard let round = last.round.flatMap({ session.round($0) }) else { return handTarget(of: last.place.speaker) }
    let missing = targets(in: round)
    let places = session.sheet(of: round).places
    let index = places.firstIndex(of: last.place) ?? 0
    let below = Set(places[min(index + 1, places.count)...])
    let same = missing.filter { $0.panel == last.panel && $0.isSecond == last.isSecond }
    return same.first { below.contains($0.place) } ?? same.first ?? missing.first
  }

  /// Rows of paper that are still to be entered, panel by panel; where all is entered twice, all first entries first, so
  /// that nobody types the second with the first still in mind.
  func targets(in round: Round) -> [CountTarget] {
    guard round.state == .closed, !round.isByHand, round.opening.channels.contains(.paper) else { return [] }
    let places = session.sheet(of: round).places
    var (first, second): ([CountTarget], [CountTarget]) = ([], [])
    for panel in round.opening.panels {
      let bag = BallotBag(panel: panel, channel: .paper)
      for place in places where round.counts[bag]?.row(place) == nil {
        let isSecond = isSecond(panel, place, in: round)
        let target = CountTarget(round: round.id, panel: panel, place: place, isSecond: isSecond)
        if isSecond { second.append(target) } else { first.append(target) }
      }
    }
    return first + second
  }

  func isSecond(_ panel: Identifier, _ place: BallotSheet.Place, in round: Round) -> Bool {
    let first = round.firstEntries[BallotBag(panel: panel, channel: .paper)]
    return session.plan.appraisal.voting.isTypedTwice && first?.row(place) != nil
  }

  /// Why no count can be entered now; nil where one can.
  var refusalToCount: Rejection? {
    if countTarget != nil { return nil }
    if let round = session.openRound { return .vote(.stillOpen(session.name(of: round))) }
    guard let subject else { return .speakerNeeded }
    guard let round = session.round(of: subject.speaker.id) else {
      return .vote(.notOpened(unit: subject.speaker.unit))
    }
    let states: [Round.State] = [.published, .voided]
    if states.contains(round.state) { return .vote(.finished(session.name(of: round), round.state)) }
    return .tallyExists(panel: session.plan.panels.last?.title ?? "", round: round.number)
  }

  // MARK: - Private

  /// Small sessions vote without ceremony: a count may come in that nobody opened a vote for.
  private func handTarget(of speaker: Identifier) -> CountTarget? {
    let voting = session.plan.appraisal.voting
    guard voting.criteria.isEmpty, !voting.isTypedTwice, session.openRound == nil else { return nil }
    let round = session.round(of: speaker)
    if let round, !round.isByHand || round.state == .voided { return nil }
    let counted = { (panel: Identifier) in round?.counts[BallotBag(panel: panel, channel: .paper)] != nil }
    return session.plan.panels.first { !counted($0.id) }.map { panel in
      let place = BallotSheet.Place(speaker: speaker, criterion: nil)
      return CountTarget(round: nil, panel: panel.id, place: place, isSecond: false)
    }
  }

  private var isCountingByHand: Bool {
    guard let subject, session.round(of: subject.speaker.id)?.isByHand == true else { return false }
    return handTarget(of: subject.speaker.id) != nil
  }
}

extension Round {
  var isOfMany: Bool { opening.speakers.count > 1 }
}
