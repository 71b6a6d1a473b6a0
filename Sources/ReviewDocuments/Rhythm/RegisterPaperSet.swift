import ReviewCore
import ReviewRegister

/// The papers and tables of one occasion in the register's year, from (rows, head, day, language) to values.
///
/// Invariants: the same rows on the same day in the same language give the same papers; every number is one of
/// `RegisterFigures`, or a count of the rows of a table that stands beside it; what everybody gets is made of
/// `PublicRegister` alone. Reads no clock and touches no file.
public struct RegisterPaperSet: Sendable {
  /// What the papers are made for.
  public enum Occasion: Hashable, Sendable {
    /// Each month: slips for whom open rows concern, what went to them in the month, and what is proposed for them.
    case urging(Recipient)
    /// Each quarter: the report to the standing committee.
    case report
    /// Each half-year: the public notice; `posted` is when it is up, both days included, where that is settled.
    case notice(posted: ClosedRange<CivilDate>?)
    /// At the end of the year: units by how they did.
    case yearEnd
    /// What the five lists of each row still lack.
    case archive
    /// The register itself, for an office to work in and hand back.
    case register
  }

  /// Whom a slip goes to.
  public enum Recipient: String, CaseIterable, Hashable, Sendable {
    case unit, owner
  }

  public let occasion: Occasion
  public let papers: [Paper]
  /// Workbooks, and tables as CSV, with the names of their files.
  public let books: [(fileName: String, book: Workbook)]
  public let tables: [(fileName: String, sheet: Worksheet)]
  /// What the papers count. Of a public notice, the public rows alone.
  public let figures: RegisterFigures
  /// The rows a public notice tells of, in order; empty for other occasions.
  public let published: [RowNumber]

  /// `rows` are all of the register, those withdrawn too; without `templates` papers have the built-in wording.
  public init(
    _ occasion: Occasion, rows: some Sequence<RegisterRow>, of head: RegisterHead, on day: CivilDate,
    _ strings: Strings, templates: Templates? = nil
  ) {
    let papers = RegisterPapers(
      rows: rows.sorted { $0.number < $1.number }, of: head, on: day, strings,
      templates ?? Templates(strings.language))
    self.occasion = occasion
    switch occasion {
    case .urging(let recipient):
      self.papers = papers.urging(by: recipient)
      (books, tables) = ([], [])
    case .report:
      self.papers = [papers.quarterlyReport].compactMap(\.self)
      (books, tables) = ([("report.xlsx", papers.reportBook)], [])
    case .notice(let posted):
      let notice = HalfYearNotice(papers, posted: posted)
      self.papers = [notice.paper].compactMap(\.self)
      (books, tables) = (notice.book.map { [("public-notice.xlsx", $0)] } ?? [], [])
    case .yearEnd:
      self.papers = [papers.yearEndList].compactMap(\.self)
      (books, tables) = ([("year-end.xlsx", papers.yearEndBook)], [])
    case .archive:
      self.papers = [papers.archiveState].compactMap(\.self)
      (books, tables) = ([("archive.xlsx", papers.archiveBook)], [])
    case .register:
      let export = RegisterExport(papers)
      self.papers = []
      (books, tables) = ([("register.xlsx", export.book)], [("register.csv", export.plainSheet)])
    }
    if case .notice = occasion {
      figures = PublicRegister(papers.rows, of: head, on: day).figures
      published = papers.rows.filter(PublicRegister.tells).map(\.number)
    } else {
      (figures, published) = (papers.figures, [])
    }
  }
}
