// ReviewDocuments: the papers of a session and of the register's year, from (history or rows, language) to bytes.
//
// Contents are decided once, as values: a `Document` of headings, paragraphs, lists and tables, a `Worksheet` of typed
// columns, an export of the session. Writers turn these values into formats and decide nothing.
// Invariant: the same history, and the same rows on the same day, in the same language give the same bytes, today and
// after any number of replays.
// Never: read a clock, touch a file, tell how a panel under the minimum sample voted, tell of a count that was not
// announced (`AnnouncedSession`; record and counting sheets excepted), or let anybody's text arrive as markup, formula or
// control sequence. In: `History` or rows with their `RegisterHead`, `Strings`. Out: named bytes; who calls writes them.
// Read next: `PaperSet` (every paper of a session), `RegisterPaperSet` (those of the register), `CompleteRecord` (what the
// record says), `TemplatePapers` and `Template` (papers with an office's own wording), `PublicNotice`, `RegisterTable`,
// `CountingSheets`, `ResultTables`, `Document`, `Worksheet`, `MarkdownWriter`, `CSVWriter`, `SessionJSON`, SESSION-JSON.md.
import ReviewCore

/// A set of documents as bytes: what is written at adjournment and by `pingyi export`, or on one of the register's occasions.
public struct DocumentSet: Sendable {
  public struct File: Hashable, Sendable {
    /// The path below the folder of documents, safe on every file system: ASCII.
    public let fileName: String
    public let bytes: [UInt8]
  }

  /// A file that could not be made, and why.
  public struct Absence: Hashable, Sendable {
    public let fileName: String
    public let reason: String
  }

  public private(set) var files: [File] = []
  /// What a library that is not installed would have written.
  public private(set) var absent: [Absence] = []

  /// `stamp` is where the log of `history` ends; without `templates` papers have the built-in wording. Throws only what
  /// JSON encoding and zip throw, which no value made here gives cause for.
  public init(
    _ history: History, _ strings: Strings, templates: Templates? = nil, stamp: LogStamp? = nil,
    workbooks: XLSXWriter = XLSXWriter()
  ) throws {
    self.workbooks = workbooks
    let session = history.session
    let results = ResultTables(AnnouncedSession(session), strings)
    let books = SessionWorkbooks(CompleteRecord(history, strings), stamp: stamp)
    for paper in PaperSet(history, strings, templates: templates).papers { try write(paper, stamp) }
    write(books.register, to: "register.xlsx")
    write(RegisterTable(session, strings).sheet, to: "register.csv")
    write(books.tables, to: "tables.xlsx")
    write(results.composite, to: "composite.csv")
    write(results.consequences, to: "consequences.csv")
    if session.plan.givesResultSheets {
      let list = ResultList(AnnouncedSession(session), strings)
      write(list.book(stamp: stamp), to: "result-list.xlsx")
      write(list.sheet, to: "result-list.csv")
    }
    add(try SessionJSON(history, strings, stamp: stamp).bytes(), as: "session.json")
  }

  /// What the register leaves on one occasion; `stamp` is where its log ends.
  public init(_ set: RegisterPaperSet, stamp: LogStamp? = nil, workbooks: XLSXWriter = XLSXWriter()) throws {
    self.workbooks = workbooks
    for paper in set.papers { try write(paper, stamp) }
    for (fileName, book) in set.books {
      var stamped = book
      stamped.metadata.stamp = stamp
      write(stamped, to: fileName)
    }
    for (fileName, sheet) in set.tables { write(sheet, to: fileName) }
  }

  // MARK: - Private

  private let workbooks: XLSXWriter

  private mutating func add(_ bytes: [UInt8], as fileName: String) {
    files.append(File(fileName: fileName, bytes: bytes))
  }

  private mutating func write(_ paper: Paper, _ stamp: LogStamp?) throws {
    var document = paper.document
    document.metadata.stamp = stamp
    for format in PaperFormat.all(for: paper) {
      add(try format.bytes(of: document), as: paper.stem + "." + format.rawValue)
    }
  }

  private mutating func write(_ sheet: Worksheet, to fileName: String) {
    add(CSVWriter().bytes(of: sheet), as: fileName)
  }

  private mutating func write(_ book: Workbook, to fileName: String) {
    do throws(XLSXWriter.Failure) {
      add(try workbooks.bytes(of: book), as: fileName)
    } catch {
      absent.append(Absence(fileName: fileName, reason: error.reason))
    }
  }
}
