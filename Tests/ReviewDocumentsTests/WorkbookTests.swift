import Foundation
import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Workbooks")
struct WorkbookTests {
  @Test("of a fixed session have the same bytes each time")
  func sameBytes() throws {
    let hall = try County.adjourned()
    for name in ["register.xlsx", "tables.xlsx"] {
      let sets = try (0..<2).map { _ in try DocumentSet(hall.history, Strings(.zhHans)).files }
      let files = sets.map { set in set.first { $0.fileName == name } }
      #expect(files[0] != nil && files[0] == files[1], "\(name)")
    }
  }

  @Test(
    "keep the register as an office works in it: frozen, filtered, with lists, dates and colours that follow the day")
  func register() throws {
    let book = try Unzipped(County.adjourned(), "register.xlsx")
    let sheet = try book.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<pane xSplit=\"3\" ySplit=\"1\" topLeftCell=\"D2\""))
    #expect(sheet.contains("<autoFilter ref=\"A1:U9\"/>"))
    #expect(sheet.contains("<formula1>\"尚未启动,正在整改,基本完成,已完成,长期坚持\"</formula1>"))
    #expect(sheet.contains("<formula1>\"未销号,待验收,退回,已销号,重新整改\"</formula1>"))
    // 2027-01-31 is the 46418th day of spreadsheets.
    #expect(sheet.contains("<v>46418</v>"))
    for days in ["-1", "10", "20"] {
      #expect(
        sheet.contains("AND(ISNUMBER($M2),$P2=\"\",$S2=\"\",$M2-TODAY()&lt;=\(days))"), "\(days)")
    }
    #expect(sheet.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""))
    #expect(sheet.contains("第 &amp;P 页，共 &amp;N 页"))
    #expect(try book.part("xl/workbook.xml").contains("_xlnm.Print_Titles"))
    #expect(try book.part("docProps/core.xml").contains("2026-12-18T00:00:00Z"))
  }

  @Test("say where the log stood, in their properties and on every page")
  func stamp() throws {
    let stamp = LogStamp(position: 77, hash: String(repeating: "0a", count: 32))
    let book = try Unzipped(County.adjourned(), "register.xlsx", stamp: stamp)
    let properties = try book.part("docProps/custom.xml")
    #expect(properties.contains("77") && properties.contains(stamp.hash))
    #expect(try book.part("xl/worksheets/sheet1.xml").contains("依据会议日志第77条 0a0a0a0a0a0a0a0a"))
  }

  @Test("have a sheet a panel with bars, composite, times and attendance")
  func tables() throws {
    let book = try Unzipped(County.adjourned(), "tables.xlsx")
    let names = try book.part("xl/workbook.xml").matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    #expect(
      names == [
        "A票（县委委员）", "A票（县委委员）图", "B票（两代表一委员）", "B票（两代表一委员）图", "C票（群众代表）", "综合评价表",
        "综合评价表图", "结果运用建议和决定", "议程用时", "述职用时", "述职用时图", "出席情况",
      ])
    let chart = try book.part("xl/charts/chart1.xml")
    #expect(chart.contains("percentStacked") && chart.contains("'A票（县委委员）'!$A$2:$A$3"))
    #expect(try book.part("xl/styles.xml").contains("[m]:ss"))
  }

  @Test("take hostile text as text in every cell, and no formula comes of it", arguments: 0..<40)
  func hostile(_ seed: Int) throws {
    let text = Hostile.text(seed: UInt64(seed))
    for name in ["register.xlsx", "tables.xlsx"] {
      let book = try Unzipped(try Hostile.session(text, isPlanCleaned: seed % 2 == 0), name)
      for part in book.parts where part.hasSuffix(".xml") {
        let xml = try book.part(part)
        #expect(xml.unicodeScalars.allSatisfy { $0 == "\n" || PlainText.isClean(String($0)) || $0 == " " }, "\(part)")
        if part.hasPrefix("xl/worksheets/") { #expect(!xml.contains("<f>"), "\(part)") }
      }
      // What Excel would read as an escaped character is escaped itself.
      let strings = try book.part("xl/sharedStrings.xml")
      #expect(strings.contains(XMLText.escaped(PlainText.clean(text))), "\(text)")
    }
  }

  @Test("name what a cell cannot hold instead of losing it")
  func longText() throws {
    let long = String(repeating: "很长", count: 20_000)
    let cell = CellText.whole(long, Strings(.zhHans))
    #expect(cell.utf16.count <= 32_767)
    #expect(cell.hasSuffix("…（余下\(40_000 - cell.prefix { $0 != "…" }.count)字见 session.json）"))
    let escapes = CellText.whole(String(repeating: "_x0041_", count: 4_000), Strings(.en))
    #expect(escapes.utf16.count <= 32_767 && escapes.hasPrefix("_x005F_x0041_"))
  }

  @Test("drop what XML cannot hold, and keep an underscore that looks like an escape what it is")
  func characters() {
    let strangers = [0xFFFF, 0xFFFE, 0xFDD0, 0x1FFFE].compactMap(Unicode.Scalar.init).map(String.init).joined()
    #expect(CellText.whole("甲\(strangers)乙", Strings(.en)) == "甲乙")
    #expect(CellText.whole("a_x000D_b _xyz_", Strings(.en)) == "a_x005F_x000D_b _xyz_")
  }

  @Test("give their sheets names that spreadsheets take")
  func names() {
    var names = SheetNames()
    #expect(names.name("A/B[票]:?*\\'") == "A B 票")
    #expect(names.name("a b 票") == "a b 票 (2)")
    #expect(names.name("History") == "History_")
    #expect(names.name("::") == "_")
    #expect(names.name("a*\u{301}b") == "a \u{301}b", "an accent hides no sign")
    let long = String(repeating: "很", count: 40)
    #expect(names.name(long).utf16.count == 31)
    #expect(names.name(long).hasSuffix(" (2)"))
    #expect(names.name(String(repeating: "👩\u{200D}💻", count: 20)).utf16.count <= 31)
  }

  @Test(
    "letter their columns as spreadsheets do", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func letters(_ column: Int, _ letters: String) { #expect(ColumnName.letters(column) == letters) }
}

/// What text becomes in XML.
enum XMLText {
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// A workbook taken apart by `unzip`.
final class Unzipped {
  private let folder = NSTemporaryDirectory() + "/pingyi-xlsx-" + UUID().uuidString
  let parts: [String]

  convenience init(_ hall: Hall, _ name: String, stamp: LogStamp? = nil) throws {
    let set = try DocumentSet(hall.history, Strings(.zhHans), stamp: stamp)
    #expect(set.absent == [])
    try self.init(try #require(set.files.first { $0.fileName == name }).bytes)
  }

  init(_ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: folder + "/book.xlsx"))
    let unzip = Process()
    unzip.executableURL = URL(filePath: "/usr/bin/unzip")
    unzip.arguments = ["-q", "-o", folder + "/book.xlsx", "-d", folder + "/parts"]
    try unzip.run()
    unzip.waitUntilExit()
    #expect(unzip.terminationStatus == 0)
    parts = try FileManager.default.subpathsOfDirectory(atPath: folder + "/parts")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func part(_ path: String) throws -> String {
    try String(contentsOfFile: folder + "/parts/" + path, encoding: .utf8)
  }
}

@Suite("Where libxlsxwriter is not installed")
struct MissingLibraryTests {
  @Test("workbooks alone are missing, each with the reason, and every other document is as it is elsewhere")
  func missing() throws {
    let history = try County.adjourned().history
    let whole = try DocumentSet(history, Strings(.zhHans))
    let set = try DocumentSet(history, Strings(.zhHans), workbooks: XLSXWriter(library: "libxlsxwriter-none.so"))
    #expect(set.absent.map(\.fileName) == ["register.xlsx", "tables.xlsx"])
    #expect(set.absent.allSatisfy { $0.reason.contains("libxlsxwriter-none.so") })
    #expect(whole.absent.isEmpty && set.files == whole.files.filter { !$0.fileName.hasSuffix(".xlsx") })
    #expect(set.files.contains { $0.fileName == "register.csv" })
  }
}
