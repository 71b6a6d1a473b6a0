import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

@Suite("Sectors in the register's papers")
struct SectorPaperTests {
  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister.county()
    for (number, sector) in [("2026-001", Sector.village), ("2026-002", .village), ("2026-005", .office)] {
      sample.tell(number, .corrected(changes: RowChanges([.sector: .text(sector.rawValue)])), on: "2027-03-30")
    }
    return sample
  }

  @Test(
    "The table to work in has a column for them behind the unit, where any row says one", arguments: Language.allCases)
  func column(_ language: Language) throws {
    let plain = try RegisterExport(SampleRegister.county().papers(language)).plainSheet
    let sheet = try RegisterExport(sample().papers(language)).plainSheet
    #expect(sheet.columns.count == plain.columns.count + 1)
    #expect(sheet.columns[3].title == Strings(language).sectorTitle)
    #expect(sheet.rows.count { $0[3] != .empty } == 3)
  }

  @Test(
    "The quarterly report sums the rows up by sector, in words and in its workbook, and says nothing of it where none is said"
  )
  func report() throws {
    func text(_ sample: SampleRegister) throws -> String {
      let files = try DocumentSet(sample.set(.report)).files
      return String(decoding: try #require(files.first { $0.fileName == "report.md" }).bytes, as: UTF8.self)
    }
    let told = try text(sample())
    #expect(told.contains("各领域情况") && told.contains("| 村 | 2 |") && told.contains("| 未分领域 |"), "\(told)")
    #expect(!(try text(SampleRegister.county())).contains("领域"))
    let papers = try sample().papers()
    let sheet = papers.sheet(of: papers.sectorGroups)
    let rows = sheet.rows.reduce(0) { sum, row in if case .number(let number) = row[1] { sum + number } else { sum } }
    #expect(rows == papers.figures.total[.rows])
    #expect(papers.reportBook.sheets.map(\.name).contains(sheet.name))
  }

  @Test("The table a session leaves has the sectors of its units, where the plan says any")
  func session() throws {
    let plain = try RegisterTable(County.adjourned().session, Strings(.zhHans)).sheet
    #expect(!plain.columns.map(\.title).contains("领域"))
  }
}
