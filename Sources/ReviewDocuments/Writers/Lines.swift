import ReviewCore

/// Lines of plain text: wrapped, padded, in columns.
enum Lines {
  static func blank(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// `text` in lines of at most `width`, broken at spaces and between Chinese characters, no line opening with a mark
  /// that closes what stands before it. `first` opens the first line, `rest` the others.
  static func wrapped(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var used = PrintWidth.of(first)
    for word in words(PlainText.clean(text)) {
      let size = PrintWidth.of(word)
      let isOpening = line == (lines.isEmpty ? first : rest)
      if used + size > width, !isOpening, word != " " {
        lines.append(trimmed(line))
        line = rest
        used = PrintWidth.of(rest)
      }
      // A word longer than the line is cut where it must be.
      for character in word {
        let size = PrintWidth.width(character)
        if used + size > width, character != " ", !closing.contains(character) {
          lines.append(trimmed(line))
          line = rest
          used = PrintWidth.of(rest)
        }
        line.append(character)
        used += size
      }
    }
    return lines + [trimmed(line)]
  }

  /// Columns that line up; nil where they would not fit.
  static func aligned(_ table: Table, width: Int, _ s: Strings) -> [String]? {
    let header = table.columns.map { PlainText.clean($0.title) }
    let rows = table.rows.map { $0.map(PlainText.clean) }
    let widths = table.columns.indices.map { index in
      ([header] + rows).reduce(0) { max($0, PrintWidth.of($1[index])) }
    }
    guard widths.reduce(2 * (widths.count - 1), +) <= width else { return nil }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([header, rule] + rows).map { row in
      let cells = zip(row, zip(table.columns, widths)).map { cell, column in
        padded(cell, to: column.1, column.0.alignment)
      }
      return trimmed(cells.joined(separator: "  "))
    }
  }

  /// A row after the other, each cell that says something under its column's title.
  static func records(_ table: Table, _ s: Strings) -> [String] {
    let records = table.rows.map { row in
      zip(table.columns, row).filter { !$1.isEmpty }.flatMap { column, cell in
        wrapped(cell, width: TextWriter.width, first: PlainText.clean(column.title) + s.colon, rest: "    ")
      }
    }
    return Array(records.joined(separator: [""]))
  }

  // MARK: - Private

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "”", "’", "】", "%", ",", ".", ";", ":", "?", "!", ")",
  ]

  /// What may not be torn: a run of half-width letters; a wide character with the closing marks behind it.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isInWord = false
    for character in text {
      let isLetter = PrintWidth.width(character) < 2 && character != " "
      if !words.isEmpty, closing.contains(character) || isInWord && isLetter {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isInWord = isLetter
    }
    return words
  }

  private static func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
    let gap = width - PrintWidth.of(text)
    return switch alignment {
    case .leading: text + blank(gap)
    case .centre: blank(gap / 2) + text + blank(gap - gap / 2)
    case .trailing: blank(gap) + text
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
