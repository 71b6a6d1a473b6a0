/// Something that can be due, of a row or of the office that keeps the register (RULES: what is due).
///
/// Matters of one day stand in this order.
public enum DueMatter: String, CaseIterable, Hashable, Sendable {
  /// The unit is to be done.
  case deadline
  case milestone
  /// A letter is to be answered.
  case answer
  /// More time was asked for, and nobody has decided.
  case request
  /// A row of a session is not complete, and the list of its problems is owed.
  case list
  /// Evidence is to be looked at.
  case check
  /// The deadline passed without evidence, and the office is to see to it.
  case lapse
  /// The notice period is over, and the row can be closed.
  case close
  /// Somebody else is to look again.
  case lookBack = "look-back"
  /// Nobody has said a deadline.
  case undated
  /// Owners are to be urged for the month.
  case urging
  /// Rows came due for looking back, and none were drawn of them.
  case sample
  case report
  case publication
  /// A unit is to hand its report in.
  case unitReport = "unit-report"
  /// A unit is to give an answer that it put off at a session.
  case reply
  /// A session of the half-year or at the end of the year is to be held and taken into the register.
  case meeting

  /// What its day means.
  public enum Term: Sendable {
    /// The last day; on the next it is overdue.
    case last
    /// The last day, but somebody waits for it from now on, so that it is told at once.
    case lastAndAtOnce
    /// The first day; it is never overdue.
    case first
  }

  public var term: Term {
    switch self {
    case .deadline, .milestone, .answer, .list, .check, .lapse, .urging, .sample, .report, .publication, .unitReport,
      .reply, .meeting:
      .last
    case .request: .lastAndAtOnce
    case .close, .lookBack, .undated: .first
    }
  }

  /// Owed by the office, or by a unit to the office, and about no single row.
  public var isOfOffice: Bool {
    switch self {
    case .urging, .sample, .report, .publication, .unitReport, .reply, .meeting: true
    case .deadline, .milestone, .answer, .request, .list, .check, .lapse, .close, .lookBack, .undated: false
    }
  }

  /// What it is met by: the settings may want a look on the site before a row is accepted, and may have no letters.
  public func operation(_ settings: RegisterSettings) -> RegisterOperation {
    switch self {
    case .deadline: .submit
    case .milestone: .reach
    case .answer: .answer
    case .request: .extend
    case .list, .undated: .update
    case .check: settings.acceptance.siteCheck ? .check : .accept
    case .lapse: settings.steps.isEmpty ? .urge : .letter
    case .close: .close
    case .lookBack: .lookBack
    case .urging: .monthly
    case .sample: .sample
    case .report: .report
    case .publication: .publish
    case .unitReport: .handIn
    case .reply: .reply
    case .meeting: .take
    }
  }
}
