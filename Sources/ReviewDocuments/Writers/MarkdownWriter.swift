import ReviewCore

/// A `Document` as Markdown (CommonMark with GitHub's tables).
///
/// Text arrives as text: whatever a reader of Markdown would take for markup, a link, an address or HTML is escaped,
/// and every line goes through `PlainText.clean` once more, so nothing a terminal or a browser obeys is in the bytes.
public struct MarkdownWriter: Sendable {
  public init() {}

  public func bytes(of document: Document) -> [UInt8] {
    let language = document.metadata.language
    var parts = ["# " + escaped(document.title)] + document.blocks.map { text(of: $0, in: language) }
    if let stamp = document.metadata.stamp { parts += ["---", Strings(language).stampLine(stamp)] }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
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
    // A name with a comma of its own would fall apart among commas.
    let isPlain = !line.names.contains { $0.contains("、") || $0.contains(",") }
    let (label, names) = (escaped(line.label), line.names.map(escaped))
    return language == .en
      ? "- **\(label)**: \(names.joined(separator: isPlain ? ", " : "; "))"
      : "- **\(label)**：\(names.joined(separator: isPlain ? "、" : "；"))"
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
    for scalar in visible(text).unicodeScalars {
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

  private func visible(_ text: String) -> String {
    if PlainText.isClean(text) { return text }
    let leading = text.unicodeScalars.first == " " ? " " : ""
    let trailing = text.unicodeScalars.last == " " ? " " : ""
    return leading + PlainText.clean(text) + trailing
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
