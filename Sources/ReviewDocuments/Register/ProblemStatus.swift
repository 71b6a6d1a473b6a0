import ReviewCore

/// How a problem fared in the hall.
enum ProblemStatus: Hashable, Sendable {
  /// The speaker owned up to it.
  case owned
  /// It was known before the report, and the report left it out.
  case unmentioned
  /// Somebody named it during or after the report.
  case newlyNamed
  /// The speaker has not reported to the hall, so there was nothing to mention it in.
  case unheard

  init(_ problem: Problem, in session: Session) {
    if problem.ownedAt != nil {
      self = .owned
    } else if let began = session.firstReport(of: problem.speaker) {
      self = problem.notedAt.map { !$0.precedes(began) } == true ? .newlyNamed : .unmentioned
    } else {
      self = .unheard
    }
  }
}

extension Session {
  /// Of how many units a common problem is told in the same words: it may be one's, or twenty's.
  func unitsSharing(_ problem: Problem) -> Int {
    Set(problems.filter { $0.withdrawn == nil && $0.scope == .common && $0.text == problem.text }.map(\.speaker)).count
  }

  /// When the speaker began to report to the hall.
  fileprivate func firstReport(of speaker: Identifier) -> Timestamp? {
    let finished = records[speaker]?.turns.lazy.flatMap(\.stages).first { $0.stage == .report }?.beganAt
    if let finished { return finished }
    return turn?.speaker == speaker && turn?.stage == .report ? turn?.stageBeganAt : nil
  }
}

extension Timestamp {
  fileprivate func precedes(_ other: Timestamp) -> Bool { other.since(self) > .zero }
}
