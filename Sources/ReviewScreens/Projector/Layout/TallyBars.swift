import ReviewCore

/// A count that is disclosed: of each panel the grades as bars with number and share, what the shares are of, and the
/// sentence that is read out (RULES: the announcement).
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

  /// Bars stand apart before the name takes a second line.
  func leastRows(columns: Int, of rows: Int) -> Int {
    let apart = height(columns: columns, TallyBars.apart)
    return apart <= rows ? apart : height(columns: columns, TallyBars.tight)
  }

  func rows(columns: Int, atMost rows: Int) -> Int { min(rows, height(columns: columns, pitch(columns, rows))) }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let page = ListPage(panels, at: at, size: beside(rect.width))
    let shown = page.elements
    let width = columnWidth(rect.width)
    let pitch = pitch(rect.width, rect.height)
    let note = page.count > 1 ? strings.page(page.number, of: page.count) : ""
    var x = rect.x + (rect.width - shown.count * (width + TallyBars.gap) + TallyBars.gap) / 2
    for panel in shown {
      draw(panel, in: Rect(x: x, y: rect.y, width: width, height: rect.height), pitch, note: note, into: &buffer)
      x += width + TallyBars.gap
    }
  }

  // MARK: - Private

  private func sentence(_ panel: PublicTally) -> String {
    isFinal ? strings.announcement(panel) : strings.running(panel)
  }

  /// Panels side by side on a full page.
  private func beside(_ columns: Int) -> Int {
    max(1, min(panels.count, (columns + TallyBars.gap) / (TallyBars.leastColumn + TallyBars.gap)))
  }

  /// No wider than bars can be compared by eye.
  private func columnWidth(_ columns: Int) -> Int {
    max(1, min(60, (columns + TallyBars.gap) / beside(columns) - TallyBars.gap))
  }

  /// How far apart the bars are and how high.
  private struct Pitch {
    let height: Int
    /// Blank rows between.
    let step: Int
  }

  /// The roomiest that fits. With drawn digits only where bars keep their length beside them.
  private func pitch(_ columns: Int, _ rows: Int) -> Pitch {
    let tall = [Pitch(height: ClockDigits.leastRows, step: 1)].filter { _ in columnWidth(columns) >= 44 }
    return (tall + [TallyBars.apart]).first { height(columns: columns, $0) <= rows } ?? TallyBars.tight
  }

  private static let apart = Pitch(height: 1, step: 1)
  private static let tight = Pitch(height: 1, step: 0)

  /// What the highest panel needs, whichever are on: nothing moves when the next ones come.
  private func height(columns: Int, _ pitch: Pitch) -> Int {
    let width = columnWidth(columns)
    let heights = panels.map { panel in
      let sentence = Width.phrased(sentence(panel), to: width).count
      guard let grades = panel.distribution?.grades.count else { return head(width) + pitch.step + sentence }
      return head(width) + 1 + 2 * pitch.step + grades * pitch.height + pitch.step * (grades - 1) + sentence
    }
    return heights.max() ?? 0
  }

  /// Rows above the bars: what the shares are of stands beside the title, under it where one title is too long.
  private func head(_ width: Int) -> Int {
    panels.contains { panel in
      panel.distribution.map { Width.of(panel.title) + 2 + Width.of(strings.shareOf($0)) > width } ?? false
    } ? 2 : 1
  }

  private func draw(_ panel: PublicTally, in rect: Rect, _ pitch: Pitch, note: String, into buffer: inout Buffer) {
    guard rect.height > 0 else { return }
    let end = buffer.put(panel.title, x: rect.x, y: rect.y, role: .heading, limit: rect.width)
    let head = head(rect.width)
    var rest = rect.inset(top: head + pitch.step)
    if let distribution = panel.distribution {
      let base = strings.shareOf(distribution)
      if head == 2 {
        buffer.put(base, x: rect.x, y: rect.y + 1, role: .dim, limit: rect.height > 1 ? rect.width : 0)
      } else {
        buffer.put(base, endingAt: rect.right, y: rect.y, role: .dim)
      }
      if !note.isEmpty, end + 4 + Width.of(note) + (head == 2 ? 0 : Width.of(base)) <= rect.right {
        buffer.put(note, x: end + 2, y: rect.y, role: .dim)
      }
      let grades = Array(distribution.grades.prefix(rest.height))
      drawGrades(grades, in: rest, pitch, into: &buffer)
      rest = rest.inset(top: grades.count * (pitch.step + pitch.height) + 1)
    }
    let role: Role = panel.isVoid ? .error : panel.distribution == nil ? .text : .dim
    let lines = Width.phrased(sentence(panel), to: rest.width)
    let shown = lines.count <= rest.height ? lines : Width.wrapped(sentence(panel), to: rest.width, rows: rest.height)
    for (offset, line) in shown.enumerated() {
      buffer.put(line, x: rest.x, y: rest.y + offset, role: role, limit: rest.width)
    }
  }

  private func drawGrades(
    _ grades: [PublicTally.GradeShare], in rect: Rect, _ pitch: Pitch, into buffer: inout Buffer
  ) {
    let labels = grades.map { strings.grade($0.grade) }
    let label = min(rect.width / 2, (labels.map { Width.of($0) }.max() ?? 0) + 2)
    let digits = pitch.height > 1 ? ClockDigits.least : nil
    let figures = grades.map { (digits == nil ? strings.ballots($0.count) : strings.ballotUnit) + aligned($0.share) }
    let figure = figures.map { Width.of($0) }.max() ?? 0
    let counts = grades.map { digits?.columns(of: "\($0.count)") ?? 0 }.max() ?? 0
    let room = max(0, rect.width - label - figure - 2 - (digits == nil ? 0 : counts + 1))
    // The longest bar fills the room, so that bars read alike whatever the panel.
    let full = max(1, grades.map(\.share.hundredths).max() ?? 1)
    for (index, grade) in grades.enumerated() {
      let top = rect.y + index * (pitch.step + pitch.height)
      guard top + pitch.height <= rect.bottom else { return }
      let y = top + (pitch.height - 1) / 2
      buffer.put(labels[index], x: rect.x, y: y, role: .text, limit: max(0, label - 1))
      let length = room * grade.share.hundredths / full
      let bar = Rect(x: rect.x + label, y: y, width: length, height: digits == nil ? 1 : 2)
      buffer.fill(bar, role: .bar, with: digits == nil ? "▄" : "█")
      buffer.put(figures[index], endingAt: rect.right, y: y, role: .text)
      if let digits {
        let text = "\(grade.count)"
        digits.draw(
          text, x: rect.right - figure - 1 - digits.columns(of: text), y: top, role: .heading, into: &buffer)
      }
    }
  }

  /// `  66.67%`, as wide as ` 100.00%`.
  private func aligned(_ share: Share) -> String {
    String(repeating: " ", count: max(1, 9 - share.text.count)) + share.text
  }
}
