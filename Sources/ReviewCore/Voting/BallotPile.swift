/// A pile of paper ballots under count, and the vote it is counted for. It is stored in a file beside the log until its
/// count is handed in, so that a half-counted pile outlives the console.
public struct BallotPile: Hashable, Codable, Sendable {
  /// What tells piles apart. Two entries of the same bag are never under way at once.
  public struct Name: Hashable, Sendable {
    public let round: Int?
    public let panel: Identifier
    /// The speaker of a count nobody opened a vote for.
    public let speaker: Identifier?
  }

  /// Nil for a count nobody opened a vote for.
  public let round: Int?
  public var count: PileCount

  public init(round: Int?, _ count: PileCount) {
    self.round = round
    self.count = count
  }

  public var name: Name {
    Name(round: round, panel: count.bag.panel, speaker: round == nil ? count.sheet.speakers.first : nil)
  }

  /// Nothing of a ballot has been marked yet.
  public var isEmpty: Bool { count.returned == 0 && count.marks.isEmpty }
}

extension Session {
  /// Whether the session still waits for this pile's count: its vote has the same sheet and its bag is not counted.
  public func awaits(_ pile: BallotPile) -> Bool {
    let count = pile.count
    guard count.isSound, count.bag.channel == .paper, plan.panels.contains(where: { $0.id == count.bag.panel }) else {
      return false
    }
    if let id = pile.round {
      guard let round = round(id), round.state == .closed, round.opening.bags.contains(count.bag) else { return false }
      return sheet(of: round) == count.sheet && round.counts[count.bag] == nil
    }
    guard let speaker = count.sheet.speakers.first, count.sheet == handSheet(for: speaker) else { return false }
    guard let round = round(of: speaker) else { return records[speaker] != nil }
    return round.isByHand && round.counts[count.bag] == nil
  }
}
