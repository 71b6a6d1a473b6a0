// ReviewDocuments: the papers a session leaves, from (history, language) to bytes.
//
// Contents are decided once, as values: a `Document` of headings, paragraphs, lists and tables, a `Sheet` of typed
// columns, an export of the session. Writers turn these values into formats and decide nothing.
// Invariant: the same history in the same language gives the same bytes, today and after any number of replays.
// Never: read a clock, touch a file, tell how a panel under the minimum sample voted, or let text of the hall arrive as
// markup, formula or control sequence. In: `History`, `Strings`. Out: named bytes; who calls writes them to disk.
// Read next: `CompleteRecord` (what the minutes say), `RegisterSheet` (the register's rows), `CountingSheets` and
// `ResultSheets` (votes and what follows), `Document`, `Sheet`,
// `MarkdownWriter`, `CSVWriter`, `SessionJSON` and SESSION-JSON.md.
import ReviewCore

/// The set of documents written at adjournment and by `pingyi export`.
public struct DocumentSet: Sendable {
  public struct File: Hashable, Sendable {
    /// The path below the folder of documents, safe on every file system: ASCII.
    public let fileName: String
    public let bytes: [UInt8]
  }

  public private(set) var files: [File] = []

  /// Throws only what JSON encoding and zip throw, which no value made here gives cause for. Without `templates` papers
  /// have the built-in wording.
  public init(_ history: History, _ strings: Strings, templates: Templates? = nil) throws {
    let results = ResultSheets(history.session, strings)
    let register = RegisterSheet(history.session, strings).sheet
    for paper in PaperSet(history, strings, templates: templates).papers {
      for format in PaperFormat.all(for: paper) {
        files.append(File(fileName: paper.stem + "." + format.rawValue, bytes: try format.bytes(of: paper.document)))
      }
    }
    files += [
      File(fileName: "register.csv", bytes: CSVWriter().bytes(of: register)),
      File(fileName: "composite.csv", bytes: CSVWriter().bytes(of: results.composite)),
      File(fileName: "consequences.csv", bytes: CSVWriter().bytes(of: results.consequences)),
      File(fileName: "session.json", bytes: try SessionJSON(history, strings).bytes()),
    ]
  }
}
