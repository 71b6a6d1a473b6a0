import Spreadsheets
import ZippedFiles

/// A workbook as other programs write it, of texts, merged cells and hidden sheets.
struct HandMadeBook {
  struct Sheet {
    var name: String
    var rows: [[String]]
    var merges: [String] = []
    var isHidden = false
  }

  var sheets: [Sheet]

  init(_ sheets: [Sheet]) { self.sheets = sheets }

  init(rows: [[String]], merges: [String] = []) { self.init([Sheet(name: "清单", rows: rows, merges: merges)]) }

  var parts: [(name: String, bytes: [UInt8])] {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(sheet.isHidden ? "state=\"hidden\"" : "") r:id=\"r\(index)\"/>"
    }
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    func relations(_ body: [String]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(body.joined())</Relationships>"
    }
    var parts = [
      ("_rels/.rels", relations(["<Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/book.xml\"/>"])),
      ("xl/book.xml", "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list.joined())</sheets></workbook>"),
      (
        "xl/_rels/book.xml.rels",
        relations(
          sheets.indices.map { "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"sheet\($0).xml\"/>" })
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("xl/sheet\(index).xml", "<worksheet xmlns=\"\(main)\">\(sheet.body)</worksheet>"))
    }
    return parts.map { ($0.0, Array($0.1.utf8)) }
  }

  func read() throws -> Spreadsheet { try Spreadsheet.read(zipped(parts), name: "list") }
}

extension HandMadeBook.Sheet {
  fileprivate var body: String {
    let lines = rows.enumerated().map { index, texts in
      let cells = texts.enumerated().map { column, text in
        let address = CellAddress(row: index + 1, column: column + 1).text
        return "<c r=\"\(address)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }
    let ranges = merges.map { "<mergeCell ref=\"\($0)\"/>" }
    return "<sheetData>\(lines.joined())</sheetData>"
      + (ranges.isEmpty ? "" : "<mergeCells>\(ranges.joined())</mergeCells>")
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
