// What screens, boxes and documents ask about votes.

extension Session {
  public func round(_ id: Int) -> Round? { rounds.last { $0.id == id } }

  /// The round in which the speaker was rated last.
  public func round(of speaker: Identifier) -> Round? { rounds.last { $0.opening.speakers.contains(speaker) } }

  /// The vote in which ballots may be cast now; one at most.
  public var openRound: Round? { rounds.last { $0.state == .open && !$0.isByHand } }

  /// The vote that is open or waits to be counted or announced, the latest one; counts by hand need no such steps.
  public var pendingRound: Round? { rounds.last { !$0.isByHand && ($0.state == .open || $0.state == .closed) } }

  /// Whom one sheet for all would rate, in speaking order.
  public var onSheet: [Identifier] { queue.filter { records[$0]?.isOnSheet == true } }

  /// Who of the panel is present at the vote: as it began; where there is none yet, now.
  public func present(of panel: Identifier, in round: Round?) -> Int? {
    round?.attendance[panel]?.present ?? panels[panel]?.present
  }

  /// The number of a vote on these speakers that is opened now.
  public func nextNumber(for speakers: [Identifier]) -> Int { (speakers.map { ratings[$0] ?? 0 }.max() ?? 0) + 1 }

  /// Whether something follows from the round: it is not void, every panel that votes in it has been counted in every
  /// channel and row, and of none came more ballots back than went out.
  public func hasResult(_ round: Round) -> Bool { round.hasResult(on: sheet(of: round)) }

  /// What is on the ballots of a round.
  public func sheet(of round: Round) -> BallotSheet {
    round.isByHand ? handSheet(for: round.opening.speakers[0]) : BallotSheet(of: round.opening, in: plan)
  }

  /// Bags on screens of closed rounds that have no count in the log yet, because a crash came in between or because the
  /// count is on its way.
  public var uncountedBags: [(round: Int, bag: BallotBag)] {
    rounds.filter { $0.state == .closed }.flatMap { round in
      round.opening.bags.filter { $0.channel.isElectronic && round.counts[$0] == nil }.map { (round.id, $0) }
    }
  }

  /// The figures of each panel of a round and the gate that fails, for the vote pane and the counting sheet.
  public func returns(of round: Round) -> [PanelReturn] {
    let sheet = sheet(of: round)
    return plan.panels.filter { round.opening.panels.contains($0.id) }.map { panel in
      PanelReturn(
        panel: panel.id, due: round.attendance[panel.id]?.due ?? panel.due,
        present: round.attendance[panel.id]?.present, issued: round.issued(to: panel.id),
        returned: round.returned(by: panel.id), invalid: round.voidSheets(of: panel.id),
        gate: round.gate(of: panel.id, on: sheet))
    }
  }

  public func appraisal(of speaker: Identifier) -> Appraisal {
    Appraisal(
      rounds: rounds.filter { $0.opening.speakers.contains(speaker) }.map { view(of: $0, for: speaker) })
  }

  /// As `appraisal(of:)`, without making all rounds for the last one.
  public func currentAppraisal(of speaker: Identifier) -> AppraisalRound? {
    round(of: speaker).map { view(of: $0, for: speaker) }
  }

  /// One round as it is for one of its speakers.
  public func appraisal(of speaker: Identifier, in round: Round) -> AppraisalRound { view(of: round, for: speaker) }

  /// With `soFar` it has figures also of panels of which some channels are not counted yet.
  func view(of round: Round, for speaker: Identifier, soFar: Bool = false) -> AppraisalRound {
    let sheet = sheet(of: round)
    let places = sheet.places(of: speaker)
    return AppraisalRound(
      round: round, speaker: speaker, hasResult: round.hasResult(on: sheet),
      tallies: plan.panels.flatMap { panel in
        places.compactMap { round.tally(of: panel.id, at: $0, soFar: soFar) }
      },
      barred: plan.panels.reduce(into: [:]) { $0[$1.id] = $1.barred(from: speaker) })
  }
}
