import ReviewValues
import Testing

@testable import Spreadsheets

@Suite("Workbooks of others")
struct XlsxTests {
  @Test("give texts in runs without readings, numbers, shares, truth values, errors and formulas by their results")
  func values() throws {
    var book = Book(
      rows: """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>88.5</v></c><c r="D2" s="1"><v>0.6</v></c>
        <c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2"><f>1+1</f><v>2</v></c>
        <c r="H2"><f>A1+1</f></c><c r="I2" t="str"><f>"a"</f><v>甲</v></c>
        <c r="J2" t="inlineStr"><is><r><t>丁</t></r><rPh><t>ding</t></rPh><r><t>镇</t></r></is></c><c r="K2" s="1"/></row>
        """)
    book.strings =
      "<si><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">镇 </t></r><rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh></si>"
    book.styles =
      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs>"
    #expect(
      try book.cells() == [
        "A2": .text("甲镇"), "C2": .number(88.5), "D2": .share(0.6), "E2": .boolean(true), "F2": .error("#N/A"),
        "G2": .number(2), "H2": .error("=A1+1"), "I2": .text("甲"), "J2": .text("丁镇"),
      ])
  }

  @Test("know a date by its format, in both systems of days", arguments: [false, true])
  func dates(is1904: Bool) throws {
    let formats = [
      "yyyy\"年\"m\"月\"d\"日\"": true, "[$-804]aaaa;@": true, "d/m/yy h:mm": true, "0.0\"d\"": false, "#,##0\\y": false,
      "General": false, "[Red]0.00": false, "0.00E+00": false, "m\"月\"": true, "_-* #,##0_-": false, "e.m.d": true,
    ]
    let builtIn = [14, 17, 22, 27, 36, 50, 58]
    var book = Book(rows: "")
    var styles = "<numFmts count=\"9\">"
    var cells = ""
    for (index, code) in formats.keys.enumerated() {
      let escaped = code.replacing("\"", with: "&quot;")
      styles += "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(escaped)\"/>"
    }
    styles += "</numFmts><cellXfs>"
    let ids = formats.keys.indices.enumerated().map { 200 + $0.offset } + builtIn
    let serial = is1904 ? 46_355 - 1_462 : 46_355
    for (index, id) in ids.enumerated() {
      styles += "<xf numFmtId=\"\(id)\"/>"
      cells += "<c s=\"\(index)\"><v>\(serial)</v></c>"
    }
    book.styles = styles + "</cellXfs>"
    book.sheets[0].body = "<sheetData><row>\(cells)</row></sheetData>"
    book.is1904 = is1904
    let row = try #require(try book.read().sheets[0].row(1))
    let day = try #require(CivilDate(year: 2026, month: 11, day: 29))
    for (index, format) in formats.enumerated() {
      let expected: CellValue = format.value ? .date(day, secondsOfDay: nil) : .number(Double(serial))
      #expect(row[index + 1].value == expected, "\(format.key)")
    }
    for (index, id) in builtIn.enumerated() {
      #expect(row[formats.count + index + 1].value == .date(day, secondsOfDay: nil), "\(id)")
    }
  }

  @Test("count days as Excel does, with the leap day of 1900 that never was, clocks and lengths of time")
  func serials() throws {
    var book = Book(
      rows: """
        <row><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c>
        <c s="1"><v>46355.75</v></c><c s="1"><v>0.5</v></c><c s="2"><v>1.5</v></c><c s="1"><v>-3</v></c>
        <c s="1"><v>2958465</v></c><c s="1"><v>46354.999999</v></c></row>
        """)
    book.styles = "<cellXfs><xf/><xf numFmtId=\"22\"/><xf numFmtId=\"46\"/></cellXfs>"
    let row = try #require(try book.read().sheets[0].row(1))
    #expect(
      (1...10).map { row[$0].value.text } == [
        "1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01", "2026-11-29 18:00:00", "12:00:00", "36:00:00", "-3",
        "2958465", "2026-11-29",
      ])
    #expect(row[3].value == .error("1900-02-29"))
  }

  @Test("show the value of a merged range in each of its cells, marked")
  func merged() throws {
    let sheet = try Book(
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>整改台账</t></is></c><c r="B1"/><c r="C1"/></row>
        <row r="3"><c r="B3"><v>7</v></c><c r="C3"><v>8</v></c></row>
        """, merges: ["A1:C1", "B3:B5", "D1:D1048576"]
    ).read().sheets[0]
    let title = try #require(CellRange("A1:C1"))
    #expect((1...3).allSatisfy { sheet[CellAddress(row: 1, column: $0)].value == .text("整改台账") })
    #expect(sheet[CellAddress(row: 1, column: 2)].merged == title)
    let below = try #require(CellAddress("B5"))
    #expect(sheet[below].value == .number(7) && sheet[below].merged?.text == "B3:B5")
    #expect(sheet[CellAddress(row: 3, column: 3)].merged == nil)
    #expect(sheet.rows.last?.number == 5)
  }

  @Test("tell hidden sheets and rows, and find sheets by relationship")
  func hidden() throws {
    let row = "<sheetData><row r=\"1\" hidden=\"1\"><c><v>%</v></c></row><row r=\"2\"><c><v>9</v></c></row></sheetData>"
    let states = ["", "state=\"hidden\"", "state=\"veryHidden\""]
    let book = Book(
      states.enumerated().map { index, state in
        Book.Sheet(name: "表\(index)", state: state, body: row.replacing("%", with: "\(index)"))
      })
    let sheets = try book.read().sheets
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.name == "表\(index)" && sheet.rows[0][1].value == .number(Double(index)))
      #expect(sheet.rows.map(\.isHidden) == [true, false])
    }
  }

  @Test("may be strict and give their namespaces any prefix")
  func namespaces() throws {
    var book = Book(rows: "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-29T00:00:00</v></c></row>")
    book.prefix = "x:"
    book.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    book.relations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try book.cells()["A1"]?.text == "2026-11-29")
  }

  @Test("give plain text: no control signs, no marks of direction, no apostrophe before a formula; nothing is run")
  func plainText() throws {
    let texts = [
      "a_x000D__x000A_b": "a b", "_x005F_x0041_": "_x0041_", "甲\u{202E}乙": "甲乙", "=1+1": "=1+1", "'=1+1": "=1+1",
      "'0012": "0012", "'tis": "'tis", "x_x1B_": "x_x1B_", "_x001B_[31m": "[31m", " \u{200B} ": "",
    ]
    for (written, read) in texts {
      let book = Book(rows: "<row><c t=\"inlineStr\"><is><t>\(written)</t></is></c></row>")
      #expect(try book.cells()["A1"]?.text ?? "" == read, "\(written)")
    }
  }
}
