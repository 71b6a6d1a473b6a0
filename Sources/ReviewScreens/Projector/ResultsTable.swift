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

  var plainLines: [String] {
    rows.enumerated().map { index, row in
      ([row.speaker.unit] + columns.map { $0.title + " " + $0.cells[index] }).joined(separator: " ")
    }
  }

  func leastRows(columns: Int) -> Int { rows.count + 1 }

  func rows(columns: Int, atMost room: Int) -> Int {
    let step = step(room)
    return rows.count + 2 + step * max(0, rows.count - 1) <= room
      ? rows.count + 2 + step * max(0, rows.count - 1) : min(room, rows.count + 1)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let columns = fitting(rect.width)
    let numbers = (rows.map { Width.of("\($0.speaker.ordinal)") }.max() ?? 0) + 2
    let figures = columns.reduce(0) { $0 + $1.width + 3 }
    let units = rows.reduce(0) { max($0, Width.of($1.speaker.unit)) }
    let width = min(rect.width, numbers + units + figures + 2)
    let area = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: rect.height)
    var right = area.right
    let step = step(rect.height)
    let first = rect.y + (rows.count + 2 + step * max(0, rows.count - 1) <= rect.height ? 2 : 1)
    for column in columns.reversed() {
      buffer.put(column.title, endingAt: right, y: rect.y, role: .dim)
      for (index, cell) in column.cells.enumerated() where first + index * (step + 1) < rect.bottom {
        buffer.put(cell, endingAt: right, y: first + index * (step + 1), role: .text)
      }
      right -= column.width + 3
    }
    for (index, row) in rows.enumerated() where first + index * (step + 1) < rect.bottom {
      let y = first + index * (step + 1)
      buffer.put("\(row.speaker.ordinal)", endingAt: area.x + numbers - 2, y: y, role: .dim)
      buffer.put(
        row.speaker.unit, x: area.x + numbers, y: y, role: .heading, limit: max(0, right - area.x - numbers))
    }
  }

  // MARK: - Private

  private func step(_ room: Int) -> Int {
    guard rows.count > 1 else { return 0 }
    return max(0, min(2, (room - rows.count - 2) / (rows.count - 1)))
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

  /// The last columns give way first but for the score, which comes last and matters most.
  private func fitting(_ width: Int) -> [Column] {
    var columns = columns
    while columns.count > 1, columns.reduce(20, { $0 + $1.width + 3 }) > width { columns.remove(at: columns.count - 2) }
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
