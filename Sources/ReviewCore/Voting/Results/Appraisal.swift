/// The ratings of one speaker: the rounds they were rated in, as `Session.appraisal(of:)` makes them of the session's.
///
/// A round is never reset or overwritten. A repeated vote is the next round, with its reason; the earlier ones stay in
/// the minutes.
public struct Appraisal: Hashable, Sendable {
  public let rounds: [AppraisalRound]

  /// The round that counts.
  public var current: AppraisalRound? { rounds.last }
}

/// One round as it is for one speaker: the round itself, and what its counts say of them.
public struct AppraisalRound: Hashable, Sendable {
  public let round: Round
  public let speaker: Identifier
  /// Whether a score, a grade and consequences follow from it (`Session.hasResult`).
  public let hasResult: Bool
  /// In the plan's order of panels and criteria, as far as they are counted.
  public let tallies: [PanelTally]
  /// How many of each panel may not rate this speaker.
  let barred: [Identifier: Int]

  /// The round's place in the session.
  public var id: Int { round.id }
  /// How many times the speaker has been rated by then, this vote included.
  public var number: Int { round.number(for: speaker) }
  /// Why the vote was held again; nil for the first round.
  public var reason: String? { round.opening.reason }
  public var state: Round.State { round.state }
  /// Why the round was declared void.
  public var voided: String? { round.voided }
  /// The panels' attendance as the vote began.
  public var attendance: [Identifier: Attendance] { round.attendance }

  /// What a panel's percentages are of.
  public func base(of tally: PanelTally, _ base: PercentageBase) -> Int {
    tally.base(base, attendance: attendance[tally.panel], barred: barred[tally.panel] ?? 0)
  }

  /// The panel's only count; the first of several criteria.
  public func tally(of panel: Identifier) -> PanelTally? { tallies.first { $0.panel == panel } }

  public func tallies(of panel: Identifier) -> [PanelTally] { tallies.filter { $0.panel == panel } }
}
