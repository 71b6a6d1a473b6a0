/// What the ballot box says of the open vote, for the hall and the vote pane: how many came back, and, where the plan
/// discloses running totals, what they say so far.
public struct BoxReading: Hashable, Sendable {
  public var turnout: [Turnout]
  /// In batches (`LiveCount`): fewer ballots than came back.
  public var counts: [SheetCount]

  public init(turnout: [Turnout] = [], counts: [SheetCount] = []) {
    self.turnout = turnout
    self.counts = counts
  }

  func returned(by panel: Identifier) -> Int? {
    let known = turnout.filter { $0.bag.panel == panel }.compactMap(\.returned)
    return known.isEmpty ? nil : known.reduce(0, +)
  }
}
