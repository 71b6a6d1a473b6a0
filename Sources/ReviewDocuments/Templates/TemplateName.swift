import ReviewCore

/// The papers whose wording an office can replace. The raw value is the file's name: `Templates/zh-Hans/minutes.txt`.
public enum TemplateName: String, CaseIterable, Sendable {
  case minutes
  case circular
  case talkNotice = "talk-notice"
  case rectificationNotice = "rectification-notice"
  case supervisionSlip = "supervision-slip"
  case publicNotice = "public-notice"
  case resultSheet = "result-sheet"
  // Papers of the register, between sessions.
  case urgingSlip = "urging-slip"
  case supervisionLetter = "supervision-letter"
  case rowsNotice = "rows-notice"
  case rowsTalk = "rows-talk"
  case commitmentBook = "commitment-book"
  case rowsCircular = "rows-circular"
  case quarterlyReport = "quarterly-report"
  case halfYearNotice = "half-year-notice"
  case yearEndList = "year-end-list"
  case archiveState = "archive-state"

  /// Of the register, and not of a session.
  var isOfRegister: Bool {
    switch self {
    case .minutes, .circular, .talkNotice, .rectificationNotice, .supervisionSlip, .publicNotice, .resultSheet: false
    case .urgingSlip, .supervisionLetter, .rowsNotice, .rowsTalk, .commitmentBook, .rowsCircular, .quarterlyReport,
      .halfYearNotice, .yearEndList, .archiveState:
      true
    }
  }

  public var fileName: String { rawValue + ".txt" }
}

/// A name a template may use, and what stands for it. Templates/README.md documents each (a test holds them together).
struct Placeholder: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A word or a sentence; as a section, shown where there is one.
    case text
    /// Only as a section: shown where it is so.
    case flag
    /// Only as a section: repeated for each entry, whose own names are these.
    case list([Placeholder])
    /// A table or an attendance list, alone on its line.
    case table
  }

  let name: String
  let kind: Kind

  /// Names inside the section as well.
  var inner: [Placeholder] {
    switch kind {
    case .list(let inner): inner
    case .text, .flag, .table: []
    }
  }
}

extension TemplateName {
  /// Every name this paper knows.
  var placeholders: [Placeholder] {
    let session: [Placeholder] = .texts("session", "committee", "place", "date", "year", "chair", "recorder")
    switch self {
    case .minutes: return session + minutes
    case .circular: return session + circular
    case .talkNotice: return session + TemplateName.notice
    case .rectificationNotice: return session + TemplateName.notice
    case .supervisionSlip:
      return session + TemplateName.unit
        + .texts("contact_leader", "project_leader", "rows", "overdue", "incomplete", "next_deadline")
        + .table("rows_table")
    case .publicNotice: return session + publicNotice
    case .resultSheet: return session + TemplateName.unit + resultSheet
    case .urgingSlip, .supervisionLetter, .rowsNotice, .rowsTalk, .commitmentBook, .rowsCircular, .quarterlyReport,
      .halfYearNotice, .yearEndList, .archiveState:
      return registerPlaceholders
    }
  }

  // MARK: - Private

  private static let unit: [Placeholder] = .texts("unit", "post")
  private static let problem: [Placeholder] = .texts("number", "text")

  private static let counts: [Placeholder] = .texts(
    "due", "present", "present_later", "reported", "written", "away", "pending", "problems", "owned", "unmentioned",
    "named",
    "of_written", "of_away", "of_pending", "common", "complete", "incomplete", "lacking", "dated", "undated",
    "last_deadline")

  private static let later: [Placeholder] = .list("later", .texts("text"))

  private static let results: [Placeholder] =
    .texts("scale", "weights", "counting_rules") + .table("results_table")

  private static let lastYear: [Placeholder] =
    .texts(
      "last_year", "last_year_before", "last_year_carried", "last_year_here", "last_year_open",
      "last_year_in_notice", "last_year_extended", "last_year_overdue", "last_year_reopened")
    + .table("last_year_table") + .list("last_year_decisions", .texts("unit", "number", "text", "decision"))

  private var minutes: [Placeholder] {
    TemplateName.counts + TemplateName.results + TemplateName.lastYear + TemplateName.later + .texts("speakers")
      + .table("sectors_table") + .list("examples", .texts("unit", "text"))
      + .table("attendance")
      + .table("register_table")
      + .list(
        "units", TemplateName.unit, .flags("did_report", "in_writing"), .texts("absence", "taken"),
        .list("admitted", TemplateName.problem),
        .list("questions", .texts("asker", "text", "outcome")),
        .list("commentary", TemplateName.problem, .texts("by")))
      + .list("decisions", .texts("unit", "action", "reason")) + .list("demands", .texts("text"))
      + .list("pledges", .texts("unit", "text"))
  }

  private var circular: [Placeholder] {
    TemplateName.counts + TemplateName.results + TemplateName.later
      + .list("grades", .texts("grade", "count", "units"))
      + .list("common_problems", TemplateName.problem, .texts("count", "units"))
      + .list("kinds", .texts("kind", "count", "units"))
      + .list("concealed", TemplateName.unit, TemplateName.problem)
      + .list("blamed", TemplateName.unit, .texts("basis", "reason", "decided_later"), .flags("is_proposed"))
  }

  private static let notice: [Placeholder] =
    unit + .texts("actions", "basis", "reason", "decided_on", "contact_leader", "project_leader", "problem_count")
    + .flags("is_proposed")
    + .list("problem_list", problem, ProblemField.inNotices.map { Placeholder(name: $0.rawValue, kind: .text) })
    + .table("problems_table")

  private var resultSheet: [Placeholder] {
    .texts(
      "group", "absence", "counting_rules", "rank", "ranked", "grade", "grade_reason", "graded_at", "problems",
      "own_found", "by_others", "owned", "unmentioned", "named", "unheard", "incomplete", "last_year",
      "last_year_closed", "last_year_open", "last_year_overdue")
      + .flags("did_report", "in_writing", "has_scores") + .table("scores_table")
      + .list("asked", .texts("asker", "text", "outcome")) + .list("pledges", .texts("text"))
      + .list("consequences", .texts("action", "basis", "reason", "decided_at"))
  }

  private var publicNotice: [Placeholder] {
    .texts(
      "due", "present", "present_later", "reported", "written", "away", "pending", "speakers", "counting_rules",
      "problems")
      + .table("results_table")
      + .table("problems_table") + .list("questions", .texts("unit", "text"))
      + .list("pledges", .texts("unit", "text")) + .list("remarks", .texts("text"))
  }
}

extension [Placeholder] {
  static func texts(_ names: String...) -> [Placeholder] {
    names.map { Placeholder(name: $0, kind: .text) }
  }
  static func flags(_ names: String...) -> [Placeholder] {
    names.map { Placeholder(name: $0, kind: .flag) }
  }
  static func table(_ name: String) -> [Placeholder] { [Placeholder(name: name, kind: .table)] }
  static func list(_ name: String, _ inner: [Placeholder]...) -> [Placeholder] {
    [Placeholder(name: name, kind: .list(inner.flatMap(\.self)))]
  }
}
