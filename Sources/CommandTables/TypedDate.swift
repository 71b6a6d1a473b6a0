import ReviewValues

/// What somebody typed where a date belongs.
enum TypedDate {
  case date(CivilDate)
  /// In the right form, but no calendar has it: 2027-02-30.
  case noSuchDay(year: Int, month: Int, day: Int)
  case other

  /// `2027-01-31`, also with dots, slashes or 年月日 between, without anything between (`20270131`), or without the year:
  /// then the next such day from `today` on. Ends of months and years are their last day: `2027年3月底`, `3月底`, `年底`.
  init(_ text: String, from today: CivilDate) {
    if let last = TypedDate.end(text, from: today) {
      self = .date(last)
      return
    }
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
  // MARK: - Private

  private static func end(_ text: String, from today: CivilDate) -> CivilDate? {
    guard let last = text.last, last == "底" || last == "末" else { return nil }
    let parts = text.dropLast().split(separator: "年", omittingEmptySubsequences: false)
    guard parts.count <= 2, let month = parts.last else { return nil }
    let year = parts.count == 1 || parts[0].isEmpty ? nil : Int(parts[0])
    if parts.count == 2, month.isEmpty, parts[0].isEmpty || year != nil { return lastDay(year ?? today.year, 12) }
    guard month.last == "月", let month = Int(month.dropLast()), parts.count == 1 || year != nil else { return nil }
    let next = year ?? (month < today.month ? today.year + 1 : today.year)
    return lastDay(next, month)
  }

  private static func lastDay(_ year: Int, _ month: Int) -> CivilDate? {
    guard (1900...2999).contains(year), let day = CivilDate.lastDay(year: year, month: month) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
