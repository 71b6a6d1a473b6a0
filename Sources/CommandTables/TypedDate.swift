import ReviewValues

/// What somebody typed where a date belongs.
enum TypedDate {
  case date(CivilDate)
  /// In the right form, but no calendar has it: 2027-02-30.
  case noSuchDay(year: Int, month: Int, day: Int)
  case other

  /// `2027-01-31`, also with dots, slashes or 年月日 between, without anything between (`20270131`), or without the year:
  /// then the next such day from `today` on.
  init(_ text: String, from today: CivilDate) {
    let separators: Set<Character> = [".", "/", "\u{5E74}", "\u{6708}", "-"]
    var parts = text.filter { $0 != "\u{65E5}" }.split(whereSeparator: separators.contains).map { Int($0) }
    if parts.count == 1, text.count == 8, let all = parts[0] { parts = [all / 10_000, all / 100 % 100, all % 100] }
    if parts.count == 2, let month = parts[0], let day = parts[1] {
      let dates = [today.year, today.year + 1].compactMap { CivilDate(year: $0, month: month, day: day) }
      if let next = dates.first(where: { $0 >= today }) {
        self = .date(next)
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
}
