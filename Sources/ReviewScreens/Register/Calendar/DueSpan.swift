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

  /// What is due in it of the rows that are asked for. What is overdue and still in the week is in both.
  func query(_ rows: RowQuery) -> DueQuery {
    switch self {
    // What can be done already stands on the day itself, so that before it there is nothing else.
    case .overdue: DueQuery(rows, until: rows.day.moved(days: -1))
    case .week: DueQuery(rows, within: Span.week(of: rows.day))
    case .month: DueQuery(rows, within: Span.month(of: rows.day))
    case .quarter: DueQuery(rows, within: Span.quarter(of: rows.day))
    case .later: DueQuery(rows, from: Span.quarter(of: rows.day).upperBound.moved(days: 1))
    case .undated: DueQuery(rows, matters: [.undated])
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

  func query(_ rows: RowQuery) -> DueQuery {
    switch self {
    case .span(let span): span.query(rows)
    case .day(let day, _): DueQuery(rows, within: day...day)
    }
  }

  /// The span before or after.
  func turned(by step: Int) -> DueChoice {
    let spans = DueSpan.allCases
    let index = (spans.firstIndex(of: span) ?? 0) + step
    return .span(spans[(index + spans.count) % spans.count])
  }
}
