import ReviewCore

/// Something that follows for a unit: confirmed by a person, or proposed and not decided yet. What was decided against
/// follows no more.
struct Consequence: Sendable {
  let speaker: Identifier
  let action: ConsequenceAction
  /// The rule that is met; nil where a later count meets it no longer.
  let rule: ConsequenceRule?
  let decision: ConsequenceDecision?

  var isProposed: Bool { decision == nil }

  /// Of one speaker, in the order of the plan's rules.
  static func all(for speaker: Identifier, in session: Session, _ shown: ShownStandings) -> [Consequence] {
    let rules = shown.proposals(for: speaker)
    let decisions = session.consequences.filter { $0.speaker == speaker }
    return ConsequenceAction.allCases.compactMap { action in
      let rule = rules.first { $0.action == action }
      let decision = decisions.last { $0.action == action }
      guard rule != nil || decision != nil, decision?.isConfirmed != false else { return nil }
      return Consequence(speaker: speaker, action: action, rule: rule, decision: decision)
    }
  }
}
