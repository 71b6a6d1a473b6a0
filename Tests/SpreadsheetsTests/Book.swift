import Spreadsheets

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
    let type = relations
    let list = sheets.indices.map { index in
      "<sheet name=\"\(sheets[index].name)\" sheetId=\"\(index + 1)\" \(sheets[index].state) r:id=\"rId\(index + 1)\"/>"
    }
    // The files are named from the last to the first, as nobody may rely on their names.
    let targets = sheets.indices.map { index in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(type)/worksheet\" Target=\"worksheets/part\(sheets.count - index).xml\"/>"
    }
    let packageRelations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    var parts: [(String, String)] = [
      (
        "_rels/.rels",
        "<Relationships \(packageRelations)><Relationship Id=\"a\" Type=\"\(type)/officeDocument\" Target=\"xl/book.xml\"/></Relationships>"
      ),
      (
        "xl/book.xml",
        element("workbook", "<workbookPr date1904=\"\(is1904)\"/><sheets>\(list.joined())</sheets>")
      ),
      (
        "xl/_rels/book.xml.rels",
        "<Relationships \(packageRelations)>\(targets.joined())<Relationship Id=\"s\" Type=\"\(type)/sharedStrings\" Target=\"/xl/strings.xml\"/><Relationship Id=\"t\" Type=\"\(type)/styles\" Target=\"../xl/styles.xml\"/></Relationships>"
      ),
      ("xl/strings.xml", element("sst", strings)), ("xl/styles.xml", element("styleSheet", styles)),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/part\(sheets.count - index).xml", element("worksheet", sheet.body)))
    }
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

  private func element(_ name: String, _ body: String) -> String {
    var body = body
    if !prefix.isEmpty {
      body = body.replacing(/<(\/?)([a-zA-Z])/) { "<\($0.1)\(prefix)\($0.2)" }
    }
    let colon = prefix.isEmpty ? "" : ":" + prefix.dropLast()
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(prefix)\(name) xmlns\(colon)=\"\(namespace)\" xmlns:r=\"\(relations)\">\(body)</\(prefix)\(name)>"
  }
}
