import Foundation
import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

@Suite("The register as an office edits it")
struct RegisterExportTests {
  @Test("has the columns it had when the session left it, and a row for each that stands")
  func columns() throws {
    let sample = try SampleRegister.county()
    let sheet = RegisterExport(sample.papers()).plainSheet
    let session = try RegisterTable(County.adjourned().session, Strings(.zhHans)).sheet
    #expect(sheet.columns.map(\.title) == session.columns.map(\.title))
    #expect(sheet.columns.map(\.kind) == session.columns.map(\.kind))
    #expect(sheet.rows.map { $0[1].plain } == sample.rows.filter { $0.withdrawn == nil }.map(\.number.rawValue))
    #expect(sheet.rows.allSatisfy { $0.count == 21 })
    try Snapshot.compare(
      String(decoding: CSVWriter().bytes(of: sheet), as: UTF8.self), with: "register-year.zh-Hans.csv")
  }

  @Test("keeps which row is which in a column nobody sees, and offers the words for closing and progress")
  func workbook() throws {
    let files = try DocumentSet(SampleRegister.county().set(.register)).files
    #expect(files.map(\.fileName) == ["register.xlsx", "register.csv"])
    let book = try Unzipped(try #require(files.first).bytes)
    let sheet = try book.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<col min=\"22\" max=\"22\"") && sheet.matches(of: /hidden="1"/).count == 1)
    #expect(sheet.contains("<pane xSplit=\"3\" ySplit=\"1\" topLeftCell=\"D2\""))
    #expect(sheet.contains("<formula1>\"未销号,待验收,退回,公示中,已销号,重新整改\"</formula1>"))
    #expect(sheet.contains("<formula1>\"尚未启动,正在整改,基本完成,已完成,长期坚持\"</formula1>"))
    #expect(try book.part("xl/sharedStrings.xml").contains("编号（导入用，请勿改动）"))
  }

  @Test("tells when a thing was done, what was found, who signed and when it was closed out, each in its own column")
  func acceptance() throws {
    let sample = try SampleRegister.county()
    let rows = RegisterExport(sample.papers()).plainSheet.rows
    func cells(_ number: String) -> [String] { rows.first { $0[1].plain == number }?[13...18].map(\.plain) ?? [] }
    #expect(cells("2026-002") == ["尚未启动", "已销号", "2027-02-08", "已整改", "组织部组织科科长、组织部副部长", "2027-02-20"])
    #expect(cells("2026-003") == ["尚未启动", "待验收", "2027-03-18", "", "", ""])
    #expect(cells("2026-005") == ["基本完成", "退回", "", "没有公开照片", "", ""])
  }
}

@Suite("Workbooks of the register")
struct RhythmBookTests {
  @Test("of a report have a chart for all figures, for units, leaders, kinds and sources, and for branches")
  func report() throws {
    let files = try DocumentSet(SampleRegister.county().set(.report)).files
    let book = try Unzipped(try #require(files.first { $0.fileName == "report.xlsx" }).bytes)
    let names = try book.part("xl/workbook.xml").matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    #expect(
      names == [
        "总体情况", "总体情况图", "按单位", "按单位图", "按责任领导", "按责任领导图", "按问题类别", "按问题类别图", "按问题来源", "按问题来源图", "逾期",
        "重新整改", "下级台账", "2027年软弱涣散党组织", "2027年软弱涣散党组织图",
      ])
    #expect(try book.part("xl/charts/chart2.xml").contains("percentStacked"))
  }
}

@Suite("Units by how they did")
struct RankingTests {
  @Test("stand by what is closed out, then by what is overdue, then by what came back, and share a place where equal")
  func order() {
    let ranking = UnitRanking([
      ("无", counts(0, 0)), ("丁", counts(4, 1)), ("甲", counts(2, 2)), ("乙", counts(4, 2, overdue: 1)),
      ("丙", counts(2, 1, overdue: 1)),
      ("戊", counts(4, 2)), ("己", counts(4, 2, overdue: 1, reopened: 1)),
    ])
    #expect(ranking.entries.map(\.unit) == ["甲", "戊", "乙", "丙", "己", "丁"])
    #expect(ranking.entries.map(\.place) == [1, 2, 3, 3, 5, 6])
    // The two that share place 3 reach past the middle of six.
    #expect(ranking.best.map(\.unit) == ["甲", "戊"])
    #expect(ranking.worst.map(\.unit) == ["己", "丁"])
  }

  @Test("are never named as best and worst at once, however few or equal they are")
  func ends() {
    for count in 0...7 {
      let equal = UnitRanking((0..<count).map { ("\($0)", counts(2, 1)) })
      #expect(equal.best.isEmpty && equal.worst.isEmpty)
      let different = UnitRanking((0..<count).map { ("\($0)", counts(10, 10 - $0)) })
      #expect(different.best.count == min(3, count / 2) && different.worst.count == min(3, count / 2))
      #expect(Set(different.best.map(\.unit)).isDisjoint(with: different.worst.map(\.unit)))
    }
  }

  private func counts(_ rows: Int, _ done: Int, overdue: Int = 0, reopened: Int = 0) -> Counts {
    var counts = Counts()
    (counts[.rows], counts[.done], counts[.overdue], counts[.reopened]) = (rows, done, overdue, reopened)
    return counts
  }
}

@Suite("The state of the archive")
struct ArchiveTests {
  @Test("names what each row lacks in each of the five lists, results and files only once evidence is in")
  func gaps() throws {
    let sample = try SampleRegister.county()
    let gaps = sample.papers().archiveGaps
    let told = Dictionary(
      uniqueKeysWithValues: gaps.gaps.map { gap in
        (gap.row.number.rawValue, gap.lacking.flatMap { lacking in lacking.items.map { "\(lacking.list).\($0)" } })
      })
    #expect(told["2026-001"] == nil && told["2026-009"] == nil)
    #expect(told["2026-002"] == ["archive.files"])
    #expect(told["2026-005"] == ["responsibilities.leader"])
    #expect(
      told["2026-006"] == [
        "problems.cause", "tasks.goal", "tasks.measure", "tasks.deadline", "responsibilities.leader",
        "responsibilities.owner",
      ])
    #expect(told["2026-011"] == ["tasks.deadline"])
    #expect(gaps.rows == 10 && gaps.whole + gaps.gaps.count == 10)
  }
}
