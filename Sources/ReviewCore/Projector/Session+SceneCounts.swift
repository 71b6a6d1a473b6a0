// What the hall may see of a count (RULES: disclosure, minimum sample).

extension Session {
  /// `box` is read while a vote is open; the log knows nothing of it before it is closed.
  func publicAppraisal(of chosen: Identifier?, _ clock: ClockReading?, box: BoxReading?) -> AppraisalScene {
    let speaker = chosen ?? lastRated
    let open = chosen == nil ? openRound : nil
    var round = open ?? speaker.flatMap(self.round)
    // One sheet for all has no speaker while it is open.
    let shown = open.map { $0.opening.speakers.count == 1 ? $0.opening.speakers[0] : nil } ?? speaker
    if open != nil { round?.take(box, withCounts: plan.appraisal.voting.disclosure == .live) }
    return AppraisalScene(
      speaker: shown.flatMap(publicSpeaker),
      round: round.map { round in shown.map(round.number) ?? round.number } ?? 1,
      panels: publicTallies(of: round, for: shown, box: open == nil ? nil : box),
      address: open?.opening.channels.contains(.phone) == true ? projector.phones : nil,
      isClosed: round.map(isOver) ?? false, clock: clock)
  }

  /// In speaking order, whatever the ranks are: an order by score would tell one that may not be told.
  var publicResults: ResultsScene { AnnouncedSession(self).session.allResults }

  // MARK: - Private

  private var allResults: ResultsScene {
    let rows = queue.compactMap { id -> ResultsScene.Row? in
      guard let speaker = publicSpeaker(id), let round = round(of: id) else { return nil }
      let tallies = publicTallies(of: round, for: id)
      // The mean of the others would give a panel away that must not be shown.
      let isComplete = tallies.allSatisfy { $0.distribution != nil }
      return ResultsScene.Row(speaker: speaker, tallies: tallies, score: isComplete ? score(of: id)?.rawValue : nil)
    }
    return ResultsScene(rows: rows)
  }

  /// Whose count the hall looks at: whoever has the turn, else whose ballots were counted last.
  private var lastRated: Identifier? {
    if let turn { return turn.speaker }
    return queue.last { round(of: $0)?.counts.isEmpty == false }
  }

  /// No ballot can be cast any more and every panel has been counted.
  private func isOver(_ round: Round) -> Bool {
    guard round.state != .open, !round.opening.panels.isEmpty else { return false }
    let sheet = sheet(of: round)
    return round.opening.panels.allSatisfy { round.isCounted($0, on: sheet) }
  }

  private func publicTallies(of round: Round?, for speaker: Identifier?, box: BoxReading? = nil) -> [PublicTally] {
    let isLive = plan.appraisal.voting.disclosure == .live
    let shown = round.flatMap { round in speaker.map { self.view(of: round, for: $0, soFar: isLive) } }
    return plan.panels.filter { round?.opening.panels.contains($0.id) ?? true }.map { panel in
      let returned = box?.returned(by: panel.id) ?? round?.returned(by: panel.id)
      let issued = round?.issued(to: panel.id)
      let isVoid = round?.state == .voided || Round.isVoid(returned: returned, issued: issued)
      let tallies = round.flatMap { isDisclosed($0) ? shown?.tallies(of: panel.id) : nil }
      return PublicTally(
        title: panel.title, present: present(of: panel.id, in: round), issued: issued, returned: returned,
        isVoid: isVoid,
        distribution: isVoid ? nil : shown.flatMap { view in tallies.flatMap { distribution($0, in: view) } })
    }
  }

  private func isDisclosed(_ round: Round) -> Bool {
    switch plan.appraisal.voting.disclosure {
    // Running totals end with the vote: what it came to is for the announcement to say.
    case .live: round.state == .open || round.isAnnounced
    case .onClose: round.isAnnounced
    case .sealed: false
    }
  }

  /// Nil under the minimum sample, where it would unmask the panel's members. Where there are criteria, all marks of a
  /// speaker together: what the hall sees is one line a panel. Points have no line a grade.
  private func distribution(_ tallies: [PanelTally], in view: AppraisalRound) -> PublicTally.Distribution? {
    guard let first = tallies.first, plan.appraisal.mayTell(returned: first.returned) else { return nil }
    let base = tallies.reduce(0) { $0 + view.base(of: $1, plan.appraisal.base) }
    let shown = plan.appraisal.voting.inPoints ? [] : plan.appraisal.grades
    return PublicTally.Distribution(
      valid: tallies.reduce(0) { $0 + $1.valid }, invalid: tallies.reduce(0) { $0 + $1.invalid },
      abstained: tallies.reduce(0) { $0 + $1.abstained },
      grades: shown.map { grade in
        let count = tallies.reduce(0) { $0 + ($1.counts[grade.id] ?? 0) }
        return PublicTally.GradeShare(grade: grade, count: count, share: Share(count, of: base))
      },
      base: plan.appraisal.base, baseCount: base)
  }
}

extension Round {
  /// The vote with what came back so far; running totals are for halls that see them, not for the console.
  public func with(_ box: BoxReading?) -> Round {
    var round = self
    if state == .open { round.take(box, withCounts: false) }
    return round
  }

  /// The box's figures in place of counts that are still to come.
  fileprivate mutating func take(_ box: BoxReading?, withCounts: Bool) {
    for turnout in box?.turnout ?? [] {
      let (issued, returned) = (turnout.issued ?? self.issued[turnout.bag] ?? 0, turnout.returned ?? 0)
      self.issued[turnout.bag] = issued
      counts[turnout.bag] = SheetCount(bag: turnout.bag, issued: issued, returned: returned, voidSheets: 0, rows: [])
    }
    for count in withCounts ? box?.counts ?? [] : [] { counts[count.bag] = count }
  }
}
