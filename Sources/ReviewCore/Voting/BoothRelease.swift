/// The secretary lets a panel's booths take a number of ballots for which no slip is needed.
///
/// A release is kept in the ballot box and is no event of the session: an event for each one would tell in the log when
/// somebody voted.
public struct BoothRelease: Hashable, Sendable {
  /// Of the round that is open.
  public let round: Int
  public let voter: Voter
  /// How many ballots may be cast without a slip from now on. The number is set and not added, so that a secretary who
  /// presses the key twice has still freed the booth once.
  public let count: Int
  /// How many of the panel's members are present. The box refuses a release that would let the panel have more ballots.
  public let present: Int
  /// Ballots the panel has on paper.
  public let onPaper: Int

  public init(round: Int, voter: Voter, count: Int, present: Int, onPaper: Int = 0) {
    self.round = round
    self.voter = voter
    self.count = count
    self.present = present
    self.onPaper = onPaper
  }
}

extension CommandLine {
  /// What `release` asks of the box; refused where the session has no open vote in booths for that panel.
  public func release(in session: Session) throws(Rejection) -> BoothRelease {
    let context = CommandContext(session: session, seed: 0, lastSeen: nil)
    let reader = ArgumentReader(operation: operation, context: context, values: values, gradeCounts: gradeCounts)
    guard Operation.release.row.phases.contains(session.phase) else { throw .notNow(.release, session.phase) }
    return try session.release(
      try reader.panel(.panel), own: try reader.optionalSpeaker(.speaker), count: try reader.optionalNumber(.count) ?? 1
    )
  }
}

extension Session {
  fileprivate func release(_ id: Identifier, own: Identifier?, count: Int) throws(Rejection) -> BoothRelease {
    guard let round = openRound else { throw .vote(.noRound(nil)) }
    let panel = try panel(id)
    try require(BallotBag(panel: id, channel: .booth), in: round)
    guard let present = present(of: id, in: round) else { throw .attendanceMissing(panel: panel.title) }
    if let own, panel.ownUnits?.contains(own) != true {
      throw .vote(
        .ownExceedsMembers(panel: panel.title, unit: records[own]?.speaker.unit ?? own, own: count, members: 0))
    }
    let onPaper = round.issued[BallotBag(panel: id, channel: .paper)] ?? 0
    // What is more than everybody is refused here already: the box need not be asked.
    if onPaper + count > present {
      throw .issuedExceedsPresent(panel: panel.title, issued: onPaper + count, present: present)
    }
    return BoothRelease(
      round: round.id, voter: Voter(panel: id, ownUnit: own), count: count, present: present, onPaper: onPaper)
  }
}
