import ReviewCore

/// The rectification register 整改台账 as it leaves the hall: every problem that stands is a row (DOMAIN §3).
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

  // MARK: - Private

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
    if problem.scope == .common { parts.append(s.scope(.common)) }
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
