import ReviewCore

/// The rectification register 整改台账 as it leaves the hall: every problem that stands is a row (RULES: register).
public struct RegisterSheet: Sendable {
  public let sheet: Sheet

  public init(_ session: Session, _ strings: Strings) {
    let problems = Dictionary(grouping: session.problems.filter { $0.withdrawn == nil }, by: \.speaker)
    let deadlines = Deadlines(session)
    let standing = session.queue.flatMap { problems[$0] ?? [] }
    sheet = Sheet(
      name: strings.registerName, columns: RegisterSheet.columns(strings),
      rows: standing.enumerated().map { index, problem in
        let late = deadlines.remark(on: problem, strings)
        return RegisterSheet.row(problem, number: index + 1, late: late, session: session, strings: strings)
      }, headColumns: 3, due: Sheet.Due(column: 12, settledBy: [15, 18]))
  }

  /// What a page across holds of it, for the annex of the minutes: how a problem is to be mended, not how far that has
  /// come, which nobody knows yet. Columns nobody has said anything in are left out.
  func table(_ s: Strings) -> Table? {
    let told = RegisterSheet.printed.filter { index in sheet.rows.contains { $0[index] != .empty } }
    guard !sheet.rows.isEmpty else { return nil }
    var table = Table(
      columns: told.map { index in
        let column = sheet.columns[index]
        return column.kind.isNumeric ? .number(column.title) : .text(column.title)
      },
      rows: sheet.rows.map { row in
        told.map { index in
          if case .date(let date) = row[index] { s.date(date) } else { row[index].plain }
        }
      })
    table.isWide = true
    return table
  }

  // MARK: - Private

  /// Number to source, cause to owner, deadline and remark.
  private static let printed = Array(0...9) + [11, 12, 20]

  private static func columns(_ s: Strings) -> [Sheet.Column] {
    [
      .init(s.ordinal, .number), .init(s.problemNumber, .code), .init(s.unit), .init(s.title(.kind)),
      .init(s.title(.text)),
      .init(s.problemSource), .init(s.title(.cause)), .init(s.title(.goal)), .init(s.title(.measure)),
      .init(s.title(.leader)), .init(s.title(.unit)), .init(s.title(.owner)), .init(s.title(.deadline), .date),
      .init(s.progressTitle, choices: Progress.allCases.map { s.capitalised(s.progress($0)) }),
      .init(s.completion, choices: s.closings), .init(s.completedOn, .date), .init(s.acceptance),
      .init(s.acceptedBy), .init(s.closedOn, .date), .init(s.contactLeader), .init(s.remark),
    ]
  }

  private static func row(
    _ problem: Problem, number: Int, late: String?, session: Session, strings: Strings
  ) -> [Sheet.Cell] {
    let speaker = session.record(problem.speaker)?.speaker
    let unit = speaker?.unit ?? problem.speaker
    let details = problem.details
    return [
      .number(number), .text(problem.number), .text(unit), .optional(problem.kind), .text(problem.text),
      .text(strings.capitalised(strings.source(problem.source))), .optional(details.cause), .optional(details.goal),
      .optional(details.measure), .optional(details.leader), .text(details.unit ?? unit), .optional(details.owner),
      .optional(details.deadline), .text(strings.capitalised(strings.progress(.notStarted))), .empty, .empty,
      .empty, .empty, .empty, .optional(speaker?.contactLeader),
      .optional(remark(problem, late: late, session: session, strings: strings)),
    ]
  }

  /// What an office must know about the row and no column holds.
  private static func remark(_ problem: Problem, late: String?, session: Session, strings s: Strings) -> String? {
    var parts = s.standing(ProblemStanding(problem, in: session)).map { [$0] } ?? []
    if problem.scope == .common { parts.append(s.common(in: session.unitsSharing(problem))) }
    if let timeCode = problem.timeCode { parts.append(s.atTimeCode(timeCode)) }
    if let raisedBy = problem.raisedBy { parts.append(s.raisedBy(raisedBy)) }
    if let late { parts.append(late) }
    if let leader = session.record(problem.speaker)?.speaker.projectLeader {
      parts.append(s.projectLeader + s.colon + leader)
    }
    if !problem.missing.isEmpty { parts.append(s.stillMissing(problem.missing)) }
    return parts.isEmpty ? nil : s.capitalised(parts.joined(separator: s.semicolon))
  }
}
