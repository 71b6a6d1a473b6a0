import ReviewValues

/// A cell as the file has it, under way.
struct RawCell {
  fileprivate var kind = "n"
  fileprivate var style = 0
  var value: [UInt8] = []
  var formula: [UInt8] = []
  var hasFormula = false
  var inline = RichText()

  mutating func begin(kind: String, style: Int) {
    self.kind = kind
    self.style = style
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    hasFormula = false
    _ = inline.take()
  }
}

/// What makes values of the cells of a workbook.
struct CellReading {
  let strings: [CellValue]
  /// By the number of the style.
  let looks: [NumberLook]
  let dates: DateSystem

  func value(of cell: inout RawCell) throws(SpreadsheetFault.Damage) -> CellValue {
    if cell.kind == "inlineStr" { return CellText.value(CellText.unescaped(cell.inline.take())) }
    let text = String(decoding: cell.value, as: UTF8.self)
    guard !text.isEmpty else { return cell.hasFormula && cell.kind != "str" ? uncalculated(cell) : .blank }
    switch cell.kind {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else { throw .badValue(text) }
      return strings[index]
    case "str": return CellText.value(CellText.unescaped(text))
    case "b": return .boolean(text == "1" || text == "true")
    case "e": return .error(PlainText.clean(text))
    case "d": return isoDate(text)
    case "n":
      guard let number = Double(text), number.isFinite else { throw .badValue(text) }
      return dates.value(number, looks.indices.contains(cell.style) ? looks[cell.style] : .number)
    default: throw .badValue(cell.kind)
    }
  }

  // MARK: - Private

  private func uncalculated(_ cell: RawCell) -> CellValue {
    .error("=" + PlainText.clean(String(decoding: cell.formula, as: UTF8.self)))
  }

  /// `2026-11-29`, `2026-11-29T08:30:00`, as strict workbooks may write it; anything else is a text.
  private func isoDate(_ text: String) -> CellValue {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let day = parts.first.flatMap({ CivilDate(String($0)) }) else { return CellText.value(text) }
    guard parts.count == 2 else { return .date(day, secondsOfDay: nil) }
    let clock = parts[1].prefix { $0 != "." && $0 != "Z" }.split(separator: ":").map { Int($0) ?? -1 }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0..<60).contains(clock[2]) else {
      return CellText.value(text)
    }
    let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2]
    return .date(day, secondsOfDay: seconds == 0 ? nil : seconds)
  }
}
