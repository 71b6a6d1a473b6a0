import ReviewCore

/// M22: who checks whom, as the plan has it. That the annual weight is unusual the reader of the plan warns of.
enum RingFindings {
  static func all(in plan: Plan) -> [ReviewFinding] {
    let checks = plan.speakers.compactMap { speaker in speaker.checks.map { (by: speaker.id, of: $0) } }
    if checks.isEmpty { return plan.appraisal.composite.weight(.cross) > 0 ? [.ringMissing] : [] }
    return faults(checks, plan).map(ReviewFinding.ringFault)
  }

  // MARK: - Private

  private static func faults(_ checks: [(by: Identifier, of: Identifier)], _ plan: Plan) -> [RingFault] {
    let checked = Dictionary(checks.map { ($0.by, $0.of) }) { first, _ in first }
    let checkers = Dictionary(grouping: checks, by: \.of).mapValues { $0.map(\.by) }
    var faults = checks.filter { $0.by == $0.of }.map { RingFault.checksItself($0.by) }
    var met: Set<Identifier> = []
    for (by, of) in checks where by != of && checked[of] == by && !met.contains(by) {
      met.insert(of)
      faults.append(.checkEachOther(by, of))
    }
    let ids = plan.speakers.map(\.id)
    for id in ids {
      if let several = checkers[id], several.count > 1 { faults.append(.checkedBySeveral(id, by: several)) }
    }
    let unchecked = ids.filter { checkers[$0] == nil }
    if !unchecked.isEmpty { faults.append(.notChecked(unchecked)) }
    let idle = ids.filter { checked[$0] == nil }
    if !idle.isEmpty { faults.append(.checksNobody(idle)) }
    return faults
  }
}
