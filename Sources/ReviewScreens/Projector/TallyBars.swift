import ReviewCore

/// A count that is disclosed: of each panel the grades as bars with number and share, what the shares are of, and the
/// sentence that is read out (DOMAIN: present, issued, returned, valid, invalid, then each grade).
///
/// Panels stand side by side; where there is no room for all they follow one another by the clock.
struct TallyBars: SceneBody {
  let panels: [PublicTally]
  let strings: Strings
  let at: Timestamp

  /// Columns below which a bar says nothing.
  private static let leastColumn = 32
  private static let gap = 4

  var plainLines: [String] { panels.map { "\($0.title) \(strings.announcement($0))" } }

  func leastRows(columns: Int) -> Int { 2 + (shown(columns).map(\.grades).max() ?? 0) }

  func rows(columns: Int, atMost rows: Int) -> Int {
    let shown = shown(columns)
    let width = columnWidth(columns, shown.count)
    let needed = shown.map { panel in
      2 + panel.grades + 2 + Width.wrapped(strings.announcement(panel), to: width).count
    }
    return min(rows, needed.max() ?? 0)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let shown = shown(rect.width)
    let width = columnWidth(rect.width, shown.count)
    for (index, panel) in shown.enumerated() {
      let x = rect.x + index * (width + TallyBars.gap)
      draw(panel, in: Rect(x: x, y: rect.y, width: width, height: rect.height), into: &buffer)
    }
  }

  // MARK: - Private

  private func shown(_ columns: Int) -> [PublicTally] {
    let most = max(1, (columns + TallyBars.gap) / (TallyBars.leastColumn + TallyBars.gap))
    return Page(panels, at: at, size: most).elements
  }

  private func columnWidth(_ columns: Int, _ count: Int) -> Int {
    // One panel alone does not stretch over the whole width: a bar is compared by eye.
    count == 1 ? min(columns, 80) : max(1, (columns - (count - 1) * TallyBars.gap) / max(1, count))
  }

  private func draw(_ panel: PublicTally, in rect: Rect, into buffer: inout Buffer) {
    guard rect.height > 0 else { return }
    buffer.put(panel.title, x: rect.x, y: rect.y, role: .heading, limit: rect.width)
    guard let distribution = panel.distribution else {
      drawText(strings.announcement(panel), panel.isVoid ? .error : .text, in: rect.inset(top: 1), into: &buffer)
      return
    }
    let base = strings.shareOf(distribution)
    if Width.of(base) + Width.of(panel.title) + 2 <= rect.width {
      buffer.put(base, endingAt: rect.right, y: rect.y, role: .dim)
    }
    let grades = distribution.grades.prefix(max(0, rect.height - 1))
    drawGrades(Array(grades), in: rect.inset(top: 1), into: &buffer)
    let used = 1 + grades.count
    let sentence = rect.inset(top: used + (rect.height > used + 2 ? 1 : 0))
    drawText(strings.announcement(panel), .dim, in: sentence, into: &buffer)
  }

  private func drawGrades(_ grades: [PublicTally.GradeShare], in rect: Rect, into buffer: inout Buffer) {
    let labels = grades.map { strings.grade($0.grade) }
    let label = min(rect.width / 3, (labels.map { Width.of($0) }.max() ?? 0) + 2)
    let figures = grades.map { strings.ballots($0.count) + shareText($0.share) }
    let figure = (figures.map { Width.of($0) }.max() ?? 0) + 2
    let room = rect.width - label - figure
    let full = max(1, grades.map(\.share.hundredths).max() ?? 1)
    for (index, grade) in grades.enumerated() {
      let y = rect.y + index
      buffer.put(labels[index], x: rect.x, y: y, role: .text, limit: label - 1)
      // The longest bar fills the room, so that small panels and large ones read alike.
      let length = max(0, room) * grade.share.hundredths / full
      if room > 3 {
        buffer.fill(Rect(x: rect.x + label, y: y, width: length, height: 1), role: .bar, with: "▄")
      }
      buffer.put(figures[index], endingAt: rect.right, y: y, role: .text)
    }
  }

  /// ` 66.67%`, always as wide as ` 100.00%`.
  private func shareText(_ share: Share) -> String {
    String(repeating: " ", count: max(1, 9 - share.text.count)) + share.text
  }

  private func drawText(_ text: String, _ role: Role, in rect: Rect, into buffer: inout Buffer) {
    for (offset, line) in Width.wrapped(text, to: rect.width, rows: rect.height).enumerated() {
      buffer.put(line, x: rect.x, y: rect.y + offset, role: role, limit: rect.width)
    }
  }
}

extension PublicTally {
  fileprivate var grades: Int { distribution?.grades.count ?? 2 }
}
