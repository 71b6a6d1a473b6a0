/// What a paper is written as; the ending of its file.
enum PaperFormat: String, CaseIterable {
  case docx, md, html, txt
  /// Pages that turn by themselves.
  case television = "tv.html"
  /// A page as narrow as a phone.
  case phone = "phone.html"

  /// An office corrects Word files and compares plain ones; units get the former. What is published goes on walls,
  /// screens and pages too.
  static func all(for paper: Paper) -> [PaperFormat] {
    switch paper.edition {
    case .internal: paper.unit == nil ? [.docx, .md] : [.docx]
    case .public: [.docx, .md, .html, .txt]
    case .posted: allCases
    }
  }

  func bytes(of document: Document) throws -> [UInt8] {
    switch self {
    case .docx: try DocxWriter().bytes(of: document)
    case .md: MarkdownWriter().bytes(of: document)
    case .html: HTMLWriter().bytes(of: document)
    case .txt: TextWriter().bytes(of: document)
    case .television: TelevisionWriter().bytes(of: document)
    case .phone: HTMLWriter.phone.bytes(of: document.narrow)
    }
  }
}
