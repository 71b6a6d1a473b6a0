import ReviewCore

/// The votes that ballots are printed for: the one under way, else those that come next.
public struct VotesToPrint: Sendable {
  public let plan: Plan
  /// Each with the panels that vote in it and its number; an `id` of nought where the vote is not opened yet.
  public let openings: [RoundOpening]

  /// Before there is a session: everybody on one sheet, or one by one where speakers are rated in their turns.
  public init(_ plan: Plan, speaker: Identifier? = nil) {
    self.plan = plan
    let speakers = plan.speakers.map(\.id)
    openings = VotesToPrint.sheets(of: speakers, only: speaker, in: plan).map { VotesToPrint.opening(on: $0, 1, plan) }
  }

  /// Of a session: the vote under way, whoever is named; else the named speaker's next one; else those on whom there
  /// was no vote yet, or with `again` all, each with the number the next vote on them has.
  public init(_ session: Session, speaker: Identifier? = nil, again: Bool = false) {
    plan = session.plan
    if let round = session.pendingRound, speaker.map(round.opening.speakers.contains) ?? !again {
      openings = [round.opening]
      return
    }
    let sheets = VotesToPrint.sheets(of: session.onSheet, only: speaker, in: plan)
    openings = sheets.compactMap { sheet in
      let number = session.nextNumber(for: sheet)
      guard number == 1 || again || speaker != nil else { return nil }
      return VotesToPrint.opening(on: sheet, number, session.plan)
    }
  }

  // MARK: - Private

  private static func sheets(of speakers: [Identifier], only speaker: Identifier?, in plan: Plan) -> [[Identifier]] {
    if let speaker { return [[speaker]] }
    if plan.turn.contains(.appraisal) { return speakers.map { [$0] } }
    return speakers.isEmpty ? [] : [speakers]
  }

  private static func opening(on speakers: [Identifier], _ number: Int, _ plan: Plan) -> RoundOpening {
    RoundOpening(id: 0, number: number, speakers: speakers, panels: plan.panels.map(\.id), channels: [.paper])
  }
}
