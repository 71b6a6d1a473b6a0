import ReviewCore

/// A `Worksheet` as CSV: RFC 4180, CRLF, UTF-8 with a byte-order mark, without which Excel reads Chinese as Latin.
///
/// A cell that opens like a formula would be run, quoted or not; a formula can read other cells and call out of the file.
/// Such a cell gets an apostrophe in front: the mark by which spreadsheets themselves say "this is text". Numbers are
/// written bare, negative ones too, because only a column typed as number can hold them.
public struct CSVWriter: Sendable {
  public init() {}

  public func bytes(of sheet: Worksheet) -> [UInt8] {
    var text = "\u{FEFF}"
    text += record(sheet.columns.map { .text($0.title) })
    for row in sheet.rows { text += record(row) }
    return Array(text.utf8)
  }

  // MARK: - Private

  private func record(_ cells: [Worksheet.Cell]) -> String { cells.map(field).joined(separator: ",") + "\r\n" }

  private func field(_ cell: Worksheet.Cell) -> String {
    if case .text(let text) = cell { return quoted(harmless(PlainText.clean(text))) }
    return cell.plain
  }

  private func harmless(_ text: String) -> String { CellText.opensFormula(text) ? "'" + text : text }

  private func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { "\",;\r\n\t'".unicodeScalars.contains($0) }) else { return text }
    // By scalars: a quotation mark under a combining mark is still a quotation mark to a reader of CSV.
    let fields = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    return "\"" + fields.joined(separator: "\"\"") + "\""
  }
}
