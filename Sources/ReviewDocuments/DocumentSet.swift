// ReviewDocuments: the papers a session leaves, from (history, language) to bytes.
//
// Contents are decided once, as values: a `Document` of headings, paragraphs, lists and tables, a `Sheet` of typed
// columns, an export of the session. Writers turn these values into formats and decide nothing.
// Invariant: the same history in the same language gives the same bytes, today and after any number of replays.
// Never: read a clock, touch a file, tell how a panel under the minimum sample voted, or let text of the hall arrive as
// markup, formula or control sequence. In: `History`, `Strings`. Out: named bytes; who calls writes them to disk.
// Read next: `PaperSet` (every paper), `CompleteRecord` (what the record says), `PaperDesk` and `Template` (papers with an
// office's own wording), `PublicNotice`, `RegisterSheet`, `CountingSheets`, `ResultSheets`, `Document`, `Sheet`, `MarkdownWriter`,
// `CSVWriter`, `SessionJSON` and SESSION-JSON.md.
import ReviewCore

/// The set of documents written at adjournment and by `pingyi export`.
public struct DocumentSet: Sendable {
  public struct File: Hashable, Sendable {
    /// The path below the folder of documents, safe on every file system: ASCII.
    public let fileName: String
    public let bytes: [UInt8]
  }

  public let files: [File]

  /// Throws only what JSON encoding throws, which no value made here gives cause for. Without `templates` papers have
  /// the built-in wording.
  public init(_ history: History, _ strings: Strings, templates: Templates? = nil) throws {
    let results = ResultSheets(history.session, strings)
    let register = RegisterSheet(history.session, strings).sheet
    files =
      PaperSet(history, strings, templates: templates).papers.map {
        File(fileName: $0.stem + ".md", bytes: MarkdownWriter().bytes(of: $0.document))
      } + [
        File(fileName: "register.csv", bytes: CSVWriter().bytes(of: register)),
        File(fileName: "composite.csv", bytes: CSVWriter().bytes(of: results.composite)),
        File(fileName: "consequences.csv", bytes: CSVWriter().bytes(of: results.consequences)),
        File(fileName: "session.json", bytes: try SessionJSON(history, strings).bytes()),
      ]
  }
}
