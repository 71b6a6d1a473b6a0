extension Counts {
  /// What one row adds to the numbers of a day.
  public init(_ row: RegisterRow, on day: CivilDate, settings: RegisterSettings) {
    self.init()
    guard row.withdrawn == nil else {
      self[.withdrawn] = 1
      return
    }
    self[.rows] = 1
    self[row.isDone ? .done : .open] = 1
    if !row.isDone { countOpen(row, on: day, settings) }
    if !row.extensions.isEmpty { self[.extended] = 1 }
    if !row.reopenings.isEmpty { self[.reopened] = 1 }
    if !row.letters.isEmpty { self[.admonished] = 1 }
    if row.isConcealed { self[.concealed] = 1 }
    if row.tolerated != nil { self[.tolerated] = 1 }
    if row.fields.scope == .common { self[.common] = 1 }
    if row.fields.isPublic { self[.isPublic] = 1 }
  }

  // MARK: - Private

  private mutating func countOpen(_ row: RegisterRow, on day: CivilDate, _ settings: RegisterSettings) {
    switch row.progress {
    case .notStarted: self[.notStarted] = 1
    case .inProgress: self[.inProgress] = 1
    case .basicallyDone: self[.basicallyDone] = 1
    case .done: self[.workDone] = 1
    case .longTerm: self[.longTerm] = 1
    }
    switch row.closing {
    case .open, .reopened: self[.withUnit] = 1
    case .sentBack: (self[.withUnit], self[.sentBack]) = (1, 1)
    case .submitted: self[.submitted] = 1
    case .inNotice: self[.inNotice] = 1
    case .closedOut: break
    }
    switch row.timing(on: day, settings: settings).urgency {
    case .none: break
    case .undated: self[.undated] = 1
    case .later: self[.later] = 1
    case .near: self[.near] = 1
    case .urgent: self[.urgent] = 1
    case .overdue: self[.overdue] = 1
    }
    guard let deadline = row.deadline else { return }
    if Span.week(of: day).contains(deadline) { self[.dueThisWeek] = 1 }
    if Span.month(of: day).contains(deadline) { self[.dueThisMonth] = 1 }
    if Span.quarter(of: day).contains(deadline) { self[.dueThisQuarter] = 1 }
  }
}

/// Parts of the calendar; both ends belong to them.
public enum Span {
  /// From Monday to Sunday.
  public static func week(of day: CivilDate) -> ClosedRange<CivilDate> {
    let monday = day.moved(days: 1 - day.weekday)
    return monday...monday.moved(days: 6)
  }

  public static func month(of day: CivilDate) -> ClosedRange<CivilDate> {
    let first = day.moved(days: 1 - day.day)
    return first...first.moved(months: 1).moved(days: -1)
  }

  public static func quarter(of day: CivilDate) -> ClosedRange<CivilDate> {
    let first = month(of: day).lowerBound.moved(months: -((day.month - 1) % 3))
    return first...first.moved(months: 3).moved(days: -1)
  }

  public static func halfYear(of day: CivilDate) -> ClosedRange<CivilDate> {
    let first = month(of: day).lowerBound.moved(months: -((day.month - 1) % 6))
    return first...first.moved(months: 6).moved(days: -1)
  }
}
