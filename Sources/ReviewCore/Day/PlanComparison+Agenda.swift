// The parts of the agenda in the plan's file, edited since: their order and how long they may take.

extension PlanComparison {
  mutating func compareAgenda() {
    guard let (before, after) = change(\.agenda), !PlanDifference.Rules.agenda.differs(edited, session.plan)
    else { return }
    compareOrder(of: after, since: before)
    // A move that was refused leaves another part at the place.
    for (place, item) in after.enumerated() where session.plan.agenda[place].isSame(as: item) {
      compareLimit(of: item, at: place)
    }
  }

  // MARK: - Private

  private mutating func compareOrder(of after: [AgendaItem], since before: [AgendaItem]) {
    var agenda = before
    var steps: [Command] = []
    for (place, item) in after.enumerated() where !agenda[place].isSame(as: item) {
      guard let from = agenda[place...].firstIndex(where: item.isSame) else { continue }
      agenda.insert(agenda.remove(at: from), at: place)
      steps.append(.movePart(index: from, to: place, reason: nil))
    }
    if !steps.isEmpty { take(.parts(before: before, after: after), steps) }
  }

  private mutating func compareLimit(of item: AgendaItem, at place: Int) {
    let was = begun.agenda.first(where: item.isSame)?.limit
    let (before, after) = (session.plan.limit(of: session.plan.agenda[place]), edited.limit(of: item))
    guard item.limit != was, before != after else { return }
    guard let after else { return name(.rules(.agenda), nil) }
    take(.partLimit(item, before: before, after: after), [.allot(index: place, after, reason: nil)])
  }
}

extension AgendaItem {
  /// The same part, however long it may take.
  func isSame(as other: AgendaItem) -> Bool {
    (part, title, subject) == (other.part, other.title, other.subject)
  }
}
