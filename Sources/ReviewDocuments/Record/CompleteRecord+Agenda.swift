import ReviewCore

extension CompleteRecord {
  func writeAgenda(into m: inout DocumentBuilder) {
    guard !session.parts.isEmpty else { return }
    m.heading(.first, s.agendaHeading)
    writeTimes(into: &m)
    m.list(chronicle.recesses.map { s.recess(from: $0.beganAt, to: $0.endedAt, planned: $0.length) })
    guard let opened = session.openedAt, let adjourned = session.adjournedAt else { return }
    m.paragraph(s.duration(adjourned.since(opened), late: session.drift(at: adjourned)))
    let held = Set(session.parts.map(\.index))
    let dropped = plan.agenda.indices.filter { !held.contains($0) }.map { s.item(plan.agenda[$0], plan: plan) }
    if !dropped.isEmpty { m.paragraph(s.partsNotHeld(dropped)) }
    let undone = Missing(session, completeness, s).facts
    if !undone.isEmpty { m.paragraph(s.leftUndone) }
    m.list(undone)
  }

  /// The parts as they were held, planned against actual.
  func writeTimes(into m: inout DocumentBuilder) {
    m.table(
      [
        .number(s.ordinal), .text(s.agendaItem), .text(s.began), .text(s.ended), .number(s.taken), .number(s.allowed),
        .number(s.difference), .text(s.remark),
      ],
      session.parts.indices.map(agendaRow))
  }

  /// Whether, and by how much, the clock of something was corrected: 延长 1:00（09:31）.
  func corrections(_ clock: Chronicle.Clock) -> String {
    s.capitalised((chronicle.corrections[clock] ?? []).map(s.correction).joined(separator: s.semicolon))
  }

  /// The time a part took, recesses left out; nil while it goes on.
  func taken(_ ordinal: Int) -> Milliseconds? {
    let part = session.parts[ordinal]
    return part.endedAt.map { max(.zero, $0.since(part.beganAt) - chronicle.recessed(in: ordinal)) }
  }

  /// What the agenda sets aside: a part's own limit or its film's; for reports begun first, all their turns, as drift
  /// is counted.
  func planned(_ ordinal: Int) -> Milliseconds? {
    let index = session.parts[ordinal].index
    let item = plan.agenda[index]
    guard item.part == .reports else { return plan.limit(of: item) }
    guard session.parts.firstIndex(where: { $0.index == index }) == ordinal else { return nil }
    // With whoever was added since: the plan has them last.
    let added = session.plan.speakers.dropFirst(session.frozenPlan.speakers.count)
    return (session.frozenPlan.speakers + added).reduce(.zero) { sum, speaker in
      guard !speaker.inWriting, item.subject == nil || speaker.group == item.subject else { return sum }
      return sum + session.frozenPlan.plannedTurn(of: speaker)
    }
  }

  // MARK: - Private

  private func agendaRow(_ ordinal: Int) -> [String] {
    let part = session.parts[ordinal]
    let item = plan.agenda[part.index]
    let planned = planned(ordinal)
    let taken = taken(ordinal)
    let difference = planned.flatMap { planned in taken.map { s.signed($0, planned) } }
    return [
      "\(ordinal + 1)", s.item(item, plan: plan), s.clock(part.beganAt), part.endedAt.map(s.clock) ?? "",
      taken?.clockText ?? "", planned?.clockText ?? "", difference ?? "", corrections(.part(ordinal)),
    ]
  }
}
