import ReviewCore

/// Something that happened after the adjournment, when the record might already have been read: a decision, an entry, a
/// correction. It is told under its own date and time, never among what the meeting did.
struct Amendment: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// With the problem as it was before.
    case detailed(Problem, ProblemChanges)
    case withdrawn(Problem, reason: String)
    case graded(speaker: Identifier, Identifier, reason: String?)
    case decided(speaker: Identifier, ConsequenceAction, isConfirmed: Bool, reason: String?)
    case scored(speaker: Identifier, ScoreSource, Hundredths)
    /// Whatever else may be said then.
    case other(Recorded<Event>)
  }

  let at: Timestamp
  let kind: Kind

  /// Nil for directions to the projector, which change nothing.
  init?(_ recorded: Recorded<Event>, in session: Session) {
    guard recorded.event.area != .projector else { return nil }
    at = recorded.at
    switch recorded.event {
    case .problemDetailed(let number, let changes):
      guard let problem = session.problem(number) else { return nil }
      kind = .detailed(problem, changes)
    case .problemWithdrawn(let number, let reason):
      guard let problem = session.problem(number) else { return nil }
      kind = .withdrawn(problem, reason: reason)
    case .gradeConfirmed(let speaker, let grade, _, let reason): kind = .graded(speaker: speaker, grade, reason: reason)
    case .consequenceDecided(let speaker, let action, let isConfirmed, let reason):
      kind = .decided(speaker: speaker, action, isConfirmed: isConfirmed, reason: reason)
    case .scoreEntered(let speaker, let source, let points): kind = .scored(speaker: speaker, source, points)
    default: kind = .other(recorded)
    }
  }

  /// About what a vote led to.
  var isDecision: Bool {
    switch kind {
    case .graded, .decided, .scored: true
    case .detailed, .withdrawn, .other: false
    }
  }

  /// Fields of the register; there may be hundreds, and a paper that is sent out sums them up.
  var isDetail: Bool {
    if case .detailed = kind { true } else { false }
  }
}

extension Chronicle {
  /// What happened after the adjournment, a line each with its date and time, for papers beside the record: details of
  /// problems are summed up, since the register beside them has every one.
  func laterLines(_ s: Strings, in session: Session) -> [String] {
    let lines = amendments.filter { !$0.isDetail }.map { s.dated($0, in: session) }
    let details = amendments.filter(\.isDetail)
    guard let first = details.first, let last = details.last else { return lines }
    let numbers = Set(
      details.compactMap { if case .detailed(let problem, _) = $0.kind { problem.number } else { nil } })
    return lines + [s.detailedLater(numbers.count, from: first.at.date, to: last.at.date)]
  }

  /// Those of them that are about votes.
  func laterDecisions(_ s: Strings, in session: Session) -> [String] {
    amendments.filter(\.isDecision).map { s.dated($0, in: session) }
  }

  /// The day of the last of them: a paper that tells of them is not older.
  var lastAmended: CivilDate? { amendments.last?.at.date }
}
