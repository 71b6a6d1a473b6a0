// What the hall may see of a count (DOMAIN: disclosure and minimum sample).

extension Session {
  /// Whose count the hall looks at: whoever has the turn, else whose ballots were counted last.
  var lastRated: Identifier? {
    if let turn { return turn.speaker }
    return queue.last { records[$0]?.appraisal.current?.tallies.isEmpty == false }
  }

  func publicAppraisal(of speaker: Identifier?, _ clock: ClockReading?) -> AppraisalScene {
    let round = speaker.flatMap { records[$0]?.appraisal.current }
    return AppraisalScene(
      speaker: speaker.flatMap(publicSpeaker), round: round?.number ?? 1, panels: publicTallies(of: round),
      isClosed: isClosed(round), clock: clock)
  }

  var publicResults: ResultsScene {
    let rows = queue.compactMap { id -> ResultsScene.Row? in
      guard let record = records[id], let speaker = publicSpeaker(id), let round = record.appraisal.current else {
        return nil
      }
      let tallies = publicTallies(of: round)
      // The mean of the others would give a panel away that must not be shown.
      let isComplete = tallies.allSatisfy { $0.distribution != nil }
      return ResultsScene.Row(speaker: speaker, tallies: tallies, score: isComplete ? score(of: id) : nil)
    }
    return ResultsScene(rows: rows)
  }

  // MARK: - Private

  /// Every panel has been counted.
  private func isClosed(_ round: AppraisalRound?) -> Bool {
    guard let round, !plan.panels.isEmpty else { return false }
    return plan.panels.allSatisfy { round.tally(of: $0.id) != nil }
  }

  private func publicTallies(of round: AppraisalRound?) -> [PublicTally] {
    let mayBeSeen = isClosed(round)
    return plan.panels.map { panel in
      let tally = round?.tally(of: panel.id)
      return PublicTally(
        title: panel.title, present: panels[panel.id]?.present, issued: tally?.issued, returned: tally?.returned,
        isVoid: tally?.isVoid ?? false,
        distribution: mayBeSeen ? tally.flatMap { distribution($0, of: panel) } : nil)
    }
  }

  /// Nil for a void count, and under the minimum sample, where it would unmask the panel's members.
  private func distribution(_ tally: PanelTally, of panel: Panel) -> PublicTally.Distribution? {
    guard !tally.isVoid, tally.returned >= plan.appraisal.minimumSample else { return nil }
    let base = tally.base(plan.appraisal.base, attendance: panels[panel.id])
    return PublicTally.Distribution(
      valid: tally.valid, invalid: tally.invalid, abstained: tally.abstained,
      grades: plan.appraisal.grades.map { grade in
        let count = tally.counts[grade.id] ?? 0
        return PublicTally.GradeShare(grade: grade, count: count, share: Share(count, of: base))
      },
      base: plan.appraisal.base, baseCount: base)
  }
}
