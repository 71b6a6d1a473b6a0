import ReviewCore

/// What stands around the rows on each page of a ballot: titles and band above, the table's head, notes below. All of
/// it on every page, for pages get separated.
struct BallotFrame {
  let ballot: PrintedBallot
  let sizes: BallotSizes
  let columns: BallotColumns

  init(_ ballot: PrintedBallot, _ sizes: BallotSizes, _ columns: BallotColumns) {
    self.ballot = ballot
    self.sizes = sizes
    self.columns = columns
  }

  /// Of a page without its rows, on a ballot of so many pages.
  func height(pages: Int) -> Int { topHeight + headHeights.reduce(0, +) + notesHeight(pages: pages) }

  // MARK: - Titles and band

  /// The code stands to the right of the titles; they are centred on the page all the same.
  var titles: [SheetLine] {
    let title = SheetLine(
      ballot.title, .title, sizes.title, .center, before: 10, indent: SheetMarks.codeRoom, isTitle: true)
    return [sessionLine, title]
  }

  /// Between the titles and the band, so that the code has its height.
  var gapAboveBand: Int { max(20, SheetMarks.inset + SheetMarks.codeRoom - SheetPage.top - titlesHeight) }

  var bandHeight: Int { max(bandLines * SheetLength.line(sizes.band) + 20, sizes.rowHeight) }

  static let gap = 20

  /// The heights of the table's head: criteria, and under them the grades.
  var headHeights: [Int] {
    let size = sizes.head
    func height(_ texts: [String], _ width: Int) -> Int {
      let lines = texts.map { SheetLength.lines($0, in: width - 2 * SheetTable.padding, size: size) }.max() ?? 1
      return max(1, lines) * SheetLength.line(size) + 24
    }
    let grades = height(heads, columns.box)
    let isGrouped = columns.form == .across && !ballot.paper.criteria.isEmpty
    let groups = isGrouped ? [height(ballot.paper.criteria, columns.box * heads.count)] : []
    let names = [(ballot.strings.speakerColumn, columns.name), (ballot.strings.criterionColumn, columns.criterion)]
    let needed = names.filter { $1 > 0 }.map { height([$0], $1) }.max() ?? 0
    return isGrouped ? groups + [max(grades, needed - groups[0])] : [max(grades, needed)]
  }

  /// Over the boxes of one place.
  var heads: [String] { columns.hasLegend ? ballot.boxes.indices.map { "\($0 + 1)" } : ballot.boxes }

  /// Below the table, each note on lines of its own.
  func notes(page: Int, of pages: Int) -> [SheetLine] {
    let numbered = ballot.notes(legend: columns.hasLegend).enumerated().map { index, note in
      SheetLine("\(index + 1). \(note)", .brush, sizes.note)
    }
    var lines = [SheetLine(ballot.strings.notesTitle, .heading, sizes.note, before: BallotFrame.gap)] + numbered
    if pages > 1 {
      lines.append(SheetLine(ballot.strings.page("\(page)", of: "\(pages)"), .song, sizes.note, .center, before: 10))
    }
    return lines
  }

  // MARK: - Private

  private var width: Int { SheetPage(isWide: columns.isWide).textWidth }

  private var sessionLine: SheetLine {
    let room = width - 2 * SheetMarks.codeRoom
    // A long title in smaller letters rather than on a third line.
    let fitting =
      [sizes.session, 28, 24].first { SheetLength.lines(ballot.paper.title, in: room, size: $0) <= 2 } ?? 21
    let size = min(fitting, sizes.session)
    let indent = SheetMarks.codeRoom + slack(of: ballot.paper.title, in: room, size: size) / 2
    return SheetLine(ballot.paper.title, .title, size, .center, indent: indent, isTitle: true)
  }

  /// What lines of one length leave of the room, so that none holds a single character.
  private func slack(of title: String, in room: Int, size: Int) -> Int {
    let lines = SheetLength.lines(title, in: room, size: size)
    guard lines > 1, ballot.strings.language != .en else { return 0 }
    let width = (PrintWidth.of(title) / lines + 4) * size * 882 / 1_000
    return SheetLength.lines(title, in: width, size: size) == lines ? max(0, room - width) : 0
  }

  private var titlesHeight: Int {
    titles.reduce(0) { sum, line in
      sum + line.before + SheetLength.lines(line.text, in: width - 2 * line.indent, size: line.size)
        * SheetLength.line(line.size)
    }
  }

  private var bandLines: Int {
    SheetLength.lines(
      ballot.panel.title, in: width - 2 * sizes.bandSide - 2 * SheetTable.padding, size: sizes.band)
  }

  private var topHeight: Int { titlesHeight + gapAboveBand + bandHeight + BallotFrame.gap }

  private func notesHeight(pages: Int) -> Int {
    notes(page: pages, of: pages).reduce(0) { sum, line in
      sum + line.before + SheetLength.lines(line.text, in: width, size: line.size) * SheetLength.line(line.size)
    }
  }
}
