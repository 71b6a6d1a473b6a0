/// How many matters stand on which days, told for one day: what a month beside a list of what is due shows.
///
/// It is made of a query's answer and asked by queries, so that what it counts is what their lists show.
public struct DueCalendar: Hashable, Sendable {
  private var days: [CivilDate: [DueMatter: Int]] = [:]

  public init() {}

  /// Adds matters that stand where this one does, on the day that is looked at.
  public mutating func add(_ due: Due, on day: CivilDate, count: Int = 1) {
    days[due.placed(on: day), default: [:]][due.matter, default: 0] += count
  }

  /// How many of them a query asks for that is told for the same day and the same rows.
  public func count(_ query: DueQuery) -> Int {
    // A month asks of each of its days, at every step that somebody walks in it.
    if let day = query.from, day == query.until { return count(query, of: days[day] ?? [:]) }
    return days.reduce(0) { query.reaches($1.key) ? $0 + count(query, of: $1.value) : $0 }
  }

  // MARK: - Private

  private func count(_ query: DueQuery, of matters: [DueMatter: Int]) -> Int {
    matters.reduce(0) { query.matters.contains($1.key) ? $0 + $1.value : $0 }
  }
}
