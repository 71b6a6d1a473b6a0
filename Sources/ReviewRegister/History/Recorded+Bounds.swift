// What a register's log may say. Commands check what they are told; a log written by something else has only its hashes, and
// these can be made. Its figures must not end the program by sums there is no room for.

extension Recorded<RegisterEvent> {
  /// Whether every figure is of a size that commands let in, and what is taken back was there before.
  public var isInBounds: Bool {
    guard (1...max(1, position)).contains(batch), (-1_440...1_440).contains(at.offset) else { return false }
    switch event.takesBack {
    case .nothing: return event.isInBounds
    case .command(let earlier), .undo(let earlier): return (1..<max(1, position)).contains(earlier)
    }
  }
}

extension RegisterEvent {
  fileprivate var isInBounds: Bool {
    switch self {
    case .begun(let settings), .settingsChanged(let settings, _): settings.isInBounds
    case .numbersDrawn(_, let last): Bounds.isCount(last)
    case .branchRecorded(let branch, _): Bounds.isCount(branch.year)
    case .lowerRegisterTaken(let rollUp, _): rollUp.isInBounds
    case .reportMade(let report, _): report.figures.isInBounds
    case .sampleDrawn(let sample, _): Bounds.isCount(sample.candidates)
    case .unitReportTaken(let report, _): report.files.allSatisfy { $0.bytes >= 0 }
    case .row(_, let event, _): event.isInBounds
    case .answerTaken(let answer, _): Bounds.isCount(answer.question)
    case .sessionTaken(let session, _): session.isInBounds
    case .inspectionRecorded, .noticePublished, .promiseKept, .undone, .redone: true
    }
  }
}

private enum Bounds {
  static func isCount(_ number: Int) -> Bool { (0...100_000_000).contains(number) }

  static func isSpan(_ span: Milliseconds?) -> Bool {
    // Thirty years, either way.
    (-1_000_000_000_000...1_000_000_000_000).contains(span?.rawValue ?? 0)
  }
}

extension RowEvent {
  fileprivate var isInBounds: Bool {
    switch self {
    case .opened(let opening): Bounds.isSpan(opening.fields.timeCode)
    case .corrected(let changes): changes.isInBounds
    case .editionTaken(let changes, let kept): changes.isInBounds && kept.isInBounds
    case .milestoneReached(let index, _): Bounds.isCount(index)
    case .submitted(let evidence): evidence.files.allSatisfy { $0.bytes >= 0 }
    case .missingFromEdition, .carriedOver, .progressed, .milestonesSet, .checked, .signed, .noticeBegan, .closedOut,
      .returned, .reopened, .lookBackDrawn, .lookedBack, .extensionAsked, .extended, .extensionRefused, .urged,
      .letterSent, .letterAnswered, .concealmentFlagged, .tolerated, .proposed, .proposalDecided, .pledged, .withdrawn:
      true
    }
  }
}

extension RowChanges {
  fileprivate var isInBounds: Bool { Bounds.isSpan((self[.timeCode] ?? nil)?.span) }
}

extension Counts {
  fileprivate var isInBounds: Bool { Figure.allCases.allSatisfy { Bounds.isCount(self[$0]) } }
}

extension RegisterFigures {
  fileprivate var isInBounds: Bool {
    total.isInBounds
      && [byUnit, bySector, byLeader, byKind, bySource, byLevel].allSatisfy { $0.values.allSatisfy(\.isInBounds) }
  }
}

extension SessionSource {
  fileprivate var isInBounds: Bool {
    (owed ?? []).allSatisfy { Bounds.isCount($0.question) } && (promises ?? []).allSatisfy { Bounds.isCount($0.year) }
  }
}

extension RollUp {
  fileprivate var isInBounds: Bool { own.isInBounds && below.allSatisfy(\.isInBounds) }
}
