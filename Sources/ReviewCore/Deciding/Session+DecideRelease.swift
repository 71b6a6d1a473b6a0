// Freeing booths: what the console asks of the ballot box and no event tells.

import CommandTables

extension TypedCommand<Operation> {
  /// What `release` asks of the box; refused where the session has no open vote in booths for that panel.
  public func release(in session: Session) throws(Rejection) -> BoothRelease {
    let reader = reader(in: CommandContext(session: session, seed: 0, lastSeen: nil))
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
