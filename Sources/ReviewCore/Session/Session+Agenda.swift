// Planned against actual. All of it follows from what the agenda still holds: whoever is set aside, put back, deferred or
// jumped over changes that, and nothing has to be booked.

extension Plan {
  func plannedTime(of stage: TurnStage, speaker: Speaker) -> Milliseconds {
    stage == .report ? speaker.limit ?? limits.report : limits.limit(of: stage)
  }

  /// The time the agenda sets aside for one speaker's whole turn.
  public func plannedTurn(of speaker: Speaker) -> Milliseconds {
    turn.reduce(.zero) { $0 + plannedTime(of: $1, speaker: speaker) }
  }
}

extension Session {
  public func plannedTime(of stage: TurnStage, speaker: Speaker) -> Milliseconds {
    records[speaker.id]?.ownLimits[stage] ?? plan.plannedTime(of: stage, speaker: speaker)
  }

  /// The time for one speaker's whole turn, as things stand.
  func plannedTurn(of speaker: Speaker) -> Milliseconds {
    plan.turn.reduce(.zero) { $0 + plannedTime(of: $1, speaker: speaker) }
  }

  /// How much later than the agenda the session runs; negative when ahead. Untimed parts and recesses do not count.
  ///
  /// Who waits in vain until the session is adjourned has given the agenda back that time.
  public func drift(at now: Timestamp) -> Milliseconds {
    guard let openedAt else { return .zero }
    let end = adjournedAt ?? now
    return end.since(openedAt) - outside(at: end) - (plannedInAll - plannedRemaining(at: end))
  }

  /// What the agenda still holds, had everybody kept to it from here on.
  public func plannedRemaining(at now: Timestamp) -> Milliseconds {
    guard adjournedAt == nil else { return .zero }
    var total = remainingInTurn(at: now) ?? remainingInPart(at: now)
    for record in records.values where record.state == .waiting && record.isPlanned {
      total = total + plannedTurn(of: record.speaker)
    }
    let first = partIndex.map { $0 + 1 } ?? 0
    return plan.agenda.dropFirst(first).reduce(total) { $0 + (plannedLength(of: $1) ?? .zero) }
  }

  /// Nil where the part has no length of its own, and for reports: their length is that of the turns.
  func plannedLength(of item: AgendaItem) -> Milliseconds? { item.part == .reports ? nil : plan.limit(of: item) }

  // MARK: - Private

  /// The whole agenda as it was planned.
  func plannedWhole() -> Milliseconds {
    let parts = plan.agenda.reduce(Milliseconds.zero) { $0 + (plannedLength(of: $1) ?? .zero) }
    return plan.speakers.reduce(parts) { $1.inWriting ? $0 : $0 + plan.plannedTurn(of: $1) }
  }

  private func remainingInPart(at now: Timestamp) -> Milliseconds {
    guard let length = item.flatMap(plannedLength) else { return .zero }
    return max(.zero, length - (timer?.elapsed(at: now) ?? .zero))
  }

  /// The stages of the turn not held yet, and what is left of the one under way; nil when nobody has the turn.
  private func remainingInTurn(at now: Timestamp) -> Milliseconds? {
    guard let turn, let record = records[turn.speaker] else { return nil }
    if turn.isUnplanned { return .zero }
    let held = Set(record.turns.last?.stages.map(\.stage) ?? [])
    return plan.turn.reduce(.zero) { sum, stage in
      guard !held.contains(stage) else { return sum }
      let elapsed = stage == turn.stage ? timer?.elapsed(at: now) ?? .zero : .zero
      let planned = stage == turn.stage ? turn.planned : plannedTime(of: stage, speaker: record.speaker)
      return sum + max(.zero, planned - elapsed)
    }
  }

  private func outside(at now: Timestamp) -> Milliseconds {
    if turn == nil, let item, item.part != .reports, plannedLength(of: item) == nil, let part = parts.last,
      part.endedAt == nil
    {
      return outside + now.since(part.beganAt) - recessedInPart
    }
    return outside + (recess.map { now.since($0.beganAt) } ?? .zero)
  }
}
