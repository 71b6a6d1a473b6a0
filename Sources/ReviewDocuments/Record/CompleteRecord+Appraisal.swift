import ReviewCore

extension CompleteRecord {
  /// Every round, the void ones too: a round is never overwritten.
  func writeAppraisal(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    let rounds = session.appraisal(of: record.speaker.id).rounds
    let isWithdrawn = withdrawn.contains { $0.round.opening.speakers.contains(record.speaker.id) }
    guard !rounds.isEmpty || isWithdrawn else { return }
    m.heading(.third, s.appraisalHeading)
    writeWithdrawn(of: record.speaker.id, into: &m)
    for round in rounds {
      if rounds.count > 1 { m.paragraph(s.round(round.number, reason: round.reason)) }
      let counted = round.counted(in: session)
      // What is void is not going to be counted.
      if counted.isEmpty, round.voided == nil { m.paragraph(s.roundNotCounted) }
      let hasOwn = counted.contains { $0.tally.own != nil }
      m.table(countColumns(hasOwn), counted.map { countRow($0, hasOwn) })
      let shown = counted.filter { !$0.isWithheld && !$0.tally.isVoid }
      m.table(gradeColumns, shown.map(gradeRow))
      m.list(counted.map { s.announcement($0, rules: plan.appraisal) })
      if let reason = round.voided { m.paragraph(s.roundVoided(round.number, reason: reason)) }
      if round.awaitsAnnouncement, !counted.isEmpty { m.paragraph(s.countNotAnnounced) }
      if let next = rounds.first(where: { $0.number > round.number }), round.voided == nil {
        m.paragraph(s.roundSuperseded(round.number, by: next.number))
      }
      writeLapsed(on: round, of: record.speaker.id, into: &m)
    }
    m.paragraph(s.score(ShownScore(of: record.speaker.id, in: session), minimum: plan.appraisal.minimumSample))
    writeProposals(record, into: &m)
  }

  /// The rules of counting and one line for each unit rated.
  func writeResults(into m: inout DocumentBuilder) {
    let rated = session.queue.compactMap(session.record).filter { session.round(of: $0.speaker.id) != nil }
    guard !rated.isEmpty else { return }
    let rules = plan.appraisal
    m.heading(.first, s.resultsHeading)
    m.paragraph(s.scale(rules.grades))
    m.paragraph(s.weights(plan.panels))
    m.paragraph(s.countingRules(base: rules.base, minimum: rules.minimumSample))
    if !rules.consequences.isEmpty { m.paragraph(s.consequencesFollow) }
    m.list(rules.consequences.map { s.consequence($0, rules: rules) })
    m.table(
      [.text(s.unit), .number(s.rounds), .number(s.weightedScore), .text(s.proposed)],
      rated.map { record in
        let actions = shown.proposals(for: record.speaker.id).map { s.action($0.action) }
        return [
          record.speaker.unit, "\(session.appraisal(of: record.speaker.id).rounds.count)",
          scoreCell(record.speaker.id), s.capitalised(actions.joined(separator: s.comma)),
        ]
      })
    if rated.contains(where: { !shown.proposals(for: $0.speaker.id).isEmpty }) {
      m.paragraph(s.aPersonDecides)
    }
    writeDecisions(into: &m)
  }

  /// What persons decided before the adjournment.
  private func writeDecisions(into m: inout DocumentBuilder) {
    let grades = session.queue.compactMap { id in
      meeting.grades[id].map { s.graded(unit(id), $0.grade, reason: $0.reason, rules: plan.appraisal) }
    }
    let consequences = session.queue.flatMap { id in meeting.consequences.filter { $0.speaker == id } }
    if grades.isEmpty, consequences.isEmpty { return }
    m.paragraph(s.decidedHeading)
    m.list(grades + consequences.map { s.decision($0, unit: unit($0.speaker)) })
  }

  // MARK: - Private

  private func writeProposals(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    let id = record.speaker.id
    let proposals = shown.proposals(for: id)
    for rule in proposals {
      m.paragraph(s.proposal(rule, ballots: session.shownBallots(of: rule, for: id), rules: plan.appraisal))
    }
    if !proposals.isEmpty { m.paragraph(s.aPersonDecides) }
  }

  /// The record has what was not announced, and says so.
  private func scoreCell(_ speaker: Identifier) -> String {
    let score = ShownScore(of: speaker, in: session)
    guard case .points = score, session.currentAppraisal(of: speaker)?.awaitsAnnouncement == true else {
      return s.scoreCell(score)
    }
    return s.scoreCell(score) + s.bracketed(s.notAnnounced)
  }

  /// Valid, invalid and own are what was returned.
  private func countColumns(_ hasOwn: Bool) -> [Table.Column] {
    [
      .text(s.panel), .number(s.present), .number(s.issued), .number(s.returned), .number(s.valid),
      .number(s.invalid),
    ] + (hasOwn ? [.number(s.ownUnit)] : []) + [.number(s.abstained)]
  }

  private func countRow(_ counted: CountedPanel, _ hasOwn: Bool) -> [String] {
    let tally = counted.tally
    let own = counted.isWithheld ? s.withheld : "\(tally.own ?? 0)"
    return [
      counted.title, counted.present.map(String.init) ?? "", "\(tally.issued)", "\(tally.returned)",
      "\(tally.valid)", "\(tally.invalid)",
    ] + (hasOwn ? [own] : []) + [counted.abstained.map(String.init) ?? s.withheld]
  }

  private var gradeColumns: [Table.Column] {
    let base = plan.appraisal.base
    let shown = plan.appraisal.voting.inPoints ? [] : plan.appraisal.grades
    let grades = shown.map(s.grade) + base.ungraded.map(s.ungraded)
    return [.text(s.panel)] + (grades + [s.base(base)]).map { .number(s.capitalised($0)) }
  }

  private func gradeRow(_ counted: CountedPanel) -> [String] {
    let shares = counted.lines.map { ($0.count, $0.share) } + counted.ungraded.map { ($0.count, $0.share) }
    return [counted.title] + shares.map { "\($0)\(s.bracketed($1.text))" } + ["\(counted.base)"]
  }
}

extension Session {
  /// The ballots a rule is met by, as far as they may be told: the sum over all panels, less those that are shown, would
  /// be the panel that is not.
  func shownBallots(of rule: ConsequenceRule, for speaker: Identifier) -> RuleBallots? {
    let counted = currentAppraisal(of: speaker)?.counted(in: self) ?? []
    let isWithheld = counted.contains { $0.isWithheld && !$0.tally.isVoid }
    return isWithheld || rule.isOverall ? nil : ballots(meant: rule, for: speaker)
  }
}
