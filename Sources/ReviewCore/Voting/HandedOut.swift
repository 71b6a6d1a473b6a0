// How many slips count as handed out, where ballots are cast on screens (RULES: gates, issued ≤ present).

extension Session {
  /// How many ballots count as handed out in a bag on screens: the number the secretary gave (`issue`); where there is
  /// none, all valid slips, but no more than people are present to hold one.
  ///
  /// Slips are printed before anybody has signed in, one for each member who is due. Those of the absent stay on the
  /// table and were never handed out, though their codes are valid. Where more ballots came back than this number,
  /// somebody used a slip that nobody present was given, and the round is void like any other. Where the panel votes on
  /// paper too and nobody has said how many of those were handed out, a closed round counts only the ballots that came:
  /// the tellers' number then says how many of those present voted on paper.
  func handedOut(_ bag: BallotBag, slips: Int, returned: Int, in round: Round) -> Int {
    if let said = round.issued[bag] { return said }
    let bags = round.bags(of: bag.panel)
    let elsewhere = bags.reduce(0) { $0 + (round.issued[$1] ?? 0) }
    let room = max(0, (present(of: bag.panel, in: round) ?? 0) - elsewhere)
    let awaitsPaper = bags.contains { !$0.channel.isElectronic && round.issued[$0] == nil }
    return min(round.state != .open && awaitsPaper ? returned : slips, room)
  }

  /// What the box says of the open vote, with the numbers handed out as the log has them; `turnout` gives all valid
  /// slips in their place.
  public func reading(_ turnout: [Turnout], counts: [SheetCount] = []) -> BoxReading? {
    guard var round = openRound else { return nil }
    let turnoutWithIssued = turnout.map { entry in
      let issued = handedOut(entry.bag, slips: entry.issued ?? 0, returned: entry.returned ?? 0, in: round)
      round.issued[entry.bag] = issued
      return Turnout(bag: entry.bag, issued: issued, returned: entry.returned)
    }
    return BoxReading(
      turnout: turnoutWithIssued, counts: counts.map { $0.with(issued: round.issued[$0.bag] ?? $0.issued) })
  }
}
