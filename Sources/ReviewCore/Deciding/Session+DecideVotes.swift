// Deciding votes: opened, closed, void, announced, held again. What was closed stays closed; what was counted is never
// overwritten.

extension Session {
  func decide(_ command: VoteCommand) throws(Rejection) -> [Event] {
    switch command {
    case .open(let speakers, let panels, let channels, let reason):
      return try open(speakers, panels: panels, channels: channels, reason: reason)
    case .issue(let id, let bag, let count): return try issue(count, bag, in: try pending(id))
    case .close(let id):
      let round = try pending(id)
      if round.state != .open { throw .vote(.finished(name(of: round), round.state)) }
      return [.roundClosed(round: round.id)]
    case .count(let id, let count, let startsAnew, let others):
      return try enter(count, in: id, startsAnew: startsAnew, joining: others)
    case .rule(let id, let doubt): return try rule(doubt, in: try pending(id))
    case .void(let id, let reason):
      if id == nil, pendingRound == nil, let last = rounds.last(where: { !$0.isByHand }), last.state == .published {
        throw .vote(.announced(name(of: last), id: last.id))
      }
      let round = try known(round: id)
      if round.state == .voided { throw .vote(.finished(name(of: round), .voided)) }
      return [.roundVoided(round: round.id, reason: try text(reason))]
    case .publish(let id): return try publish(try known(round: id))
    case .correctPresence(let id, let speaker, let panel, let present, let reason, let by):
      return try correctPresence(
        in: try round(id, orLastOf: speaker), panel, present: present, reason: reason, by: by)
    case .again(let speaker, let reason): return try holdAgain(speaker, reason: reason)
    case .score(let speaker, let source, let points):
      return try enterScore(of: try self.speaker(speaker), source, points)
    case .grade(let speaker, let grade, let reason):
      return try confirmGrade(of: try self.speaker(speaker), grade, reason: try optional(reason))
    case .decide(let speaker, let action, let isConfirmed, let reason):
      return try decide(action, for: try self.speaker(speaker), isConfirmed, reason: try optional(reason))
    }
  }

  public func name(of round: Round) -> VoteRefusal.Name {
    let speakers = round.opening.speakers
    return VoteRefusal.Name(
      number: round.number, unit: speakers.count == 1 ? records[speakers[0]]?.speaker.unit ?? speakers[0] : nil)
  }

  /// The round of that id; without one, the pending round.
  func known(round id: Int?) throws(Rejection) -> Round {
    guard let round = id.map(round) ?? pendingRound else { throw .vote(.noRound(id)) }
    return round
  }

  /// One that is open or waits to be counted.
  func pending(_ id: Int?) throws(Rejection) -> Round {
    let round = try known(round: id)
    switch round.state {
    case .open, .closed: return round
    case .published, .voided: throw .vote(.finished(name(of: round), round.state))
    }
  }

  func panel(_ id: Identifier) throws(Rejection) -> Panel {
    guard let panel = plan.panels.first(where: { $0.id == id }) else {
      throw .unknownPanel(id, known: plan.panels.map(\.id))
    }
    return panel
  }

  /// Nothing goes on after a vote that is not over: no ballot box is left open behind the hall's back.
  func requireNoVote() throws(Rejection) {
    if let round = openRound { throw .vote(.stillOpen(name(of: round))) }
    if let waiting = uncountedBags.first {
      throw .vote(.notCounted(panel: attendanceName(waiting.bag.panel), waiting.bag.channel))
    }
  }

  // MARK: - Private

  private func open(
    _ named: [Identifier]?, panels: [Identifier]?, channels: [VotingChannel]?, reason: String?
  ) throws(Rejection) -> [Event] {
    if plan.panels.isEmpty { throw .vote(.noPanels) }
    if let round = openRound { throw .vote(.stillOpen(name(of: round))) }
    let speakers = named ?? turn.map { [$0.speaker] } ?? onSheet
    if speakers.isEmpty { throw .vote(.nobodyToRate) }
    for speaker in speakers { _ = try rateable(speaker) }
    let chosen = panels ?? plan.panels.map(\.id)
    for id in chosen where self.panels[id]?.present == nil {
      throw .attendanceMissing(panel: try panel(id).title)
    }
    let earlier = speakers.compactMap(round)
    for round in earlier where !round.isByHand && round.state == .closed { throw .vote(.pending(name(of: round))) }
    let reason = try optional(reason)
    let last = earlier.max { $0.number < $1.number }
    if let last, reason == nil { throw .vote(.reasonNeeded(name(of: last))) }
    return [
      .roundOpened(
        opening: RoundOpening(
          id: (rounds.last?.id ?? 0) + 1, number: nextNumber(for: speakers), speakers: speakers, panels: chosen,
          channels: channels ?? plan.appraisal.voting.channels, reason: last == nil ? nil : reason))
    ]
  }

