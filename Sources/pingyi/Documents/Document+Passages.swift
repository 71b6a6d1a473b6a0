import ReviewCore
import ReviewDocuments
import ReviewScreens

extension Document {
  /// What the paper says, for the screen.
  var passages: [Passage] { [.heading(level: 0, title)] + blocks.flatMap(passages) + annexes.flatMap(passages) }

  private func passages(of annex: Annex) -> [Passage] {
    [.heading(level: 1, annex.title)] + annex.blocks.flatMap(passages)
  }

  private func passages(of block: Block) -> [Passage] {
    switch block {
    case .heading(let level, let text): [.heading(level: level.rawValue, text)]
    case .paragraph(let runs): [.paragraph(runs.plainText)]
    case .list(let items): items.map { .item($0.plainText) }
    case .table(let table): [.table([table.columns.map(\.title)] + table.rows)]
    case .attendance(let lines):
      lines.map { .item("\($0.label)  " + $0.names.joined(separator: metadata.language == .en ? ", " : "、")) }
    case .signatures(let lines): lines.map { .paragraph("\($0.role) ________ \($0.post)") }
    }
  }
}

extension [Run] {
  fileprivate var plainText: String { map(\.text).joined() }
}
