import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("The tellers' form")
struct TallyFormTests {
  private func pages(_ plan: Plan, panel: Int = 0) -> [SheetPage] {
    TallyForm(BallotHall.ballot(plan, panel: panel), plan.appraisal.voting).pages
  }

  @Test(
    "has two rows for each speaker and criterion, strokes and sum, with a field for every mark", arguments: [0, 1, 6])
  func fields(criteria: Int) {
    let plan = BallotHall.plan(speakers: 16, criteria: criteria)
    let tables = pages(plan).compactMap { $0.tables.max { $0.rows.count < $1.rows.count } }
    let rows = tables.flatMap { $0.rows.dropFirst() }
    #expect(rows.count == 2 * 16 * max(1, criteria))
    // The grades, abstained and void.
    #expect(rows.allSatisfy { $0.cells.count { $0.merge == nil && $0.blocks.isEmpty } == 6 })
    #expect(rows.flatMap(\.cells).flatMap { $0.blocks.flatMap(\.texts) }.count { $0 == "合计" } == rows.count / 2)
  }

  @Test("asks what was issued and came back, and for the signatures of scrutineer and teller, on every page")
  func figures() {
    for page in pages(BallotHall.plan(speakers: 30)) {
      #expect(["应到", "实到", "发出", "收回", "有效", "无效", "30"].allSatisfy(page.texts.contains))
      let signatures = page.texts.filter { $0.contains("（签名）") }
      #expect(signatures.map { $0.prefix { $0 != "_" } } == ["监票人（签名）纪委常委：", "计票人（签名）："])
    }
  }

  @Test("counts apart those who may not rate the row, in their panel alone")
  func own() {
    let plan = BallotHall.plan(own: ["s1"])
    #expect(pages(plan)[0].texts.contains("本单位不评"))
    #expect(!pages(plan, panel: 1)[0].texts.contains("本单位不评"))
  }

  @Test("every page fits on A4", arguments: Language.allCases)
  func fits(language: Language) {
    for (speakers, criteria, inPoints) in [(1, 0, false), (42, 0, true), (16, 12, false), (42, 6, true)] {
      for grades in GradeScale.allCases.map(\.grades) {
        var plan = BallotHall.plan(
          speakers: speakers, criteria: criteria, grades: grades, inPoints: inPoints, own: ["s0"], language: language)
        plan.panels[0].due = 400
        for page in pages(plan) {
          let table = page.tables.max { $0.rows.count < $1.rows.count }
          #expect(table?.widths.reduce(0, +) == page.textWidth)
          let height = page.tables.flatMap(\.rows).reduce(0) { $0 + $1.height }
          #expect(
            height < page.height - SheetPage.top - SheetPage.bottom - 350, "\(speakers) \(criteria) \(grades.count)")
        }
      }
    }
  }
}
