/// How a unit came to report: one of these for every speaker at every moment, so that the units of a paper add up.
public enum Reporting: Hashable, Sendable {
  /// Began to report to the hall.
  case heard
  case inWriting
  /// Did not, and why; nil where nobody said a reason.
  case away(reason: String?)
  /// The session goes on, and the report may still come.
  case toCome
}

extension Session {
  public func reporting(of record: SpeakerRecord) -> Reporting {
    let isReporting = turn?.speaker == record.speaker.id && turn?.stage == .report
    if isReporting || record.began(.report) { return .heard }
    switch record.state {
    case .inWriting: return .inWriting
    case .skipped(let reason), .absent(let reason), .takenOut(let reason): return .away(reason: reason)
    case .waiting, .current, .done: return adjournedAt == nil ? .toCome : .away(reason: nil)
    }
  }
}
