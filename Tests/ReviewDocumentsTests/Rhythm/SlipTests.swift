import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

@Suite("Slips of a month's urging")
struct SlipTests {
  private func slips(_ sample: SampleRegister) throws -> [(unit: String, text: String)] {
    sample.papers().urging(by: .unit).filter { $0.stem.hasSuffix("supervision-slip") }.map { paper in
      (paper.unit ?? "", String(decoding: MarkdownWriter().bytes(of: paper.document), as: UTF8.self))
    }
  }

  private func owing(_ unit: String, _ change: (inout RegisterSettings) -> Void = { _ in }) throws -> SampleRegister {
    var sample = try SampleRegister.county()
    let name = SessionName(id: "county", title: "年终述职会", date: SampleRegister.date("2026-12-18"))
    let owed = OwedAnswer(speaker: "x", unit: unit, question: 1, text: "哪天修好？", asker: "居民代表")
    let act = Act(by: SampleRegister.office, on: SampleRegister.day)
    var settings = sample.register.head.settings
    change(&settings)
    sample.apply(.settingsChanged(settings: settings, act: act))
    sample.apply(
      .sessionTaken(session: SessionSource(name: name, edition: "a", rows: [:], owed: [owed]), act: act))
    return sample
  }

  @Test("An answer that is owed stands on the unit's slip, and a unit that owes nothing else gets one for it")
  func answers() throws {
    let known = try slips(SampleRegister.county())
    let unit = try #require(known.first?.unit)
    let told = try #require(slips(owing(unit)).first { $0.unit == unit })
    #expect(told.text.contains("会后补答的提问") && told.text.contains("哪天修好？（居民代表，年终述职会，2026年12月18日）"))
    #expect(known.allSatisfy { !$0.text.contains("会后补答") })
    let alone = try #require(slips(owing("庚乡党委会")).first { $0.unit == "庚乡党委会" })
    #expect(alone.text.contains("哪天修好？") && !alone.text.contains("共项") && !alone.text.contains("请按时限"))
  }

  @Test(
    "Where the settings say so, a slip goes only to units with something due by the end of the month, or an answer owed"
  )
  func dueOnly() throws {
    let all = try slips(owing("庚乡党委会")).map(\.unit)
    let due = try slips(owing("庚乡党委会") { $0.slipsTo = .due }).map(\.unit)
    #expect(due.contains("庚乡党委会") && Set(due).isStrictSubset(of: all), "\(all) \(due)")
    let month = Month(of: SampleRegister.day)
    let rows = try SampleRegister.county().rows.filter { $0.withdrawn == nil && $0.closing.isWithUnit }
    let expected = rows.filter { row in row.deadline.map { Month(of: $0) <= month } ?? false }.map(\.chargedUnit)
    #expect(Set(due) == Set(expected + ["庚乡党委会"]))
  }

  @Test("A report and a notice bear the title they were recorded by; without one they are called as always")
  func titles() throws {
    var sample = try SampleRegister.county()
    let act = Act(by: SampleRegister.office, on: SampleRegister.day)
    sample.apply(
      .reportMade(
        report: ReportSnapshot(title: "2027年一季度", on: SampleRegister.day, figures: RegisterFigures()), act: act))
    sample.apply(
      .noticePublished(
        notice: PublishedNotice(
          title: "上半年", from: SampleRegister.date("2027-01-01"), to: SampleRegister.day, rows: []),
        act: act))
    let report = String(
      decoding: MarkdownWriter().bytes(of: try #require(sample.papers().quarterlyReport).document), as: UTF8.self)
    #expect(report.contains("整改台账情况报告（2027年一季度）"), "\(report.prefix(200))")
    let notice = HalfYearNotice(sample.papers(), posted: nil)
    let text = String(decoding: MarkdownWriter().bytes(of: try #require(notice.paper).document), as: UTF8.self)
    #expect(text.contains("问题整改情况公示（上半年）"))
    let other = try #require(sample.papers(on: SampleRegister.date("2027-04-01")).quarterlyReport).document
    #expect(!String(decoding: MarkdownWriter().bytes(of: other), as: UTF8.self).contains("一季度）"))
  }
}
