import ReviewRegister

/// A part of the calendar of what is due.
enum DueSpan: CaseIterable, Sendable {
  case overdue, week, month, quarter, later, undated

  func title(_ strings: Strings) -> String {
    switch self {
    case .overdue: strings.pick("逾期", "逾期", "overdue")
    case .week: strings.pick("本周", "本週", "week")
    case .month: strings.pick("本月", "本月", "month")
    case .quarter: strings.pick("本季", "本季", "quarter")
    case .later: strings.pick("以后", "以後", "later")
    case .undated: strings.pick("未定", "未定", "undated")
    }
  }

  /// Rows that are overdue and still in the week are in both.
  func count(in calendar: DueCalendar, on day: CivilDate) -> Int {
    switch self {
    case .overdue: calendar.overdue
    case .week: calendar.count(in: Span.week(of: day))
    case .month: calendar.count(in: Span.month(of: day))
    case .quarter: calendar.count(in: Span.quarter(of: day))
    case .later: calendar.count(after: Span.quarter(of: day).upperBound)
    case .undated: calendar.undated
    }
  }

  /// Narrows a query to what is due in it.
  func narrow(_ query: inout RowQuery) {
    switch self {
    case .overdue: query.filter.urgency = .overdue
    case .week: query.narrow(to: Span.week(of: query.day))
    case .month: query.narrow(to: Span.month(of: query.day))
    case .quarter: query.narrow(to: Span.quarter(of: query.day))
    case .later: query.filter.deadlineFrom = Span.quarter(of: query.day).upperBound.moved(days: 1)
    case .undated: query.filter.urgency = .undated
    }
  }
}

/// What the calendar's list shows.
enum DueChoice: Hashable, Sendable {
  case span(DueSpan)
  /// A day chosen in the month; `after` is the span that was shown before, and to which Esc leads back.
  case day(CivilDate, after: DueSpan)

  /// The span, or the one before the day was chosen.
  var span: DueSpan {
    switch self {
    case .span(let span), .day(_, after: let span): span
    }
  }

  func narrow(_ query: inout RowQuery) {
    query.onlyRunning = true
    switch self {
    case .span(let span): span.narrow(&query)
    case .day(let day, _): query.narrow(to: day...day)
    }
  }

  /// The span before or after.
  func turned(by step: Int) -> DueChoice {
    let spans = DueSpan.allCases
    let index = (spans.firstIndex(of: span) ?? 0) + step
    return .span(spans[(index + spans.count) % spans.count])
  }
}

extension RowQuery {
  fileprivate mutating func narrow(to days: ClosedRange<CivilDate>) {
    filter.deadlineFrom = days.lowerBound
    filter.deadlineUntil = days.upperBound
  }
}
