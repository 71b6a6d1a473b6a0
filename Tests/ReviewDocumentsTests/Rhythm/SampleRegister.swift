import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

/// A small register of a county, with something of everything; told day by day up to the end of March.
struct SampleRegister {
  static let day = date("2027-03-31")
  static let office = "县委组织部"

  private(set) var register: Register

  /// An empty one.
  init(_ change: (inout RegisterSettings) -> Void = { _ in }) throws {
    var settings = RegisterSettings(office: SampleRegister.office, level: .county, committee: "县委")
    settings.acceptance.signatures = 2
    change(&settings)
    register = try #require(Register(beginning: .begun(settings: settings)))
  }

  var rows: [RegisterRow] { register.rows.values.sorted { $0.number < $1.number } }

  func row(_ number: String) throws -> RegisterRow { try #require(register.rows[RowNumber(number)]) }

  func set(
    _ occasion: RegisterPaperSet.Occasion, _ language: Language = .zhHans, on day: CivilDate = day,
    templates: Templates? = nil
  ) -> RegisterPaperSet {
    RegisterPaperSet(
      occasion, rows: register.rows.values, of: register.head, on: day, Strings(language), templates: templates)
  }

  func papers(_ language: Language = .zhHans, on day: CivilDate = day) -> RegisterPapers {
    RegisterPapers(rows: rows, of: register.head, on: day, Strings(language), Templates(language))
  }

  static let occasions: [RegisterPaperSet.Occasion] = [
    .urging(.unit), .urging(.owner), .report, .notice(posted: nil), .yearEnd, .archive, .register,
  ]

  // MARK: - Telling it

  mutating func apply(_ event: RegisterEvent) { register.apply(event) }

  mutating func open(
    _ number: String, _ unit: String, _ text: String, on day: String = "2026-12-20", from origin: Origin? = nil,
    _ source: ProblemSource = .commentary, _ change: (inout RowFields) -> Void = { _ in }
  ) {
    var fields = RowFields(unit: unit, text: text, source: source)
    change(&fields)
    let session = Origin(.session, id: "county", title: "2026年度述职评议会", date: SampleRegister.date("2026-12-18"))
    tell(number, .opened(opening: RowOpening(fields: fields, origin: origin ?? session)), on: day)
  }

  mutating func tell(
    _ number: String, _ event: RowEvent, on day: String, by: String = office, _ reason: String? = nil
  ) {
    apply(
      .row(
        number: RowNumber(number), event: event, act: Act(by: by, on: SampleRegister.date(day), reason: reason)))
  }

  mutating func submit(_ number: String, on day: String, doneOn: String, files: Int = 1, by: String = "责任单位") {
    let files = (0..<files).map {
      EvidenceFile(name: "佐证\($0 + 1).pdf", sha256: String(repeating: "a", count: 64), bytes: 9)
    }
    let evidence = Evidence(
      text: "已按要求完成", doneOn: SampleRegister.date(doneOn), handedInOn: SampleRegister.date(day), files: files)
    tell(number, .submitted(evidence: evidence), on: day, by: by)
  }

  mutating func accept(_ number: String, on day: String) {
    tell(number, .checked(result: .rectified, note: nil), on: day)
    tell(number, .signed(rank: "科长"), on: day, by: "组织部组织科科长")
    tell(number, .signed(rank: "副部长"), on: day, by: "组织部副部长")
  }

  mutating func closeOut(_ number: String, on day: String) {
    accept(number, on: day)
    tell(number, .closedOut, on: day)
  }

  mutating func letter(_ number: String, _ step: Int, _ letter: String, on day: String, due: String) {
    let step = register.head.settings.steps[step]
    tell(
      number,
      .letterSent(
        letter: Letter(
          step: step.id, title: step.title, number: RowNumber(letter), sentOn: SampleRegister.date(day),
          answerDue: SampleRegister.date(due), copies: step.copies)), on: day)
  }

  /// A day that is one; the tests' own days all are.
  static func date(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }
}
