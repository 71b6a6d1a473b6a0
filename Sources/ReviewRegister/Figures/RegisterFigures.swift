/// The numbers of a report on one day: of all rows, and by unit, sector, leader, kind, source and level.
///
/// This is the one definition of every number (RULES: figures). A store that counts by other means is held against it.
public struct RegisterFigures: Hashable, Codable, Sendable {
  /// This register's own rows.
  public var total = Counts()
  public var byUnit: [String: Counts] = [:]
  /// Rows without a leader, or without a kind, are under the empty name.
  public var byLeader: [String: Counts] = [:]
  public var byKind: [String: Counts] = [:]
  /// By the raw value of `ProblemSource`.
  public var bySource: [String: Counts] = [:]
  /// By the raw value of `Level`: this register's own rows under its level, those of the registers below under theirs.
  public var byLevel: [String: Counts] = [:]

  /// Nil in reports of before there were sectors.
  private var sectors: [String: Counts]?
  /// By the raw value of `Sector`, rows of which nobody has said it under the empty name; empty where nobody has of any.
  public var bySector: [String: Counts] {
    get { sectors ?? [:] }
    set { sectors = newValue.keys.contains { !$0.isEmpty } ? newValue : nil }
  }

  private enum CodingKeys: String, CodingKey {
    case total, byUnit, byLeader, byKind, bySource, byLevel
    case sectors = "bySector"
  }

  public init() {}

  public init(_ rows: some Sequence<RegisterRow>, of head: RegisterHead, on day: CivilDate) {
    var sectors: [String: Counts] = [:]
    for row in rows {
      let counts = Counts(row, on: day, settings: head.settings)
      total += counts
      byUnit[row.unit, default: Counts()] += counts
      byLeader[row.fields.leader ?? "", default: Counts()] += counts
      byKind[row.fields.kind ?? "", default: Counts()] += counts
      bySource[row.fields.source.rawValue, default: Counts()] += counts
      sectors[row.fields.sector?.rawValue ?? "", default: Counts()] += counts
    }
    bySector = sectors
    addLevels(of: head)
  }

  /// Puts `total` under the register's own level, and the registers below under theirs.
  public mutating func addLevels(of head: RegisterHead) {
    byLevel[head.settings.level.rawValue, default: Counts()] += total
    for lower in head.lowerRegisters { add(lower) }
  }

  /// This register's rows and those of all registers below.
  public var allLevels: Counts { byLevel.values.reduce(Counts(), +) }

  /// What moved since an earlier report. A unit, leader or kind that one of them does not have counts there as nothing; a report
  /// that told no sectors is compared by none.
  public func moved(since earlier: RegisterFigures) -> RegisterFigures {
    var moved = RegisterFigures()
    moved.total = total - earlier.total
    moved.byUnit = difference(byUnit, earlier.byUnit)
    moved.byLeader = difference(byLeader, earlier.byLeader)
    moved.byKind = difference(byKind, earlier.byKind)
    moved.bySource = difference(bySource, earlier.bySource)
    moved.byLevel = difference(byLevel, earlier.byLevel)
    if !earlier.bySector.isEmpty { moved.bySector = difference(bySector, earlier.bySector) }
    return moved
  }

  // MARK: - Private

  private mutating func add(_ lower: RollUp) {
    byLevel[lower.level.rawValue, default: Counts()] += lower.own
    for deeper in lower.below { add(deeper) }
  }

  private func difference(_ now: [String: Counts], _ before: [String: Counts]) -> [String: Counts] {
    var result = now
    for (name, counts) in before { result[name] = (now[name] ?? Counts()) - counts }
    return result
  }
}
