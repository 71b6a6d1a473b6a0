import ReviewCore

/// The results of all speakers, five at a time: with one panel the share of every grade, with several that of each panel's
/// best grade, and the score where there is one.
struct ResultsTable: SceneBody {
  let rows: [ResultsScene.Row]
  let strings: Strings

  private struct Column {
    let title: String
    let cells: [String]
    var width: Int { cells.reduce(Width.of(title)) { max($0, Width.of($1)) } }
  }

  private static let gap = 3

  var plainLines: [String] {
    rows.enumerated().map { index, row in
      ([row.speaker.unit] + columns.map { $0.title + " " + $0.cells[index] }).joined(separator: " ")
    }
  }

  func leastRows(columns: Int, of rows: Int) -> Int { self.rows.count + 1 }

  func rows(columns: Int, atMost room: Int) -> Int {
    min(room, head(room) + rows.count + step(room) * max(0, rows.count - 1))
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let numbers = (rows.map { Width.of("\($0.speaker.ordinal)") }.max() ?? 0) + 2
    let units = rows.map { Width.of($0.speaker.unit) }.max() ?? 0
    let columns = fitting(rect.width - numbers - min(units, 20))
    let width = min(rect.width, numbers + units + columns.reduce(0) { $0 + $1.width + ResultsTable.gap })
    let area = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: rect.height)
    var right = area.right
    for column in columns.reversed() {
      buffer.put(column.title, endingAt: right, y: rect.y, role: .dim)
      for (index, y) in lineRows(rect) { buffer.put(column.cells[index], endingAt: right, y: y, role: .text) }
      right -= column.width + ResultsTable.gap
    }
    let x = area.x + numbers
    for (index, y) in lineRows(rect) {
      buffer.put("\(rows[index].speaker.ordinal)", endingAt: x - 2, y: y, role: .dim)
      buffer.put(rows[index].speaker.unit, x: x, y: y, role: .heading, limit: max(0, right - x))
    }
  }

  // MARK: - Private

  private func head(_ room: Int) -> Int { room >= rows.count + 2 ? 2 : 1 }

  /// Blank rows between lines.
  private func step(_ room: Int) -> Int {
    rows.count < 2 ? 0 : max(0, min(2, (room - head(room) - rows.count) / (rows.count - 1)))
  }

  /// Each line that fits, and where it stands.
  private func lineRows(_ rect: Rect) -> [(Int, Int)] {
    let (first, pitch) = (rect.y + head(rect.height), 1 + step(rect.height))
    return rows.indices.map { ($0, first + $0 * pitch) }.filter { $0.1 < rect.bottom }
  }

  private var columns: [Column] {
    guard let first = rows.first else { return [] }
    var columns: [Column] = []
    if first.tallies.count == 1 {
      let grades = rows.lazy.compactMap { $0.distribution(of: 0)?.grades }.first ?? []
      for (place, grade) in grades.enumerated() {
        columns.append(Column(title: strings.grade(grade.grade), cells: rows.map { share($0, panel: 0, grade: place) }))
      }
    } else {
      for (panel, tally) in first.tallies.enumerated() {
        let best = rows.lazy.compactMap { $0.distribution(of: panel)?.grades.first?.grade }.first
        let title = best.map { tally.title + " " + strings.grade($0) } ?? tally.title
        columns.append(Column(title: title, cells: rows.map { share($0, panel: panel, grade: 0) }))
      }
    }
    if rows.contains(where: { $0.score != nil }) {
      columns.append(Column(title: strings.score, cells: rows.map { $0.score.map(strings.points) ?? "-" }))
    }
    return columns
  }

  /// Where there is no room for all of them the columns before the last give way: the score comes last and matters most.
  private func fitting(_ width: Int) -> [Column] {
    var columns = columns
    while columns.count > 1, columns.reduce(0, { $0 + $1.width + ResultsTable.gap }) > width {
      columns.remove(at: columns.count - 2)
    }
    return columns
  }

  private func share(_ row: ResultsScene.Row, panel: Int, grade: Int) -> String {
    guard let grades = row.distribution(of: panel)?.grades, grades.indices.contains(grade) else { return "-" }
    return grades[grade].share.text
  }
}

extension ResultsScene.Row {
  fileprivate func distribution(of panel: Int) -> PublicTally.Distribution? {
    tallies.indices.contains(panel) ? tallies[panel].distribution : nil
  }
}
