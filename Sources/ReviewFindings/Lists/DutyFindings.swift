import ReviewCore

/// M08: duties that come round, done by the word of whoever does not list them as undone, against what shows it. M19: own
/// choices that are none.
enum DutyFindings {
  /// Own choices that share so much with a required duty say the same.
  private static let same: Float = 0.6

  static func all(in plan: Plan) -> [ReviewFinding] {
    guard let list = plan.responsibilityList else { return [] }
    return plan.speakers.compactMap { unproven(list.recurring ?? [], speaker: $0) } + required(list.items, plan)
  }

  // MARK: - Private

  private static func unproven(_ duties: [RecurringDuty], speaker: Speaker) -> ReviewFinding? {
    // What is owned up to as undone is a problem of the unit already.
    let short = duties.filter { !speaker.dutiesUndone.contains($0.item) }
      .map { duty in UnprovenDuty(duty: duty, shown: (speaker.evidence ?? []).count { $0.item == duty.item }) }
      .filter { $0.shown < $0.duty.times }
    return short.isEmpty ? nil : .dutiesUnproven(speaker: speaker.id, short)
  }

  private static func required(_ items: [ResponsibilityList.Item], _ plan: Plan) -> [ReviewFinding] {
    let own = plan.speakers.flatMap { speaker in speaker.ownDuties.map { (speaker: speaker.id, duty: $0) } }
    guard !own.isEmpty else { return [] }
    let texts = NearestTexts(own.map(\.duty), among: items.map(\.text))
    return own.indices.compactMap { index in
      guard let nearest = texts.nearest(to: index), nearest.likeness >= same else { return nil }
      return .ownDutyRequired(speaker: own[index].speaker, duty: own[index].duty, item: items[nearest.place])
    }
  }
}
