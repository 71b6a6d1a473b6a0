/// A matter that is due on a day.
public struct Due: Hashable, Sendable {
  public let matter: DueMatter
  /// Nil where the office itself owes it.
  public let number: RowNumber?
  /// See `DueMatter.term`.
  public let on: CivilDate
  /// How many rows the month's urging and the sample are about; 1 of all other matters.
  public let rows: Int
  /// What a unit is to hand in; nil of all other matters.
  public let report: OwedReport?
  /// What a unit is to answer; nil of all other matters.
  public let answer: WaitingAnswer?

  public init(
    _ matter: DueMatter, of number: RowNumber? = nil, on: CivilDate, rows: Int = 1, report: OwedReport? = nil,
    answer: WaitingAnswer? = nil
  ) {
    self.matter = matter
    self.number = number
    self.on = on
    self.rows = rows
    self.report = report
    self.answer = answer
  }

  /// Who owes what is about no row; nil where that is the office itself.
  public var unit: String? { report?.unit ?? answer?.owed.unit }

  /// In the order of these stand matters of one day that are about no row: by units, and by their questions.
  public var name: String {
    guard let answer else { return unit ?? "" }
    let question = "\(answer.owed.question)"
    return
      "\(answer.owed.unit)\n\(String(repeating: "0", count: max(0, 9 - question.count)))\(question)\n\(answer.session.id)"
  }

  /// Its last day has passed.
  public func isOverdue(on day: CivilDate) -> Bool {
    switch matter.term {
    case .last, .lastAndAtOnce: on < day
    case .first: false
    }
  }

  /// How many days are left; negative where so many have passed.
  public func days(from day: CivilDate) -> Int { on.dayNumber - day.dayNumber }

  /// Where a calendar has it that is looked at on a day: what can be done already stands on that day.
  func placed(on day: CivilDate) -> CivilDate {
    switch matter.term {
    case .last: on
    case .lastAndAtOnce: min(on, day)
    case .first: max(on, day)
    }
  }
}

/// A matter with its row, as a list shows it; no row where the office itself owes it.
public struct DueLine: Hashable, Sendable {
  public let due: Due
  public let row: RowLine?

  public init(_ due: Due, _ row: RowLine?) {
    self.due = due
    self.row = row
  }

  /// Whose matter it is: of the row's unit, of the unit that owes a report, else of the office.
  public func unit(_ settings: RegisterSettings) -> String { row?.unit ?? due.unit ?? settings.office }
}

/// A part of a list of what is due, as far as a query's offset and limit reach.
public struct DuePage: Sendable {
  /// Matters of the whole list.
  public let total: Int
  public let lines: [DueLine]

  public init(total: Int, lines: [DueLine]) {
    self.total = total
    self.lines = lines
  }
}

/// The rows whose owners are to be urged for a month: with the unit, and due until its end.
public struct UrgingList: Sendable {
  /// By their deadlines.
  public let lines: [RowLine]
  /// Those that were urged for the month already and are not among them.
  public let urged: Int

  public init(lines: [RowLine], urged: Int) {
    self.lines = lines
    self.urged = urged
  }
}
