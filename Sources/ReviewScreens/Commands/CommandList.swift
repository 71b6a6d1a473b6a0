import CommandTables
import ReviewCore

/// Rows of any command table below each other, as the palette lists them: usage, keys, what each does.
struct CommandList<Name: OperationName> {
  let rows: [OperationRow<Name>]
  let strings: Strings

  /// Draws the rows that are seen, from `top` down; `selection` counts from the first of them.
  func draw(in rect: Rect, top: Int, selection: Int, into buffer: inout Buffer) {
    // The summaries have their room first: usages repeat what help says.
    let summary = rows.map { Width.of(told($0)) }.max() ?? 0
    let usageWidth = min(rows.map { Width.of($0.usage) }.max() ?? 0, max(20, rect.width - 16 - summary))
    for (offset, row) in rows.enumerated() {
      let y = top + offset
      buffer.put(row.usage, x: 3, y: y, role: .overlay, limit: usageWidth)
      buffer.put(whole(row.keyNames, columns: 8), x: 4 + usageWidth, y: y, role: .key)
      buffer.put(told(row), x: 14 + usageWidth, y: y, role: .overlay)
      if offset == selection {
        buffer.paint(Rect(x: 1, y: y, width: rect.width - 2, height: 1), role: .selection)
      }
    }
  }

  // MARK: - Private

  /// What it does, in Chinese after what it is called: that is what was typed, and the usage has another name.
  private func told(_ row: OperationRow<Name>) -> String {
    let words = row.words(strings)
    let named = "\(words.short)：\(words.summary)"
    return strings.pick(named, named, words.summary)
  }

  /// As many of the keys as there is room for; none is cut.
  private func whole(_ keys: [String], columns: Int) -> String {
    keys.reduce("") { text, key in
      let longer = text.isEmpty ? key : text + " " + key
      return longer.count <= columns ? longer : text
    }
  }
}
