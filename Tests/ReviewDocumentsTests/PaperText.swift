import ReviewCore

@testable import ReviewDocuments

/// Papers as plain text with all that stands around them, for snapshots no format has a part in.
enum PaperText {
  static func text(of papers: [Paper]) -> String { papers.map(text).joined(separator: "\n") }

  static func text(of paper: Paper) -> String {
    let document = paper.document
    let draft = document.metadata.isDraft ? " (draft)" : ""
    let frame = document.frame
    var lines = ["======== \(paper.stem) · \(paper.edition)\(draft)"]
    lines += [frame.masthead.map { "【\($0)】" }].compactMap(\.self)
    lines += ["《\(document.title)》"]
    lines += [frame.addressee.map { "→ \($0)" }].compactMap(\.self)
    lines += document.blocks.flatMap(text)
    lines += [frame.issuer.map { "— \($0)" }, frame.date.map { "— \($0.text)" }].compactMap(\.self)
    for annex in document.annexes { lines += ["++++ \(annex.title)"] + annex.blocks.flatMap(text) }
    lines += frame.copies.map { "cc \($0)" }
    lines += [frame.printer.map { "printed by \($0)" }].compactMap(\.self)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let text): [String(repeating: "#", count: level.rawValue) + " " + text]
    case .paragraph(let runs): [runs.map(\.text).joined()]
    case .attendance(let lines): lines.map { "\($0.label): " + $0.names.joined(separator: " / ") }
    case .table(let table):
      [table.columns.map(\.title).joined(separator: " | ")] + table.rows.map { $0.joined(separator: " | ") }
    case .list(let items): items.map { "- " + $0.map(\.text).joined() }
    case .signatures(let lines): lines.map { "\($0.role) ____ \($0.post)" }
    }
  }
}
