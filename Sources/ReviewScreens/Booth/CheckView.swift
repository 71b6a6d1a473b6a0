import ReviewCore

/// The sheet as it is read through: a line for each speaker, or for each place where a speaker's marks do not fit a line.
struct CheckList {
  struct Row {
    /// Where Enter leads: the first place of the line.
    let place: Int
    let number: String
    let title: String
    let marks: [Mark?]
  }

  let rows: [Row]
  let numberWidth: Int
  let titleWidth: Int
  let wordWidth: Int

  init(_ sheet: BoothSheet, _ strings: Strings, columns: Int) {
    let paper = sheet.paper
    let wide = paper.sheet.marksPerSpeaker
    wordWidth = paper.longestWord(strings)
    numberWidth = max(2, "\(paper.rows.count)".count)
    let units = paper.rows.reduce(0) { max($0, Width.of($1.unit)) }
    let words = wide * (wordWidth + CheckList.gap)
    if wide == 1 || 4 + numberWidth + min(units, 24) + words <= columns {
      rows = paper.rows.enumerated().map { index, row in
        Row(
          place: index * wide, number: "\(index + 1)", title: row.unit,
          marks: Array(sheet.marks[(index * wide)..<((index + 1) * wide)]))
      }
      titleWidth = min(units, columns - 4 - numberWidth - words)
      return
    }
    rows = sheet.marks.indices.map { place in
      let isFirst = place % wide == 0
      let unit = paper.rows[place / wide].unit
      return Row(
        place: place, number: isFirst ? "\(place / wide + 1)" : "",
        title: "\(unit)\u{3000}\(paper.criteria[place % wide])", marks: [sheet.marks[place]])
    }
    let titles = rows.reduce(0) { max($0, Width.of($1.title)) }
    titleWidth = min(titles, columns - 4 - numberWidth - wordWidth - CheckList.gap)
  }

  var columns: Int { 4 + numberWidth + titleWidth + (rows.first?.marks.count ?? 1) * (wordWidth + CheckList.gap) }

  static let gap = 3

  static func columns(in size: Size) -> Int { BoothFrame(size).body.width }
}

struct CheckView {
  private let sheet: BoothSheet
  private let cursor: CheckCursor
  /// The button can be pressed.
  private let isReady: Bool
  private let strings: Strings
  private let font: GlyphFont

  init(_ sheet: BoothSheet, _ cursor: CheckCursor, isReady: Bool, _ strings: Strings, _ font: GlyphFont) {
    (self.sheet, self.cursor, self.isReady, self.strings, self.font) = (sheet, cursor, isReady, strings, font)
  }

  func draw(in body: Rect, into buffer: inout Buffer) {
    let list = CheckList(sheet, strings, columns: body.width)
    buffer.put(strings.readThrough, centredIn: body, y: body.y, role: .heading)
    buffer.put(strings.notCastYet, centredIn: body, y: body.y + 1, role: .text)
    drawButton(in: Rect(x: body.x, y: body.bottom - 3, width: body.width, height: 3), into: &buffer)
    if list.rows.count == 1, drawAlone(list.rows[0], in: body.inset(top: 3, bottom: 4), into: &buffer) { return }
    let legend = legend(list, columns: body.width)
    let head = legend.isEmpty ? 0 : legend.count + 1
    let area = body.inset(top: 3, bottom: 4)
    let room = area.height - head
    let shown = window(list.rows.count, room: room)
    let step = list.rows.count * 2 - 1 <= room ? 2 : 1
    var y = area.y + max(0, room - (shown.count * step - (step - 1))) / 2
    for line in legend {
      buffer.put(line, centredIn: body, y: y, role: .dim)
      y += 1
    }
    if !legend.isEmpty {
      drawHeads(list, in: body, y: y, into: &buffer)
      y += 1
    }
    drawMore("↑", shown.lowerBound, in: body, y: area.y - 1, into: &buffer)
    drawMore("↓", list.rows.count - shown.upperBound, in: body, y: area.bottom, into: &buffer)
    for index in shown {
      draw(list.rows[index], list, isCursor: cursor == .row(index), in: body, y: y, into: &buffer)
      y += step
    }
  }

  // MARK: - Private

