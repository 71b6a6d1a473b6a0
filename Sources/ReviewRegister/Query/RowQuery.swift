/// Which rows a list shows, and in which order.
///
/// A value: the store makes SQL of it, and `answer` says the same of rows in memory.
public struct RowQuery: Hashable, Sendable {
  public enum Order: String, CaseIterable, Hashable, Sendable {
    case number, deadline, unit, opened, closed, reopenings
  }

  public var filter: RowFilter
  /// What else finds a word of the filter: the units, leaders, owners and kinds that are read so, as 丁镇 is for `dz`.
  public var readings: [String: Set<String>] = [:]
  /// Timing is told for this day.
  public var day: CivilDate
  /// Neither closed out nor withdrawn: their deadline runs.
  public var onlyRunning = false
  /// Rows that are alike in it stand by their numbers; those that have nothing there come last.
  public var order = Order.number
  public var isDescending = false
  /// Nil: all.
  public var limit: Int?
  public var offset = 0

  public init(_ filter: RowFilter = RowFilter(), on day: CivilDate) {
    self.filter = filter
    self.day = day
  }
}

// MARK: - In memory

extension RowQuery {
  public func matches(_ row: RegisterRow, settings: RegisterSettings) -> Bool {
    var filter = filter
    filter.words.removeAll { isRead($0, in: row) }
    return (row.isRunning || !onlyRunning) && filter.fits(row, on: day, settings: settings)
  }

  /// What these rows answer, in order and as far as `offset` and `limit` reach.
  public func answer(of rows: some Sequence<RegisterRow>, settings: RegisterSettings) -> [RegisterRow] {
    let ordered = rows.filter { matches($0, settings: settings) }.sorted(by: precedes)
    return Array(ordered.dropFirst(offset).prefix(limit ?? .max))
  }

  // MARK: - Private

  private func isRead(_ word: String, in row: RegisterRow) -> Bool {
    guard let names = readings[word] else { return false }
    let fields = row.fields
    return [fields.unit, fields.leader, fields.owner, fields.kind].contains { $0.map(names.contains) ?? false }
  }

  private func precedes(_ a: RegisterRow, _ b: RegisterRow) -> Bool {
    switch (key(a), key(b)) {
    case (let a?, let b?) where a != b: return isDescending ? b < a : a < b
    case (_?, nil): return true
    case (nil, _?): return false
    case (_?, _?), (nil, nil): return order == .number && isDescending ? b.number < a.number : a.number < b.number
    }
  }

  private enum Key: Comparable {
    case number(Int)
    case text([UInt8])

    static func < (a: Key, b: Key) -> Bool {
      switch (a, b) {
      case (.number(let a), .number(let b)): a < b
      case (.text(let a), .text(let b)): a.lexicographicallyPrecedes(b)
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }

  private func key(_ row: RegisterRow) -> Key? {
    switch order {
    case .number: nil
    case .deadline: row.deadline.map { .number($0.dayNumber) }
    case .unit: .text(Array(row.unit.utf8))
    case .opened: .number(row.opened.on.dayNumber)
    case .closed: row.closedOn.map { .number($0.dayNumber) }
    case .reopenings: .number(row.reopenings.count)
    }
  }
}
