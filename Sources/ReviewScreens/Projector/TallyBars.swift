import ReviewCore

/// A count that is disclosed: of each panel the grades as bars with number and share, what the shares are of, and the
/// sentence that is read out (DOMAIN: present, issued, returned, valid, invalid, then each grade).
///
/// Panels stand side by side; where there is no room for all they follow one another by the clock.
struct TallyBars: SceneBody {
  let panels: [PublicTally]
  /// False for running totals: of fewer ballots than came back.
  let isFinal: Bool
  let strings: Strings
  let at: Timestamp

  /// Columns below which a bar says nothing.
  private static let leastColumn = 32
  private static let gap = 4

  var plainLines: [String] { panels.map { "\($0.title) \(sentence($0))" } }

  func leastRows(columns: Int, of rows: Int) -> Int { height(columns: columns, step: 0) }

  func rows(columns: Int, atMost rows: Int) -> Int { min(rows, height(columns: columns, step: step(columns, rows))) }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let shown = shown(rect.width)
    let width = columnWidth(rect.width, shown.count)
    let step = step(rect.width, rect.height)
    var x = rect.x + (rect.width - shown.count * (width + TallyBars.gap) + TallyBars.gap) / 2
    for panel in shown {
      draw(panel, in: Rect(x: x, y: rect.y, width: width, height: rect.height), step: step, into: &buffer)
      x += width + TallyBars.gap
    }
  }

  // MARK: - Private

  private func sentence(_ panel: PublicTally) -> String {
    isFinal ? strings.announcement(panel) : strings.running(panel)
  }

  private func shown(_ columns: Int) -> [PublicTally] {
    let most = max(1, (columns + TallyBars.gap) / (TallyBars.leastColumn + TallyBars.gap))
    return Page(panels, at: at, size: most).elements
  }

  /// No wider than bars can be compared by eye.
  private func columnWidth(_ columns: Int, _ count: Int) -> Int {
    max(1, min(60, (columns + TallyBars.gap) / max(1, count) - TallyBars.gap))
  }

  private func height(columns: Int, step: Int) -> Int {
    let shown = shown(columns)
    let width = columnWidth(columns, shown.count)
    let heights = shown.map { panel in
      let sentence = Width.wrapped(sentence(panel), to: width).count
      guard let grades = panel.distribution?.grades.count else { return 1 + step + sentence }
      return 1 + step + grades + step * (grades - 1) + 1 + step + sentence
    }
    return heights.max() ?? 0
  }

  /// Blank rows between bars.
  private func step(_ columns: Int, _ rows: Int) -> Int { height(columns: columns, step: 1) <= rows ? 1 : 0 }

  private func draw(_ panel: PublicTally, in rect: Rect, step: Int, into buffer: inout Buffer) {
    guard rect.height > 0 else { return }
    buffer.put(panel.title, x: rect.x, y: rect.y, role: .heading, limit: rect.width)
    var rest = rect.inset(top: 1 + step)
    if let distribution = panel.distribution {
      let base = strings.shareOf(distribution)
      if Width.of(base) + Width.of(panel.title) + 2 <= rect.width {
        buffer.put(base, endingAt: rect.right, y: rect.y, role: .dim)
      }
      let grades = Array(distribution.grades.prefix(rest.height))
      drawGrades(grades, in: rest, step: step, into: &buffer)
      rest = rest.inset(top: grades.count * (step + 1) + 1)
    }
    let role: Role = panel.isVoid ? .error : panel.distribution == nil ? .text : .dim
    for (offset, line) in Width.wrapped(sentence(panel), to: rest.width, rows: rest.height).enumerated() {
      buffer.put(line, x: rest.x, y: rest.y + offset, role: role, limit: rest.width)
    }
  }

  private func drawGrades(_ grades: [PublicTally.GradeShare], in rect: Rect, step: Int, into buffer: inout Buffer) {
    let labels = grades.map { strings.grade($0.grade) }
    let label = min(rect.width / 2, (labels.map { Width.of($0) }.max() ?? 0) + 2)
    let figures = grades.map { strings.ballots($0.count) + aligned($0.share) }
    let room = max(0, rect.width - label - (figures.map { Width.of($0) }.max() ?? 0) - 2)
    // The longest bar fills the room, so that bars read alike whatever the panel.
    let full = max(1, grades.map(\.share.hundredths).max() ?? 1)
    for (index, grade) in grades.enumerated() {
      let y = rect.y + index * (step + 1)
      guard y < rect.bottom else { return }
      buffer.put(labels[index], x: rect.x, y: y, role: .text, limit: max(0, label - 1))
      let length = room * grade.share.hundredths / full
      buffer.fill(Rect(x: rect.x + label, y: y, width: length, height: 1), role: .bar, with: "▄")
      buffer.put(figures[index], endingAt: rect.right, y: y, role: .text)
    }
  }

  /// `  66.67%`, as wide as ` 100.00%`.
  private func aligned(_ share: Share) -> String {
    String(repeating: " ", count: max(1, 9 - share.text.count)) + share.text
  }
}
