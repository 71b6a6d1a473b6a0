/// What a paper is written as; the ending of its file.
enum PaperFormat: String, CaseIterable {
  case docx, md, html, txt

  /// An office corrects Word files and compares plain ones; units get the former. What is published goes on walls,
  /// screens and pages too.
  static func all(for paper: Paper) -> [PaperFormat] {
    switch paper.edition {
    case .internal: paper.unit == nil ? [.docx, .md] : [.docx]
    case .public: allCases
    }
  }

  func bytes(of document: Document) throws -> [UInt8] {
    switch self {
    case .docx: try DocxWriter().bytes(of: document)
    case .md: MarkdownWriter().bytes(of: document)
    case .html: HTMLWriter().bytes(of: document)
    case .txt: TextWriter().bytes(of: document)
    }
  }
}
