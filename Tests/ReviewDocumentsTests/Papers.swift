import ReviewCore

@testable import ReviewDocuments

/// Papers with something of everything.
enum Papers {
  static let stamp = LogStamp(position: 812, hash: String(repeating: "3fa9", count: 16))

  static func notice(_ text: String = "书记", _ language: Language = .zhHans, isDraft: Bool = false) -> Document {
    var register = Table(
      columns: (1...21).map { .text("\(text)\($0)") }, rows: [[String](repeating: text, count: 21)])
    register.isWide = true
    return Document(
      title: text,
      metadata: Document.Metadata(
        author: text, language: language, date: County.plan.date, isDraft: isDraft, stamp: stamp),
      frame: PaperFrame(
        masthead: text, addressee: text, issuer: text, date: County.plan.date, copies: [text, text], printer: text),
      blocks: [
        .heading(.first, text), .heading(.second, text), .heading(.third, text), .heading(.fourth, text),
        .paragraph([.strong(text), .plain(text)]), .list([[.plain(text)], [.strong(text)]]),
        .attendance([AttendanceLine(label: text, names: [text, text])]),
        .table(Table(columns: [.text(text), .number("1")], rows: [[text, "12"]])),
        .signatures([SignatureLine(role: text, post: text)]),
        .heading(.first, text), .table(register), .paragraph([.plain(text)]),
      ])
  }
}
