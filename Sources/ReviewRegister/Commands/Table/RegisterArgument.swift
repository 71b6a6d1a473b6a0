import CommandTables

/// What an argument of the register's operations is called in a line, a form and a refusal. Fields go by their own names.
public enum RegisterArgument: String, ArgumentNaming {
  // Fields
  case unit, sector, post, text, kind, source, scope, cause, goal, measure, leader
  case responsibleUnit = "responsible-unit"
  case owner, deadline, rectification, contact
  case projectLeader = "project-leader"
  case raisedBy = "raised-by"
  case timeCode = "time-code"
  case common
  case isPublic = "public"
  case check, remark
  // Who, when, why
  case by, on, reason
  case number, numbers, progress, note, units, inspection
  case due, milestone, done, files, result, rank
  case to, asked, approver, month, step, proposal, seed
  case words, closing, timing, from, until
  case period, grade, question
  case name, year, plan, state, id, title, date, announced, session, file

  public func title(_ strings: Strings) -> String {
    if let field = RowField(rawValue: rawValue) { return strings.field(field) }
    return strings.argument(self)
  }
}

extension RowField {
  var argument: RegisterArgument { RegisterArgument(rawValue: rawValue) ?? .text }

  /// How a form and a line take it.
  var spec: ArgumentSpec<RegisterOperation> { .named(argument, argumentKind, from: suggestions) }

  // MARK: - Private

  private var argumentKind: ArgumentKind<RegisterReference> {
    switch line.place {
    case .neededText, .text: .text
    case .date: .date
    case .span: .span
    case .flag: .choice(FlagWords.names)
    case .source: .choice(ProblemSource.names)
    case .scope: .choice(ProblemScope.names)
    case .rectification: .choice(Rectification.names)
    case .sector: .choice(Sector.names)
    }
  }

  private var suggestions: RegisterSuggestion? {
    switch self {
    case .unit, .responsibleUnit: .units
    case .leader, .contactLeader, .projectLeader: .leaders
    case .post, .owner, .raisedBy: .posts
    case .kind: .kinds
    case .sector, .text, .source, .scope, .cause, .goal, .measure, .deadline, .rectification, .timeCode, .commonId,
      .isPublic,
      .needsCheck, .remark:
      nil
    }
  }
}
