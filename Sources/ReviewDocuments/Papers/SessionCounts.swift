import ReviewCore

/// The sums that papers tell: of units, of problems, of deadlines. Each sum stands beside the parts that make it up, so
/// that a paper which tells a sum can tell all of its parts.
struct SessionCounts: Sendable {
  /// Units: those heard, in writing, not heard, and still to come are all of them.
  let units, reported, written, away, toCome: Int
  /// Problems that stand: owned up to, left unmentioned, newly named, and those of units nobody heard are all of them.
  let problems, owned, unmentioned, named: Int
  /// Problems of units nobody heard: units that reported in writing, did not report, or are still to report.
  let ofWritten, ofAway, ofToCome: Int
  let common: Int
  /// Problems with everything a row of the register must have, and those that lack some of it; together all of them.
  let complete, incomplete: Int
  /// Problems with a deadline and without one; together all of them.
  let dated, undated: Int
  let lastDeadline: CivilDate?
  /// How many problems lack which field, in the order of the fields in forms.
  let lacking: [(field: ProblemField, count: Int)]

  init(_ session: Session) {
    let records = session.queue.compactMap(session.record)
    let reporting = Dictionary(
      records.map { ($0.speaker.id, session.reporting(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let kept = session.problems.filter { $0.withdrawn == nil }
    let fared = kept.map { ($0, ProblemStatus($0, in: session)) }
    func units(_ matches: (Reporting) -> Bool) -> Int { reporting.values.count(where: matches) }
    func problems(_ kind: ProblemStatus) -> Int { fared.count { $0.1 == kind } }
    func unheard(_ matches: (Reporting) -> Bool) -> Int {
      fared.count { problem, status in
        status == .unheard && reporting[problem.speaker].map(matches) == true
      }
    }
    let isAway = { (reporting: Reporting) in if case .away = reporting { true } else { false } }
    self.units = records.count
    reported = units { $0 == .heard }
    written = units { $0 == .inWriting }
    away = units(isAway)
    toCome = units { $0 == .toCome }
    self.problems = kept.count
    owned = problems(.owned)
    unmentioned = problems(.unmentioned)
    named = problems(.newlyNamed)
    ofWritten = unheard { $0 == .inWriting }
    ofAway = unheard(isAway)
    ofToCome = unheard { $0 == .toCome }
    common = kept.count { $0.scope == .common }
    incomplete = kept.count { !$0.missing.isEmpty }
    complete = kept.count - incomplete
    let deadlines = kept.compactMap(\.details.deadline)
    dated = deadlines.count
    undated = kept.count - deadlines.count
    lastDeadline = deadlines.max()
    lacking = ProblemField.allCases.map { field in (field, kept.count { $0.missing.contains(field) }) }
      .filter { $0.count > 0 }
  }
}
