import ReviewCore

/// How far the evening of the tutor's plan has come.
enum TutorMoment: Int, Comparable, Sendable {
  case beforeOpening, signIn, film, reports, firstTurn, betweenTurns, secondTurn, afterTurns, adjourned

  init(_ session: Session) {
    guard let item = session.item else {
      self = .beforeOpening
      return
    }
    let over = session.queue.compactMap(session.record).count { $0.state == .done }
    if session.adjournedAt != nil {
      self = .adjourned
    } else if item.part == .signIn {
      self = .signIn
    } else if item.part == .film {
      self = .film
    } else if session.turn != nil {
      self = over == 0 ? .firstTurn : .secondTurn
    } else {
      self = over == 0 ? .reports : over == 1 ? .betweenTurns : .afterTurns
    }
  }

  static func < (one: TutorMoment, other: TutorMoment) -> Bool { one.rawValue < other.rawValue }
}

/// While a step can be done at all. Somebody who presses on is told that its moment has gone by, instead of being sent on
/// to a key that does something else by then.
struct TutorOccasion: Sendable {
  let lasts: @Sendable (ConsoleModel) -> Bool

  static let always = TutorOccasion { _ in true }

  /// Until the evening has gone on from there.
  static func until(_ last: TutorMoment, and lasts: @escaping @Sendable (ConsoleModel) -> Bool = { _ in true })
    -> TutorOccasion
  {
    TutorOccasion { TutorMoment($0.session) <= last && lasts($0) }
  }

  /// The first speaker's report has not given way to anything else.
  static let firstReport = until(.firstTurn) { console in
    let stage = console.session.turn?.stage
    return stage == nil || stage == .report
  }

  /// A question of the first speaker waits for its outcome.
  static let openQuestion = until(.firstTurn) { console in
    console.subject?.questions.contains { $0.outcome == nil } == true
  }

  /// The vote on the first speaker is closed and not announced: its count can be entered, or put right.
  static let counting = until(.firstTurn) { $0.session.rounds.last?.state == .closed }
}
