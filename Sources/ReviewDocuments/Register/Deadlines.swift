import ReviewCore

/// How deadlines stand on the day of the session: rows that are overdue are what an office looks for first, and a new
/// deadline must not hide that an earlier one was missed.
struct Deadlines: Sendable {
  private let planned: [String: CivilDate]
  private let today: CivilDate

  init(_ session: Session) {
    let known = Session(plan: session.plan).problems.compactMap { problem in
      problem.details.deadline.map { (problem.number, $0) }
    }
    planned = Dictionary(known) { first, _ in first }
    today = session.openedAt?.date ?? session.plan.date
  }

  /// What a reader must know beyond the date: that it is past, or that another one stood before it; nil if nothing.
  func remark(on problem: Problem, _ s: Strings) -> String? {
    let moved = problem.movedDeadlines ?? []
    let changes = moved.map { s.moved($0, daysLate($0.from, on: $0.at.date).map(s.overdue)) }
    if !changes.isEmpty { return changes.joined(separator: s.semicolon) }
    guard let deadline = problem.details.deadline else { return nil }
    let original = planned[problem.number] ?? deadline
    let lateness = daysLate(original, on: problem.heldAgainst(today)).map(s.overdue)
    return original == deadline ? lateness : s.replaces(original, lateness)
  }

  /// How many days ago the deadline was; nil on the day itself and before.
  func overdue(_ deadline: CivilDate) -> Int? { daysLate(deadline, on: today) }

  /// The same of a problem, whose clock may have been stopped.
  func overdue(_ problem: Problem) -> Int? { problem.daysOverdue(on: today) }

  // MARK: - Private

  private func daysLate(_ deadline: CivilDate, on day: CivilDate) -> Int? {
    deadline < day ? day.dayNumber - deadline.dayNumber : nil
  }
}
