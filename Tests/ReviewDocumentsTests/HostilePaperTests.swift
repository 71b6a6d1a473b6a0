import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Hostile text in papers")
struct HostilePaperTests {
  @Test("becomes no heading, mark, tag or paper of its own, and arrives whole", arguments: 0..<60)
  func structure(_ seed: Int) throws {
    let text = Hostile.text(seed: UInt64(seed))
    let (papers, tame) = (try papers(text), try papers("甲"))
    #expect(papers.map(\.stem) == tame.map(\.stem))
    for (paper, plain) in zip(papers, tame) {
      #expect(shape(paper.document) == shape(plain.document), "\(paper.stem)")
      // Wherever the tame word stands the hostile one does, as text.
      let (told, expected) = (PaperText.text(of: paper), PaperText.text(of: plain))
      #expect(count(PlainText.clean(text), in: told) >= count("甲", in: expected), "\(paper.stem)")
    }
  }

  @Test("in a template's own place for values stays a value, whatever it looks like")
  func values() throws {
    let template = try Template(
      Array("@title {{session}}\n{{date}}\n- {{place}}\n# {{chair}}\nx\n{{#demands}}\n{{text}}\n{{/demands}}\n".utf8),
      of: .minutes, file: "m.txt")
    var values = TemplateValues()
    for placeholder in TemplateName.minutes.placeholders {
      switch placeholder.kind {
      case .text: values.set(placeholder.name, "@title {{date}}\n# \u{E000}0\u{E001} - {{/demands}}")
      case .flag: values.set(placeholder.name, true)
      case .list: values.set(placeholder.name, [TemplateValues]())
      case .table: values.set(placeholder.name, [Block]())
      }
    }
    values.set("demands", [TemplateValues(["text": "# 一级"]), TemplateValues(["text": "- 条"])])
    let document = template.document(
      values, Document.Metadata(author: "", language: .zhHans, date: County.plan.date, isDraft: false))
    let value = "@title {{date}} # \u{E000}0\u{E001} - {{/demands}}"
    #expect(document.title == value)
    #expect(
      document.blocks == [
        .paragraph([.plain(value)]), .list([[.plain(value)]]), .heading(.first, "一、" + value),
        .paragraph([.plain("x")]), .paragraph([.plain("# 一级")]), .paragraph([.plain("- 条")]),
      ])
  }

  @Test("makes no unsafe file name: folders are numbers and the letters of ids")
  func names() throws {
    var plan = Township.plan
    plan.groups = []
    plan.agenda = [AgendaItem(part: .reports)]
    plan.speakers = ["con", "..", "a.b", "A.B", String(repeating: "x", count: 90), "-"].map { id in
      Speaker(id: id, unit: "../../etc", post: "书记", problems: [PlannedProblem(source: .masses, text: "路灯不亮")])
    }
    let stems = PaperSet(try Hall(plan).history, Strings(.zhHans)).papers.map(\.stem)
    #expect(Set(stems.map { $0.lowercased() }).count == stems.count)
    for stem in stems {
      #expect(stem.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }, "\(stem)")
      #expect(!stem.hasPrefix("/") && stem.utf8.count < 100)
    }
    #expect(stems.contains("units/01-con/problem-list") && stems.contains("units/02---/problem-list"))
  }

  private func papers(_ text: String) throws -> [Paper] {
    PaperSet(try Hostile.session(text).history, Strings(.zhHans)).papers
  }

  private func shape(_ document: Document) -> [String] {
    (document.blocks + document.annexes.flatMap(\.blocks)).map { block in
      switch block {
      case .heading(let level, _): "heading \(level)"
      case .paragraph: "paragraph"
      case .attendance(let lines): "attendance \(lines.map(\.names.count))"
      case .table(let table): "table \(table.columns.count) × \(table.rows.count)"
      case .list(let items): "list \(items.count)"
      case .signatures(let lines): "signatures \(lines.count)"
      }
    } + ["\(document.frame.copies.count) \(document.frame.addressee == nil)"]
  }

  private func count(_ text: String, in whole: String) -> Int {
    var (count, rest) = (0, Substring(whole))
    while let range = rest.unicodeScalars.firstRange(of: text.unicodeScalars) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
