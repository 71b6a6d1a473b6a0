/// A pile of paper under count, and the vote it is counted for. Kept beside the log until it is handed in, so that a pile
/// half counted outlives the console.
public struct PaperPile: Hashable, Codable, Sendable {
  /// What tells piles apart. Two entries of the same bag are never under way at once.
  public struct Name: Hashable, Sendable {
    public let round: Int?
    public let panel: Identifier
    /// The speaker of a count nobody opened a vote for.
    public let speaker: Identifier?
  }

  /// Nil for a count nobody opened a vote for.
  public let round: Int?
  public var count: PaperCount

  public init(round: Int?, _ count: PaperCount) {
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
  /// Whether the pile's count is still to come: its vote goes on, on the same sheet, and its bag was not counted.
  public func awaits(_ pile: PaperPile) -> Bool {
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
