/// The composite assessment of one speaker.
public struct Composite: Hashable, Sendable {
  /// What is known of the sources that count.
  public let figures: [ScoreSource: Hundredths]
  /// Nil until every source that counts has a figure.
  public let total: Hundredths?
}

/// The ranks of all speakers, and the grades that are proposed by ranks, bands and quota (RULES: composite).
public struct Standings: Hashable, Sendable {
  /// A place in the order of points; equal points share a rank, and the ranks after them are left out.
  public struct Ranked: Hashable, Sendable {
    public let speaker: Identifier
    public let points: Hundredths
    /// From 1.
    public let rank: Int
  }

  public let composites: [Identifier: Composite]
  /// Speakers who have a composite, best first; the equal in speaking order. Whoever was taken out has no rank.
  public let ranking: [Ranked]
  /// Empty where the plan has no bands.
  public let proposedGrades: [Identifier: Identifier]
  /// How many may have the best grade; nil where there is no limit.
  public let seats: Int?

  public init(_ session: Session) {
    let rules = session.plan.appraisal.composite
    composites = Dictionary(session.queue.map { ($0, session.composite(of: $0)) }) { first, _ in first }
    ranking = Standings.ranked(session.queue.filter { session.record($0)?.isTakenOut == false }, composites)
    seats = rules.seats(of: ranking.count)
    proposedGrades = Standings.graded(ranking, rules, seats: seats ?? ranking.count)
  }

  public func rank(of speaker: Identifier) -> Int? { ranking.first { $0.speaker == speaker }?.rank }

  // MARK: - Private

  private static func ranked(_ queue: [Identifier], _ composites: [Identifier: Composite]) -> [Ranked] {
    let known = queue.compactMap { id in composites[id]?.total.map { (speaker: id, points: $0) } }
    let sorted = known.enumerated().sorted {
      $0.element.points == $1.element.points ? $0.offset < $1.offset : $0.element.points > $1.element.points
    }.map(\.element)
    var rank = 0
    return sorted.enumerated().map { place, entry in
      if place == 0 || sorted[place - 1].points != entry.points { rank = place + 1 }
      return Ranked(speaker: entry.speaker, points: entry.points, rank: rank)
    }
  }

  /// The best grade is given rank by rank as long as there are seats. Where the seats run out within a rank, all
  /// speakers of that rank get the next grade: the program makes no difference between equals.
  private static func graded(
    _ ranking: [Ranked], _ rules: CompositeRules, seats: Int
  ) -> [Identifier: Identifier] {
    guard let top = rules.bands.first else { return [:] }
    let next = rules.bands[min(1, rules.bands.count - 1)]
    // Only the rank that the seats do not reach to the end of is left out, with all below it.
    let cut = seats < ranking.count ? ranking[seats].rank : Int.max
    return Dictionary(
      uniqueKeysWithValues: ranking.map { entry in
        let grade = rules.band(entry.points)?.grade ?? top.grade
        return (entry.speaker, grade == top.grade && entry.rank >= cut ? next.grade : grade)
      })
  }
}
