import FoundationEssentials
import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("Templates of papers")
struct TemplateTests {
  @Test("are sound as they are built in", arguments: Language.allCases)
  func builtIn(_ language: Language) {
    for name in TemplateName.allCases {
      #expect(throws: Never.self) {
        _ = try Template(Array(name.builtIn(language).utf8), of: name, file: name.fileName)
      }
    }
  }

  @Test("are shipped as files that say the same", arguments: Language.allCases)
  func shipped(_ language: Language) throws {
    let folder = TemplateTests.folder.appending(path: language.rawValue)
    for name in TemplateName.allCases {
      let file = folder.appending(path: name.fileName)
      if ProcessInfo.processInfo.environment["PINGYI_RECORD"] == "1" {
        try Data(name.builtIn(language).utf8).write(to: file)
        Issue.record("recorded \(file.path())")
      }
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == name.builtIn(language))
    }
  }

  @Test("have every placeholder and mark explained in Sessions/Templates/README.md, and no other")
  func manual() throws {
    let manual = try String(
      decoding: Data(contentsOf: TemplateTests.folder.appending(path: "README.md")), as: UTF8.self)
    for mark in PaperMark.allCases { #expect(manual.contains("`@\(mark.rawValue)`")) }
    for name in TemplateName.allCases {
      #expect(manual.contains("`\(name.fileName)`"))
      let section = try #require(TemplateTests.section(of: name, in: manual), "no section for \(name.rawValue)")
      let every = name.isOfRegister ? "## Every paper of the register" : "## Every paper of a session"
      let explained = try #require(TemplateTests.section(titled: every, in: manual))
      for (path, _) in paths(name.placeholders) {
        #expect(section.contains("`\(path)`") || explained.contains("`\(path)`"), "\(name.rawValue): \(path)")
      }
      let known = Set(paths(name.placeholders).map(\.0))
      for row in section.split(separator: "\n") where row.hasPrefix("| `") {
        let path = row.dropFirst(3).prefix { $0 != "`" }
        #expect(known.contains(String(path)), "\(name.rawValue) has no \(path)")
      }
    }
  }

  @Test("may use every name there is, each at its place", arguments: TemplateName.allCases)
  func everyName(_ name: TemplateName) throws {
    let templates = Templates(.en) { asked in
      asked == name ? Templates.File(path: name.fileName, bytes: Array(everything(name).utf8)) : nil
    }
    #expect(templates.faults == [])
    let ofSessions = try [County.adjourned(), VoteDocumentTests.hall()].flatMap { hall in
      PaperSet(hall.history, Strings(.en), templates: templates).papers
    }
    let register = try SampleRegister.county()
    let ofRegister = SampleRegister.occasions.flatMap { register.set($0, .en, templates: templates).papers }
    let papers = name.isOfRegister ? ofRegister : ofSessions
    #expect(papers.contains { $0.document.title == "T" })
  }

  @Test("with a fault are told with its place, and the built-in wording stands in")
  func fallback() throws {
    let hall = try County.adjourned()
    let templates = Templates(.zhHans) { name in
      name == .minutes ? Templates.File(path: "T/minutes.txt", bytes: Array("@title 纪要\n{{unitt}}\n".utf8)) : nil
    }
    #expect(
      templates.faults.map { $0.text(.en) } == ["T/minutes.txt:2:1: error: there is no unitt here; did you mean units?"]
    )
    let own = PaperSet(hall.history, Strings(.zhHans), templates: templates).papers
    #expect(own == PaperSet(hall.history, Strings(.zhHans)).papers)
  }

  @Test("of an office take the place of ours")
  func replaced() throws {
    let text =
      "\u{FEFF}@title 简报\r\n@to 各位\r\n{{#pledges}}\r\n- {{unit}}{{^last()}}；{{/last()}}\r\n{{/pledges}}\r\n# 空\r\n"
    let templates = Templates(.zhHans) { name in
      name == .minutes ? Templates.File(path: "minutes.txt", bytes: Array(text.utf8)) : nil
    }
    #expect(templates.faults == [])
    let papers = PaperSet(try County.adjourned().history, Strings(.zhHans), templates: templates).papers
    let minutes = try #require(papers.first { $0.stem == "minutes" }?.document)
    #expect(minutes.title == "简报" && minutes.frame.addressee == "各位")
    #expect(minutes.blocks == [.list([[.plain("戊乡党委；")], [.plain("丁镇党委")]])])
  }

  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sessions/Templates")

  private static func section(of name: TemplateName, in manual: String) -> String? {
    section(titled: "## `\(name.fileName)`", in: manual)
  }

  private static func section(titled title: String, in manual: String) -> String? {
    guard let start = manual.range(of: title + "\n") ?? manual.range(of: title) else { return nil }
    let rest = manual[start.upperBound...]
    return String(rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)])
  }

  /// `units`, `units.questions`, `units.questions.text`.
  private func paths(_ placeholders: [Placeholder], under path: String = "") -> [(String, Placeholder)] {
    placeholders.flatMap { placeholder in
      [(path + placeholder.name, placeholder)] + paths(placeholder.inner, under: path + placeholder.name + ".")
    }
  }

  private func everything(_ name: TemplateName) -> String { "@title T\n" + lines(name.placeholders) }

  private func lines(_ placeholders: [Placeholder]) -> String {
    placeholders.map { placeholder in
      switch placeholder.kind {
      case .text, .table: "{{\(placeholder.name)}}\n"
      case .flag: "{{#\(placeholder.name)}}\nyes\n{{/\(placeholder.name)}}\n"
      case .list(let inner): "{{#\(placeholder.name)}}\n\(lines(inner)){{/\(placeholder.name)}}\n"
      }
    }.joined()
  }
}
