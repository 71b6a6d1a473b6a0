import ReviewCore

import Testing

@testable import ReviewDocuments

@Suite("The rectification register")
struct RegisterTests {
  @Test("has the office's columns in the office's order")
  func columns() throws {
    let header = try County.adjourned().file("register.csv").prefix { $0 != "\r\n" }
    #expect(
      header
        == "\u{FEFF}序号,问题编号,单位,问题类别,问题表现,问题来源,原因,整改目标,整改措施,责任领导,责任单位,责任人,整改时限,整改进展,完成情况,完成时间,验收意见,验收人,销号日期,联系领导,备注"
    )
  }

  @Test("has a row for each problem that stands, and none for a withdrawn one")
  func rows() throws {
    let hall = try Township.underWay()
    let rows = RegisterTable(hall.session, Strings(.zhHans)).sheet.rows
    #expect(rows.map { $0[1] } == [.text("2026-001"), .text("2026-002")])
    #expect(rows.map { $0[10] } == [.text("供电所"), .text("一村")])
    #expect(rows.map(\.count) == [21, 21])
  }

  @Test("types its deadlines as dates and its ordinals as numbers")
  func types() throws {
    let sheet = try RegisterTable(County.adjourned().session, Strings(.en)).sheet
    let first = try #require(sheet.rows.first)
    #expect(first[0] == .number(1))
    #expect(first[12] == .date(try #require(CivilDate("2027-03-01"))))
    #expect(sheet.columns[12] == .init("Deadline", .date, .due))
  }

  @Test("remarks what no column holds")
  func remarks() throws {
    let rows = try RegisterTable(County.adjourned().session, Strings(.zhHans)).sheet.rows
    #expect(rows.map { $0.last }.contains(.text("述职中未提及；片中0:42")))
    #expect(rows.map { $0.last }.contains(.text("会上新指出；县委组织部部长提出；尚缺整改目标")))
    #expect(rows.map { $0.last }.contains(.text("已认领")))
  }
}

@Suite("CSV")
struct CSVTests {
  @Test(
    "puts an apostrophe before what a spreadsheet would take for a formula",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\t=1", "\r=1", "  =1", "\u{3000}=1", "=\u{301}1",
    ])
  func formulas(_ text: String) {
    let csv = written([.text(text)])
    #expect(csv.hasPrefix("'") || csv.hasPrefix("\"'"))
  }

  @Test("quotes commas, quotation marks and line ends away")
  func quoting() {
    #expect(written([.text("a,b"), .text("say \"x\"")]) == "\"a,b\",\"say \"\"x\"\"\"\r\n")
    #expect(written([.text("a\nb")]) == "a b\r\n")
  }

  @Test("leaves negative numbers alone where the column is typed as number")
  func numbers() { #expect(written([.number(-3), .empty, .text("-3")]) == "-3,,\"'-3\"\r\n") }

  private func written(_ cells: [Worksheet.Cell]) -> String {
    let bytes = CSVWriter().bytes(of: Worksheet(name: "x", columns: [], rows: [cells]))
    return String(String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst(3)))
  }
}
