import ReviewCore

/// A `Document` as plain text: UTF-8, lines of at most eighty half-width letters, tables in columns that line up where
/// Chinese characters are two letters wide.
public struct TextWriter: Sendable {
  /// In half-width letters: what a terminal, a mail and a printer all show without wrapping it themselves.
  static let width = 80

  public init() {}

  public func bytes(of document: Document) -> [UInt8] {
    let frame = WordedFrame(document)
    let language = document.metadata.language
    var parts: [[String]] = [
      opening(frame.draft.map { "[\($0)]" }), centred(frame.masthead), centred(document.title),
      opening(frame.addressee),
    ]
    parts += document.text.map { lines(of: $0, in: language) }
    parts += [frame.annexes.map { wrapped($0.titles, first: $0.label) } ?? []]
    parts += document.closing.map { lines(of: $0, in: language) }
    parts += [
      flushed(frame.issuer, frame.date), lines(of: .signatures(document.receipt), in: language),
    ]
    for (label, annex) in zip(frame.annexLabels, document.annexes) {
      parts += [opening(label), centred(annex.title)] + annex.blocks.map { lines(of: $0, in: language) }
    }
    parts += [imprint(frame), opening(frame.stamp)]
    let text = parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    return Array((text + "\n").utf8)
  }

  // MARK: - Around the text

  private func opening(_ text: String?) -> [String] { text.map { Lines.wrapped($0, width: TextWriter.width) } ?? [] }

  private func centred(_ text: String?) -> [String] {
    opening(text).map { Lines.blank((TextWriter.width - PrintWidth.of($0)) / 2) + $0 }
  }

  private func flushed(_ texts: String?...) -> [String] {
    texts.compactMap(\.self).map { text in
      let clean = PlainText.clean(text)
      return Lines.blank(TextWriter.width - 8 - PrintWidth.of(clean)) + clean
    }
  }

  private func imprint(_ frame: WordedFrame) -> [String] {
    let copies = frame.copies.map { wrapped($0.names, first: $0.label) }
    let printer = frame.printer.map { [$0, frame.printed].compactMap(\.self).joined(separator: "  ") }
    return (copies ?? []) + opening(printer)
  }

  // MARK: - Blocks

  private func lines(of block: Block, in language: Language) -> [String] {
    let s = Strings(language)
    switch block {
    case .heading(_, let text): return opening(text)
    case .paragraph(let runs): return opening(text(runs))
    case .list(let items): return items.flatMap { wrapped(text($0), first: "- ") }
    case .attendance(let lines):
      return lines.flatMap {
        wrapped($0.names.joined(separator: s.separator(of: $0.names)), first: PlainText.clean($0.label) + s.colon)
      }
    case .signatures(let lines):
      return lines.map { "\(PlainText.clean($0.role)) ________________ \(PlainText.clean($0.post))" }
    case .table(let table): return Lines.aligned(table, width: TextWriter.width, s) ?? Lines.records(table, s)
    }
  }

  /// Hanging below its opening, unless that leaves too little of the line.
  private func wrapped(_ text: String, first: String) -> [String] {
    let indent = min(PrintWidth.of(first), TextWriter.width / 4)
    return Lines.wrapped(text, width: TextWriter.width, first: first, rest: Lines.blank(indent))
  }

  private func text(_ runs: [Run]) -> String { runs.map { Markup.shown($0.text) }.joined() }
}
