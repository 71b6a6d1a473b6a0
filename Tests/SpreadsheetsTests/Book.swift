import Spreadsheets
import ZippedFiles

/// A workbook written by hand, so that what no program of ours writes can be tried.
struct Book {
  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  struct Sheet {
    var name = "表一"
    var state = ""
    /// What stands within `worksheet`.
    var body: String
  }

  var sheets: [Sheet]
  /// What stands within `sst`.
  var strings = ""
  /// What stands within `styleSheet`.
  var styles = ""
  var is1904 = false
  var namespace = Book.transitional
  var relations = Book.relations
  /// Before each name of an element, with its colon.
  var prefix = ""

  init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// One sheet with these rows.
  init(rows: String, merges: [String] = []) {
    let ranges = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    self.init([
      Sheet(body: "<sheetData>\(rows)</sheetData>" + (merges.isEmpty ? "" : "<mergeCells>\(ranges)</mergeCells>"))
    ])
  }

  var parts: [(name: String, bytes: [UInt8])] {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(sheet.state) r:id=\"rId\(index + 1)\"/>"
    }
    // The files are named from the last to the first, as nobody may rely on their names.
    let files = sheets.indices.map { "worksheets/part\(sheets.count - $0).xml" }
    let targets = files.enumerated().map { relationship("rId\($0 + 1)", "worksheet", $1) }
    let others = relationship("s", "sharedStrings", "/xl/strings.xml") + relationship("t", "styles", "../xl/styles.xml")
    var parts: [(String, String)] = [
      ("_rels/.rels", relationships(relationship("a", "officeDocument", "xl/book.xml"))),
      ("xl/book.xml", element("workbook", "<workbookPr date1904=\"\(is1904)\"/><sheets>\(list.joined())</sheets>")),
      ("xl/_rels/book.xml.rels", relationships(targets.joined() + others)),
      ("xl/strings.xml", element("sst", strings)), ("xl/styles.xml", element("styleSheet", styles)),
    ]
    for (file, sheet) in zip(files, sheets) { parts.append(("xl/" + file, element("worksheet", sheet.body))) }
    return parts.map { ($0.0, Array($0.1.utf8)) }
  }

  var bytes: [UInt8] { zipped(parts) }

  func read() throws(SpreadsheetFault) -> Spreadsheet { try Spreadsheet.read(bytes, name: "book") }

  /// The cells of the first sheet by their addresses.
  func cells() throws -> [String: CellValue] {
    let cells = try read().sheets[0].rows.flatMap(\.cells)
    return Dictionary(uniqueKeysWithValues: cells.map { ($0.address.text, $0.value) })
  }

  // MARK: - Private

  private func relationship(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"/>"
  }

  private func relationships(_ body: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(body)</Relationships>"
  }

  /// With the prefix before each name within, too.
  private func element(_ name: String, _ body: String) -> String {
    let body = prefix.isEmpty ? body : body.replacing(/<(\/?)([a-zA-Z])/) { "<\($0.1)\(prefix)\($0.2)" }
    let own = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    let opening = "<\(prefix)\(name) \(own)=\"\(namespace)\" xmlns:r=\"\(relations)\">"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(opening)\(body)</\(prefix)\(name)>"
  }
}