  /// A sheet of one mark: it in glyphs, and the unit above it, too where there is room. False where there is none.
  private func drawAlone(_ row: CheckList.Row, in area: Rect, into buffer: inout Buffer) -> Bool {
    guard row.marks.count == 1, let mark = row.marks.first,
      let word = LargeText(
        sheet.paper.word(mark, strings), font: font, columns: area.width, rows: area.height - 3,
        sizes: [.single, .narrow])
    else { return false }
    let unit = LargeText(
      row.title, font: font, columns: area.width - 6, rows: area.height - word.rows - 2, maxLines: 2,
      sizes: [.single, .narrow])
    let height = unit?.rows ?? 1
    let top = area.y + max(0, area.height - height - 2 - word.rows) / 2
    if let unit {
      unit.draw(x: area.x, y: top, width: area.width, role: .text, into: &buffer)
    } else {
      buffer.put(row.title, centredIn: area, y: top, role: .text)
    }
    if cursor == .row(0) {
      let width = unit?.columns ?? min(area.width, Width.of(row.title))
      let x = area.x + (area.width - width) / 2
      buffer.put("►", x: max(area.x, x - 2), y: top + height / 2, role: .mark)
      if unit == nil { buffer.paint(Rect(x: x, y: top, width: width, height: 1), role: .selection) }
    }
    word.draw(x: area.x, y: top + height + 2, width: area.width, role: mark?.wordRole ?? .error, into: &buffer)
    return true
  }

  private func drawMore(_ arrow: String, _ count: Int, in body: Rect, y: Int, into buffer: inout Buffer) {
    if count > 0 { buffer.put("\(arrow) \(strings.moreRows(count))", endingAt: body.right, y: y, role: .dim) }
  }

  /// The numbers over the columns and what they stand for, where a line has several marks.
  private func legend(_ list: CheckList, columns: Int) -> [String] {
    guard (list.rows.first?.marks.count ?? 1) > 1 else { return [] }
    return Width.joined(sheet.paper.criteria.enumerated().map { "\($0 + 1) \($1)" }, to: columns)
  }

  private func drawHeads(_ list: CheckList, in body: Rect, y: Int, into buffer: inout Buffer) {
    let x = body.x + (body.width - list.columns) / 2 + 4 + list.numberWidth + list.titleWidth
    for index in sheet.paper.criteria.indices {
      buffer.put("\(index + 1)", x: x + index * (list.wordWidth + CheckList.gap) + CheckList.gap, y: y, role: .dim)
    }
  }

  private func draw(
    _ row: CheckList.Row, _ list: CheckList, isCursor: Bool, in body: Rect, y: Int, into buffer: inout Buffer
  ) {
    var x = body.x + (body.width - list.columns) / 2
    let line = Rect(x: x, y: y, width: list.columns, height: 1)
    buffer.put(isCursor ? "►" : " ", x: x, y: y, role: .mark)
    buffer.put(row.number, endingAt: x + 2 + list.numberWidth, y: y, role: .dim)
    x += 4 + list.numberWidth
    buffer.put(row.title, x: x, y: y, role: .text, limit: list.titleWidth)
    x += list.titleWidth
    for mark in row.marks {
      x += CheckList.gap
      buffer.put(sheet.paper.word(mark, strings), x: x, y: y, role: mark?.wordRole ?? .error, limit: list.wordWidth)
      x += list.wordWidth
    }
    if isCursor { buffer.paint(line, role: .selection) }
  }

  private func drawButton(in rect: Rect, into buffer: inout Buffer) {
    let isFocused = cursor == .button && isReady
    let isWhole = sheet.missing == 0
    let text = "  \(isWhole ? strings.castBallot : strings.fillInRest)  Enter  "
    let width = Width.of(text) + 4
    let box = Rect(x: rect.x + (rect.width - width) / 2, y: rect.y, width: width, height: 3)
    if isFocused { buffer.fill(box, role: .banner) } else { buffer.outline(box, role: .border) }
    buffer.put(text, centredIn: box, y: box.y + 1, role: isFocused ? .banner : .text)
    let said =
      isWhole ? (sheet.blanks > 0 ? strings.blankPlaces(sheet.blanks) : "") : strings.missingPlaces(sheet.missing)
    buffer.put(said, centredIn: rect, y: rect.y - 1, role: isWhole ? .warning : .error)
  }

  /// The lines shown where there are more than rows: the first, and around the cursor once it goes up into them.
  private func window(_ count: Int, room: Int) -> Range<Int> {
    let most = max(1, min(count, room))
    let at =
      switch cursor {
      case .row(let row): min(row, count - 1)
      case .button: 0
      }
    let start = max(0, min(count - most, at - most / 2))
    return start..<start + most
  }
}
