import ReviewCore

/// What a record still lacks while the session is on; named so that somebody can see to it.
struct Missing: Sendable {
  let lines: [String]

  init(_ session: Session, _ s: Strings) {
    var lines: [String] = []
    let plan = session.plan
    func add(_ label: String, _ names: [String]) {
      if !names.isEmpty { lines.append(label + s.colon + names.joined(separator: s.comma)) }
    }
    add(s.lacksAttendance, plan.panels.filter { session.panels[$0.id]?.present == nil }.map(\.title))
    add(
      s.lacksReport,
      session.queue.compactMap { id in
        guard let record = session.record(id), record.state == .waiting || record.state == .current else { return nil }
        return record.speaker.unit
      })
    let held = Set(session.parts.map(\.index))
    add(s.lacksParts, plan.agenda.indices.filter { !held.contains($0) }.map { s.item(plan.agenda[$0], plan: plan) })
    add(
      s.lacksOutcome,
      session.queue.compactMap { id in
        guard let record = session.record(id), record.questions.contains(where: { $0.outcome == nil }) else {
          return nil
        }
        return record.speaker.unit
      })
    add(
      s.lacksRound,
      session.queue.compactMap { id in
        guard let record = session.record(id), let round = record.appraisal.current else { return nil }
        return round.tallies.isEmpty || round.tallies.contains(where: \.isVoid) ? record.speaker.unit : nil
      })
    let incomplete = session.problems.filter { $0.withdrawn == nil && !$0.missing.isEmpty }
    add(s.lacksFields, incomplete.map(\.number))
    self.lines = lines
  }
}
