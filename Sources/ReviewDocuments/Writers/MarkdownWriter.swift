import ReviewCore

/// A `Document` as Markdown (CommonMark with GitHub's tables).
///
/// Text arrives as text: whatever a reader of Markdown would take for markup, a link, an address or HTML is escaped,
/// and every line goes through `PlainText.clean` once more, so nothing a terminal or a browser obeys is in the bytes.
public struct MarkdownWriter: Sendable {
  public init() {}

  public func bytes(of document: Document) -> [UInt8] {
    let around = WordedFrame(document)
    func texts(_ blocks: [Block]) -> [String?] { blocks.map { text(of: $0, in: document.metadata.language) } }
    let receipt: [Block] = document.receipt.isEmpty ? [] : [.signatures(document.receipt)]
    let annexes = zip(around.annexLabels, document.annexes).flatMap { label, annex in
      ["## \(escaped(label)) \(escaped(annex.title))"] + texts(annex.blocks)
    }
    let opening = [
      around.masthead.map { "**\(escaped($0))**" }, "# " + escaped(document.title), around.addressee.map(paragraph),
    ]
    let imprint = [
      lines(around.copies.map { $0.label + $0.names }), lines(around.printer, around.printed),
      around.stamp.map { "---\n\n\(escaped($0))" },
    ]
    let parts =
      opening + texts(document.text) + [around.annexes.map { paragraph($0.label + $0.titles) }]
      + texts(document.closing) + [lines(around.issuer, around.date)] + texts(receipt) + annexes + imprint
    return Array((parts.compactMap(\.self).joined(separator: "\n\n") + "\n").utf8)
  }

  // MARK: - Around the text

  private func paragraph(_ text: String) -> String { opening(escaped(text)) }

  /// Two spaces at a line's end break it without a new paragraph.
  private func lines(_ texts: String?...) -> String? {
    let texts = texts.compactMap(\.self)
    return texts.isEmpty ? nil : texts.map(paragraph).joined(separator: "  \n")
  }

  // MARK: - Blocks

  private func text(of block: Block, in language: Language) -> String {
    switch block {
    // The title is the only heading of Markdown's first level.
    case .heading(let level, let text): String(repeating: "#", count: level.rawValue + 1) + " " + escaped(text)
    case .paragraph(let runs): opening(line(runs))
    case .attendance(let lines):
      lines.map { attendance($0, in: language) }.joined(separator: "\n")
    case .table(let table): self.table(table)
    case .list(let items): items.map { "- " + opening(line($0)) }.joined(separator: "\n")
    case .signatures(let lines):
      // Two spaces at a line's end break it without a new paragraph.
      lines.map { "\(escaped($0.role)) ＿＿＿＿＿＿＿＿ \(escaped($0.post))" }.joined(separator: "  \n")
    }
  }

  private func attendance(_ line: AttendanceLine, in language: Language) -> String {
    let s = Strings(language)
    let names = line.names.map(escaped).joined(separator: s.separator(of: line.names))
    return "- **\(escaped(line.label))**\(s.colon)\(names)"
  }

  private func table(_ table: Table) -> String {
    let rule = table.columns.map { column in
      switch column.alignment {
      case .leading: ":---"
      case .centre: ":---:"
      case .trailing: "---:"
      }
    }
    let rows = [table.columns.map { escaped($0.title) }, rule] + table.rows.map { $0.map(escaped) }
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func line(_ runs: [Run]) -> String {
    runs.map { $0.isStrong ? strong(escaped($0.text)) : escapedInside($0.text) }.joined()
  }

  /// White space at the ends, wide spaces too, stays outside the stars, or they would stay stars.
  private func strong(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let head = scalars.prefix(while: \.properties.isWhitespace)
    let rest = scalars[head.endIndex...]
    guard let last = rest.lastIndex(where: { !$0.properties.isWhitespace }) else { return text }
    let end = rest.index(after: last)
    return "\(String(head))**\(String(rest[..<end]))**\(String(rest[end...]))"
  }

  // MARK: - Escaping

  private func escaped(_ text: String) -> String { escapedInside(PlainText.clean(text)) }

  /// Escapes what means something anywhere in a line, and drops what `PlainText.clean` would; spaces at the ends stay.
  /// Scalar by scalar: a combining mark behind a star makes another character of it, but not for Markdown.
  private func escapedInside(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in Markup.shown(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "@": result += "\\\(scalar)"
      // `http://` and `www.` would become links.
      case "/" where previous == ":", "." where previous == "w" || previous == "W": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  /// `line` so that it opens no heading, list, quote, rule or code block.
  private func opening(_ line: String) -> String {
    let line = PlainText.clean(line)
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return "" }
    if "#+-=".unicodeScalars.contains(first) { return "\\" + line }
    let rest = scalars.drop { ("0"..."9").contains($0) }
    guard rest.count < scalars.count, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return String(scalars[..<rest.startIndex]) + "\\" + String(rest)
  }
}
