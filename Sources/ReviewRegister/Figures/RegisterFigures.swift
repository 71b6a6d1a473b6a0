/// The numbers of a report on one day: of all rows, and by unit, leader, kind, source and level.
///
/// This is the one definition of every number (RULES: figures). A store that counts by other means is held against it.
public struct RegisterFigures: Hashable, Codable, Sendable {
  public private(set) var total = Counts()
  public private(set) var byUnit: [String: Counts] = [:]
  /// Rows without a leader, or without a kind, are under the empty name.
  public private(set) var byLeader: [String: Counts] = [:]
  public private(set) var byKind: [String: Counts] = [:]
  public private(set) var bySource: [String: Counts] = [:]
  /// This register's own rows under its level, those of the registers below under theirs.
  public private(set) var byLevel: [String: Counts] = [:]

  public init() {}

  public init(_ rows: some Sequence<RegisterRow>, of head: RegisterHead, on day: CivilDate) {
    for row in rows {
      let counts = Counts(row, on: day, settings: head.settings)
      total = total + counts
      byUnit[row.unit, default: Counts()] = byUnit[row.unit, default: Counts()] + counts
      byLeader[row.fields.leader ?? "", default: Counts()] =
        byLeader[row.fields.leader ?? "", default: Counts()] + counts
      byKind[row.fields.kind ?? "", default: Counts()] = byKind[row.fields.kind ?? "", default: Counts()] + counts
      let source = row.fields.source.rawValue
      bySource[source, default: Counts()] = bySource[source, default: Counts()] + counts
    }
    byLevel[head.settings.level.rawValue] = total
    for lower in head.lowerRegisters { add(lower) }
  }

  // MARK: - Private

  private mutating func add(_ lower: RollUp) {
    byLevel[lower.level.rawValue, default: Counts()] = byLevel[lower.level.rawValue, default: Counts()] + lower.own
    for deeper in lower.below { add(deeper) }
  }
}
