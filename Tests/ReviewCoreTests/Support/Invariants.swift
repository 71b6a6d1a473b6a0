import ReviewCore

extension Session {
  /// What must hold in every session at every moment; nil where it does.
  func violation(at now: Timestamp) -> String? {
    violationOfQueue ?? violationOfCounts ?? violationOfProblems ?? violationOfTimes(at: now)
  }

  // MARK: - Private

  private var violationOfQueue: String? {
    if queue.sorted() != plan.speakers.map(\.id).sorted() { return "the queue is no permutation of the speakers" }
    let current = records.values.filter { $0.state == .current }.map(\.speaker.id)
    if current != [turn?.speaker].compactMap({ $0 }) { return "current: \(current), turn: \(turn?.speaker ?? "-")" }
    let groups = queue.map { records[$0]?.speaker.group ?? "" }
    let changes = zip(groups, groups.dropFirst()).filter { $0 != $1 }.count
    if changes >= max(1, Set(groups).count) { return "a group was torn apart: \(groups)" }
    if turn != nil, item?.part != .reports { return "a turn outside the reports" }
    if phase == .adjourned, turn != nil || recess != nil { return "something goes on after adjournment" }
    return nil
  }

  private var violationOfCounts: String? {
    for (id, attendance) in panels.merging(delegations, uniquingKeysWith: { a, _ in a }) {
      let there = attendance.present ?? 0
      if there < 0 || attendance.onLeave < 0 || there + attendance.onLeave > attendance.due {
        return "\(id): \(attendance)"
      }
    }
    for record in records.values {
      let appraisal = appraisal(of: record.speaker.id)
      let rounds = appraisal.rounds.map(\.number)
      if rounds != rounds.indices.map({ $0 + 1 }) {
        return "rounds of \(record.speaker.id): \(rounds)"
      }
      for tally in appraisal.rounds.flatMap(\.tallies) {
        if tally.valid + tally.invalid + (tally.own ?? 0) != tally.returned
          || tally.graded + tally.abstained != tally.valid
        {
          return "\(tally)"
        }
        if tally.valid < 0 || tally.invalid < 0 || tally.counts.values.contains(where: { $0 <= 0 }) {
          return "\(tally)"
        }
      }
      for round in appraisal.rounds {
        for tally in round.tallies where !tally.isVoid {
          let bases = PercentageBase.allCases.map { round.base(of: tally, $0) }
          if bases.contains(where: { $0 < tally.graded }) { return "marks outside the base: \(tally), \(bases)" }
        }
      }
      let isProposed = !proposals(for: record.speaker.id).isEmpty || score(of: record.speaker.id) != nil
      if isProposed, appraisal.current?.hasResult != true { return "something follows from no result" }
      let score = score(of: record.speaker.id)?.rawValue ?? 0
      if !(0...10_000).contains(score) { return "a score of \(score)" }
    }
    return nil
  }

  private var violationOfProblems: String? {
    let numbers = problems.map(\.number)
    if Set(numbers).count != numbers.count { return "a number twice: \(numbers)" }
    for problem in problems {
      if self.problem(problem.number) != problem { return "\(problem.number) leads elsewhere" }
      if !PlainText.isClean(problem.text) || problem.text.isEmpty { return "an unclean text: \(problem.text)" }
      if let timeCode = problem.timeCode, timeCode < .zero { return "a negative time code" }
    }
    return nil
  }

  private func violationOfTimes(at now: Timestamp) -> String? {
    let clockExpected =
      openedAt != nil && adjournedAt == nil && (turn.map { $0.stage != nil } ?? (item?.part != .reports))
    if (timer != nil) != clockExpected { return "timer: \(timer != nil), expected: \(clockExpected)" }
    if let timer, timer.elapsed(at: now) < .zero { return "a negative time on the clock" }
    if let limit = timer?.limit, limit < .seconds(1) { return "a limit of \(limit.rawValue) ms" }
    if recess != nil, timer?.isRunning == true { return "the clock runs in recess" }
    let stages = records.values.flatMap(\.turns).flatMap(\.stages)
    if stages.contains(where: { $0.elapsed < .zero }) { return "a negative stage" }
    if topicShares(at: now).values.contains(where: { $0 < .zero }) { return "a negative share" }
    if plannedRemaining(at: now) < .zero { return "a negative rest of the agenda" }
    let drift = drift(at: now).seconds
    if abs(drift) > 40 * 86_400 { return "a drift of \(drift) s" }
    if parts.dropLast().contains(where: { $0.endedAt == nil }) { return "a part that did not end" }
    return nil
  }
}
