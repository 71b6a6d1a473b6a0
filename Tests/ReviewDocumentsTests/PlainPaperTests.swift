import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A paper as plain text")
struct PlainPaperTests {
  @Test("breaks lines between Chinese characters and at spaces, and lets no line open with a closing mark")
  func wrapping() {
    #expect(Lines.wrapped("一二三四五，六七", width: 10) == ["一二三四", "五，六七"])
    #expect(Lines.wrapped("one two three", width: 8) == ["one two", "three"])
    #expect(Lines.wrapped("甲乙abc丙", width: 6) == ["甲乙", "abc丙"])
    #expect(Lines.wrapped("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(Lines.wrapped("甲乙丙丁", width: 8, first: "- ", rest: "  ") == ["- 甲乙丙", "  丁"])
    #expect(Lines.wrapped("", width: 8, first: "- ") == ["-"])
  }

  @Test("lines up columns where Chinese characters are two letters wide")
  func columns() {
    let table = Table(columns: [.text("单位"), .number("应到")], rows: [["戊乡", "12"], ["total", "5"]])
    #expect(
      Lines.aligned(table, width: 80, Strings(.zhHans))
        == ["单位   应到", "-----  ----", "戊乡     12", "total     5"])
    #expect(Lines.aligned(table, width: 10, Strings(.zhHans)) == nil)
    #expect(Lines.records(table, Strings(.zhHans)) == ["单位：戊乡", "应到：12", "", "单位：total", "应到：5"])
  }

  @Test("says the same as the others and no line is wider than eighty letters and one mark")
  func minutes() throws {
    let text = String(decoding: TextWriter().bytes(of: try County.adjourned().minutes), as: UTF8.self)
    #expect(text.contains("2026-001 三会一课记录有补写现象"))
    #expect(text.split(separator: "\n").allSatisfy { PrintWidth.of($0) <= 82 })
  }
}

@Suite("What stands around a paper's text")
struct WordedFrameTests {
  @Test("stands above and below it in Markdown")
  func markdown() {
    let text = String(decoding: MarkdownWriter().bytes(of: Papers.notice()), as: UTF8.self)
    #expect(text.hasPrefix("**书记**\n\n# 书记\n\n书记：\n\n## 书记"))
    let end = "书记  \n2026年12月18日\n\n抄送：书记、书记\n\n书记  \n2026年12月18日印发\n\n---\n\n"
    #expect(text.hasSuffix(end + "依据会议日志第812条 \(Papers.stamp.hash)\n"))
  }

  @Test("stands above and below it in plain text, and draws no mark where the paper is final")
  func plain() {
    let text = String(decoding: TextWriter().bytes(of: Papers.notice()), as: UTF8.self)
    #expect(text.contains("\n书记：\n") && text.contains("\n抄送：书记、书记\n书记  2026年12月18日印发\n"))
    #expect(!text.contains("草稿"))
    let draft = String(decoding: TextWriter().bytes(of: Papers.notice(isDraft: true)), as: UTF8.self)
    #expect(draft.hasPrefix("[草稿]\n"))
  }

  @Test("names the log's end on the page and in its head in HTML, and wants nothing from elsewhere")
  func html() {
    let text = String(decoding: HTMLWriter().bytes(of: Papers.notice()), as: UTF8.self)
    #expect(text.contains("<html lang=\"zh-Hans\">") && text.contains("@page{size:A4"))
    #expect(text.contains("<meta name=\"log-position\" content=\"812\">"))
    #expect(text.contains("<p class=\"stamp\">依据会议日志第812条 \(Papers.stamp.hash)</p>"))
    for outside in ["src=", "href=", "url(", "@import", "<script"] { #expect(!text.contains(outside)) }
  }
}

@Suite("A table on paper")
struct TableFitTests {
  @Test("fills the width to the twip, whatever is in it")
  func widths() {
    for count in [1, 2, 5, 9, 21, 40] {
      for text in ["", "甲", String(repeating: "整改措施", count: 40), "2026-001"] {
        let table = Table(
          columns: (0..<count).map { .text("列\($0)") }, rows: [[String](repeating: text, count: count)])
        let fit = TableFit(table, width: 8844)
        #expect(fit.widths.reduce(0, +) == 8844)
        #expect(fit.widths.allSatisfy { $0 > 0 } && (13...24).contains(fit.size))
      }
    }
  }

  @Test("gives figures the room they need before it gives sentences more")
  func figures() {
    let sentence = String(repeating: "长", count: 200)
    let table = Table(columns: [.text("问题表现"), .number("应到")], rows: [[sentence, "12345678"]])
    let fit = TableFit(table, width: 8844)
    #expect(fit.widths[1] >= 8 * 24 * 5)
  }

  @Test("that is wide takes the headings above it along to the page across")
  func stretches() {
    var wide = Table(columns: [.text("a")], rows: [["b"]])
    wide.isWide = true
    let blocks: [Block] = [.paragraph([.plain("x")]), .heading(.first, "h"), .table(wide), .paragraph([.plain("y")])]
    let stretches = PageStretch.stretches(of: blocks)
    #expect(stretches.map(\.isWide) == [false, true, false])
    #expect(stretches.map(\.blocks.count) == [1, 2, 1])
    #expect(PageStretch.stretches(of: [.heading(.first, "h"), .table(wide)]).map(\.isWide) == [true])
    #expect(PageStretch.stretches(of: []).map(\.isWide) == [false])
  }
}
