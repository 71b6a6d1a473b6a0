import ReviewCore

/// A score, or why there is none to show.
enum ShownScore: Hashable, Sendable {
  case points(Hundredths)
  case incomplete
  case notAnnounced
  /// With the other panels' distributions told, the score would tell that of the panel below the minimum sample.
  case withheld

  /// The session's own score. Of the session itself, as the record is, it is told before it is announced.
  init(of speaker: Identifier, in session: Session) {
    guard let round = session.currentAppraisal(of: speaker) else {
      self = .incomplete
      return
    }
    if let score = session.score(of: speaker) {
      let isWithheld = round.counted(in: session).contains { $0.panel.part > 0 && $0.isWithheld }
      self = isWithheld ? .withheld : .points(score)
    } else {
      self = round.awaitsAnnouncement ? .notAnnounced : .incomplete
    }
  }

  /// One panel's points in the vote that counts.
  init(of panel: Panel, for speaker: Identifier, in session: Session) {
    guard let round = session.currentAppraisal(of: speaker), round.state != .voided else {
      self = .incomplete
      return
    }
    let counted = round.tallies(of: panel.id).map {
      CountedPanel($0, of: panel, in: round, rules: session.plan.appraisal)
    }
    if counted.contains(where: \.isWithheld) {
      self = .withheld
    } else {
      self = session.points(of: panel.id, in: round).map(ShownScore.points) ?? .incomplete
    }
  }
}

extension AppraisalRound {
  /// Neither announced nor void.
  var awaitsAnnouncement: Bool {
    switch state {
    case .open, .closed: true
    case .published, .voided: false
    }
  }
}

/// Composites, ranks and proposed grades as far as they may be told.
///
/// With the routine figures known, a total would tell a session score that is withheld, and so would a rank, a place
/// among rows in the order of ranks, the gap it leaves in the ranks of the others, and a grade that goes by it. So where
/// one total is withheld no rank is told and rows stand in speaking order; its proposed grade is withheld with it, and
/// with a quota everybody's.
struct ShownStandings: Sendable {
  let standings: Standings
  private let session: Session
  /// By speaker.
  private let totals: [Identifier: ShownScore]

  init(_ session: Session) {
    let standings = Standings(session)
    self.session = session
    self.standings = standings
    totals = Dictionary(
      uniqueKeysWithValues: session.queue.map { ($0, ShownStandings.total(of: $0, in: session, standings)) })
  }

  /// Somebody's total is withheld, and with it all ranks.
  var hasWithheld: Bool { totals.values.contains(.withheld) }

  func total(of speaker: Identifier) -> ShownScore { totals[speaker] ?? .incomplete }

  func rank(of speaker: Identifier) -> Int? { hasWithheld ? nil : standings.rank(of: speaker) }

  func proposedGrade(of speaker: Identifier) -> Identifier? {
    guard case .points = total(of: speaker), standings.seats == nil || !hasWithheld else { return nil }
    return standings.proposedGrades[speaker]
  }

  /// Speakers who were rated or have a composite, also those who were taken out: in the order of ranks, those without one
  /// last; in speaking order where ranks are withheld.
  var order: [Identifier] {
    let ranked = standings.ranking.map(\.speaker)
    let known = Set(ranked)
    let others = session.queue.filter { id in
      !known.contains(id) && (session.round(of: id) != nil || standings.composites[id]?.total != nil)
    }
    return hasWithheld ? session.queue.filter { known.contains($0) || others.contains($0) } : ranked + others
  }

  /// Rules that are met. One about the composite grade tells that grade.
  func proposals(for speaker: Identifier) -> [ConsequenceRule] {
    let isTold = session.grades[speaker] != nil || proposedGrade(of: speaker) != nil
    return session.proposals(for: speaker, in: standings).filter { isTold || !$0.isOverall }
  }

  // MARK: - Private

  private static func total(of speaker: Identifier, in session: Session, _ standings: Standings) -> ShownScore {
    let counts = session.plan.appraisal.composite.weight(.session) > 0
    let score = counts ? ShownScore(of: speaker, in: session) : nil
    guard let points = standings.composites[speaker]?.total else {
      return score == .notAnnounced ? .notAnnounced : .incomplete
    }
    return score == .withheld ? .withheld : .points(points)
  }
}
