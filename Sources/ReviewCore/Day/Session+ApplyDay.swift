// Folding what changed on the day. Total, as all of it is.

extension Session {
  mutating func apply(_ correction: DueCorrection) {
    let (id, due) = (correction.id, correction.after)
    attendanceChanges[id] = attendanceChanges[id]?.map { change in
      var attendance = change.attendance
      attendance.due = due
      return AttendanceChange(at: change.at, attendance: attendance)
    }
    if panels[id] != nil {
      panels[id]?.due = due
      for index in plan.panels.indices where plan.panels[index].id == id { plan.panels[index].due = due }
    } else {
      delegations[id]?.due = due
      records[id]?.speaker.due = due
      for index in plan.speakers.indices where plan.speakers[index].id == id { plan.speakers[index].due = due }
    }
  }

  mutating func apply(_ retitling: PanelRetitling) {
    for index in plan.panels.indices where plan.panels[index].id == retitling.panel {
      plan.panels[index].title = retitling.after
    }
  }

  mutating func apply(_ correction: PartLimitCorrection) {
    guard plan.agenda.indices.contains(correction.part) else { return }
    plan.agenda[correction.part].limit = correction.after
    // What had no time in the plan could not make the session late; it does not from now on either.
    if correction.before == nil { plannedInAll = plannedInAll + correction.after }
  }

  mutating func apply(_ addition: SpeakerAddition) {
    let speaker = addition.speaker
    guard records[speaker.id] == nil, panels[speaker.id] == nil else { return }
    // Last in the plan, whatever the place in the queue: what is numbered by the plan keeps its number.
    plan.speakers.append(speaker)
    added.append(speaker)
    records[speaker.id] = SpeakerRecord(speaker)
    delegations[speaker.id] = Attendance(due: speaker.due)
    queue.insert(speaker.id, at: min(max(0, addition.position - 1), queue.count))
    for seat in addition.panels ?? [] {
      guard let index = plan.panels.firstIndex(where: { $0.id == seat }) else { continue }
      plan.panels[index].ownUnits = (plan.panels[index].ownUnits ?? []) + [speaker.id]
    }
    // The time is the agenda's as if it had been planned, or the session would seem late by it.
    if !speaker.inWriting { plannedInAll = plannedInAll + frozenPlan.plannedTurn(of: speaker) }
    // Before those that have none get theirs.
    for number in speaker.problems.compactMap(\.number) { keepClear(of: number) }
    loadProblems(of: speaker)
  }

  mutating func takeOut(_ speaker: Identifier, reason: String, at: Timestamp) {
    let isUp = turn?.speaker == speaker
    let before = isUp ? turn?.endState : records[speaker]?.state
    setAside(speaker, as: .takenOut(reason: reason), at: at)
    if isUp, before == .done { records[speaker]?.hadTurn = true }
    records[speaker]?.stateBeforeTakenOut = before
  }

  /// Whoever was taken out is again what they were, all others wait.
  mutating func reinstate(_ speaker: Identifier) {
    let before = records[speaker]?.stateBeforeTakenOut ?? .waiting
    records[speaker]?.state = before
    records[speaker]?.stateBeforeTakenOut = nil
  }

  mutating func apply(_ move: PartMove) {
    guard plan.agenda.indices.contains(move.from), plan.agenda.indices.contains(move.to) else { return }
    plan.agenda.insert(plan.agenda.remove(at: move.from), at: move.to)
  }
}
