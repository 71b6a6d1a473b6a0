import ReviewCore

/// The ballot 评议票 of one panel in one vote, as it stands on paper: words and boxes, no number, nothing that differs
/// from copy to copy. Where things stand is `BallotLayout`'s.
struct PrintedBallot: Sendable {
  let paper: BallotPaper
  let panel: Panel
  let mark: PanelMark
  let isLarge: Bool
  let strings: Strings

  init(_ plan: Plan, _ opening: RoundOpening, _ panel: Panel, isLarge: Bool, _ strings: Strings) {
    paper = BallotPaper(plan, opening)
    self.panel = panel
    mark = PanelMark(of: panel, in: plan)
    self.isLarge = isLarge
    self.strings = strings
    inPoints = plan.appraisal.voting.inPoints
  }

  /// A number is written instead of a box being marked.
  let inPoints: Bool

  /// What stands over the boxes of one place.
  var boxes: [String] {
    inPoints ? [strings.pointsToGive] : paper.choices.map { strings.capitalised(strings.grade($0)) }
  }

  var title: String { strings.ballotTitle(number: paper.opening.number) }

  /// Units on the sheet that some members of the panel may not rate.
  var barred: [String] {
    zip(paper.sheet.speakers, paper.rows).filter { panel.barred(from: $0.0) > 0 }.map(\.1.unit)
  }

  /// How it is marked, a point a line. `legend` says which number over a box stands for which grade.
  func notes(legend: Bool) -> [String] {
    let s = strings
    let hasRows = paper.sheet.placeCount > 1
    var notes = inPoints ? s.howToGivePoints(hasRows: hasRows) : s.howToMarkPaper(hasRows: hasRows)
    notes.append(s.noSignOnBallot)
    if !barred.isEmpty {
      notes.append(
        paper.rows.count > 1
          ? s.ownRowOnPaper(barred.reduce(0) { $0 + PrintWidth.of($1) } <= 120 ? barred : [])
          : s.ownSheetOnPaper(barred.joined()))
    }
    if legend { notes.insert(s.legend(boxes), at: 0) }
    return notes
  }

  func code(page: Int, of pages: Int) -> BallotCode {
    let words =
      [paper.title, panel.title, strings.language.rawValue, title] + paper.rows.flatMap { [$0.unit, $0.post] }
      + paper.criteria + boxes
    return BallotCode(
      mark: BallotCode.mark(of: words), panel: panel.id,
      speaker: paper.rows.count == 1 ? paper.sheet.speakers[0] : nil, number: paper.opening.number, page: page,
      pages: pages, isLarge: isLarge)
  }
}
