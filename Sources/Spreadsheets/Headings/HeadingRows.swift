/// One row, or two, that may be the headings of a table.
struct HeadingRows {
  /// Down to the end of what is merged with them.
  let rows: ClosedRange<Int>
  let headings: [Heading]

  init(_ row: Spreadsheet.Row) {
    self.init([row])
  }

  /// Nil unless the second row stands right below the first.
  init?(_ upper: Spreadsheet.Row, _ lower: Spreadsheet.Row) {
    guard lower.number == upper.number + 1 else { return nil }
    self.init([upper, lower])
  }

  /// What a remembered mapping is found by: the headings, sorted, since columns may have moved.
  var fingerprint: String { headings.map(\.key).sorted().joined(separator: "|") }

  // MARK: - Private

  private init(_ lines: [Spreadsheet.Row]) {
    let first = lines.first?.number ?? 1
    let merged = lines.flatMap(\.cells).compactMap(\.merged).map(\.rows)
    // A merged title that begins above is no heading of a column.
    let ends = merged.filter { $0.lowerBound >= first }.map(\.upperBound)
    rows = first...max(lines.last?.number ?? first, ends.max() ?? first)
    let columns = Set(lines.flatMap { $0.cells.map(\.address.column) }).sorted()
    headings = columns.compactMap { column in HeadingRows.heading(lines.map { $0[column] }, column) }
  }

  /// Of the cells of a column, from above. Nil where nothing stands.
  private static func heading(_ cells: [Spreadsheet.Cell], _ column: Int) -> Heading? {
    let lines = cells.map(\.value.text)
    guard let lower = lines.last, let upper = lines.first, let upperCell = cells.first else { return nil }
    let isGroup = cells.count > 1 && (upperCell.merged?.columns.count ?? 1) > 1 && upperCell.merged?.rows.count == 1
    let forms: [HeadingForm]
    let text: String
    if cells.count == 1 || upper == lower || upper.isEmpty {
      (text, forms) = (lower, HeadingForm.forms(of: lower))
    } else if lower.isEmpty {
      // What heads a group of columns heads none of them alone.
      (text, forms) = isGroup ? ("", []) : (upper, HeadingForm.forms(of: upper))
    } else {
      text = "\(upper) \(lower)"
      forms = HeadingForm.forms(of: upper + lower) + HeadingForm.forms(of: lower)
    }
    return forms.isEmpty ? nil : Heading(column: column, text: text, forms: forms)
  }
}
