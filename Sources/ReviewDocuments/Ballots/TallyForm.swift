import ReviewCore

/// The form on which tellers count the paper ballots of one panel in one vote 计票单: fields for strokes of 正 for each row
/// and grade, what was issued and came back, what must add up, and where teller and scrutineer sign.
struct TallyForm {
  private let ballot: PrintedBallot
  private let rules: VotingRules
  private var s: Strings { ballot.strings }

  init(_ ballot: PrintedBallot, _ rules: VotingRules) {
    self.ballot = ballot
    self.rules = rules
  }

  var pages: [SheetPage] {
    let places = ballot.paper.sheet.places.indices.map { $0 }
    let count = max(1, placesPerPage)
    let parts = stride(from: 0, to: places.count, by: count).map { Array(places[$0..<min($0 + count, places.count)]) }
    return parts.enumerated().map { index, part in
      SheetPage(isWide: true, blocks: blocks(part, page: index + 1, of: parts.count))
    }
  }

  // MARK: - Columns

  private static let number = 100
  private static let name = 420
  private static let criterion = 380
  private static let label = 150

  private var hasCriteria: Bool { !ballot.paper.criteria.isEmpty }

  /// A column each: the marks a ballot can have in a place.
  private var marks: [String] {
    let given =
      ballot.inPoints ? [s.pointsGiven] : legend == nil ? ballot.boxes : ballot.boxes.indices.map { "\($0 + 1)" }
    return given + [s.abstained, s.rowVoid] + (ballot.barred.isEmpty ? [] : [s.ownUnit])
  }

  /// What stands over the columns where the grades are too long to.
  private var legend: SheetLine? {
    let isLong = ballot.boxes.contains { SheetLength.lines($0, in: 150, size: 21) > 5 }
    return isLong && !ballot.inPoints ? SheetLine(s.legend(ballot.boxes), .brush, 12) : nil
  }

  private var widths: [Int] {
    let names = [TallyForm.number, TallyForm.name] + (hasCriteria ? [TallyForm.criterion] : []) + [TallyForm.label]
    let width = SheetPage(isWide: true).textWidth
    let left = width - names.reduce(0, +)
    // Marks are rarer in the columns behind the grades.
    let extra = marks.count - (ballot.inPoints ? 1 : ballot.boxes.count)
    let narrow = min(240, left / marks.count)
    let wide = (left - extra * narrow) / (marks.count - extra)
    let columns = names + marks.indices.map { $0 < marks.count - extra ? wide : narrow }
    // What was lost in dividing.
    return columns.enumerated().map { $0 == 1 ? $1 + width - columns.reduce(0, +) : $1 }
  }

  // MARK: - Heights

  /// For strokes of everybody who is due: a 正 is five ballots and 5 mm.
  private var strokesHeight: Int {
    let perLine = max(1, (widths.suffix(marks.count).max() ?? 50) / 50)
    let lines = ((ballot.panel.due + 4) / 5 + perLine - 1) / perLine
    return min(300, max(110, min(lines, 4) * 55))
  }

  private static let sumHeight = 75

  private func height(of place: Int) -> Int {
    let row = ballot.paper.rows[place / ballot.paper.sheet.marksPerSpeaker]
    let names = TallyForm.height(of: row.unit, in: TallyForm.name)
    let criterion = hasCriteria ? ballot.paper.criteria[place % ballot.paper.sheet.marksPerSpeaker] : ""
    let title = TallyForm.height(of: criterion, in: TallyForm.criterion)
    return max(strokesHeight + TallyForm.sumHeight, names + 20, title + 20)
  }

  /// Long names are in smaller letters.
  private static func size(of text: String, in column: Int) -> Int {
    [24, 18].first { SheetLength.lines(text, in: column - 35, size: $0) * SheetLength.line($0) <= 330 } ?? 12
  }

  private static func height(of text: String, in column: Int) -> Int {
    let size = size(of: text, in: column)
    return SheetLength.lines(text, in: column - 35, size: size) * SheetLength.line(size)
  }

  private func cell(_ text: String, in column: Int) -> SheetCell {
    let line = SheetLine(text, .body, TallyForm.size(of: text, in: column), indent: SheetTable.indent)
    return SheetCell([line], merge: .begins)
  }

  private var placesPerPage: Int {
    let tallest = ballot.paper.sheet.places.indices.map(height).max() ?? 1
    return (SheetLength.width - SheetPage.top - SheetPage.bottom - TallyForm.around - legendHeight - headHeight)
      / tallest
  }

  private var legendHeight: Int {
    legend.map {
      SheetLength.lines($0.text, in: SheetPage(isWide: true).textWidth, size: $0.size) * SheetLength.line($0.size)
    }
      ?? 0
  }

