import ReviewCore

/// Where everything stands on a ballot: the heights of rows, which rows go on which page, and how many copies a page of
/// A4 has. All lengths in tenths of a millimetre. A scanner finds the boxes by computing the same layout.
struct BallotLayout {
  /// A row of the table: a speaker, or one criterion of theirs.
  struct Row: Hashable {
    var speaker: Int
    /// Nil where criteria are columns, or there are none.
    var criterion: Int?
    var height: Int
  }

  let ballot: PrintedBallot
  let sizes: BallotSizes
  let columns: BallotColumns
  let rows: [Row]
  /// Of each page, the rows on it.
  let pages: [Range<Int>]
  /// Copies on one page of A4: more than one where the ballot is a page that small.
  let copies: Int

  /// In the largest letters, and of these the usual way of columns, with which every row has a page it fits on; where
  /// grades are too long in any, with a legend. Names as long as a plan takes them fit in the smallest.
  init(_ ballot: PrintedBallot) {
    let all = BallotSizes.all(isLarge: ballot.isLarge)
    let usual = all.lazy.flatMap { sizes in
      BallotColumns.ways(ballot, sizes).lazy.map { BallotLayout(ballot, sizes, $0) }
    }
    func withLegend(_ sizes: BallotSizes) -> BallotLayout {
      BallotLayout(ballot, sizes, BallotColumns(withLegend: ballot, sizes))
    }
    self =
      usual.first { $0.fits } ?? all.lazy.map(withLegend).first { $0.fits } ?? withLegend(.smallest)
  }

  private init(_ ballot: PrintedBallot, _ sizes: BallotSizes, _ columns: BallotColumns) {
    self.ballot = ballot
    self.sizes = sizes
    self.columns = columns
    let frame = BallotFrame(ballot, sizes, columns)
    rows = BallotLayout.rows(of: ballot, sizes, columns)
    let page = SheetPage(isWide: columns.isWide).height - SheetPage.top - SheetPage.bottom - BallotLayout.reserve
    let room = page - frame.height(pages: 99)
    fits = rows.allSatisfy { $0.height <= room }
    pages = BallotLayout.evenPages(of: rows, room: room)
    let used = frame.height(pages: 1) + rows.reduce(0) { $0 + $1.height } + BallotLayout.reserve + 2 * SheetPage.top
    copies = pages.count > 1 || columns.isWide ? 1 : max(1, min(3, SheetLength.height / used))
  }

  private let fits: Bool

  /// The height of one copy.
  var copyHeight: Int { SheetPage(isWide: columns.isWide).height / copies }

  // MARK: - Private

  /// For rules, the paragraphs around tables, and letters that come out taller.
  private static let reserve = 40

  private static func rows(of ballot: PrintedBallot, _ sizes: BallotSizes, _ columns: BallotColumns) -> [Row] {
    let paper = ballot.paper
    return paper.rows.enumerated().flatMap { index, row in
      let name = nameHeight(row, sizes, width: columns.name - 2 * (SheetTable.padding + SheetTable.indent))
      if columns.form == .across { return [Row(speaker: index, height: max(sizes.rowHeight, name))] }
      let share = (name + paper.criteria.count - 1) / max(1, paper.criteria.count)
      return paper.criteria.enumerated().map { place, title in
        let width = columns.criterion - 2 * (SheetTable.padding + SheetTable.indent)
        let text = SheetLength.lines(title, in: width, size: sizes.unit) * SheetLength.line(sizes.unit) + padding
        return Row(speaker: index, criterion: place, height: max(sizes.rowHeight, text, share))
      }
    }
  }

  private static func nameHeight(_ row: BallotPaper.Row, _ sizes: BallotSizes, width: Int) -> Int {
    SheetLength.lines(row.unit, in: width, size: sizes.unit) * SheetLength.line(sizes.unit)
      + SheetLength.lines(row.post, in: width, size: sizes.post) * SheetLength.line(sizes.post) + padding
  }

  /// Above and below the text of a row.
  private static let padding = 12

  /// On as few pages as they fit on, and about as much on each.
  private static func evenPages(of rows: [Row], room: Int) -> [Range<Int>] {
    let full = pages(of: rows, room: room)
    let least = rows.reduce(0) { $0 + $1.height } / full.count
    for tried in stride(from: least, to: room, by: 10) {
      let even = pages(of: rows, room: tried)
      if even.count == full.count { return even }
    }
    return full
  }

  /// As many rows as fit. The criteria of a speaker stay together where a page holds them all.
  private static func pages(of rows: [Row], room: Int) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var first = 0
    var used = 0
    for (index, row) in rows.enumerated() {
      let begins = index == 0 || rows[index - 1].speaker != row.speaker
      let block = rows[index...].prefix { $0.speaker == row.speaker }.reduce(0) { $0 + $1.height }
      let needed = begins && block <= room ? block : row.height
      if used + needed > room, index > first {
        pages.append(first..<index)
        (first, used) = (index, 0)
      }
      used += row.height
    }
    return pages + [first..<rows.count]
  }
}
