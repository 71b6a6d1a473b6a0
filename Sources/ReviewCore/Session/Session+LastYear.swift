/// How many problems of last year there are, and what has become of them by now.
public struct LastYearFigures: Hashable, Sendable {
  /// Open as the session before ended or named since; closed ones included.
  public var rows = 0
  /// Closed out since the session before, or here.
  public var closed = 0
  /// Of the closed ones, those that this session closed out.
  public var closedHere = 0
  /// Of the open ones, those whose deadline was moved with approval.
  public var extended = 0
  /// Of the open ones, those whose deadline had passed on the day of the session, or as their evidence came.
  public var overdue = 0
  /// Of the open ones, those that were closed out once and opened again.
  public var reopened = 0
  /// Of the open ones, those that are accepted and put up for objections.
  public var inNotice = 0

  public init(
    rows: Int = 0, closed: Int = 0, closedHere: Int = 0, extended: Int = 0, overdue: Int = 0, reopened: Int = 0,
    inNotice: Int = 0
  ) {
    self.rows = rows
    self.closed = closed
    self.closedHere = closedHere
    self.extended = extended
    self.overdue = overdue
    self.reopened = reopened
    self.inNotice = inNotice
  }

  public var open: Int { rows - closed }
  /// Closed out before the session began.
  public var closedBefore: Int { closed - closedHere }
  /// Still open as the session began: what it had before it.
  public var carried: Int { rows - closedBefore }

  public static func + (a: LastYearFigures, b: LastYearFigures) -> LastYearFigures {
    LastYearFigures(
      rows: a.rows + b.rows, closed: a.closed + b.closed, closedHere: a.closedHere + b.closedHere,
      extended: a.extended + b.extended, overdue: a.overdue + b.overdue, reopened: a.reopened + b.reopened,
      inNotice: a.inNotice + b.inNotice)
  }
}

extension Session {
  /// The problems of last year that stand, in the order of the speakers' lists.
  public var lastYear: [Problem] { problems.filter { $0.source == .lastYear && $0.withdrawn == nil } }

  /// The register was read as the session was made: its figures of last year are whole.
  public var knowsLastYear: Bool { frozenPlan.carryOver?.units != nil }

  public func lastYearFigures(of speaker: Identifier) -> LastYearFigures {
    var figures = LastYearFigures()
    figures.closed = frozenPlan.carryOver?.units?.first { $0.speaker == speaker }?.closed ?? 0
    figures.rows = figures.closed
    for problem in checklist(of: speaker) where problem.source == .lastYear {
      figures.rows += 1
      if problem.closing == .closedOut {
        figures.closed += 1
        figures.closedHere += 1
        continue
      }
      if problem.isExtended { figures.extended += 1 }
      if problem.daysOverdue(on: date) != nil { figures.overdue += 1 }
      if let carried = problem.carried, carried.reopenings > 0 { figures.reopened += 1 }
      if problem.closing == .inNotice { figures.inNotice += 1 }
    }
    return figures
  }

  /// Of all speakers.
  public var lastYearFigures: LastYearFigures {
    queue.map { lastYearFigures(of: $0) }.reduce(LastYearFigures(), +)
  }
}
