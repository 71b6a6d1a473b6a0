// How many slips count as handed out, where ballots are cast on screens (RULES: gates, issued ≤ present).

extension Session {
  /// The ballots handed out in a bag on screens: what the secretary said (`issue`), else every slip there is, but no more
  /// than people are there to hold one.
  ///
  /// Slips are printed before anybody has signed in, one for each who is due: those of the absent stay on the table and
  /// were never handed out, though their codes are valid. Where more came back than this, a slip was used that nobody
  /// here was given, and the round is void like any other. Beside paper of which nothing was said, a closed round takes
  /// only the ballots that came: the tellers' number then says how many of those present voted on paper.
  func handedOut(_ bag: BallotBag, slips: Int, returned: Int, in round: Round) -> Int {
    if let said = round.issued[bag] { return said }
    let bags = round.bags(of: bag.panel)
    let elsewhere = bags.reduce(0) { $0 + (round.issued[$1] ?? 0) }
    let room = max(0, (present(of: bag.panel, in: round) ?? 0) - elsewhere)
    let awaitsPaper = bags.contains { !$0.channel.isElectronic && round.issued[$0] == nil }
    return min(round.state != .open && awaitsPaper ? returned : slips, room)
  }

  /// What the box says of the open vote, in the terms of the log: `turnout` comes with the slips that are valid.
  public func reading(_ turnout: [Turnout], counts: [SheetCount] = []) -> BoxReading? {
    guard var round = openRound else { return nil }
    let told = turnout.map { entry in
      let issued = handedOut(entry.bag, slips: entry.issued ?? 0, returned: entry.returned ?? 0, in: round)
      round.issued[entry.bag] = issued
      return Turnout(bag: entry.bag, issued: issued, returned: entry.returned)
    }
    return BoxReading(turnout: told, counts: counts.map { $0.with(issued: round.issued[$0.bag] ?? $0.issued) })
  }
}
