/// Printing ballots is no event: a ballot has no number, and the session keeps nothing of it.
extension CommandLine {
  /// Whom the ballots are on; nil for the vote under way, or whoever is rated next.
  public func speakerToPrint(in session: Session) throws(Rejection) -> Identifier? {
    guard Operation.ballots.row.phases.contains(session.phase) else { throw .notNow(.ballots, session.phase) }
    return try reader(in: CommandContext(session: session, seed: 0, lastSeen: nil)).optionalSpeaker(.speaker)
  }
}
