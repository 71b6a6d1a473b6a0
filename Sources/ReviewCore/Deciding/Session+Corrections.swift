// What was prepared and turns out wrong in the hall: a misspelt unit or post, a limit for all who are still to come. The
// plan in the first event stays as it was; what counts from here on is the session's.

extension Session {
  func rename(
    _ speaker: Identifier, unit: String?, post: String?, reason: String?
  ) throws(Rejection) -> [Event] {
    let named = try known(speaker).speaker
    let before = Renaming.Name(unit: named.unit, post: named.post)
    let after = Renaming.Name(unit: try title(unit) ?? before.unit, post: try title(post) ?? before.post)
    if after == before { throw .nothingToChange }
    if after.unit != before.unit, plan.speakers.contains(where: { $0.id != speaker && $0.unit == after.unit }) {
      throw .unitTaken(after.unit)
    }
    let renaming = Renaming(before: before, after: after, reason: try optional(reason))
    return [.speakerRenamed(speaker: speaker, renaming: renaming)]
  }

  func setLimit(of stage: TurnStage, to limit: Milliseconds, reason: String?) throws(Rejection) -> [Event] {
    if limit < .seconds(10) { throw .limitTooShort }
    let own = records.values.contains { isAhead($0, of: stage) && $0.hasOwnLimit(of: stage) }
    if plan.limits.limit(of: stage) == limit, !own { throw .nothingToChange }
    return [.limitSet(stage: stage, limit: limit, reason: try optional(reason))]
  }

  /// For one turn alone, while the stage is still to come in it.
  func setLimit(
    of stage: TurnStage, for speaker: Identifier, to limit: Milliseconds, reason: String?
  ) throws(Rejection) -> [Event] {
    let record = try rateable(speaker)
    if limit < .seconds(10) { throw .limitTooShort }
    if !isAhead(record, of: stage) { throw .day(.stageBegun(unit: record.speaker.unit, stage)) }
    if plannedTime(of: stage, speaker: record.speaker) == limit { throw .nothingToChange }
    return [.limitSet(stage: stage, limit: limit, reason: try optional(reason), speaker: speaker)]
  }

  // MARK: - Folding

  mutating func rename(_ speaker: Identifier, _ renaming: Renaming) {
    guard let index = plan.speakers.firstIndex(where: { $0.id == speaker }) else { return }
    plan.speakers[index].unit = renaming.after.unit
    plan.speakers[index].post = renaming.after.post
    records[speaker]?.speaker.unit = renaming.after.unit
    records[speaker]?.speaker.post = renaming.after.post
  }

  /// Also for those to whom the plan gave a report of another length, or somebody a limit of their own: all means all.
  mutating func setLimit(of stage: TurnStage, to limit: Milliseconds) {
    switch stage {
    case .report: plan.limits.report = limit
    case .questions: plan.limits.questions = limit
    case .commentary: plan.limits.commentary = limit
    case .appraisal: plan.limits.appraisal = limit
    }
    for index in plan.speakers.indices {
      let id = plan.speakers[index].id
      guard let record = records[id], record.hasOwnLimit(of: stage), isAhead(record, of: stage) else { continue }
      records[id]?.ownLimits[stage] = nil
      guard stage == .report else { continue }
      plan.speakers[index].limit = nil
      records[id]?.speaker.limit = nil
    }
  }

  // MARK: - Private

  /// Whether the stage is still to come in the speaker's turn.
  private func isAhead(_ record: SpeakerRecord, of stage: TurnStage) -> Bool {
    !record.began(stage) && !(turn?.speaker == record.speaker.id && turn?.stage == stage)
  }

  /// As long as a plan's.
  func title(_ raw: String?) throws(Rejection) -> String? {
    guard let cleaned = try optional(raw) else { return nil }
    if cleaned.count > Speaker.nameLimit { throw .textTooLong(cleaned.count, limit: Speaker.nameLimit) }
    return cleaned
  }
}
