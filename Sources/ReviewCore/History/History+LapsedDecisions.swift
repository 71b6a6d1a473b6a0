// What was decided on a vote that counts for nothing any more. The session forgets it, so that nothing follows from it;
// that it was decided is a fact nevertheless.

/// A grade or a consequence that was decided and lapsed with its vote.
public struct LapsedDecision: Hashable, Sendable {
  public let recorded: Recorded<Event>
  public let speaker: Identifier
  /// The vote it was decided on, an id of `Session.rounds`.
  public let round: Int
  /// When that vote was declared void, or another was begun.
  public let lapsedAt: Timestamp
}

extension History {
  /// Every decision that lapsed, in the order in which they were taken; of one that was changed before, each.
  public var lapsedDecisions: [LapsedDecision] {
    var session = Session(plan: self.session.frozenPlan)
    var inForce: [(recorded: Recorded<Event>, speaker: Identifier, round: Int)] = []
    var lapsed: [LapsedDecision] = []
    for recorded in effective {
      session.apply(recorded)
      if let speaker = recorded.event.decidesAbout, let round = session.round(of: speaker) {
        inForce.append((recorded, speaker, round.id))
      }
      guard recorded.event.endsDecisions else { continue }
      inForce.removeAll { decision in
        let round = session.round(of: decision.speaker)
        if round?.id == decision.round, round?.voided == nil { return false }
        lapsed.append(
          LapsedDecision(
            recorded: decision.recorded, speaker: decision.speaker, round: decision.round, lapsedAt: recorded.at))
        return true
      }
    }
    return lapsed.sorted { $0.recorded.position < $1.recorded.position }
  }
}

extension Event {
  fileprivate var decidesAbout: Identifier? {
    if case .gradeConfirmed(let speaker, _, _, _) = self { return speaker }
    if case .consequenceDecided(let speaker, _, _, _) = self { return speaker }
    return nil
  }

  /// Another vote begins, or one is declared void.
  fileprivate var endsDecisions: Bool {
    if case .roundOpened = self { return true }
    if case .roundRepeated = self { return true }
    if case .roundVoided = self { return true }
    return false
  }
}
