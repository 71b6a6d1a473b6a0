import ReviewCore

/// What a row of the register is made of, whether a session leaves it or an office has worked on it for a year.
struct RegisterEntry: Sendable {
  /// From 1, over all units.
  let ordinal: Int
  let number: String
  let unit: String
  /// Nil where nobody has said it.
  let sector: Sector?
  let source: ProblemSource
  /// The fields of a problem as they stand in cells; one that is empty has none.
  let fields: [ProblemField: Worksheet.Cell]
  /// Of the speaker, by post.
  let contactLeader: String?
  /// What an office must know about the row and no column holds.
  let remark: String?
  var progress = Progress.notStarted
  /// Nil in what leaves the hall: nothing can have been handed in yet.
  var closing: String?
  var completedOn: CivilDate?
  var acceptance: String?
  var acceptedBy: String?
  var closedOn: CivilDate?
}

/// One column of the register: its heading, what it is for, and what it has of a problem.
struct RegisterColumn: Sendable {
  let column: Worksheet.Column
  /// Stands in the minutes' annex, a page across: how a problem is to be mended, not how far that has come, which nobody
  /// knows yet.
  let isInAnnex: Bool
  /// Left out where no row has anything in it: an office that says nothing of it keeps the columns it knows.
  let isOnlyWhereSaid: Bool
  let cell: @Sendable (RegisterEntry) -> Worksheet.Cell

  /// All that these entries need, in order. `closings` are the words an office chooses from for how far a row is from being
  /// closed out.
  static func all(_ s: Strings, closings: [String], of entries: [RegisterEntry]) -> [RegisterColumn] {
    all(s, closings: closings).filter { column in
      !column.isOnlyWhereSaid || entries.contains { column.cell($0) != .empty }
    }
  }

  // MARK: - Private

  private static func all(_ s: Strings, closings: [String]) -> [RegisterColumn] {
    [
      inAnnex(.init(s.ordinal, .number, .head)) { .number($0.ordinal) },
      inAnnex(.init(s.problemNumber, .code, .head)) { .text($0.number) },
      inAnnex(.init(s.unit, .text, .head)) { .text($0.unit) },
      onlyWhereSaid(.init(s.sectorTitle, choices: Sector.allCases.map { s.capitalised(s.sector($0)) })) {
        .optional($0.sector.map { s.capitalised(s.sector($0)) })
      },
      field(.kind, s), field(.text, s),
      inAnnex(.init(s.problemSource)) { .text(s.capitalised(s.source($0.source))) },
      field(.cause, s), field(.goal, s), field(.measure, s), field(.leader, s),
      // Where nobody else is named, the unit itself is in charge; the page has that in a column already.
      notInAnnex(.init(s.title(.unit))) { $0.fields[.unit] ?? .text($0.unit) },
      field(.owner, s), field(.deadline, s, .due),
      notInAnnex(.init(s.progressTitle, choices: Progress.allCases.map { s.capitalised(s.progress($0)) })) {
        .text(s.capitalised(s.progress($0.progress)))
      },
      notInAnnex(.init(s.completion, choices: closings)) { .optional($0.closing) },
      notInAnnex(.init(s.completedOn, .date, .settles)) { .optional($0.completedOn) },
      notInAnnex(.init(s.acceptance)) { .optional($0.acceptance) },
      notInAnnex(.init(s.acceptedBy)) { .optional($0.acceptedBy) },
      notInAnnex(.init(s.closedOn, .date, .settles)) { .optional($0.closedOn) },
      notInAnnex(.init(s.contactLeader)) { .optional($0.contactLeader) },
      inAnnex(.init(s.remark)) { .optional($0.remark) },
    ]
  }

  private static func inAnnex(
    _ column: Worksheet.Column, _ cell: @escaping @Sendable (RegisterEntry) -> Worksheet.Cell
  ) -> RegisterColumn {
    RegisterColumn(column: column, isInAnnex: true, isOnlyWhereSaid: false, cell: cell)
  }

  /// Filled in by the office as the year goes on, or known to the reader of the annex already.
  private static func notInAnnex(
    _ column: Worksheet.Column, _ cell: @escaping @Sendable (RegisterEntry) -> Worksheet.Cell
  ) -> RegisterColumn {
    RegisterColumn(column: column, isInAnnex: false, isOnlyWhereSaid: false, cell: cell)
  }

  private static func onlyWhereSaid(
    _ column: Worksheet.Column, _ cell: @escaping @Sendable (RegisterEntry) -> Worksheet.Cell
  ) -> RegisterColumn {
    RegisterColumn(column: column, isInAnnex: false, isOnlyWhereSaid: true, cell: cell)
  }

  private static func field(_ field: ProblemField, _ s: Strings, _ role: Worksheet.Role = .value) -> RegisterColumn {
    let isDate = if case .date = field.row.kind { true } else { false }
    return inAnnex(.init(s.title(field), isDate ? .date : .text, role)) { $0.fields[field] ?? .empty }
  }
}
