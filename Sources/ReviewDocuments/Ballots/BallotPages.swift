import ReviewCore

/// A ballot's layout as pages: each with its marks, and where copies share a page, with the lines to cut along.
struct BallotPages {
  private let layout: BallotLayout
  private let frame: BallotFrame
  /// The squares of a code's text.
  private let squares: (String) -> [[Bool]]

  init(_ layout: BallotLayout, squares: @escaping (String) -> [[Bool]]) {
    self.layout = layout
    self.squares = squares
    frame = BallotFrame(layout.ballot, layout.sizes, layout.columns)
  }

  var pages: [SheetPage] { layout.pages.indices.map(page) }

  // MARK: - Private

  private var ballot: PrintedBallot { layout.ballot }

  private func page(_ index: Int) -> SheetPage {
    let code = squares(ballot.code(page: index + 1, of: layout.pages.count).text)
    var page = SheetPage(isWide: layout.columns.isWide)
    page.marks = (0..<layout.copies).map {
      SheetMarks(top: $0 * layout.copyHeight, height: layout.copyHeight, width: page.width, squares: code)
    }
    let blocks = blocks(onPage: index)
    page.blocks = layout.copies == 1 ? blocks : [.table(copies(of: blocks, width: page.textWidth))]
    return page
  }

  /// One below the other, each as high as its part of the paper.
  private func copies(of blocks: [SheetBlock], width: Int) -> SheetTable {
    let rows = (0..<layout.copies).map { copy in
      var cell = SheetCell()
      cell.blocks = blocks
      cell.isAtTop = true
      var height = layout.copyHeight
      // The page's own margins are part of the first copy and of the last.
      if copy == 0 { height -= SheetPage.top } else { cell.paddingAbove = SheetPage.top }
      if copy == layout.copies - 1 { height -= SheetPage.top }
      return SheetTable.Row(height: height, isExact: true, cells: [cell])
    }
    return SheetTable(widths: [width], rows: rows, rules: .cuts)
  }

  private func blocks(onPage index: Int) -> [SheetBlock] {
    var band = SheetTable(widths: bandWidths, rows: [SheetTable.Row(height: frame.bandHeight, cells: bandCells)])
    band.rules = .all
    let titles = frame.titles.map(SheetBlock.line)
    let notes = frame.notes(page: index + 1, of: layout.pages.count).map(SheetBlock.line)
    return titles + [gap(frame.gapAboveBand), .table(band), gap(BallotFrame.gap), .table(table(layout.pages[index]))]
      + notes
  }

  private func gap(_ height: Int) -> SheetBlock { .line(SheetLine("", .body, 2, before: height - SheetLength.line(2))) }

  private var bandWidths: [Int] {
    let width = SheetPage(isWide: layout.columns.isWide).textWidth
    return [layout.sizes.bandSide, width - 2 * layout.sizes.bandSide, layout.sizes.bandSide]
  }

  private var bandCells: [SheetCell] {
    let (strings, size) = (ballot.strings, layout.sizes.band)
    let lines = [
      SheetLine(strings.ballotLetter(ballot.mark.letter), .heading, size, .center),
      SheetLine(ballot.panel.title, .heading, size, .center),
      SheetLine(strings.paperColour(ballot.mark.tint), .brush, layout.sizes.note, .center),
    ]
    return lines.map { SheetCell([$0], fill: ballot.mark.tint.fill) }
  }

  // MARK: - Table

  private func table(_ range: Range<Int>) -> SheetTable {
    let rows = range.map { row(at: $0, isFirst: $0 == range.lowerBound) }
    return SheetTable(widths: layout.columns.widths, rows: headRows + rows)
  }

  private var headRows: [SheetTable.Row] {
    let strings = ballot.strings
    let isDown = layout.columns.form == .down
    let names = [strings.rowNumber, strings.speakerColumn] + (isDown ? [strings.criterionColumn] : [])
    let boxes = Array(repeating: frame.heads, count: layout.columns.boxCount / max(1, frame.heads.count)).flatMap(
      \.self)
    let heights = frame.headHeights
    guard heights.count == 2 else {
      return [SheetTable.Row(height: heights[0], cells: (names + boxes).map { head($0) })]
    }
    let groups = ballot.paper.criteria.map { head($0, span: frame.heads.count) }
    return [
      SheetTable.Row(height: heights[0], cells: names.map { head($0, merge: .begins) } + groups),
      SheetTable.Row(
        height: heights[1], cells: names.map { _ in SheetCell(merge: .continues) } + boxes.map { head($0) }),
    ]
  }

  private func head(_ text: String, span: Int = 1, merge: SheetCell.Merge? = nil) -> SheetCell {
    SheetCell([SheetLine(text, .heading, layout.sizes.head, .center)], span: span, merge: merge)
  }

  private func row(at index: Int, isFirst: Bool) -> SheetTable.Row {
    let (row, sizes) = (layout.rows[index], layout.sizes)
    let begins = isFirst || layout.rows[index - 1].speaker != row.speaker
    let isMerged = row.criterion != nil
    var cells = [SheetCell(merge: isMerged ? (begins ? .begins : .continues) : nil)]
    cells.append(cells[0])
    if begins {
      let speaker = ballot.paper.rows[row.speaker]
      cells[0].blocks = [.line(SheetLine("\(row.speaker + 1)", .body, sizes.unit, .center))]
      cells[1].blocks = [
        .line(SheetLine(speaker.unit, .body, sizes.unit, indent: SheetTable.indent)),
        .line(SheetLine(speaker.post, .brush, sizes.post, indent: SheetTable.indent)),
      ]
    }
    if let criterion = row.criterion {
      cells.append(
        SheetCell([SheetLine(ballot.paper.criteria[criterion], .body, sizes.unit, indent: SheetTable.indent)]))
    }
    cells += Array(repeating: SheetCell(), count: layout.columns.boxCount)
    return SheetTable.Row(height: row.height, cells: cells)
  }
}
