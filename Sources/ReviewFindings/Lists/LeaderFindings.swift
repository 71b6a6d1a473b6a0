import ReviewCore

/// M20: each unit has a contact leader where any has. That no leader has two units the reader of the plan warns of.
enum LeaderFindings {
  static func all(in plan: Plan) -> [ReviewFinding] {
    let missing = plan.speakers.filter { $0.contactLeader == nil }.map(\.id)
    return missing.isEmpty || missing.count == plan.speakers.count ? [] : [.leaderMissing(speakers: missing)]
  }
}
