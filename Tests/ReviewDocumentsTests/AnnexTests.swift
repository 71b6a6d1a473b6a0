import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("The register behind the minutes")
struct AnnexTests {
  private static func minutes() throws -> Document {
    let papers = PaperSet(try County.adjourned().history, Strings(.zhHans)).papers
    return try #require(papers.first { $0.stem == "minutes" }).document
  }

  @Test("stands on a page across behind the date, its heading repeated, and the imprint on an upright one behind it")
  func word() throws {
    let body = try WordFile(DocxWriter().bytes(of: AnnexTests.minutes())).xml("word/document.xml")
    let sections = body.all("w:sectPr")
    #expect(sections.map { $0.first("w:pgSz")?["w:orient"] } == [nil, "landscape", nil])
    #expect(sections.allSatisfy { $0.all("w:footerReference").count == 2 })
    let styles = body.all("w:p").map { ($0.first("w:pStyle")?["w:val"] ?? "", $0.text) }
    let label = try #require(styles.firstIndex { $0.0 == "Annex" })
    #expect(styles[label].1 == "附件" && styles[label + 1] == ("AnnexTitle", "整改台账"))
    let names = styles.map(\.0)
    let date = try #require(names.firstIndex(of: "Date"))
    let imprint = try #require(names.firstIndex(of: "Imprint"))
    #expect(date < label && label < imprint)
    let closing = styles.filter { $0.0 == "Attendance" }.map(\.1)
    #expect(closing.first == "附件：整改台账" && closing.dropFirst().first?.hasPrefix("出席：") == true)
    let register = try #require(body.all("w:tbl").first { $0.text.hasPrefix("序号问题编号单位") })
    #expect(register.all("w:tr").map { $0.first("w:tblHeader") != nil }.prefix(3) == [true, false, false])
    #expect(register.all("w:gridCol").compactMap { Int($0["w:w"] ?? "") }.reduce(0, +) == 14570)
  }

  @Test(
    "has the columns that say how a problem is to be mended, a row for each that stands, and no column without a word")
  func columns() throws {
    let hall = try County.adjourned()
    let annex = try #require(AnnexTests.minutes().annexes.first)
    guard case .table(let table)? = annex.blocks.first else {
      Issue.record("no table")
      return
    }
    let titles = table.columns.map(\.title)
    for title in ["问题表现", "整改目标", "整改措施", "责任人", "整改时限"] { #expect(titles.contains(title)) }
    #expect(!titles.contains("整改进展") && !titles.contains("验收意见"))
    #expect(table.rows.count == hall.session.problems.count { $0.withdrawn == nil })
    for index in titles.indices { #expect(table.rows.contains { !$0[index].isEmpty }, "\(titles[index])") }
  }

  @Test("is told in every other format too, between the date and the imprint")
  func otherFormats() throws {
    let minutes = try AnnexTests.minutes()
    let html = String(decoding: HTMLWriter().bytes(of: minutes), as: UTF8.self)
    #expect(html.contains("<section class=\"annex wide\"><p class=\"flush\">附件</p>\n<h2>整改台账</h2>"))
    let markdown = String(decoding: MarkdownWriter().bytes(of: minutes), as: UTF8.self)
    #expect(markdown.contains("\n\n## 附件 整改台账\n\n| 序号 |"))
    let text = String(decoding: TextWriter().bytes(of: minutes), as: UTF8.self)
    for told in [html, markdown, text] {
      let parts = ["附件：整改台账", "出席", "整改台账", "问题编号", "抄送"]
      var rest = told[...]
      for part in parts {
        let range = try #require(rest.firstRange(of: part), "\(part)")
        rest = rest[range.upperBound...]
      }
    }
  }

  @Test("is neither there nor named where nothing stands in it, and several annexes are numbered")
  func none() throws {
    func annexes(_ text: String) throws -> Document {
      let templates = Templates(.zhHans) { name in
        name == .minutes ? Templates.File(path: "minutes.txt", bytes: Array("@title 纪要\n正文\n\(text)".utf8)) : nil
      }
      #expect(templates.faults == [])
      let papers = PaperSet(try County.adjourned().history, Strings(.zhHans), templates: templates).papers
      return try #require(papers.first { $0.stem == "minutes" }).document
    }
    let one = try annexes("@annex 说明\n# 空\n@annex 名单\n- {{place}}\n")
    #expect(one.annexes.map(\.title) == ["名单"] && one.blocks == [.paragraph([.plain("正文")])])
    #expect(WordedFrame(one).annexes?.titles == "名单" && WordedFrame(one).annexLabels == ["附件"])
    let two = WordedFrame(try annexes("@annex 台账\n{{register_table}}\n@annex 名单\n- {{place}}\n"))
    #expect(two.annexes?.titles == "1. 台账、2. 名单" && two.annexLabels == ["附件1", "附件2"])
    #expect(WordedFrame(try annexes("@annex 空\n")).annexes == nil)
  }
}
