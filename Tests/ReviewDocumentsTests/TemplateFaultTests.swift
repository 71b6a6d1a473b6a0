import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("A fault of a template")
struct TemplateFaultTests {
  private func faults(_ text: String, _ name: TemplateName = .minutes, _ language: Language = .en) -> [String] {
    do throws(Template.Faults) {
      _ = try Template(Array(text.utf8), of: name, file: "m.txt")
      return []
    } catch {
      return error.faults.map { $0.text(language) }
    }
  }

  @Test(
    "is named with its place and what to do",
    arguments: [
      ("@title a\nx {{comittee}}", "m.txt:2:3: error: there is no comittee here; did you mean committee?"),
      ("@title a\n{{date", "m.txt:2:1: error: nothing closes {{ on this line; add }}"),
      ("@title a\n{{#units}}x", "m.txt:2:1: error: nothing closes units; add {{/units}}"),
      ("@title a\n{{/units}}", "m.txt:2:1: error: {{/units}} closes nothing; remove it"),
      ("@title a\n{{#units}}{{/date}}", "m.txt:2:11: error: {{/date}} should be {{/units}}"),
      ("@title a\n{{units}}", "m.txt:2:1: error: units is no text; use {{#units}} … {{/units}}"),
      (
        "@title a\n{{#units}}{{in_writing}}{{/units}}",
        "m.txt:2:11: error: in_writing is no text; use {{#in_writing}} … {{/in_writing}}"
      ),
      ("@title a\n表 {{results_table}}", "m.txt:2:3: error: {{results_table}} is a table; it needs a line of its own"),
      (
        "@title a\n{{>head}}",
        "m.txt:2:1: error: {{>head}} is not used here; there are {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! remark}}"
      ),
      (
        "@title a\n{{#date}}{{#last()}}{{/last()}}{{/date}}",
        "m.txt:2:10: error: last() means something directly in a list only"
      ),
      ("@titel a", "m.txt:1:1: error: there is no title"),
      ("@title a\n@too b", "m.txt:2:1: error: there is no mark @too; did you mean to?"),
      ("@title a\n##### b", "m.txt:2:1: error: headings have four levels at most"),
      ("x", "m.txt:1:1: error: there is no @title line; add one"),
      ("@title a\n{{unit}}", "m.txt:2:1: error: there is no unit here; did you mean units?"),
    ])
  func named(_ text: String, _ expected: String) {
    let found = faults(text)
    if text == "@titel a" {
      #expect(found.contains("m.txt:1:1: error: there is no mark @titel; did you mean title?"))
    } else {
      #expect(found == [expected])
    }
  }

  @Test("is told in every language, without control characters")
  func languages() {
    let text = "@title a\n{{comit\u{1B}[31mtee}}"
    for language in Language.allCases {
      let told = faults(text, .minutes, language)
      #expect(told.count == 1 && told.allSatisfy(PlainText.isClean))
    }
    #expect(faults("@title a\n{{chairr}}", .minutes, .zhHans) == ["m.txt:2:1: 错误: 没有 chairr 这个名称；是否 chair？"])
    #expect(faults("@title a\n{{chairr}}", .minutes, .zhHant) == ["m.txt:2:1: 錯誤: 沒有 chairr 這個名稱；是否 chair？"])
  }

  @Test("of one section does not name all that stands inside it")
  func unknownSection() {
    #expect(faults("@title a\n{{#unist}}\n{{unit}} {{post}} {{anything}}\n{{/unist}}").count == 1)
  }

  @Test("is bytes that are no text, or too many of them")
  func bytes() {
    #expect(throws: Template.Faults.self) { _ = try Template([0xFF, 0xFE], of: .minutes, file: "m.txt") }
    let long = [UInt8](repeating: 0x20, count: Template.fileLimit + 1)
    #expect(throws: Template.Faults.self) { _ = try Template(long, of: .minutes, file: "m.txt") }
  }

  @Test("is the worst any text of braces comes to: nothing crashes, nothing hangs", arguments: 0..<400)
  func fuzz(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let parts = [
      "{{", "}}", "#", "/", "^", "!", "units", "unit", "date", "@title", "\n", " ", "{", "}", "first()", ">", "=", "<",
      "$", "%", "&", "- ", "# ", "纪要", "\u{E000}0\u{E001}", "(", ")", ".", "|", "\r\n", "\u{301}",
    ]
    var text = "@title x\n"
    for _ in 0..<(seed % 40) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += parts[Int(state >> 33) % parts.count]
    }
    guard let template = try? Template(Array(text.utf8), of: .minutes, file: "m.txt") else { return }
    let metadata = Document.Metadata(author: "", language: .zhHans, date: County.plan.date, isDraft: false)
    _ = template.document(values(TemplateName.minutes.placeholders), metadata)
  }

  private func values(_ placeholders: [Placeholder]) -> TemplateValues {
    var values = TemplateValues()
    for placeholder in placeholders {
      switch placeholder.kind {
      case .text: values.set(placeholder.name, "# {{\(placeholder.name)}}")
      case .flag: values.set(placeholder.name, true)
      case .list(let inner): values.set(placeholder.name, [self.values(inner), self.values(inner)])
      case .table: values.set(placeholder.name, [Block.paragraph([.plain("表")])])
      }
    }
    return values
  }
}
