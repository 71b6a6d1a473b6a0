extension RegisterRow {
  /// Folds in what happened to the row since it was opened. Total.
  mutating func apply(_ event: RowEvent, _ act: Act) {
    thread.append(Entry(event: event, act: act))
    switch event {
    case .corrected(let changes): correct(changes)
    case .editionTaken(let changes, let kept):
      changes.apply(to: &fields)
      for field in changes.fields { asTaken[field] = nil }
      for field in kept.fields { asTaken[field] = kept[field] }
    case .progressed(let progress, _): self.progress = progress
    case .milestonesSet(let milestones): self.milestones = milestones
    case .milestoneReached(let index, let day):
      if milestones.indices.contains(index) { milestones[index].doneOn = day }
    case .submitted: closing = .submitted
    case .noticeBegan: closing = .inNotice
    case .closedOut: closing = .closedOut
    case .returned: closing = .sentBack
    case .reopened(let deadline):
      closing = .reopened
      if let deadline { move(to: deadline) }
    case .extended(let from, let to, _, _): extend(by: to.dayNumber - from.dayNumber, to: to)
    case .opened, .missingFromEdition, .carriedOver, .checked, .signed, .lookBackDrawn, .lookedBack, .extensionAsked,
      .extensionRefused, .urged, .letterSent, .letterAnswered, .concealmentFlagged, .tolerated, .proposed,
      .proposalDecided, .pledged, .withdrawn:
      break
    }
  }

  // MARK: - Private

  /// Keeps what the session says of a field that the office writes in for the first time.
  private mutating func correct(_ changes: RowChanges) {
    if origin.kind == .session {
      for field in changes.fields where asTaken[field] == nil { asTaken.set(field, to: fields[field]) }
    }
    changes.apply(to: &fields)
  }

  private mutating func move(to deadline: CivilDate) {
    var changes = RowChanges()
    changes.set(.deadline, to: .date(deadline))
    correct(changes)
  }

  /// Everything that hangs on the deadline moves with it.
  private mutating func extend(by days: Int, to deadline: CivilDate) {
    move(to: deadline)
    for index in milestones.indices where milestones[index].doneOn == nil {
      milestones[index].due = milestones[index].due.moved(days: days)
    }
  }
}
