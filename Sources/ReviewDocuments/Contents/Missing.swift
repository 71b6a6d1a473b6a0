import ReviewCore

/// What a record still lacks while the session is on; named so that somebody can see to it.
struct Missing: Sendable {
  let lines: [String]

  init(_ session: Session, _ s: Strings) {
    let plan = session.plan
<<<<<<< HEAD
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
=======
    let held = Set(session.parts.map(\.index))
    let records = session.queue.compactMap(session.record)
    let lacking = [
      (s.lacksAttendance, plan.panels.filter { session.panels[$0.id]?.present == nil }.map(\.title)),
      (s.lacksReport, records.filter { $0.state == .waiting || $0.state == .current }.map(\.speaker.unit)),
      (s.lacksParts, plan.agenda.indices.filter { !held.contains($0) }.map { s.item(plan.agenda[$0], plan: plan) }),
      (s.lacksOutcome, records.filter(\.hasOpenQuestion).map(\.speaker.unit)),
      (s.lacksRound, records.filter(\.needsRound).map(\.speaker.unit)),
      (s.lacksFields, session.problems.filter { $0.withdrawn == nil && !$0.missing.isEmpty }.map(\.number)),
    ]
    lines = lacking.compactMap { label, names in
      names.isEmpty ? nil : label + s.colon + names.joined(separator: s.comma)
    }
  }
}

extension SpeakerRecord {
  fileprivate var hasOpenQuestion: Bool { questions.contains { $0.outcome == nil } }

  fileprivate var needsRound: Bool {
    appraisal.current.map { $0.tallies.isEmpty || $0.tallies.contains(where: \.isVoid) } ?? false
>>>>>>> docs
  }
}