  private var headHeight: Int {
    let lines = zip(marks, widths.suffix(marks.count)).map { SheetLength.lines($0, in: $1 - 10, size: 21) }.max() ?? 1
    return max(100, lines * SheetLength.line(21) + 20)
  }

  /// Titles, figures, checks and signatures.
  private static let around = 790

  // MARK: - Blocks

  private func blocks(_ places: [Int], page: Int, of pages: Int) -> [SheetBlock] {
    let title = s.tallyTitle(letter: ballot.mark.letter, number: ballot.paper.opening.number)
    let size = SheetLength.lines(ballot.paper.title, in: SheetPage(isWide: true).textWidth, size: 32) <= 1 ? 32 : 21
    let blocks: [SheetBlock] = [
      .line(SheetLine(ballot.paper.title, .title, size, .center, isTitle: true)),
      .line(SheetLine(title, .title, 40, .center, isTitle: true)), gap,
      .table(figures), gap, .table(table(places)),
      .line(SheetLine(ballot.inPoints ? s.howToTallyPoints : s.howToTally, .brush, 21, before: 15)),
      .line(SheetLine(s.whatMustAddUp(hasOwn: !ballot.barred.isEmpty), .brush, 21)),
    ]
    let foot = SheetLine(pages > 1 ? s.page("\(page)", of: "\(pages)") : "", .song, 21, .center, before: 10)
    return blocks + [legend].compactMap(\.self).map(SheetBlock.line) + signatures + [.line(foot)]
  }

  private var gap: SheetBlock { .line(SheetLine("", .body, 2, before: 15)) }

  /// A line for scrutineers and one for tellers, the time behind the latter.
  private var signatures: [SheetBlock] {
    let lines = [signatures(s.scrutineer, rules.scrutineers), signatures(s.teller, rules.tellers) + "  " + s.tallyTime]
    return lines.map { .line(SheetLine($0, .body, 24, before: 25)) }
  }

  /// One at least: a form nobody signs proves nothing. Two have room on a line.
  private func signatures(_ role: String, _ posts: [String]) -> String {
    (posts.isEmpty ? [""] : Array(posts.prefix(2))).map { post in
      let named = post.isEmpty || PrintWidth.of(post) > 24 ? "" : s.gapAfterSentence + post
      return s.signed(role) + named + s.colon + String(repeating: "_", count: 14)
    }.joined(separator: "  ")
  }

  private var figures: SheetTable {
    let heads = [s.panel, s.due, s.present, s.issued, s.returned, s.valid, s.invalid]
    let values = [s.ballotLetter(ballot.mark.letter) + " " + ballot.panel.title, "\(ballot.panel.due)"]
    let width = SheetPage(isWide: true).textWidth
    let cells = (values + Array(repeating: "", count: heads.count - values.count)).map {
      SheetCell([SheetLine($0, .body, PrintWidth.of($0) > 80 ? 16 : 24, .center)])
    }
    let fill = ballot.mark.tint.fill
    return SheetTable(
      widths: [width - 6 * 260] + Array(repeating: 260, count: 6),
      rows: [
        SheetTable.Row(height: 70, cells: heads.map { SheetCell([SheetLine($0, .heading, 21, .center)], fill: fill) }),
        SheetTable.Row(height: 110, cells: cells),
      ])
  }

  private func table(_ places: [Int]) -> SheetTable {
    let names = [s.rowNumber, s.speakerColumn] + (hasCriteria ? [s.criterionColumn] : []) + [""]
    let heads = (names + marks).map { SheetCell([SheetLine($0, .heading, 21, .center)]) }
    return SheetTable(
      widths: widths, rows: [SheetTable.Row(height: headHeight, cells: heads)] + places.flatMap(rows))
  }

  /// Two rows for a place: one for strokes, one for the sum of each mark.
  private func rows(of place: Int) -> [SheetTable.Row] {
    let perSpeaker = ballot.paper.sheet.marksPerSpeaker
    let row = ballot.paper.rows[place / perSpeaker]
    var names = [
      SheetCell([SheetLine("\(place / perSpeaker + 1)", .body, 24, .center)], merge: .begins),
      cell(row.unit, in: TallyForm.name),
    ]
    if hasCriteria { names.append(cell(ballot.paper.criteria[place % perSpeaker], in: TallyForm.criterion)) }
    func label(_ text: String) -> SheetCell { SheetCell([SheetLine(text, .heading, 18, .center)]) }
    let fields = Array(repeating: SheetCell(), count: marks.count)
    let below = Array(repeating: SheetCell(merge: .continues), count: names.count)
    return [
      SheetTable.Row(
        height: height(of: place) - TallyForm.sumHeight,
        cells: names + [label(ballot.inPoints ? s.strokesOfPoints : s.strokes)] + fields),
      SheetTable.Row(height: TallyForm.sumHeight, cells: below + [label(s.sumOfStrokes)] + fields),
    ]
  }
}
