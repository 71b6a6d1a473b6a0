// Points, the composite assessment, ranks, and what is proposed. Each figure is made of figures as they are printed
// (`Hundredths`). Proposals only: a person decides.

extension Session {
  /// A panel's points: of each criterion the mean of the marks given, of these the mean by the criteria's weights. Nil
  /// while a criterion is missing, and for a void count.
  public func points(of panel: Identifier, in round: AppraisalRound) -> Hundredths? {
    let criteria = plan.appraisal.voting.criteria
    let tallies = round.tallies(of: panel)
    if tallies.isEmpty || tallies.contains(where: \.isVoid) { return nil }
    if tallies[0].criterion == nil { return tallies[0].points(plan.appraisal) }
    var figures: [(figure: Hundredths, weight: Int)] = []
    for criterion in criteria where criterion.part > 0 {
      let tally = tallies.first { $0.criterion == criterion.id }
      guard let points = tally?.points(plan.appraisal) else { return nil }
      figures.append((points, criterion.part))
    }
    return figures.isEmpty ? nil : Hundredths(mean: figures)
  }

  /// The session's own score: the panels' points by their weights. Nil unless the last round has a result, and in it
  /// every panel with a weight has given marks.
  public func score(of speaker: Identifier) -> Hundredths? {
    guard let round = currentAppraisal(of: speaker), round.hasResult else { return nil }
    var figures: [(figure: Hundredths, weight: Int)] = []
    for panel in plan.panels where panel.part > 0 {
      guard let points = points(of: panel.id, in: round) else { return nil }
      figures.append((points, panel.part))
    }
    return figures.isEmpty ? nil : Hundredths(mean: figures)
  }

  public func composite(of speaker: Identifier) -> Composite {
    let rules = plan.appraisal.composite
    var figures: [ScoreSource: Hundredths] = [:]
    for source in rules.sources { figures[source] = figure(of: speaker, from: source) }
    let known = rules.sources.compactMap { source in
      figures[source].map { (figure: $0, weight: rules.weight(source)) }
    }
    let isComplete = !known.isEmpty && known.count == rules.sources.count
    return Composite(figures: figures, total: isComplete ? Hundredths(mean: known) : nil)
  }

  /// The grade a person has confirmed, else the one that is proposed.
  public func overallGrade(of speaker: Identifier, in standings: Standings) -> Identifier? {
    grades[speaker]?.grade ?? standings.proposedGrades[speaker]
  }

  /// What the plan declares to follow from the last round, once that has a result. Whoever asks for many speakers makes
  /// the standings once.
  public func proposals(for speaker: Identifier, in standings: Standings? = nil) -> [ConsequenceRule] {
    let rules = plan.appraisal.consequences
    guard !rules.isEmpty, let round = round(of: speaker), hasResult(round) else { return [] }
    let standings = standings ?? (rules.contains(where: \.isOverall) ? Standings(self) : nil)
    return rules.filter { rule in
      if rule.isOverall {
        return standings.flatMap { overallGrade(of: speaker, in: $0) }.map(rule.grades.contains) ?? false
      }
      let ballots = ballots(meant: rule, for: speaker)
      return ballots.count > 0 && ballots.base > 0 && ballots.share.hundredths >= rule.share
    }
  }

  /// What a consequence's rule is measured by: the marks with its grades and the base they are a share of, over all
  /// panels and criteria of the round that counts. Void counts have no part in it.
  public func ballots(meant rule: ConsequenceRule, for speaker: Identifier) -> RuleBallots {
    guard let round = currentAppraisal(of: speaker), round.state != .voided else {
      return RuleBallots(count: 0, base: 0)
    }
    return ballots(meant: rule, of: round.tallies, in: round)
  }

  /// The same for one panel alone: how far it is from the rule's share. For the secretary's eyes.
  public func ballots(meant rule: ConsequenceRule, for speaker: Identifier, of panel: Identifier) -> RuleBallots {
    guard let round = currentAppraisal(of: speaker), round.state != .voided else {
      return RuleBallots(count: 0, base: 0)
    }
    return ballots(meant: rule, of: round.tallies(of: panel), in: round)
  }

  // MARK: - Private

  private func figure(of speaker: Identifier, from source: ScoreSource) -> Hundredths? {
    switch source {
    case .session: score(of: speaker)
    case .routine, .cross: scores[speaker]?[source] ?? records[speaker]?.speaker.scores?[source]
    }
  }

  private func ballots(
    meant rule: ConsequenceRule, of tallies: [PanelTally], in round: AppraisalRound
  ) -> RuleBallots {
    let valid = tallies.filter { !$0.isVoid }
    return RuleBallots(
      count: valid.reduce(0) { sum, tally in rule.grades.reduce(sum) { $0 + (tally.counts[$1] ?? 0) } },
      base: valid.reduce(0) { $0 + round.base(of: $1, plan.appraisal.base) })
  }
}
