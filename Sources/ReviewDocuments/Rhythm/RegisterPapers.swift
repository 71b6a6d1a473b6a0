import ReviewCore
import ReviewRegister

/// What all papers of the register are made of: this type holds the rows, their figures and the wording, and makes the
/// values that several templates share.
struct RegisterPapers: Sendable {
  /// Those that stand and those that were withdrawn, by number.
  let rows: [RegisterRow]
  /// Rows that are in the register: all but those withdrawn.
  let standing: [RegisterRow]
  /// Rows that are not closed out.
  let open: [RegisterRow]
  let head: RegisterHead
  /// The day the papers tell of, and bear.
  let day: CivilDate
  let s: Strings
  let figures: RegisterFigures
  /// In the order in which the register first named them, so that a unit keeps its place from month to month.
  let units: [String]

  private let templates: Templates

  init(rows: [RegisterRow], of head: RegisterHead, on day: CivilDate, _ strings: Strings, _ templates: Templates) {
    self.rows = rows
    standing = rows.filter { $0.withdrawn == nil }
    open = standing.filter { !$0.isDone }
    self.head = head
    self.day = day
    s = strings
    self.templates = templates
    figures = RegisterFigures(rows, of: head, on: day)
    units = rows.map(\.unit).uniqued
  }

  func timing(of row: RegisterRow) -> Timing { row.timing(on: day, settings: head.settings) }

  func word(_ figure: Figure) -> String { s.figure(figure, settings: head.settings) }

  func document(
    _ name: TemplateName, _ values: TemplateValues, on day: CivilDate? = nil, isFinal: Bool = true
  ) -> Document? { templates[name]?.document(values, metadata(on: day, isFinal: isFinal)) }

  func metadata(on day: CivilDate? = nil, isFinal: Bool = true) -> Document.Metadata {
    Document.Metadata(
      author: head.settings.committee, language: s.language, date: day ?? self.day, isDraft: !isFinal)
  }

  // MARK: - Values of several papers

  /// What every template of the register knows.
  var registerValues: TemplateValues {
    TemplateValues([
      "office": head.settings.office, "committee": head.settings.committee, "date": s.date(day), "year": "\(day.year)",
    ])
  }

  /// Figures as templates name them, and each sum with all its parts in words.
  func add(_ counts: Counts, _ figures: [Figure], to values: inout TemplateValues) {
    for figure in figures { values.set(figure.placeholder, count: counts[figure]) }
    values.set("completion", s.completion(counts))
    for (name, parts) in Figure.parts(in: figures) { values.set(name, told(parts, of: counts)) }
  }

  /// `已逾期2项、10天以内到期1项`; nil where all are none.
  func told(_ parts: [Figure], of counts: Counts) -> String? {
    let told = parts.filter { counts[$0] > 0 }.map { s.part($0, counts[$0], settings: head.settings) }
    return told.isEmpty ? nil : s.list(told)
  }

  /// Each text once, in order.
  func distinct(_ texts: some Sequence<String?>) -> [String] {
    texts.compactMap(\.self).filter { !$0.isEmpty }.uniqued
  }
}

extension RegisterRow {
  /// Who has to mend it: the unit in charge, where that is another than the one that reported.
  var chargedUnit: String { fields.responsibleUnit ?? unit }
}

extension Figure {
  /// `not_started`: as templates name it.
  var placeholder: String {
    rawValue.reduce(into: "") { name, letter in name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  /// What a report to the committee tells.
  static let told: [Figure] = allCases.filter { ![.dueThisWeek, .dueThisMonth, .isPublic].contains($0) }

  /// What everybody is told.
  static let toldToAll: [Figure] = [.rows, .done, .open] + byClosing

  static let byClosing: [Figure] = [.withUnit, .submitted, .inNotice]
  static let byProgress: [Figure] = [.notStarted, .inProgress, .basicallyDone, .workDone, .longTerm]
  static let byTiming: [Figure] = [.overdue, .urgent, .near, .later, .undated]

  /// The ways to part the rows that are open, each of them whole, that these figures tell, and the names templates know
  /// them by.
  static func parts(in figures: [Figure]) -> [(name: String, parts: [Figure])] {
    [("by_closing", byClosing), ("by_progress", byProgress), ("by_timing", byTiming)].filter {
      Set($0.1).isSubset(of: figures)
    }
  }
}
