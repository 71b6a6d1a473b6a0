import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A paper for a television")
struct TelevisionTests {
  @Test("has a page for its title, and turns the others by a style sheet, with no script and nothing from elsewhere")
  func selfContained() {
    let page = text(of: Papers.notice())
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:") && !page.contains("url("))
    #expect(page.contains("<section class=\"cover\"><h1>书记</h1>"))
    #expect(page.contains("@keyframes p0{0.000000%{visibility:visible}"))
    #expect(page.contains("@media (prefers-reduced-motion:reduce)"))
    #expect(page.contains("#stop:checked~main section{animation-play-state:paused}"))
  }

  @Test("shows exactly one page at any moment: where one ends the next begins")
  func turning() {
    let page = text(of: long(rows: 40))
    let rounds = page.matches(of: /([0-9.]+)%\{visibility:visible\}([0-9.]+)%\{visibility:hidden\}/)
    #expect(rounds.count > 10)
    #expect(rounds.first?.1 == "0.000000" && rounds.last?.2 == "100.000000")
    for (page, next) in zip(rounds, rounds.dropFirst()) { #expect(page.2 == next.1) }
    #expect(page.matches(of: /<section/).count == rounds.count)
  }

  @Test("keeps every page within the lines and letters a screen holds", arguments: [1, 7, 40])
  func room(_ rows: Int) {
    for page in TurningPages(long(rows: rows)).pages {
      let height = page.parts.reduce(0) { $0 + $1.height }
      #expect(height <= TurningPage.height, "\(page)")
      #expect(page.heading != nil && page.seconds > 5)
    }
  }

  @Test("stays longer on a page that says more")
  func pace() {
    let short = TurningPage(heading: nil, parts: [.lines(["甲"])])
    let full = TurningPage(
      heading: nil, parts: [.lines([String](repeating: String(repeating: "甲", count: 28), count: 9))])
    #expect(short.seconds == 5 && full.seconds == 55)
  }

  @Test("loses no letter of a text that takes many pages")
  func whole() {
    let text = String(repeating: "长", count: 2_000)
    var paper = Papers.notice()
    paper.blocks = [.heading(.first, "一、问题"), .table(Table(columns: [.text("问题")], rows: [[text]]))]
    let pages = TurningPages(paper).pages
    #expect(pages.count > 5 && pages.allSatisfy { $0.heading == "一、问题" })
    #expect(self.text(of: paper).filter { $0 == "长" }.count == 2_000)
  }

  @Test("takes hostile text as text", arguments: 0..<60)
  func hostile(_ seed: Int) {
    let page = text(of: Papers.notice(Hostile.text(seed: UInt64(seed))))
    #expect(tags(page).subtracting(tags(text(of: Papers.notice())).union(tags(text(of: long(rows: 3))))) == [])
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0 == " " || PlainText.isClean(String($0)) })
  }

  private func tags(_ page: String) -> Set<String> {
    Set(
      page.unicodeScalars.split(separator: "<").dropFirst().map { tag in
        String(String.UnicodeScalarView(tag.prefix { $0 != ">" && $0 != " " }))
      })
  }

  private func text(of document: Document) -> String {
    String(decoding: TelevisionWriter().bytes(of: document), as: UTF8.self)
  }

  private func long(rows: Int) -> Document {
    var paper = Papers.notice(isDraft: true)
    let problem = String(repeating: "三会一课记录有补写现象，", count: 6)
    paper.blocks = [
      .heading(.first, "一、总体情况"), .paragraph([.plain("整改事项共\(rows)项。")]),
      .table(Table(columns: [.text("单位"), .number("已销号")], rows: (1...rows).map { ["第\($0)单位", "\($0)"] })),
      .heading(.first, "二、问题"),
      .table(
        Table(
          columns: [.text("问题编号"), .text("单位"), .text("问题表现"), .text("整改时限")],
          rows: (1...rows).map { ["2026-\($0)", "第\($0)单位", problem, "2027年3月1日"] })),
      .list([[.plain("请群众监督。")]]),
    ]
    return paper
  }
}

@Suite("A paper for a phone")
struct NarrowPaperTests {
  @Test("has no table wider than a phone: each row is told line by line, and small tables stay")
  func narrow() {
    var paper = Papers.notice()
    paper.blocks = [
      .table(Table(columns: [.text("单位"), .number("应办")], rows: [["戊乡", "12"]])),
      .table(
        Table(
          columns: [.text("问题编号"), .text("单位"), .text("问题表现"), .text("时限")],
          rows: [["2026-001", "戊乡党委", "三会一课记录有补写现象", ""]])),
    ]
    #expect(
      paper.narrow.blocks == [
        paper.blocks[0], .heading(.fourth, "2026-001"), .paragraph([.strong("单位："), .plain("戊乡党委")]),
        .paragraph([.strong("问题表现："), .plain("三会一课记录有补写现象")]),
      ])
  }
}
