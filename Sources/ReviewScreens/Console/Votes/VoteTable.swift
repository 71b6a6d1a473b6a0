import ReviewCore

/// One speaker's count, a row a panel: grades, blank, void. Figures of several criteria are added up.
struct VoteTable {
  private struct Row {
    let panel: Identifier
    let cells: [String]
  }

  private let heads: [String]
  private let rows: [Row]

  init(_ view: AppraisalRound, _ session: Session, _ strings: Strings) {
    let rules = session.plan.appraisal
    heads =
      rules.voting.inPoints
      ? [strings.pick("均分", "均分", "mean"), strings.pick("票", "票", "n")]
      : rules.grades.map { strings.grade($0) } + [strings.pick("弃", "棄", "none"), strings.pick("废", "廢", "void")]
    rows = session.plan.panels.compactMap { panel in
      let tallies = view.tallies(of: panel.id)
      guard !tallies.isEmpty else { return nil }
      let sum = { (figure: (PanelTally) -> Int) in "\(tallies.reduce(0) { $0 + figure($1) })" }
      if rules.voting.inPoints {
        let mean = session.points(of: panel.id, in: view)?.text ?? "-"
        return Row(panel: panel.id, cells: [mean, sum { $0.graded }])
      }
      let grades = rules.grades.map { grade in sum { $0.counts[grade.id] ?? 0 } }
      return Row(panel: panel.id, cells: grades + [sum { $0.abstained }, sum { $0.invalid }])
    }
  }

  /// The heads, in one line or two, and a row a panel, figures under each other; nil where the words of the grades are
  /// too long even for that.
  func rows(width: Int) -> (heads: [String], panels: [String])? {
    table(width: width, heads: heads.map { [$0] }) ?? table(width: width, heads: heads.map(VoteTable.stacked))
  }

  /// Each panel's figures with their words.
  var sentences: [[String]] {
    rows.map { row in [row.panel] + zip(heads, row.cells).map { "\($0) \($1)" } }
  }

  // MARK: - Private

  private func table(width: Int, heads: [[String]]) -> (heads: [String], panels: [String])? {
    let first = (rows.map { Width.of($0.panel) }.max() ?? 0)
    let widths = heads.indices.map { column in
      let words = heads[column].map { Width.of($0) }.max() ?? 0
      return 1 + max(words, rows.map { $0.cells[column].count }.max() ?? 0)
    }
    guard first + widths.reduce(0, +) <= width else { return nil }
    let spare = (width - first - widths.reduce(0, +)) / max(1, widths.count)
    let line = { (name: String, cells: [String]) in
      zip(cells, widths).reduce(padded(name, to: first)) { $0 + aligned($1.0, to: $1.1 + min(2, spare)) }
    }
    let height = heads.map(\.count).max() ?? 1
    let headLines = (0..<height).map { row in
      // A head of one line stands right over its figures.
      line("", heads.map { head in row < height - head.count ? "" : head[row - height + head.count] })
    }
    return (headLines, rows.map { line($0.panel, $0.cells) })
  }

  /// In two lines, as narrow as that goes.
  private static func stacked(_ head: String) -> [String] {
    let whole = Width.of(head)
    for width in stride(from: max(2, (whole + 1) / 2), to: whole, by: 1) {
      let lines = Width.wrapped(head, to: width)
      if lines.count <= 2, lines.allSatisfy({ Width.of($0) <= width }) { return lines }
    }
    return [head]
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Width.of(text)))
  }

  private func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - Width.of(text))) + text
  }
}
