import ReviewValues
import Testing
import ZippedFiles

@testable import Spreadsheets

@Suite("Damaged and hostile workbooks end in one fault that says where")
struct XlsxFaultTests {
  private static let good = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  @Test("Cells and rows that make no sense are named by their address")
  func cells() {
    let rows: [(String, SpreadsheetFault.Damage, String)] = [
      ("<row r=\"2\"><c r=\"B2\"><v>x</v></c></row>", .badValue("x"), "B2"),
      ("<row r=\"2\"><c r=\"B2\"><v>1e999</v></c></row>", .badValue("1e999"), "B2"),
      ("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>7</v></c></row>", .badValue("7"), "B2"),
      ("<row r=\"2\"><c r=\"B2\" t=\"q\"><v>7</v></c></row>", .badValue("q"), "B2"),
      ("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>", .outOfOrder, "A2"),
      ("<row r=\"2\"><c r=\"B3\"/></row>", .outOfOrder, "B3"),
      ("<row r=\"2\"/><row r=\"2\"/>", .outOfOrder, "A2"),
    ]
    for (xml, damage, address) in rows {
      let fault = fault(of: Book(rows: xml).bytes)
      #expect(fault?.reason == .workbook(damage), "\(xml)")
      #expect(fault?.place == CellAddress(address).map { .cell(sheet: "表一", $0) }, "\(xml)")
    }
    let text = fault(of: Book(rows: rows[0].0).bytes)?.text(.zhHans, file: "roster.xlsx")
    #expect(text == "roster.xlsx，工作表“表一”，单元格B2：工作簿已损坏：无法理解“x”；请在表格软件中打开并重新另存为 .xlsx")
  }

  @Test("A row number that no sheet can have is refused, and nothing counts on from it")
  func rowBeyondAll() {
    let fault = fault(of: Book(rows: "<row r=\"\(Int.max)\"/><row/>").bytes)
    #expect(fault?.reason == .workbook(.badValue("\(Int.max)")))
  }

  @Test("XML that is cut off is named by part, line and column")
  func malformed() {
    let fault = fault(of: Book(rows: "<row>\n<c></row>").bytes)
    #expect(fault?.place == .part("xl/worksheets/part1.xml", line: 3, column: 6))
    #expect(fault?.text(.en, file: "b.xlsx").contains("mismatched tag") == true)
  }

  @Test("Entities are refused before they can grow")
  func entities() {
    var parts = Book(rows: XlsxFaultTests.good).parts
    for index in parts.indices where parts[index].name.hasSuffix("part1.xml") {
      let xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>"
      parts[index].bytes = Array(xml.utf8)
    }
    let fault = fault(of: zipped(parts))
    #expect(fault?.reason == .workbook(.documentType))
    #expect(fault?.place == .part("xl/worksheets/part1.xml", line: 1, column: 34))
  }

  @Test("A part that is missing is named", arguments: ["part1.xml", "book.xml.rels", "book.xml", "strings.xml"])
  func missing(name: String) {
    let parts = Book(rows: XlsxFaultTests.good).parts.filter { !$0.name.hasSuffix(name) }
    guard case .workbook(.missingPart(let part)) = fault(of: zipped(parts))?.reason else {
      Issue.record("\(String(describing: fault(of: zipped(parts))))")
      return
    }
    #expect(part.hasSuffix(name))
  }

  @Test("What unpacks to more than the limit, or has too many files, is refused")
  func bombs() {
    var bomb = Book(rows: XlsxFaultTests.good)
    bomb.sheets[0].body += String(repeating: " ", count: SpreadsheetLimits.unpackedBytes)
    #expect(bomb.bytes.count < 4 << 20)
    #expect(fault(of: bomb.bytes)?.reason == .tooMany(.unpackedBytes, limit: SpreadsheetLimits.unpackedBytes))
    let many = (0...SpreadsheetLimits.archiveEntries).map { (name: "\($0)", bytes: [UInt8]()) }
    #expect(fault(of: zipped(many))?.reason == .tooMany(.entries, limit: SpreadsheetLimits.archiveEntries))
  }

  @Test("Rows and columns have limits, which blank ones may pass")
  func limits() {
    let blank = Book(rows: XlsxFaultTests.good + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>")
    #expect(fault(of: blank.bytes) == nil)
    let rows = Book(rows: "<row r=\"200001\"><c><v>1</v></c></row>")
    #expect(fault(of: rows.bytes)?.reason == .tooMany(.rows, limit: 200_000))
    let columns = Book(rows: "<row r=\"1\"><c r=\"ALM1\"><v>1</v></c></row>")
    #expect(fault(of: columns.bytes)?.reason == .tooMany(.columns, limit: 1_000))
    let merge = Book(rows: "<row r=\"200000\"><c r=\"ALL200000\"><v>1</v></c></row>", merges: ["A1:XFD1048576"])
    #expect(fault(of: merge.bytes)?.reason == .tooMany(.cells, limit: SpreadsheetLimits.cells))
  }

  @Test("A flipped byte in the archive is found by its checksum")
  func checksum() {
    var bytes = Book(rows: XlsxFaultTests.good).bytes
    bytes.replaceSubrange(100..<104, with: [1, 2, 3, 4])
    guard case .workbook(.archive) = fault(of: bytes)?.reason else {
      Issue.record("\(String(describing: fault(of: bytes)))")
      return
    }
  }

  @Test("Other programs' files are refused with what to do")
  func foreign() {
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    let encrypted = container + "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] } + container
    let files: [(ForeignKind, [UInt8])] = [
      (.oldExcel, container), (.encrypted, encrypted), (.oldExcel, [9, 8, 16, 0, 0, 6, 5, 0]),
      (.openDocument, zipped([("META-INF/manifest.xml", []), ("content.xml", [])])),
      (.numbers, zipped([("Index/Document.iwa", [])])), (.word, zipped([("word/document.xml", [])])),
      (.binaryExcel, zipped([("xl/workbook.bin", []), ("_rels/.rels", [])])), (.archive, zipped([("a.txt", [65])])),
      (.pdf, Array("%PDF-1.7".utf8)), (.webPage, Array("\n<html><table>".utf8)),
      (.webPage, [0xEF, 0xBB, 0xBF] + Array("<?xml version=\"1.0\"?><Workbook/>".utf8)),
      (.bytes, Array("\u{7F}ELF".utf8) + [UInt8](repeating: 0, count: 64)),
    ]
    for (kind, bytes) in files {
      let fault = fault(of: bytes)
      #expect(fault?.reason == .notATable(kind), "\(kind)")
      for language in Language.allCases {
        let text = fault?.text(language, file: "a.xls") ?? ""
        #expect(text.contains(".xlsx") && PlainText.isClean(text), "\(text)")
      }
    }
    #expect(fault(of: [])?.reason == .empty)
  }

  private func fault(of bytes: [UInt8]) -> SpreadsheetFault? {
    do throws(SpreadsheetFault) {
      _ = try Spreadsheet.read(bytes, name: "book")
      return nil
    } catch { return error }
  }
}
