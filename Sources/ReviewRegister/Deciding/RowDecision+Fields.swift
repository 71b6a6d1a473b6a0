// Fields, progress and milestones.

extension RowDecision {
  func update(
    _ changes: RowChanges, _ progress: Progress?, _ note: String?
  ) throws(RegisterRejection) -> [RowEvent] {
    let effective = try effective(changes)
    let note = try RowText.optional(note)
    var events: [RowEvent] = effective.isEmpty ? [] : [.corrected(changes: effective)]
    if note != nil || progress.map({ $0 != row.progress }) ?? false {
      guard row.closing.isWithUnit || row.closing == .submitted else { throw .progressLocked(number, row.closing) }
      events.append(.progressed(progress: progress ?? row.progress, note: note))
    }
    if events.isEmpty { throw .nothingToChange(number) }
    return events
  }

  func setMilestones(_ milestones: [Milestone]) throws(RegisterRejection) -> [RowEvent] {
    guard row.fields.rectification == .inStages else { throw .acceptance(number, .notInStages) }
    var all = row.milestones.filter { $0.doneOn != nil }
    for milestone in milestones {
      let cleaned = Milestone(text: try RowText.needed(milestone.text), due: milestone.due)
      if let deadline = row.deadline, cleaned.due > deadline {
        throw .milestoneAfterDeadline(cleaned, deadline: deadline)
      }
      all.append(cleaned)
    }
    all.sort { $0.due < $1.due }
    if all == row.milestones { throw .nothingToChange(number) }
    return [.milestonesSet(milestones: all)]
  }

  func reachMilestone(_ index: Int?) throws(RegisterRejection) -> [RowEvent] {
    let next = index ?? row.milestones.firstIndex { $0.doneOn == nil } ?? row.milestones.count
    guard row.milestones.indices.contains(next) else {
      throw .acceptance(number, .noMilestone(count: row.milestones.count))
    }
    if row.milestones[next].doneOn != nil { throw .acceptance(number, .milestoneReached(row.milestones[next])) }
    return [.milestoneReached(index: next, on: act.on)]
  }

  // MARK: - Private

  /// What the changes change, cleaned; refused where a field must stay.
  private func effective(_ changes: RowChanges) throws(RegisterRejection) -> RowChanges {
    var effective = RowChanges()
    for field in changes.fields {
      let value = try RowText.value(changes[field] ?? nil, of: field)
      if value == row.fields[field] { continue }
      try requireOpen(field, value)
      effective.set(field, to: value)
    }
    return effective
  }

  private func requireOpen(_ field: RowField, _ value: RowValue?) throws(RegisterRejection) {
    if !field.line.isOffices, !row.closing.isWithUnit { throw .fieldLocked(number, field, row.closing) }
    if field == .deadline {
      if let deadline = row.deadline { throw .deadlineByExtension(number, deadline) }
      if let date = value?.date, date < row.namedOn { throw .deadlineBeforeRow(date, opened: row.namedOn) }
    }
    // Another unit or another problem: the register must say why.
    if field == .unit || field == .text, act.reason == nil { throw .reasonNeeded(.update) }
  }
}
