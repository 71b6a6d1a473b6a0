import FoundationEssentials
import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Hostile text in formats")
struct HostileFormatTests {
  /// What the other hostile texts lack: no characters at all, very long, and more than one plane.
  private static let extremes = [
    "甲\u{FFFE}\u{FFFF}", "甲]]>", "甲\u{E000}\u{1FFFD}", "甲👨‍👩‍👧‍👦🇨🇳𠀀\u{10FFFD}",
    "甲\u{5D0}\u{5D1}\u{202E}\u{627}", "甲<w:p/>&amp;&#0;", "", " ", "甲 乙", "甲\u{301}\u{302}",
  ]

  @Test("changes no structure of a Word file and arrives as it was said", arguments: 0..<110)
  func docx(_ seed: Int) throws {
    let text = seed < 10 ? HostileFormatTests.extremes[seed] : Hostile.text(seed: UInt64(seed))
    let hostile = try WordFile(DocxWriter().bytes(of: Papers.notice(text)))
    let tame = try WordFile(DocxWriter().bytes(of: Papers.notice("甲")))
    #expect(hostile.names == tame.names)
    for name in tame.names {
      let isBody = name == "word/document.xml"
      #expect(try hostile.xml(name).shape(without: isBody) == tame.xml(name).shape(without: isBody))
    }
    let body = try hostile.xml("word/document.xml")
    #expect(body.all("w:t").contains { $0.text == expected(text) })
    #expect(body.text.unicodeScalars.allSatisfy(isHarmless))
  }

  @Test("changes no structure of a page and opens nothing", arguments: 0..<110)
  func html(_ seed: Int) throws {
    let text = seed < 10 ? HostileFormatTests.extremes[seed] : Hostile.text(seed: UInt64(seed))
    let page = String(decoding: HTMLWriter().bytes(of: Papers.notice(text)), as: UTF8.self)
    let tame = String(decoding: HTMLWriter().bytes(of: Papers.notice("甲")), as: UTF8.self)
    #expect(tags(page) == tags(tame))
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || isHarmless($0) })
    #expect(page.contains(">\(Markup.escaped(text))<"))
  }

  @Test("makes no line of its own in plain text but by length", arguments: 0..<110)
  func plain(_ seed: Int) throws {
    let text = seed < 10 ? HostileFormatTests.extremes[seed] : Hostile.text(seed: UInt64(seed))
    let paper = String(decoding: TextWriter().bytes(of: Papers.notice(text)), as: UTF8.self)
    #expect(paper.unicodeScalars.allSatisfy { "\n ".unicodeScalars.contains($0) || PlainText.isClean(String($0)) })
    // One closing mark may hang over the edge.
    #expect(paper.split(separator: "\n").allSatisfy { PrintWidth.of($0) <= 84 || $0.contains("____") })
  }

  @Test("of ten thousand characters arrives whole in every format")
  func long() throws {
    let text = String(repeating: "长", count: 10_000)
    var paper = Papers.notice("甲")
    let table = Table(columns: [.text("甲"), .text("乙")], rows: [[text, "丙"]])
    paper.blocks = [.paragraph([.plain(text)]), .table(table)]
    let body = try WordFile(DocxWriter().bytes(of: paper)).xml("word/document.xml")
    #expect(body.all("w:t").filter { $0.text == text }.count == 2)
    let page = String(decoding: HTMLWriter().bytes(of: paper), as: UTF8.self)
    #expect(page.contains("<p>\(text)</p>") && page.contains("<td>\(text)</td>"))
    let plain = String(decoding: TextWriter().bytes(of: paper), as: UTF8.self)
    #expect(plain.filter { $0 == "长" }.count == 20_000)
  }

  /// The text as a reader of XML must find it.
  private func expected(_ text: String) -> String {
    let noCharacters: ClosedRange<UInt32> = 0xFFFE...0xFFFF
    let scalars = Markup.shown(text).unicodeScalars.map { noCharacters.contains($0.value) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || PlainText.isClean(String(scalar)) && scalar.value & 0xFFFF < 0xFFFE || scalar.value > 0xFFFF
  }

  private func tags(_ page: String) -> [String] {
    page.unicodeScalars.split(separator: "<").map { tag in
      String(String.UnicodeScalarView(tag.prefix { $0 != ">" && $0 != " " }))
    }
  }
}
