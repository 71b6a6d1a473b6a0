import ReviewRegister

/// A part of the calendar of what is due.
enum DueSpan: CaseIterable, Sendable {
  case overdue, week, month, quarter, later, undated

  var figure: Figure? {
    switch self {
    case .overdue: .overdue
    case .week: .dueThisWeek
    case .month: .dueThisMonth
    case .quarter: .dueThisQuarter
    case .later: nil
    case .undated: .undated
    }
  }

  func title(_ strings: Strings) -> String {
    switch self {
    case .overdue: strings.pick("逾期", "逾期", "overdue")
    case .week: strings.pick("本周", "本週", "this week")
    case .month: strings.pick("本月", "本月", "this month")
    case .quarter: strings.pick("本季", "本季", "this quarter")
    case .later: strings.pick("以后", "以後", "later")
    case .undated: strings.pick("未定", "未定", "no deadline")
    }
  }

  /// Narrows a query to what is due in it. Rows that are overdue and still in the week are in both.
  func narrow(_ query: inout RowQuery) {
    query.onlyRunning = true
    switch self {
    case .overdue: query.filter.urgency = .overdue
    case .week: narrow(&query, to: Span.week(of: query.day))
    case .month: narrow(&query, to: Span.month(of: query.day))
    case .quarter: narrow(&query, to: Span.quarter(of: query.day))
    case .later: query.filter.deadlineFrom = Span.quarter(of: query.day).upperBound.moved(days: 1)
    case .undated: query.filter.urgency = .undated
    }
  }

  private func narrow(_ query: inout RowQuery, to days: ClosedRange<CivilDate>) {
    query.filter.deadlineFrom = days.lowerBound
    query.filter.deadlineUntil = days.upperBound
  }
}
