import ReviewDocuments
import ReviewScreens

/// A sheet as text for a terminal: columns under each other by how wide text is there, one line a row.
struct PlainTable {
  /// The titles are the first.
  private let lines: [[Cell]]

  private struct Cell {
    let text: String
    let width: Int

    init(_ text: String) { (self.text, width) = (text, Width.of(text)) }
  }

  /// Narrower no column is made to fit a terminal.
  private static let narrowest = 8

  init(_ sheet: Worksheet) {
    lines = [sheet.columns.map { Cell($0.title) }] + sheet.rows.map { $0.map { Cell($0.plain) } }
  }

  /// `columns` is how wide the terminal is: the widest column is clipped until the table fits. Nil: as wide as it takes.
  func lines(columns: Int?) -> [String] {
    let widths = widths(within: columns)
    return lines.map { line(of: $0, widths) }
  }

  // MARK: - Private

  private func widths(within columns: Int?) -> [Int] {
    var widths = lines[0].indices.map { index in lines.reduce(0) { max($0, $1[index].width) } }
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

  private func line(of cells: [Cell], _ widths: [Int]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(zip(cells, widths).reduce(0) { $0 + $1.0.text.utf8.count + $1.1 + 2 })
    // Spaces that are owed before the next text: none end a line.
    var gap = 0
    for (cell, width) in zip(cells, widths) {
      let isWhole = cell.width <= width
      let text = isWhole ? cell.text : Width.clipped(cell.text, to: width)
      if !text.isEmpty {
        line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: gap))
        line.append(contentsOf: text.utf8)
        gap = 0
      }
      gap += width - (isWhole ? cell.width : Width.of(text)) + 2
    }
    return String(decoding: line, as: UTF8.self)
  }
}
