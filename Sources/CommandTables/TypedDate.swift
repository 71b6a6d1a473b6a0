import ReviewValues

/// Which day is meant where no year was typed.
public enum NearestDay: Sendable {
  /// The next one, today included: a deadline.
  case ahead
  /// The last one, today included: what has happened.
  case behind
}

/// What somebody typed where a date belongs.
enum TypedDate {
  case date(CivilDate)
  /// In the right form, but no calendar has it: 2027-02-30.
  case noSuchDay(year: Int, month: Int, day: Int)
  case other

  /// `2027-01-31`, also with dots, slashes or 年月日 between, without anything between (`20270131`), or without the year:
  /// then the nearest such day to `today`. Ends of months and years are their last day: `2027年3月底`, `3月底`, `年底`.
  init(_ text: String, _ nearest: NearestDay, from today: CivilDate) {
    if let last = TypedDate.end(text, nearest, from: today) {
      self = .date(last)
      return
    }
    let separators: Set<Character> = [".", "/", "\u{5E74}", "\u{6708}", "-"]
    var parts = text.filter { $0 != "\u{65E5}" }.split(whereSeparator: separators.contains).map { Int($0) }
    if parts.count == 1, text.count == 8, let all = parts[0] { parts = [all / 10_000, all / 100 % 100, all % 100] }
    if parts.count == 2, let month = parts[0], let day = parts[1] {
      if let date = TypedDate.nearest(nearest, to: today, { CivilDate(year: $0, month: month, day: day) }) {
        self = .date(date)
        return
      }
    }
    if parts.count == 2 { parts.insert(today.year, at: 0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      self = .other
      return
    }
    if let date = CivilDate(year: year, month: month, day: day) {
      self = .date(date)
    } else {
      self = (1900...2999).contains(year) ? .noSuchDay(year: year, month: month, day: day) : .other
    }
  }

  // MARK: - Private

  /// The day of this year or, where that is on the wrong side of `today`, of the one beside it.
  private static func nearest(_ side: NearestDay, to today: CivilDate, _ day: (Int) -> CivilDate?) -> CivilDate? {
    [today.year, today.year + (side == .ahead ? 1 : -1)].compactMap(day).first {
      side == .ahead ? $0 >= today : $0 <= today
    }
  }

  private static func end(_ text: String, _ side: NearestDay, from today: CivilDate) -> CivilDate? {
    guard let last = text.last, last == "底" || last == "末" else { return nil }
    let parts = text.dropLast().split(separator: "年", omittingEmptySubsequences: false)
    guard parts.count <= 2, let tail = parts.last else { return nil }
    let year = parts.count == 1 || parts[0].isEmpty ? nil : Int(parts[0])
    guard parts.count == 1 || parts[0].isEmpty || year != nil, let closing = month(tail, ofYear: parts.count == 2)
    else { return nil }
    if let year { return lastDay(year, closing) }
    return nearest(side, to: today) { lastDay($0, closing) }
  }

  /// `3月`; the end of a year is that of its last month.
  private static func month(_ text: Substring, ofYear: Bool) -> Int? {
    if ofYear, text.isEmpty { return 12 }
    return text.last == "月" ? Int(text.dropLast()) : nil
  }

  private static func lastDay(_ year: Int, _ month: Int) -> CivilDate? {
    guard (1900...2999).contains(year), let day = CivilDate.lastDay(year: year, month: month) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
