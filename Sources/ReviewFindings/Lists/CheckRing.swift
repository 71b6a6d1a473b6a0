import ReviewCore

/// Who checks whom, so that everybody checks one unit and is checked by one, nobody by themselves, and no two by each
/// other (M22).
public struct CheckRing: Hashable, Sendable {
  /// Each speaker checks the unit of the next, the last that of the first. Several rings where there are groups.
  public let rings: [[Identifier]]

  /// A ring within each group, drawn with `seed`; groups too small for one are put together. Nil where fewer than three
  /// units are left for a ring: two could only check each other.
  public init?(of plan: Plan, seed: UInt64) {
    var lots = SplitMix64(seed: seed)
    let groups =
      plan.groups.isEmpty ? [plan.speakers] : plan.groups.map { group in plan.speakers.filter { $0.group == group.id } }
    var rings = groups.filter { $0.count >= CheckRing.least }.map { $0.map(\.id) }
    let rest = groups.filter { $0.count < CheckRing.least }.flatMap { $0.map(\.id) }
    if rest.count >= CheckRing.least {
      rings.append(rest)
    } else if !rest.isEmpty {
      guard !rings.isEmpty else { return nil }
      rings[rings.count - 1] += rest
    }
    for ring in rings.indices { lots.shuffle(&rings[ring]) }
    self.rings = rings
  }

  /// Whose unit `speaker` checks.
  public func checked(by speaker: Identifier) -> Identifier? {
    for ring in rings {
      if let place = ring.firstIndex(of: speaker) { return ring[(place + 1) % ring.count] }
    }
    return nil
  }

  private static let least = 3
}
