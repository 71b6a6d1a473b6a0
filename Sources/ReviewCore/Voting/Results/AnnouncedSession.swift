/// The session as far as its votes were announced: a vote that was not announced has no figures in it.
///
/// Papers, exports and scenes are given this value in place of the session, so that whatever they ask it for (points,
/// scores, ranks, proposals) follows from announced figures alone. Only the complete record and the counting sheets are
/// made of the session itself; they say beside a count that it was not announced.
/// Invariant: it contains no figure of a vote that was not announced, and nothing that a person decided on such
/// figures.
/// Never use it for the console, where the secretary sees everything.
public struct AnnouncedSession: Sendable {
  /// The session without those figures; its votes are all there, with their numbers, times and reasons.
  public let session: Session

  public init(_ session: Session) {
    var announced = session
    announced.rounds = session.rounds.map { $0.isAnnounced ? $0 : $0.withoutFigures }
    for speaker in session.queue {
      guard let round = session.round(of: speaker), !round.isAnnounced else { continue }
      announced.grades[speaker] = nil
      announced.consequences.removeAll { $0.speaker == speaker }
    }
    self.session = announced
  }
}

extension Round {
  /// Whether its count is a fact of the session. A void vote is not announced, even if its count was read out before.
  public var isAnnounced: Bool { state == .published }

  fileprivate var withoutFigures: Round {
    var round = self
    round.issued = [:]
    round.counts = [:]
    round.firstEntries = [:]
    round.doubts = []
    return round
  }
}
