import ReviewCore
import ReviewStore

/// What the box says of the open vote, for console and projector alike. Cheap enough for every second: where nobody has
/// stored anything, nothing is counted.
struct BoxWatch {
  private var round: Int?
  private var version: Int?
  private var turnout: [Turnout] = []
  /// Where the plan lets the hall see running totals.
  private var live: LiveCount?

  /// Nil while no vote is open on screens.
  mutating func read(_ box: SessionBox, _ session: Session) throws(StoreError) -> BoxReading? {
    guard let round = session.openRound, round.opening.isOnScreens else {
      self = BoxWatch()
      return nil
    }
    // Before what it stands for: what comes in between is looked at again.
    let version = try box.version()
    if self.round != round.id {
      live =
        session.plan.appraisal.voting.disclosure == .live
        ? LiveCount(round.opening, on: session.sheet(of: round)) : nil
      self.version = nil
    }
    if self.version != version {
      turnout = try box.turnout(of: round.opening)
      // Whoever may not read the key of the round sees how many came back.
      if let live { self.live = try? box.readOn(live) }
      (self.round, self.version) = (round.id, version)
    }
    return session.reading(turnout, counts: live?.counts ?? [])
  }
}
