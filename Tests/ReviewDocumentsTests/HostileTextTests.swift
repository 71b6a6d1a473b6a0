import FoundationEssentials
import ReviewCore

import Testing

@testable import ReviewDocuments

@Suite("Hostile text")
struct HostileTextTests {
  /// The same session with a word that means nothing to anybody.
  private static let tame = try? Hostile.session("甲").files()

  @Test("in every field changes no structure and arrives nowhere raw", arguments: 0..<200)
  func everyField(_ seed: Int) throws {
    let text = Hostile.text(seed: UInt64(seed))
    let files = try Hostile.session(text).files()
    let tame = try #require(HostileTextTests.tame)
    let minutes = try #require(files["record.md"])
    #expect(minutes.unicodeScalars.allSatisfy { $0 == "\n" || isHarmless($0) })
    #expect(shape(minutes) == tame["record.md"].map(shape))
    #expect(!minutes.contains("<") && !minutes.contains("http://") && !minutes.contains("www."))

    let csv = try #require(files["register.csv"])
    #expect(csv.unicodeScalars.dropFirst().allSatisfy { $0 == "\r" || $0 == "\n" || isHarmless($0) })
    let rows = CSVReader.rows(csv)
    #expect(rows.map(\.count) == tame["register.csv"].map { CSVReader.rows($0).map(\.count) })
    #expect(rows.joined().allSatisfy { !opensFormula($0) })

    let json = try #require(files["session.json"])
    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || isHarmless($0) })
    let texts = try JSONDecoder().decode(JSON.self, from: Data(json.utf8)).texts
    // Nothing is lost on the way: the words of the hall come back as they were recorded.
    #expect(texts.contains(PlainText.clean(text)))
  }

  @Test("that got past the reader of plans is made harmless all the same", arguments: 0..<50)
  func uncleanPlan(_ seed: Int) throws {
    let hall = try Hostile.session(Hostile.text(seed: UInt64(seed)), isPlanCleaned: false)
    for (_, text) in try hall.files() {
      let file = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
      #expect(file.allSatisfy { $0 == "\n" || $0 == "\r" || isHarmless($0) })
    }
  }

  @Test("of Markdown is escaped where it would mean something")
  func markdown() {
    let document = Document(
      title: "# a *b*",
      metadata: .init(author: "", language: .en, date: County.plan.date, isDraft: false),
      blocks: [
        .paragraph([.plain("1. x")]), .paragraph([.plain("- x|y")]), .list([[.plain("+ <b>&amp;")]]),
        .paragraph([.plain("2026-003 a-b 3.5 #4")]), .paragraph([.plain("http://a.b www.c me@d *\u{301}x*")]),
      ])
    #expect(
      String(decoding: MarkdownWriter().bytes(of: document), as: UTF8.self)
        == """
        # # a \\*b\\*

        1\\. x

        \\- x\\|y

        - \\+ &lt;b&gt;&amp;amp;

        2026-003 a-b 3.5 #4

        http:\\//a.b www\\.c me\\@d \\*\u{301}x\\*

        """)
  }

  /// What each line is, and how many cells it has: what hostile text must not change.
  private func shape(_ markdown: String) -> [String] {
    // By scalars, as Markdown is read: a combining mark behind "| " is still text in a table.
    markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.first == "#" { return String(String.UnicodeScalarView(line.prefix { $0 == "#" })) }
      if line.starts(with: "| ".unicodeScalars) { return "table \(unescaped("|", in: line))" }
      let stars = unescaped("*", in: line)
      return (line.starts(with: "- ".unicodeScalars) ? "list" : line.isEmpty ? "" : "text")
        + " \(stars) \(unescaped("[", in: line))"
    }
  }

  private func unescaped(_ mark: Unicode.Scalar, in line: Substring.UnicodeScalarView) -> Int {
    var isEscaped = false
    return line.reduce(0) { count, scalar in
      defer { isEscaped = scalar == "\\" && !isEscaped }
      return count + (scalar == mark && !isEscaped ? 1 : 0)
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || PlainText.isClean(String(scalar)) }

  private func opensFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}

/// Reads RFC 4180, by scalars.
enum CSVReader {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(field))
        field = .init()
      case "\n" where !isQuoted:
        rows.append(row + [String(field)])
        row = []
        field = .init()
      case "\r" where !isQuoted: continue
      default: field.append(scalar)
      }
    }
    return rows
  }
}
