import ReviewCore

/// What a record still lacks, worded so that somebody can see to it.
struct Missing: Sendable {
  /// What keeps papers drafts: everything while the session is on, afterwards what can still be said.
  let reasons: [String]
  /// What the hall has left undone for good; empty while the session is on.
  let facts: [String]

  init(_ session: Session, _ completeness: Completeness, _ s: Strings) {
    let hall = Missing.left(in: completeness, s)
    let fields = completeness.units.flatMap(\.gaps).compactMap { gap -> String? in
      guard case .incompleteProblem(let number, _) = gap.kind else { return nil }
      return number
    }
    let isAdjourned = session.adjournedAt != nil
    let prepared = isAdjourned ? [] : Missing.notHeld(in: session, s)
    facts = isAdjourned ? Missing.worded(hall, s) : []
    reasons = Missing.worded(prepared + (isAdjourned ? [] : hall) + [(s.lacksFields, fields.sorted())], s)
  }

  // MARK: - Private

  private typealias Lacking = (label: String, names: [String])

  private static func notHeld(in session: Session, _ s: Strings) -> [Lacking] {
    let plan = session.plan
    let held = Set(session.parts.map(\.index))
    return [
      (s.lacksAttendance, plan.panels.filter { session.panels[$0.id]?.present == nil }.map(\.title)),
      (s.lacksParts, plan.agenda.indices.filter { !held.contains($0) }.map { s.item(plan.agenda[$0], plan: plan) }),
    ]
  }

  private static func left(in completeness: Completeness, _ s: Strings) -> [Lacking] {
    func units(where matches: (UnitGap.Kind) -> Bool) -> [String] {
      completeness.units.filter { $0.gaps.contains { matches($0.kind) } }.map(\.unit)
    }
    return [
      (s.lacksReport, units { $0 == .notReported }), (s.lacksQuestions, units { $0 == .notQuestioned }),
      (s.lacksOutcome, units { if case .openQuestion = $0 { true } else { false } }),
      (s.lacksCommentary, units { $0 == .noCommentary }), (s.lacksProblemNamed, units { $0 == .noProblemNamed }),
      (s.lacksRound, units { $0 == .notRated }),
    ]
  }

  private static func worded(_ lacking: [Lacking], _ s: Strings) -> [String] {
    lacking.compactMap { $0.names.isEmpty ? nil : $0.label + s.colon + $0.names.joined(separator: s.comma) }
  }
}
