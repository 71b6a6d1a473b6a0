import ReviewCore

/// A document that is being put together: it collects blocks and numbers headings as the language does, 一、 (一) 1. (1)
/// in Chinese and 1 1.1 1.1.1 in English. Empty lists and tables are left out, so that no section is empty by accident.
struct DocumentBuilder: Sendable {
  let language: Language
  private(set) var blocks: [Block] = []
  private var counts = [0, 0, 0, 0]

  init(_ language: Language) { self.language = language }

  mutating func heading(_ level: HeadingLevel, _ text: String) {
    let depth = level.rawValue
    counts[depth - 1] += 1
    for deeper in depth..<counts.count { counts[deeper] = 0 }
    blocks.append(.heading(level, number(depth) + text))
  }

  mutating func paragraph(_ text: String?) {
    if let text, !text.isEmpty { blocks.append(.paragraph([.plain(text)])) }
  }

  /// `label` in strong letters, then the language's colon and `text`.
  mutating func fact(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    blocks.append(.paragraph([.strong(label), .plain((language == .en ? ": " : "：") + text)]))
  }

  mutating func list(_ items: [[Run]]) { if !items.isEmpty { blocks.append(.list(items)) } }

  mutating func list(_ items: [String]) { list(items.map { [.plain($0)] }) }

  mutating func table(_ columns: [Table.Column], _ rows: [[String]]) {
    if !rows.isEmpty { blocks.append(.table(Table(columns: columns, rows: rows))) }
  }

  mutating func attendance(_ lines: [AttendanceLine]) {
    let named = lines.filter { !$0.names.isEmpty }
    if !named.isEmpty { blocks.append(.attendance(named)) }
  }

  /// A block made elsewhere.
  mutating func append(_ block: Block) { blocks.append(block) }

  mutating func signatures(_ lines: [SignatureLine]) { blocks.append(.signatures(lines)) }

  // MARK: - Private

  private func number(_ depth: Int) -> String {
    if language == .en { return counts.prefix(depth).map(String.init).joined(separator: ".") + ". " }
    let count = counts[depth - 1]
    switch depth {
    case 1: return chineseNumeral(count) + "、"
    case 2: return "（\(chineseNumeral(count))）"
    case 3: return "\(count). "
    default: return "(\(count)) "
    }
  }
}

/// 1...99 in Chinese numerals: 一, 十, 十一, 二十, 二十一; digits beyond.
func chineseNumeral(_ value: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  guard (1...99).contains(value) else { return "\(value)" }
  let (tens, ones) = (value / 10, value % 10)
  let head = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十"
  return head + digits[ones]
}
