/// A table with its columns known: the lines of it are what is held against the register.
public struct ImportedTable: Sendable {
  public let sheet: String
  public let match: HeaderMatch<ImportField>
  /// Sheets that were not looked into since they are hidden.
  public let hiddenSheets: [String]
  /// Ascending. Titles of sections and headings that stand again are not among them.
  public let lines: [ImportedLine]
  /// The rows of the sheet that are titles of sections or headings again.
  public let passedOver: [Int]

  /// Why a file gives no table to hold against the register.
  public enum Failure: Error, Hashable, Sendable {
    case noSuchSheet(String, known: [String])
    /// No visible sheet has the headings; a hidden one is taken only when it is named.
    case noHeadings(hidden: [String])
    case doubtful(HeaderMatch<ImportField>.Doubt)
    /// There is neither the register's number nor unit and problem.
    case noKey
    case unknownColumn(String)
  }

  /// The sheet that is named, or the visible one in which most headings match.
  ///
  /// `decisions` says which column holds a field, as letters (`H`) or by its heading, or nil where none does; they go before
  /// what is remembered and what is found.
  public init(
    _ book: Spreadsheet, sheet name: String? = nil, remembered: ColumnMappings = ColumnMappings(),
    decisions: [ImportField: String?] = [:]
  ) throws(Failure) {
    let (sheet, found) = try ImportedTable.sheet(of: book, named: name, remembered)
    do throws(UnknownColumn) {
      match = try found.decided(decisions, in: sheet, ImportField.headings, remembered: remembered)
    } catch {
      throw .unknownColumn(error.typed)
    }
    if let doubt = match.doubts.first(where: \.mustBeDecided) { throw .doubtful(doubt) }
    let columns = match.columns
    let hasNumber = columns[.beside(.number)] != nil || columns[.beside(.identity)] != nil
    guard hasNumber || columns[.field(.unit)] != nil && columns[.field(.text)] != nil else { throw .noKey }
    self.sheet = sheet.name
    hiddenSheets = book.sheets.filter { $0.visibility != .visible && $0.name != sheet.name }.map(\.name)
    let body = match.lines(of: sheet, but: [.beside(.ordinal)])
    lines = body.lines.map(ImportedLine.init)
    passedOver = body.passedOver
  }

  /// What to remember for the next table with these headings.
  public var mapping: ColumnMapping { match.mapping() }

  /// Columns that mean nothing to the register, by their headings.
  public var unused: [Heading] { match.unused }

  // MARK: - Private

  private static func sheet(
    of book: Spreadsheet, named name: String?, _ remembered: ColumnMappings
  ) throws(Failure) -> (Spreadsheet.Sheet, HeaderMatch<ImportField>) {
    var best: (Spreadsheet.Sheet, HeaderMatch<ImportField>)?
    if let name, !book.sheets.contains(where: { $0.name == name }) {
      throw .noSuchSheet(name, known: book.sheets.map(\.name))
    }
    for sheet in book.sheets where name == nil ? sheet.visibility == .visible : sheet.name == name {
      guard let match = HeaderMatch(sheet, ImportField.headings, remembered: remembered) else { continue }
      if match.columns.count > best?.1.columns.count ?? -1 { best = (sheet, match) }
    }
    guard let best else {
      throw .noHeadings(hidden: name == nil ? book.sheets.filter { $0.visibility != .visible }.map(\.name) : [])
    }
    return best
  }
}
