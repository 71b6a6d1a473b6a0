import ReviewCore

/// What a speaker's result sheet counts: every sum beside the parts that make it up.
struct PersonCounts: Sendable {
  /// Problems that stand: found by the unit itself and pointed out by others are all of them.
  let problems, ownFound, byOthers: Int
  /// The same problems by how they fared; these four, too, are all of them.
  let owned, unmentioned, named, unheard: Int
  /// Of the problems, those that lack something a row of the register must have.
  let incomplete: Int
  /// Nil where the session did not have last year's rows from the register.
  let lastYear: LastYearFigures?

  init(_ speaker: Identifier, in session: Session) {
    let kept = session.checklist(of: speaker)
    let fared = kept.map { ProblemStatus($0, in: session) }
    func count(_ status: ProblemStatus) -> Int { fared.count { $0 == status } }
    problems = kept.count
    ownFound = kept.count { $0.source == .selfExamination }
    byOthers = kept.count - ownFound
    owned = count(.owned)
    unmentioned = count(.unmentioned)
    named = count(.newlyNamed)
    unheard = count(.unheard)
    incomplete = kept.count { !$0.missing.isEmpty }
    lastYear = session.knowsLastYear ? session.lastYearFigures(of: speaker) : nil
  }
}
