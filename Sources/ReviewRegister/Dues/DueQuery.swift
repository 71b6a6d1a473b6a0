/// Which matters a list of what is due shows: what is overdue first, then by their days.
///
/// A value: the store makes SQL of it, and `answer` says the same of a register in memory.
public struct DueQuery: Hashable, Sendable {
  /// Whose matters: its filter and its readings count. Days are told for its day.
  public var rows: RowQuery
  public var matters: Set<DueMatter>
  /// Both days belong to it. What can be done already stands on the query's own day; nil: no such end.
  public var from: CivilDate?
  public var until: CivilDate?
  /// Nil: all.
  public var limit: Int?
  public var offset = 0

  public var day: CivilDate { rows.day }

  /// All that is told by itself: a row without a deadline is asked for.
  public static let usual = Set(DueMatter.allCases).subtracting([.undated])

  public init(_ rows: RowQuery, matters: Set<DueMatter> = usual, from: CivilDate? = nil, until: CivilDate? = nil) {
    self.rows = rows
    self.matters = matters
    self.from = from
    self.until = until
  }

  public init(_ rows: RowQuery, within days: ClosedRange<CivilDate>) {
    self.init(rows, from: days.lowerBound, until: days.upperBound)
  }

  /// What is due until a day, all that is overdue with it.
  public init(until: CivilDate, on day: CivilDate) { self.init(RowQuery(on: day), until: until) }

  /// All that a calendar counts.
  public static func all(_ rows: RowQuery) -> DueQuery { DueQuery(rows, matters: Set(DueMatter.allCases)) }

  /// What the office itself owes is told where the rows are not narrowed.
  public var tellsOffice: Bool { rows.filter == RowFilter() && matters.contains { $0.isOfOffice } }

  public func contains(_ due: Due) -> Bool { matters.contains(due.matter) && reaches(due.placed(on: day)) }

  /// Whether what stands on that day is asked for.
  public func reaches(_ place: CivilDate) -> Bool {
    from.map { $0 <= place } ?? true && until.map { place <= $0 } ?? true
  }

  /// Whether `a` stands before `b`.
  public func precedes(_ a: Due, _ b: Due) -> Bool {
    let (late, isLate) = (a.isOverdue(on: day), b.isOverdue(on: day))
    if late != isLate { return late }
    if a.on != b.on { return a.on < b.on }
    if a.matter != b.matter { return a.matter.place < b.matter.place }
    guard let first = a.number, let second = b.number else {
      return a.number == nil && (b.number != nil || a.name < b.name)
    }
    return first < second
  }

  /// As far as `offset` and `limit` reach.
  public func part<Item>(of all: [Item]) -> ArraySlice<Item> { all.dropFirst(offset).prefix(limit ?? .max) }
}

// MARK: - In memory

extension DueQuery {
  /// What these rows and their head answer, in order and as far as `offset` and `limit` reach.
  public func answer(of register: Register, _ calendar: WorkCalendar) -> [DueLine] {
    part(of: dues(of: register, calendar).sorted(by: precedes)).map { due in
      DueLine(due, due.number.flatMap { register.rows[$0] }.map { RowLine($0) })
    }
  }

  /// How many of them stand on which days, whatever `offset` and `limit`.
  public func calendar(of register: Register, _ calendar: WorkCalendar) -> DueCalendar {
    dues(of: register, calendar).reduce(into: DueCalendar()) { $0.add($1, on: day) }
  }

  private func dues(of register: Register, _ calendar: WorkCalendar) -> [Due] {
    let (settings, rows) = (register.head.settings, Array(register.rows.values))
    let reckoning = DueReckoning(settings, calendar)
    let dues = rows.filter { self.rows.matches($0, settings: settings) }.flatMap { $0.dues(reckoning, on: day) }
    let office =
      tellsOffice
      ? register.head.dues(on: day, OfficeCounts(register.rows.values, of: register.head, on: day), reckoning) : []
    return (dues + office).filter(contains)
  }
}

extension RegisterRow {
  /// All that is due of it on a day or will be.
  public func dues(_ reckoning: DueReckoning, on day: CivilDate) -> [Due] {
    DueMatter.allCases.compactMap { matter in
      guard let base = dueBase(matter), isOwed(matter, base, reckoning, on: day) else { return nil }
      return Due(matter, of: number, on: reckoning.day(matter, from: base))
    }
  }

  private func isOwed(_ matter: DueMatter, _ base: CivilDate, _ reckoning: DueReckoning, on day: CivilDate) -> Bool {
    switch matter {
    // Nothing has lapsed before the deadline is over.
    case .lapse: base < day
    case .lookBack: !reckoning.looksBackAtSample || isDrawnForLookBack
    case .deadline, .milestone, .answer, .request, .list, .check, .close, .undated, .urging, .sample, .report,
      .publication, .unitReport, .reply, .meeting:
      true
    }
  }
}

extension DueMatter {
  private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Among all, from 0.
  public var place: Int { DueMatter.places[self] ?? 0 }
}
