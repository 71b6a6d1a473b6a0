import ReviewCore
import Testing

@testable import ReviewDocuments
@testable import Spreadsheets

@Suite("Files of our own")
struct OwnFilesTests {
  private static let hostile = [
    "=HYPERLINK(\"http://x.example\")", "+1", "-1", "＝1+1", "@SUM(A1)", "_x0041_", "a\"b,c;d", "' OR 1=1 --", "甲，乙；丙",
    "<b>&amp;</b>", "👩\u{200D}💻", "2026-017", "00123",
  ]

  /// As many rows as texts, with a column of each kind.
  private static func table(_ texts: [String]) -> Worksheet {
    let day = CivilDate(dayNumber: 20_786)
    return Worksheet(
      name: "整改台账",
      columns: [
        .init("问题编号", .code), .init("问题表现"), .init("序号", .number), .init("得分", .figure), .init("占比", .share),
        .init("整改时限", .date),
        .init("用时", .span),
      ],
      rows: texts.map { text in
        [
          .text(text), .text(text), .number(7), .figure(Hundredths(rawValue: 8_850)), .share(Share(hundredths: 2_550)),
          .date(day), .span(.seconds(95)),
        ]
      }, chart: nil)
  }

  private static func workbook(_ sheet: Worksheet) throws -> [UInt8] {
    let metadata = Document.Metadata(
      author: "县委", language: .zhHans, date: CivilDate(dayNumber: 20_786), isDraft: false, stamp: nil)
    return try XLSXWriter().bytes(of: Workbook(title: "台账", metadata: metadata, sheets: [sheet]))
  }

  @Test("come back from a workbook with every text, figure and day as it was written")
  func workbook() throws {
    let table = OwnFilesTests.table(OwnFilesTests.hostile)
    let book = try Spreadsheet.read(try OwnFilesTests.workbook(table), name: "register")
    let rows = try #require(book.sheets.first).rows
    #expect(rows[0].cells.map(\.value.text) == table.columns.map(\.title))
    for (text, row) in zip(OwnFilesTests.hostile, rows.dropFirst()) {
      #expect(row[1].value == .text(text) && row[2].value == .text(text), "\(text)")
      #expect(row[3].value == .number(7) && row[4].value == .number(88.5) && row[6].value.text == "2026-11-29")
      #expect(row[5].value.text == "25.5" || row[5].value.text == "25.5%", "\(row[5])")
      #expect(row[7].value == .time(.seconds(95)), "\(row[7])")
    }
  }

  @Test("come back from a text file without the apostrophe that keeps spreadsheets from running them")
  func textFile() throws {
    let bytes = CSVWriter().bytes(of: OwnFilesTests.table(OwnFilesTests.hostile))
    let book = try Spreadsheet.read(bytes, name: "register")
    #expect(book.format == .text(TextFormat(encoding: .utf8WithMark, separator: .comma)))
    for (text, row) in zip(OwnFilesTests.hostile, book.sheets[0].rows.dropFirst()) {
      #expect(row[1].value == .text(text) && row[6].value == .text("2026-11-29"), "\(text)")
    }
  }
}
