import ReviewCore

/// The rectification register 整改台账 as it leaves the hall: every problem that stands is a row (RULES: register).
public struct RegisterTable: Sendable {
  private let columns: [RegisterColumn]
  private let entries: [RegisterEntry]
  private let name: String

  public init(_ session: Session, _ strings: Strings) {
    let problems = Dictionary(grouping: session.problems.filter { $0.withdrawn == nil }, by: \.speaker)
    let deadlines = Deadlines(session)
    let kept = session.queue.flatMap { problems[$0] ?? [] }
    name = strings.registerName
    entries = kept.enumerated().map { index, problem in
      let speaker = session.record(problem.speaker)?.speaker
      let late = deadlines.remark(on: problem, strings)
      return RegisterEntry(
        ordinal: index + 1, number: problem.number, unit: speaker?.unit ?? problem.speaker, sector: speaker?.sector,
        source: problem.source,
        fields: RegisterTable.cells(of: problem, strings), contactLeader: speaker?.contactLeader,
        remark: RegisterTable.remark(problem, late: late, session: session, strings: strings),
        progress: problem.carried?.progress ?? .notStarted,
        closing: problem.closing.map { strings.capitalised(strings.closing($0)) })
    }
    columns = RegisterColumn.all(strings, closings: strings.closings, of: entries)
  }

  public var sheet: Worksheet {
    Worksheet(
      name: name, columns: columns.map(\.column), rows: entries.map { entry in columns.map { $0.cell(entry) } })
  }

  /// What a page across holds of it, for the annex of the minutes. Columns nobody has said anything in are left out.
  func annex(_ s: Strings) -> Table? {
    guard !entries.isEmpty else { return nil }
    let filledColumns = columns.filter { column in
      column.isInAnnex && entries.contains { column.cell($0) != .empty }
    }
    var table = Table(
      columns: filledColumns.map { $0.column.kind.isNumeric ? .number($0.column.title) : .text($0.column.title) },
      rows: entries.map { entry in
        filledColumns.map { column in
          let cell = column.cell(entry)
          return if case .date(let date) = cell { s.date(date) } else { cell.plain }
        }
      })
    table.isWide = true
    return table
  }

  // MARK: - Private

  private static func cells(of problem: Problem, _ s: Strings) -> [ProblemField: Worksheet.Cell] {
    let said = ProblemField.allCases.compactMap { field -> (ProblemField, Worksheet.Cell)? in
      switch problem[field] {
      case .date(let date): (field, .date(date))
      case let value?: (field, .text(s.word(value, of: field)))
      case nil: nil
      }
    }
    return Dictionary(uniqueKeysWithValues: said)
  }

  /// What an office must know about the row and no column holds.
  private static func remark(_ problem: Problem, late: String?, session: Session, strings s: Strings) -> String? {
    var parts = s.status(ProblemStatus(problem, in: session)).map { [$0] } ?? []
    if problem.scope == .common { parts.append(s.common(in: session.unitsSharing(problem))) }
    if let timeCode = problem.timeCode { parts.append(s.atTimeCode(timeCode)) }
    if let raisedBy = problem.raisedBy { parts.append(s.raisedBy(raisedBy)) }
    if let late { parts.append(late) }
    parts += (problem.decisions ?? []).map(s.hallDecision)
    if let leader = session.record(problem.speaker)?.speaker.projectLeader {
      parts.append(s.projectLeader + s.colon + leader)
    }
    if !problem.missing.isEmpty { parts.append(s.stillMissing(problem.missing)) }
    return parts.isEmpty ? nil : s.capitalised(parts.joined(separator: s.semicolon))
  }
}
