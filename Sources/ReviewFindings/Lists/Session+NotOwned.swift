import ReviewCore

extension Session {
  /// What others pointed out about the speaker's unit before the report, and the speaker has not owned up to, in the order
  /// of the list. What is pointed out after the report cannot have been in it.
  public func notOwned(by speaker: Identifier) -> [Problem] {
    checklist(of: speaker).filter { $0.ownedAt == nil && $0.closing != .closedOut && $0.isPointedOutBeforehand }
  }

  /// The same as a finding about whoever is on the floor; nil where nobody is, or nothing is left.
  public var notOwnedOnTheFloor: ReviewFinding? {
    guard let speaker = turn?.speaker else { return nil }
    let problems = notOwned(by: speaker)
    return problems.isEmpty ? nil : .notOwned(speaker: speaker, numbers: problems.map(\.number))
  }
}

extension Problem {
  fileprivate var isPointedOutBeforehand: Bool {
    switch source {
    case .selfExamination: false
    case .film, .undercover, .masses, .inspection, .lastYear, .responsibilityList: true
    // Of this session they come after the report; of an earlier one, or from the plan, they were known.
    case .commentary, .question: notedAt == nil
    }
  }
}
