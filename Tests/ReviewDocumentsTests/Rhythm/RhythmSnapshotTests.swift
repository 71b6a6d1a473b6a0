import ReviewCore
import ReviewRegister
import Testing

@testable import ReviewDocuments

@Suite("Papers of the register's year")
struct RhythmSnapshotTests {
  private static let occasions: [(name: String, occasion: RegisterPaperSet.Occasion)] = [
    ("urging", .urging(.unit)), ("owners", .urging(.owner)), ("report", .report),
    ("notice", .notice(posted: SampleRegister.date("2027-04-01")...SampleRegister.date("2027-04-07"))),
    ("year-end", .yearEnd), ("archive", .archive),
  ]

  @Test("read the same as the recorded ones", arguments: Language.allCases)
  func papers(_ language: Language) throws {
    let sample = try SampleRegister.county()
    for (name, occasion) in RhythmSnapshotTests.occasions where language != .en || name != "owners" {
      let papers = sample.set(occasion, language).papers
      try Snapshot.compare(PaperText.text(of: papers), with: "register-\(name).\(language.rawValue).txt")
    }
  }

  @Test("of a register without rows say so in a sentence, and nobody is urged and nothing published")
  func empty() throws {
    let sample = try SampleRegister()
    let papers = SampleRegister.occasions.flatMap { sample.set($0).papers }
    #expect(papers.map(\.stem) == ["report", "year-end-list", "archive"])
    let text = PaperText.text(of: papers)
    for told in ["台账没有事项。", "这是第一次报告，没有可比的数字。", "没有逾期的事项。", "没有提请决定的事项。"] {
      #expect(text.contains(told))
    }
    #expect(!text.contains("%") && !text.contains("各单位情况"))
  }

  @Test("are drafts where they rest on something nobody has decided, and final otherwise")
  func drafts() throws {
    let sample = try SampleRegister.county()
    let papers = sample.set(.urging(.unit)).papers
    let drafts = papers.filter(\.document.metadata.isDraft)
    #expect(drafts.map(\.document.title) == ["约谈通知"])
    // A removal that is proposed is not for the unit to read.
    #expect(drafts.allSatisfy { !PaperText.text(of: $0).contains("免职") })
    let talks = papers.filter { $0.document.title == "约谈通知" }
    #expect(talks.map(\.document.frame.addressee) == ["丁镇党委", "戊乡党委"])
  }

  @Test("have the same bytes each time, with the end of the register's log on every page")
  func bytes() throws {
    let sample = try SampleRegister.county()
    let stamp = LogStamp(position: 77, hash: String(repeating: "0a", count: 32), of: .register)
    for occasion in SampleRegister.occasions {
      let sets = try (0..<2).map { _ in try DocumentSet(sample.set(occasion), stamp: stamp) }
      #expect(sets[0].files == sets[1].files && !sets[0].files.isEmpty && sets[0].absent.isEmpty)
    }
    let notice = try DocumentSet(sample.set(.notice(posted: nil)), stamp: stamp)
    #expect(
      notice.files.map(\.fileName) == ["docx", "md", "html", "txt", "tv.html", "phone.html"].map {
        "public-notice." + $0
      }
        + ["public-notice.xlsx"])
    for file in notice.files where file.fileName.hasSuffix("html") || file.fileName.hasSuffix("txt") {
      #expect(String(decoding: file.bytes, as: UTF8.self).contains("依据台账日志第77条"), "\(file.fileName)")
    }
  }

  @Test("go to whoever has to mend a row: to the unit in charge where that is another, and to nobody else")
  func recipients() throws {
    let sample = try SampleRegister.county()
    let papers = sample.set(.urging(.unit)).papers
    let slips = papers.filter { $0.stem.hasSuffix("supervision-slip") }
    for slip in slips {
      let unit = try #require(slip.document.frame.addressee)
      let told = slip.document.blocks.flatMap { block -> [String] in
        if case .table(let table) = block { table.rows.map { $0[1] } } else { [] }
      }
      for number in told {
        let row = try sample.row(number)
        #expect((row.fields.responsibleUnit ?? row.unit) == unit && !row.isDone && row.withdrawn == nil)
      }
    }
    #expect(slips.map(\.document.frame.addressee).contains("县供电公司党委"))
    // Everything of theirs is with somebody else, or done.
    #expect(!slips.map(\.document.frame.addressee).contains("辛园区党工委"))
    #expect(Set(papers.map(\.stem)).count == papers.count)
  }

  @Test("keep each unit's folder from month to month")
  func folders() throws {
    let sample = try SampleRegister.county()
    func folders(on day: String) -> [String: String] {
      Dictionary(
        sample.set(.urging(.unit), on: SampleRegister.date(day)).papers.compactMap { paper in
          paper.unit.map { ($0, String(paper.stem.prefix(8))) }
        }
      ) { first, _ in first }
    }
    let (march, may) = (folders(on: "2027-03-31"), folders(on: "2027-05-31"))
    #expect(march["戊乡党委"] != nil)
    for (unit, folder) in may { #expect(march[unit] ?? folder == folder) }
  }
}
