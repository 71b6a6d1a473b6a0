import ReviewCore

extension Session {
  /// What a chair may come back to while the session is held: what whoever is on the floor has not owned up to, and of last
  /// year's rows did not mend in time; then, unit by unit in speaking order, what was to be answered later and was not yet.
  public var liveFindings: [ReviewFinding] {
    [notOwnedOnTheFloor, turn.flatMap { rowsOverdue(of: $0.speaker) }].compactMap(\.self)
      + queue.compactMap { answersOwed(of: $0) }
  }

  /// M16: rows of last year whose deadline has passed; nil where there are none.
  func rowsOverdue(of speaker: Identifier) -> ReviewFinding? {
    let late = checklist(of: speaker).filter {
      $0.source == .lastYear && $0.closing != .closedOut && $0.daysOverdue(on: date) != nil
    }
    return late.isEmpty ? nil : .rowsOverdue(speaker: speaker, numbers: late.map(\.number))
  }

  /// M23: what the unit promised to answer and has not; nil where nothing is owed.
  func answersOwed(of speaker: Identifier) -> ReviewFinding? {
    let owed = answersOwed(by: speaker)
    return owed.isEmpty ? nil : .answersOwed(speaker: speaker, places: owed)
  }
}
