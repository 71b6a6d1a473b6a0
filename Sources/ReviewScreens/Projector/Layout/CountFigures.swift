import ReviewCore

/// While the count is open: of every panel how many ballots came back of those that went out, in large figures side by
/// side, and nothing else.
struct CountFigures: SceneBody {
  let panels: [PublicTally]
  let strings: Strings

  var plainLines: [String] { panels.map { "\($0.title) \(note($0)) \(figure($0).drop { $0 == " " })" } }

  func leastRows(columns: Int, of rows: Int) -> Int { isBeside(columns) ? 9 : panels.count }

  func rows(columns: Int, atMost rows: Int) -> Int {
    guard isBeside(columns) else { return min(rows, panels.count) }
    guard let digits = digits(columns: columns, rows: rows) else { return rows < 5 ? min(rows, 3) : 5 }
    return digits.rows + 4
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    guard isBeside(rect.width) else {
      for (offset, line) in plainLines.prefix(rect.height).enumerated() {
        buffer.put(line, centredIn: rect, y: rect.y + offset, role: .text)
      }
      return
    }
    let digits = digits(columns: rect.width, rows: rect.height)
    for (index, panel) in panels.enumerated() {
      let column = column(index, in: rect)
      let text = figure(panel)
      buffer.put(panel.title, centredIn: column, y: rect.y, role: .text)
      if let digits {
        let x = column.x + (column.width - digits.columns(of: text)) / 2
        digits.draw(text, x: x, y: rect.y + 2, role: .heading, into: &buffer)
      } else {
        buffer.put(text, centredIn: column, y: rect.y + rect.height / 2, role: .heading)
      }
      buffer.put(note(panel), centredIn: column, y: rect.bottom - 1, role: panel.isVoid ? .error : .dim)
    }
  }

  // MARK: - Private

  private func isBeside(_ columns: Int) -> Bool { columns / max(1, panels.count) >= 16 }

  private func column(_ index: Int, in rect: Rect) -> Rect {
    let width = rect.width / max(1, panels.count)
    return Rect(x: rect.x + width * index, y: rect.y, width: width, height: rect.height)
  }

  private func digits(columns: Int, rows: Int) -> ClockDigits? {
    // The size of all ballots back, so that it stays while they come.
    let widest =
      panels.map { panel in panel.issued.map { "\($0)/\($0)" } ?? figure(panel) }
      .max { $0.count < $1.count } ?? ""
    return ClockDigits(fitting: widest, columns: columns / max(1, panels.count) - 8, rows: min(rows - 4, 14))
  }

  /// `28/30`, and ` 9/30` as wide, so that the tenth ballot moves nothing; before anything came back what was handed out,
  /// else who is there. A dash where nothing is known.
  private func figure(_ panel: PublicTally) -> String {
    guard let returned = panel.returned else { return (panel.issued ?? panel.present).map { "\($0)" } ?? "-" }
    guard let issued = panel.issued else { return "\(returned)" }
    let blanks = String(repeating: " ", count: max(0, "\(issued)".count - "\(returned)".count))
    return "\(blanks)\(returned)/\(issued)"
  }

  private func note(_ panel: PublicTally) -> String {
    if panel.isVoid { return strings.voidRound }
    if panel.returned != nil { return strings.returnedOfIssued }
    if panel.issued != nil { return strings.issued }
    return panel.present == nil ? strings.notCounted : strings.present
  }
}
