import ReviewCore

/// What may be told of one panel's ballots: everything, or, below the minimum sample, no distribution, because a small
/// panel's distribution unmasks its members. Blank rows are part of it.
struct CountedPanel: Sendable {
  struct Line: Hashable, Sendable {
    let grade: Grade
    let count: Int
    let share: Share
  }

  /// Ballots of the base without a grade; with them the shares make a whole.
  struct Ungraded: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case abstained, invalid, notCast }

    let kind: Kind
    let count: Int
    let share: Share
  }

  let panel: Panel
  /// The panel, and the criterion where there are several.
  let title: String
  let tally: PanelTally
  /// As the vote began.
  let present: Int?
  /// What the shares are of.
  let base: Int
  let isWithheld: Bool
  /// Nil where withheld.
  let abstained: Int?
  /// The mean of the marks given; nil where withheld.
  let points: Hundredths?
  /// Best grade first; empty where withheld.
  let lines: [Line]
  /// The same kinds for every panel of a session; empty where withheld.
  let ungraded: [Ungraded]

  init(_ tally: PanelTally, of panel: Panel, in round: AppraisalRound, rules: AppraisalRules) {
    self.panel = panel
    let criterion = rules.voting.criteria.first { $0.id == tally.criterion }
    title = panel.title + (criterion.map { " \($0.title)" } ?? "")
    self.tally = tally
    present = round.attendance[panel.id]?.present
    let base = round.base(of: tally, rules.base)
    self.base = base
    isWithheld = !rules.mayTell(returned: tally.returned)
    abstained = isWithheld ? nil : tally.abstained
    points = isWithheld ? nil : tally.points(rules)
    lines =
      isWithheld || rules.voting.inPoints
      ? []
      : rules.grades.map { grade in
        let count = tally.counts[grade.id] ?? 0
        return Line(grade: grade, count: count, share: Share(count, of: base))
      }
    ungraded =
      isWithheld
      ? []
      : rules.base.ungraded.map { kind in
        let count =
          switch kind {
          case .abstained: tally.abstained
          case .invalid: tally.invalid
          case .notCast: max(0, base - tally.admitted)
          }
        return Ungraded(kind: kind, count: count, share: Share(count, of: base))
      }
  }
}

extension PercentageBase {
  /// What the base has besides graded ballots.
  var ungraded: [CountedPanel.Ungraded.Kind] {
    switch self {
    case .valid: [.abstained]
    case .returned: [.abstained, .invalid]
    case .present, .due: [.abstained, .invalid, .notCast]
    }
  }
}

extension AppraisalRound {
  /// In the plan's order of panels.
  func counted(in session: Session) -> [CountedPanel] {
    session.plan.panels.flatMap { panel in
      tallies(of: panel.id).map { CountedPanel($0, of: panel, in: self, rules: session.plan.appraisal) }
    }
  }
}
