/// What was announced of a session's votes, and nothing else: announced, or not told.
///
/// A session in which every vote that was not announced holds no figures: papers, exports and scenes get this value in
/// place of the session, so that whatever they ask it for (points, scores, ranks, proposals) was announced. The complete
/// record and the counting sheets alone are made of the session itself, and say beside a count that it was not announced.
/// Invariant: no figure of a vote that was not announced is in it, nor what a person decided on such figures.
/// Never: for the console. The secretary sees everything.
public struct Announced: Sendable {
  /// The session without those figures; its votes are all there, with their numbers, times and reasons.
  public let session: Session

  public init(_ session: Session) {
    var told = session
    told.rounds = session.rounds.map { $0.isAnnounced ? $0 : $0.withoutFigures }
    for speaker in session.queue {
      guard let round = session.round(of: speaker), !round.isAnnounced else { continue }
      told.grades[speaker] = nil
      told.consequences.removeAll { $0.speaker == speaker }
    }
    self.session = told
  }
}

extension Round {
  /// Its count is a fact of the session. A vote that is void is none, whatever was said of it before.
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
