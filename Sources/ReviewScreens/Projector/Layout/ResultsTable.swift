import ReviewCore

/// The results of all speakers, five at a time: with one panel the share of every grade, with several that of each panel's
/// best grade, and the score where there is one. Columns stand where they suit every page.
struct ResultsTable: SceneBody {
  /// Those that are on.
  let rows: [ResultsScene.Row]
  let strings: Strings
  private let all: [ResultsScene.Row]
  /// Where `rows` begin among them.
  private let first: Int

  init(_ all: [ResultsScene.Row], page: ListPage<ResultsScene.Row>, strings: Strings) {
    self.all = all
    self.strings = strings
    rows = page.elements
    first = (page.number - 1) * LineList.most
  }

  private struct Column {
    /// In one line, or in two where room is short.
    var titles: [String]
    /// Of all rows.
    let cells: [String]
    var width: Int { (titles + cells).reduce(0) { max($0, Width.of($1)) } }

    init(title: String, cells: [String]) { (titles, self.cells) = ([title], cells) }

    /// In two lines, at the cost of a row; no word is broken for it.
    var folded: Column {
      var column = self
      let words = titles.flatMap { $0.split(separator: " ") }.filter { Width.of($0) == $0.count }
      let least = (cells + words.map(String.init)).reduce(0) { max($0, Width.of($1)) }
      column.titles = titles.flatMap { Width.balanced($0, to: max(least, Width.of($0) * 3 / 4 + 1)) }
      return column.titles.count > 2 ? self : column
    }
  }

  private static let gap = 3

  var plainLines: [String] {
    rows.enumerated().map { index, row in
      ([row.speaker.unit] + columns.map { $0.titles.joined() + " " + $0.cells[first + index] }).joined(separator: " ")
    }
  }

  func leastRows(columns: Int, of rows: Int) -> Int { fullest + 1 }

  func rows(columns: Int, atMost room: Int) -> Int {
    let fitting = fitting(columns, room)
    let (head, last) = (head(fitting, room), folds(fitting, columns) ? 1 : 0)
    return min(room, head + fullest + step(head, room - last) * max(0, fullest - 1) + last)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let columns = fitting(rect.width, rect.height)
    let least = numbers + units + taken(columns)
    // A wide screen sets the columns apart, as far as the eye still follows a line.
    let gap = ResultsTable.gap + max(0, min(7, (rect.width - least) / max(1, columns.count)))
    let width = min(rect.width, least + (gap - ResultsTable.gap) * columns.count)
    let area = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: rect.height)
    let (titles, head) = (titleRows(columns), head(columns, rect.height))
    let step = step(head, rect.height - (folds(columns, rect.width) ? 1 : 0))
    let lines = rows.indices.map { ($0, rect.y + head + $0 * (1 + step)) }.filter { $0.1 < rect.bottom }
    var right = area.right
    for column in columns.reversed() {
      for (offset, title) in column.titles.enumerated() {
        buffer.put(title, endingAt: right, y: rect.y + titles - column.titles.count + offset, role: .dim)
      }
      for (index, y) in lines { buffer.put(column.cells[first + index], endingAt: right, y: y, role: .text) }
      right -= column.width + gap
    }
    let x = area.x + numbers
    for (index, y) in lines {
      buffer.put("\(rows[index].speaker.ordinal)", endingAt: x - 2, y: y, role: .dim)
      let (unit, limit) = (rows[index].speaker.unit, max(0, right - x))
      let isFolded = step > 0 && Width.of(unit) > limit && y + 1 < rect.bottom
      for (offset, line) in (isFolded ? Width.balanced(unit, to: limit) : [unit]).prefix(2).enumerated() {
        buffer.put(line, x: x, y: y + offset, role: .heading, limit: limit)
      }
    }
  }

  // MARK: - Private

  /// Lines of a full page.
  private var fullest: Int { min(LineList.most, all.count) }

  private var numbers: Int { (all.map { Width.of("\($0.speaker.ordinal)") }.max() ?? 0) + 2 }
  private var units: Int { all.map { Width.of($0.speaker.unit) }.max() ?? 0 }

  private func titleRows(_ columns: [Column]) -> Int { columns.map(\.titles.count).max() ?? 1 }

  /// The titles, with a blank row under them where there is one.
  private func head(_ columns: [Column], _ room: Int) -> Int {
    let titles = titleRows(columns)
    return room > fullest + titles ? titles + 1 : titles
  }

  /// Blank rows between lines.
  private func step(_ head: Int, _ room: Int) -> Int {
    fullest < 2 ? 0 : max(0, min(3, (room - head - fullest) / (fullest - 1)))
  }

  /// Whether a unit takes two lines beside these columns.
  private func folds(_ columns: [Column], _ width: Int) -> Bool { numbers + units + taken(columns) > width }

  private var columns: [Column] {
    guard let first = all.first else { return [] }
    var columns: [Column] = []
    if first.tallies.count == 1 {
      let grades = all.lazy.compactMap { $0.distribution(of: 0)?.grades }.first ?? []
      for (place, grade) in grades.enumerated() {
        columns.append(Column(title: strings.grade(grade.grade), cells: all.map { share($0, panel: 0, grade: place) }))
      }
    } else {
      for (panel, tally) in first.tallies.enumerated() {
        let best = all.lazy.compactMap { $0.distribution(of: panel)?.grades.first?.grade }.first
        let title = best.map { tally.title + " " + strings.grade($0) } ?? tally.title
        columns.append(Column(title: title, cells: all.map { share($0, panel: panel, grade: 0) }))
      }
    }
    if all.contains(where: { $0.score != nil }) {
      columns.append(Column(title: strings.score, cells: all.map { $0.score.map(strings.points) ?? "-" }))
    }
    return columns
  }

  private func taken(_ columns: [Column]) -> Int { columns.reduce(0) { $0 + $1.width + ResultsTable.gap } }

  /// Where there is no room for all of them beside the units, titles take two lines, then units do; then the columns
  /// before the last give way: the score comes last and matters most.
  private func fitting(_ width: Int, _ room: Int) -> [Column] {
    let isRoomy = room > fullest * 2 + 2
    let free = width - numbers
    var columns = columns
    if taken(columns) > free - units, room > fullest + 1 { columns = columns.map(\.folded) }
    // A long unit is told from others by its end too: in one line half of the width is enough for sixteen characters.
    let least = isRoomy ? 18 : max(20, free * 9 / 20)
    while columns.count > 1, taken(columns) > free - min(units, least) { columns.remove(at: columns.count - 2) }
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
