/// What a session comes to for the units of one sector.
public struct SectorFigures: Hashable, Sendable {
  /// Nil for the units whose sector nobody has said, so that the lines make up the whole.
  public let sector: Sector?
  /// In speaking order.
  public let speakers: [Identifier]
  public let heard, inWriting: Int
  /// Problems that stand, and those of them that were owned up to.
  public let problems, owned: Int

  public var units: Int { speakers.count }
}

extension Session {
  /// A line for each sector that has a unit, in the order of the list; empty where the plan says no unit's sector.
  public var sectorFigures: [SectorFigures] {
    let all = queue.compactMap(record)
    guard all.contains(where: { $0.speaker.sector != nil }) else { return [] }
    let standing = Dictionary(grouping: problems.filter { $0.withdrawn == nil }, by: \.speaker)
    let sectors: [Sector?] = Sector.allCases + [nil]
    return sectors.compactMap { sector -> SectorFigures? in
      let records = all.filter { $0.speaker.sector == sector }
      guard !records.isEmpty else { return nil }
      let ids = records.map(\.speaker.id)
      let named = ids.flatMap { standing[$0] ?? [] }
      return SectorFigures(
        sector: sector, speakers: ids, heard: records.count { reporting(of: $0) == .heard },
        inWriting: records.count { reporting(of: $0) == .inWriting }, problems: named.count,
        owned: named.count { $0.ownedAt != nil })
    }
  }
}