  private func issue(_ count: Int, _ bag: BallotBag, in round: Round) throws(Rejection) -> [Event] {
    let panel = try panel(bag.panel)
    try require(bag, in: round)
    if round.counts[bag] != nil { throw .tallyExists(panel: panel.title, round: round.number) }
    try requireRoom(for: count, bag, in: round)
    return [.ballotsIssued(round: round.id, bag: bag, count: count)]
  }

  private func rule(_ doubt: Doubt, in round: Round) throws(Rejection) -> [Event] {
    try require(doubt.bag, in: round)
    if let place = doubt.place, !sheet(of: round).places.contains(place) {
      throw .vote(.notOnSheet(unit: attendanceName(place.speaker)))
    }
    if case .grade(let id) = doubt.ruling, plan.appraisal.grade(id) == nil {
      throw .unknownGrade(id, known: plan.appraisal.grades.map(\.id))
    }
    let clean = Doubt(bag: doubt.bag, place: doubt.place, ruling: doubt.ruling, reason: try optional(doubt.reason))
    return [.doubtDecided(round: round.id, doubt: clean)]
  }

  private func publish(_ round: Round) throws(Rejection) -> [Event] {
    switch round.state {
    case .open: throw .vote(.stillOpen(name(of: round)))
    case .published, .voided: throw .vote(.finished(name(of: round), round.state))
    case .closed: break
    }
    let returns = returns(of: round)
    if let failing = returns.first(where: \.isVoid) ?? returns.first(where: { $0.gate != nil }), let gate = failing.gate
    {
      throw .vote(.gateFailed(panel: attendanceName(failing.panel), gate))
    }
    return [.roundPublished(round: round.id)]
  }

  /// The round of that id, else the last one the speaker was rated in, else the pending one.
  private func round(_ id: Int?, orLastOf speaker: Identifier?) throws(Rejection) -> Round {
    guard id == nil, let speaker else { return try known(round: id) }
    let record = try known(speaker)
    guard let round = round(of: speaker) else { throw .vote(.notRated(unit: record.speaker.unit)) }
    return round
  }

  /// Fewer than ballots were handed out is the truth of some votes, and then keeps them from being announced. Of what was
  /// announced already, or announces itself, it would make a paper that contradicts itself: that is for a new vote.
  private func correctPresence(
    in round: Round, _ id: Identifier, present: Int, reason: String, by: String
  ) throws(Rejection) -> [Event] {
    let panel = try panel(id)
    guard let known = round.attendance[id] else { throw .vote(.panelNotInRound(panel: panel.title, name(of: round))) }
    if present > known.due { throw .attendanceExceedsDue(name: panel.title, sum: present, due: known.due) }
    if present == known.present {
      throw .vote(.presenceStands(panel: panel.title, name(of: round), present: present))
    }
    if round.state == .published || round.isByHand, let issued = round.issued(to: id), issued > present {
      throw .issuedExceedsPresent(panel: panel.title, issued: issued, present: present)
    }
    return [
      .presenceCorrected(
        round: round.id, panel: id, present: present, reason: try text(reason), by: try text(by))
    ]
  }

  private func holdAgain(_ speaker: Identifier, reason: String) throws(Rejection) -> [Event] {
    let record = try rateable(speaker)
    guard let round = round(of: speaker) else { throw .noRoundToRepeat(unit: record.speaker.unit) }
    if !round.isByHand {
      return try open(
        [speaker], panels: round.opening.panels, channels: round.opening.channels, reason: try text(reason))
    }
    if round.counts.isEmpty { throw .noRoundToRepeat(unit: record.speaker.unit) }
    return [.roundRepeated(speaker: speaker, reason: try text(reason))]
  }
}
