import CommandTables

/// Which fields stand beside each other: numbers do, so that a whole count is seen at a glance.
struct FormGrid {
  struct Cell {
    let field: Int
    let label: String
    let x: Int
    let labelWidth: Int
  }

  private(set) var rows: [[Cell]] = []
  /// Columns of a number's input, and of the remark after it.
  static let input = 5
  private static let note = 5

  init<Name>(_ fields: [FormField<Name>], labels: [String], width: Int) {
    let isNumber = fields.map { $0.kind == .number }
    let texts = labels.indices.filter { !isNumber[$0] }.map { Width.of(labels[$0]) }.max() ?? 0
    let numbers = labels.indices.filter { isNumber[$0] }.map { Width.of(labels[$0]) }.max() ?? 0
    let pitch = numbers + 2 + FormGrid.input + FormGrid.note
    for index in labels.indices {
      let begins =
        index == 0 || !isNumber[index] || !isNumber[index - 1] || fields[index].isCount != fields[index - 1].isCount
      let used = rows.last?.count ?? 0
      if begins || (used + 1) * pitch > width { rows.append([]) }
      let place = rows[rows.count - 1].count
      let labelWidth = isNumber[index] ? numbers + 2 : texts + 2
      rows[rows.count - 1].append(
        Cell(field: index, label: labels[index], x: 3 + place * pitch, labelWidth: labelWidth))
    }
  }

  /// How many fields stand above and below the rows that are seen.
  func hidden(from start: Int, count: Int) -> (above: Int, below: Int) {
    (rows.prefix(start).reduce(0) { $0 + $1.count }, rows.dropFirst(start + count).reduce(0) { $0 + $1.count })
  }

  func row(of field: Int) -> Int { rows.firstIndex { $0.contains { $0.field == field } } ?? 0 }
}
