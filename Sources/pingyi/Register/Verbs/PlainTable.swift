import ReviewDocuments
import ReviewScreens

/// A sheet as text for a terminal: columns under each other by how wide text is there, one line a row.
struct PlainTable {
  private let titles: [String]
  private let rows: [[String]]

  /// Narrower no column is made to fit a terminal.
  private static let narrowest = 8

  init(_ sheet: Worksheet) {
    titles = sheet.columns.map(\.title)
    rows = sheet.rows.map { $0.map(\.plain) }
  }

  /// `columns` is how wide the terminal is: the widest column is clipped until the table fits. Nil: as wide as it takes.
  func lines(columns: Int?) -> [String] {
    let widths = widths(within: columns)
    return ([titles] + rows).map { line(of: $0, widths) }
  }

  // MARK: - Private

  private func widths(within columns: Int?) -> [Int] {
    var widths = titles.indices.map { index in
      max(Width.of(titles[index]), rows.map { Width.of($0[index]) }.max() ?? 0)
    }
    guard let columns else { return widths }
    var excess = widths.reduce(2 * (widths.count - 1), +) - columns
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > PlainTable.narrowest
    {
      let next = widths.enumerated().filter { $0.offset != widest }.map(\.element).max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(next, PlainTable.narrowest)))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }

  private func line(of cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let text = Width.clipped(cell, to: widths[index])
      let isLast = index == cells.count - 1
      line += text + (isLast ? "" : String(repeating: " ", count: widths[index] - Width.of(text) + 2))
    }
    return line.last == " " ? String(line.reversed().drop { $0 == " " }.reversed()) : line
  }
}
