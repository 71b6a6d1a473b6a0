import ReviewCore

/// M07: what residents ask for, held against the unit's list of problems.
enum DemandFindings {
  /// A problem that has so much of a demand's words, by weight, is taken to be about it.
  private static let enough: Float = 0.3

  static func all(in plan: Plan) -> [ReviewFinding] {
    plan.speakers.flatMap { speaker in
      missing(speaker.demands ?? [], in: plan.problemTexts(of: speaker)).map {
        .demandMissing(speaker: speaker.id, $0)
      }
    }
  }

  // MARK: - Private

  /// Those of which nobody has said which problem takes them up, and no problem says much of the same.
  private static func missing(_ demands: [Demand], in problems: [String]) -> [Demand] {
    let open = demands.filter { $0.problem == nil }
    guard !open.isEmpty else { return [] }
    let texts = NearestTexts(open.map(\.text), among: problems)
    return open.indices.filter { (texts.nearest(to: $0)?.part ?? 0) < enough }.map { open[$0] }
  }
}

extension Plan {
  /// The unit's own list and what it brings along from last year.
  fileprivate func problemTexts(of speaker: Speaker) -> [String] {
    let carried = (carryOver?.units ?? []).filter { $0.speaker == speaker.id }.flatMap(\.rows).map(\.problem)
    return (speaker.problems + carried).map(\.text)
  }
}
