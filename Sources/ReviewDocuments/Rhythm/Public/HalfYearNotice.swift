import ReviewCore
import ReviewRegister

/// The public notice of each half-year 公示. It is given a `PublicRegister` and nothing else of the rows, so nothing
/// internal can get into it.
struct HalfYearNotice: Sendable {
  private let register: PublicRegister
  private let posted: ClosedRange<CivilDate>?
  private let papers: RegisterPapers
  private var s: Strings { papers.s }

  init(_ papers: RegisterPapers, posted: ClosedRange<CivilDate>?) {
    register = PublicRegister(papers.rows, of: papers.head, on: papers.day)
    self.papers = papers
    self.posted = posted
  }

  /// Nil where no row is public.
  var paper: Paper? {
    guard !register.rows.isEmpty else { return nil }
    return papers.document(.halfYearNotice, values).map { Paper("public-notice", $0, edition: .posted) }
  }

  var values: TemplateValues {
    var values = papers.registerValues
    papers.add(register.figures.total, Figure.toldToAll, to: &values)
    values.set("title", register.title)
    values.set("posted_from", posted.map { s.date($0.lowerBound) })
    values.set("posted_to", posted.map { s.date($0.upperBound) })
    values.set(
      "to_close",
      register.rows.compactMap { row in
        row.noticeUntil.map {
          TemplateValues(["number": row.number, "unit": row.unit, "text": row.text, "until": s.date($0)])
        }
      })
    values.set(
      "rows_table",
      papers.block(
        columns.map { $0.kind.isNumeric ? .number($0.title) : .text($0.title) },
        register.rows.map { row in
          [
            row.number, row.unit, row.text, s.capitalised(s.source(row.source)), row.deadline.map(s.date) ?? "",
            s.capitalised(s.publicState(row.closing)), row.closedOn.map(s.date) ?? "",
          ]
        }))
    return values
  }

  var book: Workbook? {
    guard !register.rows.isEmpty else { return nil }
    let sheet = Worksheet(
      name: s.publicSheet, columns: columns,
      rows: register.rows.map { row in
        [
          .text(row.number), .text(row.unit), .text(row.text), .text(s.capitalised(s.source(row.source))),
          .optional(row.deadline), .text(s.capitalised(s.publicState(row.closing))), .optional(row.closedOn),
        ]
      })
    return Workbook(
      title: s.publicBookTitle(register.committee), metadata: papers.metadata(),
      sheets: [sheet])
  }

  // MARK: - Private

  private var columns: [Worksheet.Column] {
    [
      .init(s.problemNumber, .code, .head), .init(s.unit, .text, .head), .init(s.title(.text)),
      .init(s.problemSource), .init(s.title(.deadline), .date), .init(s.standing), .init(s.closedOn, .date),
    ]
  }
}
