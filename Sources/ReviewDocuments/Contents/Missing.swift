import ReviewCore

/// What a record still lacks while the session is on; named so that somebody can see to it.
struct Missing: Sendable {
  let lines: [String]

  init(_ session: Session, _ s: Strings) {
    let plan = session.plan
    let held = Set(session.parts.map(\.index))
    let records = session.queue.compactMap(session.record)
    let lacking = [
      (s.lacksAttendance, plan.panels.filter { session.panels[$0.id]?.present == nil }.map(\.title)),
      (s.lacksReport, records.filter { $0.state == .waiting || $0.state == .current }.map(\.speaker.unit)),
      (s.lacksParts, plan.agenda.indices.filter { !held.contains($0) }.map { s.item(plan.agenda[$0], plan: plan) }),
      (s.lacksOutcome, records.filter(\.hasOpenQuestion).map(\.speaker.unit)),
      (s.lacksRound, records.filter { session.needsRound($0) }.map(\.speaker.unit)),
      (s.lacksFields, session.problems.filter { $0.withdrawn == nil && !$0.missing.isEmpty }.map(\.number)),
    ]
    lines = lacking.compactMap { label, names in
      names.isEmpty ? nil : label + s.colon + names.joined(separator: s.comma)
    }
  }
}

extension SpeakerRecord {
  fileprivate var hasOpenQuestion: Bool { questions.contains { $0.outcome == nil } }

}

extension Session {
  /// A round that was begun and came to nothing.
  fileprivate func needsRound(_ record: SpeakerRecord) -> Bool {
    guard let round = currentAppraisal(of: record.speaker.id) else { return false }
    return round.state == .voided || round.tallies.isEmpty || round.tallies.contains(where: \.isVoid)
  }
}
