import EncodedText
import ReviewValues
import Testing

@testable import Spreadsheets

@Suite("Text files")
struct DelimitedTextTests {
  private static let rows = [
    ["单位", "问题", "整改时限"], ["丁镇", "集体经济薄弱,收入;来源单一，增长乏力", "2026年11月底"], ["城关镇", "写着\"已整改\"\n实际没有", ""],
    ["A B", "1", "-1"],
  ]

  @Test(
    "are read in every encoding, with every separator and line end, and what was found out is told",
    arguments: TextEncoding.allCases, Separator.allCases)
  func everyKind(encoding: TextEncoding, separator: Separator) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      for hasMark in encoding.marks {
        let text = DelimitedTextTests.rows.map { row in
          row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator.text)
        }.joined(separator: lineEnd)
        let bytes = try #require(encoding.bytes(of: text + lineEnd, withMark: hasMark))
        let book = try Spreadsheet.read(bytes, name: "表")
        #expect(book.format == .text(TextFormat(encoding: encoding, separator: separator)))
        let cells = book.sheets[0].rows.map { row in (1...3).map { row[$0].value.text } }
        #expect(cells == DelimitedTextTests.rows.map { $0.map(PlainText.clean) })
      }
    }
  }

  @Test("are read without quotation marks, with titles above and rows of unequal length")
  func ragged() throws {
    let text = "整改台账（2026年）\n\n单位\t问题，表现\t时限\n甲镇\t一，二\n乙镇\t三，四\t2026-11-29\t多\n"
    let book = try Spreadsheet.read(Array(text.utf8), name: "表")
    #expect(book.format == .text(TextFormat(encoding: .utf8, separator: .tab)))
    let sheet = book.sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 3, 4, 5])
    #expect(sheet.rows[2].cells.map(\.value.text) == ["甲镇", "一，二"])
    #expect(sheet.rows[3][4].address.text == "D5" && sheet.rows[3][4].value == .text("多"))
    #expect(sheet.rows[3][9].value == .blank)
  }

  @Test("may be one column, or name their separator as Excel does")
  func special() throws {
    let column = try Spreadsheet.read(Array("单位\n甲镇\n".utf8), name: "")
    #expect(column.format == .text(TextFormat(encoding: .utf8, separator: nil)))
    let named = try Spreadsheet.read(Array("sep=;\r\na,b;c,d\r\n1,2;3,4\r\n".utf8), name: "")
    #expect(named.sheets[0].rows[0].cells.map(\.value.text) == ["a,b", "c,d"])
    #expect(named.sheets[0].rows[0].number == 1)
    let decimals = try Spreadsheet.read(Array("名称;权重;得分\na;1,5;2,5\nb;1,0;3,5\n".utf8), name: "")
    #expect(decimals.format == .text(TextFormat(encoding: .utf8, separator: .semicolon)))
    #expect(Strings(.zhHans).format(decimals.format) == "文本，UTF-8 编码，以分号分隔")
    #expect(Strings(.en).format(column.format) == "text in UTF-8, one column")
  }

  @Test("name line and column of what is wrong with them")
  func faults() {
    let files: [([UInt8], SpreadsheetFault.Reason, SpreadsheetFault.Place)] = [
      (Array("a,b\n甲,\"乙\nc".utf8), .text(.unclosedQuote), .line(2, column: 3)),
      (Array("a,b\r\n\"x\ny\" ,\"甲\"乙\r\n".utf8), .text(.textAfterQuote), .line(3, column: 8)),
      (
        Array(String(repeating: "甲乙丙丁,", count: 20).utf8) + [0x0A, 0x61, 0xE7, 0x94, 0x2C, 0x62],
        .text(.encoding(.utf8)), .line(2, column: 2)
      ),
      (
        [0xFF, 0xFE, 0x32, 0x4E, 0x0A, 0x00, 0x00, 0xD8, 0x2C, 0x00], .text(.encoding(.utf16LittleEndian)),
        .line(2, column: 1)
      ),
      ([0xD2, 0xD2, 0x2C, 0x0A, 0x61, 0xFF, 0x2C], .text(.encoding(.gb18030)), .line(2, column: 2)),
      (Array("a,b\nc,\u{0}d\n".utf8), .text(.encoding(.utf8)), .line(2, column: 3)),
      (
        Array(String(repeating: ",", count: 1_000).utf8), .tooMany(.columns, limit: 1_000), .line(1, column: 1_001)
      ),
      (Array(" \n \n".utf8), .empty, .file),
    ]
    for (bytes, reason, place) in files {
      do throws(SpreadsheetFault) {
        _ = try Spreadsheet.read(bytes, name: "")
        Issue.record("no fault: \(reason)")
      } catch {
        #expect(error == SpreadsheetFault(reason, at: place))
        for language in Language.allCases { #expect(PlainText.isClean(error.text(language, file: "a.csv"))) }
      }
    }
  }

  @Test("of more rows than an office has are refused")
  func tooLong() {
    let bytes = Array(String(repeating: "a,b\n", count: 200_001).utf8)
    #expect(throws: SpreadsheetFault(.tooMany(.rows, limit: 200_000))) { try Spreadsheet.read(bytes, name: "") }
  }
}
