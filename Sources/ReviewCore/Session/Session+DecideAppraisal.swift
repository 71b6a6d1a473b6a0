// The gates of a count (DOMAIN: rating and counting), and what the plan says follows from it.

extension Session {
  func enter(_ tally: PanelTally, for speaker: Identifier) throws(Rejection) -> [Event] {
    guard let panel = plan.panels.first(where: { $0.id == tally.panel }) else {
      throw .unknownPanel(tally.panel, known: plan.panels.map(\.id))
    }
    guard let present = panels[panel.id]?.present else { throw .attendanceMissing(panel: panel.title) }
    if tally.issued > present {
      throw .issuedExceedsPresent(panel: panel.title, issued: tally.issued, present: present)
    }
    for grade in tally.counts.keys.sorted() where plan.appraisal.grade(grade) == nil {
      throw .unknownGrade(grade, known: plan.appraisal.grades.map(\.id))
    }
    if tally.invalid > tally.returned {
      throw .invalidExceedsReturned(panel: panel.title, invalid: tally.invalid, returned: tally.returned)
    }
    if tally.graded + tally.abstained != tally.valid {
      throw .countsDoNotAddUp(
        panel: panel.title, graded: tally.graded, abstained: tally.abstained, valid: tally.valid)
    }
    let round = try known(speaker).appraisal.current
    if round?.tally(of: panel.id) != nil { throw .tallyExists(panel: panel.title, round: round?.number ?? 1) }
    return [.tallyEntered(speaker: speaker, tally: tally)]
  }

  func repeatRound(_ speaker: Identifier, reason: String) throws(Rejection) -> [Event] {
    let record = try known(speaker)
    guard record.appraisal.current?.tallies.isEmpty == false else {
      throw .noRoundToRepeat(unit: record.speaker.unit)
    }
    return [.roundRepeated(speaker: speaker, reason: try text(reason))]
  }

  /// Consequences the plan declares for what the panels have counted so far. Proposals: a person decides.
  ///
  /// The share is that of the rule's grades in the base, over all panels' ballots of the round that counts together;
  /// a panel whose round is void does not count.
  public func proposals(for speaker: Identifier) -> [ConsequenceRule] {
    plan.appraisal.consequences.filter { rule in
      let ballots = ballots(meant: rule, for: speaker)
      return ballots.count > 0 && ballots.base > 0 && ballots.share.hundredths >= rule.share
    }
  }

  /// What a rule is measured by, so that a proposal can show the figures it rests on.
  public func ballots(meant rule: ConsequenceRule, for speaker: Identifier) -> RuleBallots {
    let tallies = (records[speaker]?.appraisal.current?.tallies ?? []).filter { !$0.isVoid }
    return RuleBallots(
      count: tallies.reduce(0) { sum, tally in rule.grades.reduce(sum) { $0 + (tally.counts[$1] ?? 0) } },
      base: tallies.reduce(0) { $0 + $1.base(plan.appraisal.base, attendance: panels[$1.panel]) })
  }

  /// Points out of 100 by panel weight, in hundredths; nil until every panel with a weight has a count that stands.
  public func score(of speaker: Identifier) -> Int? {
    guard let round = records[speaker]?.appraisal.current else { return nil }
    var weighted = 0
    for panel in plan.panels where panel.weight > 0 {
      guard let tally = round.tally(of: panel.id), !tally.isVoid, tally.graded > 0 else { return nil }
      let points = plan.appraisal.grades.reduce(0) { $0 + $1.points * (tally.counts[$1.id] ?? 0) }
      // Hundredths of a point times weight, rounded half away from zero once per panel.
      weighted += (2 * points * panel.weight * 100 + tally.graded) / (2 * tally.graded)
    }
    return plan.panels.contains { $0.weight > 0 } ? (weighted + 50) / 100 : nil
  }
}
