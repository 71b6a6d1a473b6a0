import ReviewCore
import ReviewRegister

// What templates of the register's papers may name.
extension TemplateName {
  /// Every name this paper of the register knows; none for papers of a session.
  var registerPlaceholders: [Placeholder] {
    switch self {
    case .minutes, .circular, .talkNotice, .rectificationNotice, .supervisionSlip, .publicNotice, .resultSheet: []
    case .urgingSlip: TemplateName.register + TemplateName.recipient + urgingSlip
    case .supervisionLetter: TemplateName.register + TemplateName.recipient + supervisionLetter
    case .rowsNotice: TemplateName.register + TemplateName.recipient + rowsNotice
    case .rowsTalk: TemplateName.register + TemplateName.recipient + rowsTalk
    case .commitmentBook: TemplateName.register + TemplateName.recipient + commitmentBook
    case .rowsCircular: TemplateName.register + rowsCircular
    case .quarterlyReport: TemplateName.register + TemplateName.counts(of: Figure.told) + quarterlyReport
    case .halfYearNotice: TemplateName.register + TemplateName.counts(of: Figure.toldToAll) + halfYearNotice
    case .yearEndList: TemplateName.register + TemplateName.counts(of: Figure.told) + yearEndList
    case .archiveState: TemplateName.register + archiveState
    }
  }

  // MARK: - Private

  private static let register: [Placeholder] = .texts("office", "committee", "date", "year")

  private static let recipient: [Placeholder] =
    .texts("unit", "owner") + .list("copies", .texts("post"))

  private static func counts(of figures: [Figure]) -> [Placeholder] {
    (figures.map(\.placeholder) + ["completion"] + Figure.parts(in: figures).map(\.name)).map {
      Placeholder(name: $0, kind: .text)
    }
  }

  private var urgingSlip: [Placeholder] {
    .texts(
      "month", "rows", "overdue", "urgent", "near", "later", "undated", "waiting",
      "incomplete", "next_deadline", "by_timing", "answers_owed")
      + .list("answers", .texts("session", "held", "text", "asker"))
      + .table("rows_table") + .table("waiting_table")
  }

  private var supervisionLetter: [Placeholder] {
    .texts(
      "letter", "letter_number", "number", "text", "cause", "goal", "measure", "leader", "deadline", "overdue_days",
      "days_left", "answer_due", "previous", "previous_on", "previous_due", "next")
      + .flags("due_today", "is_last")
  }

  private var rowsNotice: [Placeholder] {
    .texts("rows", "incomplete") + .list("origins", .texts("origin", "count")) + .table("rows_table")
  }

  private var rowsTalk: [Placeholder] {
    .texts("post", "rows")
      + .list(
        "matters", .texts("number", "text", "deadline", "overdue_days", "letter", "letter_on"), .flags("concealed"))
  }

  private var commitmentBook: [Placeholder] {
    .texts("pledges", "rows", "long_term") + .list("pledged", .texts("text", "by", "on", "numbers"))
      + .table("rows_table")
  }

  private var rowsCircular: [Placeholder] {
    .texts("month", "rows")
      + .list("matters", .texts("number", "unit", "text", "concealment", "reason", "decided"), .flags("concealed"))
  }

  private var quarterlyReport: [Placeholder] {
    let tables: [Placeholder] = [
      "movement_table", "overdue_table", "reopened_table", "units_table", "sectors_table", "leaders_table",
      "kinds_table", "lower_table",
      "branches_table", "branch_units_table", "unit_reports_table", "inspections_table", "open_table",
    ].map { Placeholder(name: $0, kind: .table) }
    let branches: [Placeholder] =
      .texts(
        "branches", "year_of_branches", "converted", "converted_share", "converted_target", "advanced",
        "advanced_share",
        "advanced_target")
      + .flags("converted_reached", "advanced_reached")
    return tables + branches + .texts("title", "last_report", "unit_reports_missing")
      + .list("proposals", .texts("number", "unit", "text", "proposal", "decided", "reason"))
  }

  private var halfYearNotice: [Placeholder] {
    .texts("title", "posted_from", "posted_to") + .table("rows_table")
      + .list("to_close", .texts("number", "unit", "text", "until"))
  }

  private var yearEndList: [Placeholder] {
    .texts("ranking_rule", "named", "tied_first", "tied_last")
      + .list("best", .texts("place", "unit", "completion", "overdue", "reopened"))
      + .list("worst", .texts("place", "unit", "completion", "overdue", "reopened")) + .table("ranking_table")
  }

  private var archiveState: [Placeholder] {
    .texts("rows", "whole", "lacking")
      + .list("lists", .texts("list", "whole", "lacking")) + .table("lacking_table")
  }
}
