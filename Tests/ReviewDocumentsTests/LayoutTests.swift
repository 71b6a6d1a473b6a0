import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A page of a Word file")
struct LayoutTests {
  private func paragraphs(_ blocks: [Block], _ frame: PaperFrame = PaperFrame(), title: String = "通报") throws
    -> [XMLNode]
  {
    var paper = Papers.notice()
    (paper.title, paper.blocks, paper.frame) = (title, blocks, frame)
    return try WordFile(DocxWriter().bytes(of: paper)).xml("word/document.xml").all("w:p")
  }

  private func leads(_ paragraphs: [XMLNode]) -> [String] {
    paragraphs.filter { $0.first("w:keepNext") != nil }.map(\.text)
  }

  private let table = Block.table(Table(columns: [.text("单位")], rows: [["戊乡"]]))

  @Test("leaves no line that opens a list or a table behind at its foot")
  func openings() throws {
    let long = String(repeating: "长", count: 60)
    let written = try paragraphs([
      .heading(.first, "一、述职"), .paragraph([.plain("时间")]), .paragraph([.plain("联系领导")]), table,
      .paragraph([.plain("依次如下：")]), .list([[.plain("甲")], [.plain("乙")]]),
      .paragraph([.plain(long)]), .paragraph([.plain("完")]),
    ])
    #expect(leads(written) == ["时间", "联系领导", "依次如下："])
  }

  @Test("keeps the last words of a paper on the page on which somebody signs")
  func lastWords() throws {
    let issued = PaperFrame(issuer: "县委", date: County.plan.date)
    #expect(leads(try paragraphs([.paragraph([.plain("请")]), .paragraph([.plain("完")])], issued)) == ["完"])
    let signed = try paragraphs([
      .list([[.plain("甲")], [.plain("乙")]]), .signatures([SignatureLine(role: "主持人", post: "书记")]),
    ])
    #expect(leads(signed) == ["乙"])
  }

  @Test("takes issuer and date along to the page on which whoever gets a notice signs")
  func receiptPage() throws {
    let signing = Block.signatures([SignatureLine(role: "签收人", post: ""), SignatureLine(role: "签收日期", post: "")])
    let issued = PaperFrame(issuer: "县委", date: County.plan.date)
    let written = try paragraphs([.paragraph([.plain("完")]), signing], issued)
    #expect(leads(written).prefix(2) == ["完", "2026年12月18日"])
    let unsigned = try paragraphs([.paragraph([.plain("完")])], issued)
    #expect(leads(unsigned) == ["完"])
  }

  @Test("has whoever gets a notice sign below who issued it, in every format")
  func receipt() throws {
    var paper = Papers.notice()
    paper.blocks = [.paragraph([.plain("正文")]), .signatures([SignatureLine(role: "签收人", post: "")])]
    paper.frame = PaperFrame(issuer: "县委", date: County.plan.date, printer: "办公室")
    let word = try WordFile(DocxWriter().bytes(of: paper)).xml("word/document.xml").text
    let texts = [TextWriter().bytes(of: paper), MarkdownWriter().bytes(of: paper), HTMLWriter().bytes(of: paper)]
    for text in [word] + texts.map({ String(decoding: $0, as: UTF8.self) }) {
      let rest = try #require(text.firstRange(of: "2026年12月18日").map { text[$0.upperBound...] })
      #expect(rest.contains("签收人"), "\(text)")
      #expect(rest.firstRange(of: "签收人").map { rest[$0.upperBound...].contains("办公室") } == true)
    }
  }

  @Test("breaks a long title into lines of one length and leaves a short one alone")
  func titles() throws {
    let long = String(repeating: "题", count: 41)
    let indents = try paragraphs([], title: long)[0].first("w:ind")
    // Three lines of fourteen and two spare characters: five of 440 twips are left over.
    #expect(indents?["w:left"] == indents?["w:right"])
    let room = 8844 - 2 * (Int(indents?["w:left"] ?? "") ?? 0)
    #expect((14 * 440..<17 * 440).contains(room))
    #expect(try paragraphs([])[0].first("w:ind") == nil)
  }

  @Test("leaves names room beside many shares, which stay on one line")
  func shares() {
    let name = "县委常委会成员和职能部门负责人"
    let grades = ["好", "较好", "一般", "差", "弃权", "无效"]
    let table = Table(
      columns: [.text("票种")] + grades.map { .number($0) } + [.number("收回票")],
      rows: [[name] + grades.map { _ in "14（51.85%）" } + ["27"]])
    let fit = TableFit(table, width: 8844)
    let letter = fit.size * 5
    #expect(fit.widths[0] > 8 * letter && fit.widths[7] > 6 * letter)
    #expect(fit.widths[1...6].allSatisfy { $0 > 13 * letter })
    #expect(fit.size >= 16)
  }

  @Test("keeps dates, numbers and shares on one line of a table as long as the letters can be read")
  func dates() {
    let table = Table(
      columns: [.text("问题编号"), .text("问题表现"), .text("整改时限"), .number("好")],
      rows: [["2026-001", String(repeating: "长", count: 100), "2027年12月31日", "15（34.88%）"]])
    let fit = TableFit(table, width: 8844)
    let letter = fit.size * 5
    #expect(fit.widths[0] > 8 * letter && fit.widths[2] > 16 * letter && fit.widths[3] > 12 * letter)
    #expect(fit.size >= 18)
  }
}
