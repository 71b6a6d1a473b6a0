import CommandTables
import ReviewCore

/// All operations of a command table on a screen of their own: keys, usage, what each does.
///
/// What is too long for its column goes on below: there is no end to the rows.
struct HelpSheet {
  struct Line {
    let keys: String
    let usage: String
    let summary: String
    let role: Role

    static func heading(_ text: String) -> Line { Line(keys: text, usage: "", summary: "", role: .heading) }
  }

  let lines: [Line]
  private let usageX = 13
  private let summaryX: Int

  /// `isNow`: whether a row is possible at the moment; the others are dimmed. `first` and `more`: what stands before the
  /// operations and after them.
  init<Name: OperationName>(
    _ table: CommandTable<Name>, _ strings: Strings, columns: Int, first: [Line] = [], more: [Line] = [],
    isNow: (OperationRow<Name>) -> Bool
  ) {
    var all = first
    for group in Name.Group.allCases {
      all.append(.heading(group.title(strings)))
      for row in table.rows where row.group == group {
        let keys = row.keyNames.joined(separator: " ")
        let summary = row.words(strings).summary
        all.append(Line(keys: keys, usage: row.usage, summary: summary, role: isNow(row) ? .text : .dim))
      }
    }
    all += more
    let (usageX, summaryX) = (usageX, usageX + HelpSheet.usageWidth(all, room: columns - usageX) + 1)
    self.summaryX = summaryX
    lines = all.flatMap { line in
      let usage = Width.wrapped(line.usage, to: line.summary.isEmpty ? columns - usageX : summaryX - usageX - 1)
      let summary = Width.wrapped(line.summary, to: columns - summaryX)
      return (0..<max(1, usage.count, summary.count)).map { row in
        Line(
          keys: row == 0 ? line.keys : "", usage: row < usage.count ? usage[row] : "",
          summary: row < summary.count ? summary[row] : "", role: line.role)
      }
    }
  }

  func draw(size: Size, scroll: Int, title: String, into buffer: inout Buffer) {
    let height = size.rows - 2
    let start = min(scroll, max(0, lines.count - height))
    buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
    buffer.put(title, x: 1, y: 0, role: .title)
    for (offset, line) in lines.dropFirst(start).prefix(height).enumerated() {
      let y = offset + 1
      buffer.put(
        line.keys, x: 1, y: y, role: line.role == .heading ? .heading : .key,
        limit: line.usage.isEmpty ? 60 : usageX - 2)
      buffer.put(line.usage, x: usageX, y: y, role: line.role)
      buffer.put(line.summary, x: summaryX, y: y, role: line.role)
    }
  }

  // MARK: - Private

  /// As wide as the longest usage where the summaries still have their room, else what leaves both about as much.
  private static func usageWidth(_ lines: [Line], room: Int) -> Int {
    let both = lines.filter { !$0.summary.isEmpty }
    let usage = both.map { Width.of($0.usage) }.max() ?? 0
    let summary = both.map { Width.of($0.summary) }.max() ?? 0
    return min(usage, max(room - summary - 1, room * 2 / 5))
  }
}
