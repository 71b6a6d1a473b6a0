import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A Word file")
struct DocxTests {
  private func file(_ document: Document) throws -> WordFile { try WordFile(DocxWriter().bytes(of: document)) }

  @Test("has the page, the margins and the grid of GB/T 9704, and pages across for a wide table")
  func page() throws {
    let body = try file(Papers.notice()).xml("word/document.xml")
    let sections = body.all("w:sectPr")
    #expect(sections.map { $0.first("w:pgSz")?["w:orient"] } == [nil, "landscape", nil])
    let upright = try #require(sections.first)
    #expect(upright.first("w:pgSz")?.attributes == ["w:w": "11906", "w:h": "16838"])
    let margins = try #require(upright.first("w:pgMar"))
    #expect(["w:top", "w:left", "w:right"].map { margins[$0] } == ["2098", "1588", "1474"])
    // Within a fifteenth of a millimetre of 35: twenty-two lines of 580 must fit.
    #expect(margins["w:bottom"] == "1980")
    #expect(16838 - 2098 - 1980 == 22 * 580)
    #expect(
      upright.first("w:docGrid")?.attributes
        == ["w:type": "linesAndChars", "w:linePitch": "580", "w:charSpace": "-848"])
    #expect(sections[1].first("w:pgSz")?.attributes["w:w"] == "16838")
  }

  @Test("names the Chinese and the Latin face on every run", arguments: [Language.zhHans, .zhHant, .en])
  func faces(_ language: Language) throws {
    let file = try file(Papers.notice("书记", language))
    for part in ["word/document.xml", "word/footer1.xml", "word/footer2.xml"] {
      for run in try file.xml(part).all("w:r") {
        let fonts = try #require(run.first("w:rFonts"))
        let chinese = try #require(fonts["w:eastAsia"])
        #expect(Typeface.allCases.contains { $0.chinese(language) == chinese })
        #expect(fonts["w:ascii"] == fonts["w:hAnsi"] && fonts["w:ascii"]?.isEmpty == false)
      }
    }
  }

  @Test("sets title, text and the four levels in the standard's faces and sizes")
  func styles() throws {
    let styles = try file(Papers.notice()).xml("word/styles.xml").all("w:style")
    func look(_ id: String) throws -> [String?] {
      let style = try #require(styles.first { $0["w:styleId"] == id })
      let spacing = style.first("w:pPr")?.first("w:spacing")
      return [
        style.first("w:rFonts")?["w:eastAsia"], style.first("w:sz")?["w:val"], spacing?["w:line"],
        style.first("w:ind")?["w:firstLineChars"], style.first("w:jc")?["w:val"],
      ]
    }
    #expect(try look("Title") == ["方正小标宋简体", "44", "580", "0", "center"])
    #expect(try look("Normal") == ["仿宋_GB2312", "32", "580", "200", "both"])
    #expect(try look("Heading1") == ["黑体", "32", "580", "200", "both"])
    #expect(try look("Heading2") == ["楷体_GB2312", "32", "580", "200", "both"])
    #expect(try look("Heading3") == ["仿宋_GB2312", "32", "580", "200", "both"])
    #expect(try look("Heading4") == ["仿宋_GB2312", "32", "580", "200", "both"])
    #expect(styles.allSatisfy { $0.first("w:spacing")?["w:lineRule"] == "exact" })
    let used = try Set(file(Papers.notice()).xml("word/document.xml").all("w:pStyle").compactMap { $0["w:val"] })
    #expect(used.isSubset(of: Set(styles.compactMap { $0["w:styleId"] })))
  }

  @Test("numbers odd pages on the right and even ones on the left, a character in, with the stamp below")
  func footers() throws {
    let file = try file(Papers.notice())
    #expect(try file.xml("word/settings.xml").first("w:evenAndOddHeaders") != nil)
    for (part, side, indent) in [("word/footer1.xml", "right", "w:right"), ("word/footer2.xml", "left", "w:left")] {
      let footer = try file.xml(part)
      let number = try #require(footer.first("w:p"))
      #expect(number.first("w:jc")?["w:val"] == side)
      #expect(number.first("w:ind")?[indent] == "280")
      #expect(number.first("w:instrText")?.text == " PAGE ")
      #expect(number.all("w:t").map(\.text).joined() == "— 1 —")
      #expect(footer.text.contains("812") && footer.text.contains(Papers.stamp.hash))
    }
    let kinds = try file.xml("word/document.xml").all("w:footerReference").compactMap { $0["w:type"] }
    #expect(kinds == ["default", "even", "default", "even", "default", "even"])
  }

  @Test("repeats the header of every table on every page, and fills the page from side to side")
  func tables() throws {
    let tables = try file(Papers.notice()).xml("word/document.xml").all("w:tbl")
    #expect(tables.count == 3)
    for table in tables.prefix(2) {
      #expect(table.all("w:tr").map { $0.first("w:tblHeader") != nil } == [true, false])
    }
    // A register's cells stand at the top of their rows, so that one line is read across.
    let heads = tables.map { $0.all("w:tr")[0].all("w:tc").count }
    #expect(tables.map { $0.all("w:vAlign").count }.prefix(2) == [tables[0].all("w:tc").count, heads[1]])
    let widths = tables.map { $0.all("w:gridCol").compactMap { Int($0["w:w"] ?? "") }.reduce(0, +) }
    #expect(widths == [8844, 14570, 8844])
  }

  @Test("draws masthead, addressee, issuer, date, copies and print line")
  func frame() throws {
    let body = try file(Papers.notice()).xml("word/document.xml")
    let styles = body.all("w:p").map { ($0.first("w:pStyle")?["w:val"] ?? "", $0) }
    #expect(styles.prefix(3).map(\.0) == ["Masthead", "Title", "Salutation"])
    let date = try #require(styles.first { $0.0 == "Date" }?.1)
    #expect(date.text == "2026年12月18日")
    #expect(date.first("w:ind")?["w:rightChars"] == "400")
    let issuer = try #require(styles.first { $0.0 == "Issuer" }?.1)
    // Centred on a date of seven characters: four, and half of the five it is longer.
    #expect(issuer.first("w:ind")?["w:rightChars"] == "650")
    let imprint = styles.filter { $0.0 == "Imprint" }.map(\.1.text)
    #expect(imprint == ["抄送：书记、书记", "书记2026年12月18日印发"])
    let rules = try #require(body.all("w:tbl").last?.first("w:tblBorders"))
    #expect(rules.children.map(\.name) == ["w:top", "w:bottom", "w:insideH"])
    #expect(rules.children.map { $0["w:sz"] } == ["8", "8", "6"])
  }

  @Test("hangs names below their label, two characters in")
  func attendance() throws {
    var paper = Papers.notice()
    paper.blocks = [.attendance([AttendanceLine(label: "列席", names: ["甲", "乙"])])]
    let body = try file(paper).xml("word/document.xml")
    let line = try #require(body.all("w:p").first { $0.first("w:pStyle")?["w:val"] == "Attendance" })
    #expect(line.all("w:r").map(\.text) == ["列席：", "甲、乙"])
    #expect(line.all("w:rFonts").map { $0["w:eastAsia"] } == ["黑体", "仿宋_GB2312"])
    #expect(line.first("w:ind")?["w:leftChars"] == "500" && line.first("w:ind")?["w:hangingChars"] == "300")
  }

  @Test("says in its properties what it is, of which day and of what place in the log")
  func properties() throws {
    let file = try file(Papers.notice())
    let core = try file.xml("docProps/core.xml")
    #expect(core.first("dc:title")?.text == "书记" && core.first("dc:creator")?.text == "书记")
    #expect(core.first("dcterms:created")?.text == "2026-12-18T00:00:00Z")
    let custom = try file.xml("docProps/custom.xml").all("property")
    #expect(custom.map { $0["name"] } == ["LogPosition", "LogHash"])
    #expect(custom.map(\.text) == ["812", Papers.stamp.hash])
    #expect(file.names.first == "[Content_Types].xml")
  }

  @Test("is marked on every page while it is a draft, and only then")
  func draft() throws {
    let draft = try file(Papers.notice(isDraft: true))
    #expect(try draft.xml("word/header1.xml").text == "草稿")
    #expect(try draft.xml("word/document.xml").all("w:headerReference").count == 6)
    let final = try file(Papers.notice())
    #expect(!final.names.contains("word/header1.xml"))
    #expect(try final.xml("word/document.xml").first("w:headerReference") == nil)
  }

  @Test("is the same to the byte each time, and so are the other formats", arguments: [Language.zhHans, .zhHant, .en])
  func sameBytes(_ language: Language) throws {
    let (one, two) = (try County.adjourned(), try County.adjourned())
    for name in ["record.docx", "public-notice.html", "public-notice.txt"] {
      #expect(try one.bytes(name, language) == two.bytes(name, language))
    }
  }

  @Test("never refers to a part it does not have")
  func parts() throws {
    for document in [Papers.notice(), Papers.notice(isDraft: true), try County.adjourned().minutes] {
      let file = try file(document)
      for relation in try file.xml("word/_rels/document.xml.rels").all("Relationship") {
        #expect(file.names.contains("word/" + (relation["Target"] ?? "")))
      }
      for part in try file.xml("[Content_Types].xml").all("Override") {
        #expect(file.names.contains(String((part["PartName"] ?? "").dropFirst())))
      }
      for name in file.names { _ = try file.xml(name) }
    }
  }
}
