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
    let changes = moved.map { s.moved($0, daysLate($0.from, at: $0.at).map(s.overdue)) }
    if !changes.isEmpty { return changes.joined(separator: s.semicolon) }
    guard let deadline = problem.details.deadline else { return nil }
    let original = planned[problem.number] ?? deadline
    let lateness = overdue(original).map(s.overdue)
    return original == deadline ? lateness : s.replaces(original, lateness)
  }

  /// How many days after the deadline it was moved; nil on the day itself and before.
  private func daysLate(_ deadline: CivilDate, at moment: Timestamp) -> Int? {
    let day = moment.date
    return deadline < day ? day.dayNumber - deadline.dayNumber : nil
  }

  /// How many days ago the deadline was; nil on the day itself and before.
  func overdue(_ deadline: CivilDate) -> Int? {
    deadline < today ? today.dayNumber - deadline.dayNumber : nil
  }
}
