import ReviewCore

/// One speaker of the sheet: unit and post, and below them the choices; where there are criteria, a line for each, with the
/// choices under the one in hand.
struct SheetView {
  private let sheet: BoothSheet
  private let strings: Strings
  private let font: GlyphFont

  init(_ sheet: BoothSheet, _ strings: Strings, _ font: GlyphFont) {
    (self.sheet, self.strings, self.font) = (sheet, strings, font)
  }

  func draw(in body: Rect, into buffer: inout Buffer) {
    let row = sheet.paper.rows[sheet.speaker]
    // What must be there below the name: every criterion's line or five of them, cards of one line, the blank, the post.
    let least = min(criteria.count, 5) + 3 + 2
    let name = LargeText(
      row.unit, font: font, columns: body.width, rows: min(body.height - least, max(8, body.height * 2 / 5)),
      maxLines: 2, sizes: [.double, .single, .narrow])
    let plain = name == nil ? Width.balanced(row.unit, to: body.width) : []
    let head = (name?.rows ?? plain.count) + (row.post.isEmpty ? 0 : 1)
    let lines = CriterionWindow(count: criteria.count, current: sheet.criterion, room: body.height - head - 5)
    let choices = choices(columns: body.width, rows: body.height - head - lines.shown.count - 1)
    var spare = max(0, body.height - head - lines.shown.count - choices.rows - 1)
    // Rows that nobody needs: between the lines, around the name, and the rest above and below.
    let step = lines.shown.count > 1 && spare >= lines.shown.count + 4 ? 2 : 1
    spare -= (step - 1) * lines.shown.count
    let gap = min(3, spare / 3)
    var y = body.y + (spare - gap) / 2
    draw(row, name, plain, in: body, from: &y, into: &buffer)
    y += gap
    for index in lines.shown {
      drawLine(index, in: body, y: y, into: &buffer)
      y += step
      if index == sheet.criterion {
        draw(choices, in: body, from: &y, into: &buffer)
        y += step - 1
      }
    }
    if lines.shown.isEmpty { draw(choices, in: body, from: &y, into: &buffer) }
  }

  // MARK: - Private

  private var criteria: [String] { sheet.paper.criteria }

  private enum Choices {
    case cards(ChoiceCards)
    case points(PointsBox)

    var rows: Int {
      switch self {
      case .cards(let cards): cards.rows
      case .points(let box): box.rows
      }
    }

    func draw(in rect: Rect, into buffer: inout Buffer) {
      switch self {
      case .cards(let cards): cards.draw(in: rect, into: &buffer)
      case .points(let box): box.draw(in: rect, into: &buffer)
      }
    }
  }

  private func choices(columns: Int, rows: Int) -> Choices {
    var chosen: Int?
    if case .choice(let choice)? = sheet.mark { chosen = choice }
    if sheet.paper.isTyped {
      let points = chosen.map { sheet.paper.sheet.choices[$0] } ?? ""
      return .points(PointsBox(points, hint: strings.pointsRange, font: font, rows: rows))
    }
    return .cards(
      ChoiceCards(sheet.paper.choices.map(strings.grade), chosen: chosen, font: font, columns: columns, rows: rows))
  }

  private func draw(
    _ row: BallotPaper.Row, _ name: LargeText?, _ plain: [String], in body: Rect, from y: inout Int,
    into buffer: inout Buffer
  ) {
    name?.draw(x: body.x, y: y, width: body.width, role: .heading, into: &buffer)
    y += name?.rows ?? 0
    for line in plain {
      buffer.put(line, centredIn: body, y: y, role: .heading)
      y += 1
    }
    if row.post.isEmpty { return }
    buffer.put(row.post, centredIn: body, y: y, role: .text)
    y += 1
  }

  private func draw(_ choices: Choices, in body: Rect, from y: inout Int, into buffer: inout Buffer) {
    choices.draw(in: Rect(x: body.x, y: y, width: body.width, height: choices.rows), into: &buffer)
    y += choices.rows
    drawBlank(in: body, y: y, into: &buffer)
    y += 1
  }

  /// A criterion and what it was rated.
  private func drawLine(_ index: Int, in body: Rect, y: Int, into buffer: inout Buffer) {
    let isCurrent = index == sheet.criterion
    let titles = criteria.reduce(0) { max($0, Width.of($1)) }
    let words = sheet.paper.longestWord(strings)
    let width = min(body.width, 5 + titles + 3 + words)
    let x = body.x + (body.width - width) / 2
    buffer.put(isCurrent ? "►" : " ", x: x, y: y, role: .mark)
    buffer.put("\(index + 1)", endingAt: x + 4, y: y, role: .dim)
    let room = width - 5 - 3 - words
    buffer.put(criteria[index], x: x + 5, y: y, role: isCurrent ? .accent : .text, limit: max(0, room))
    let mark = sheet.marks[sheet.place - sheet.criterion + index]
    guard mark != nil || !isCurrent else { return }
    buffer.put(
      sheet.paper.word(mark, strings), x: x + width - words, y: y, role: mark?.wordRole ?? .dim, limit: words)
  }

  private func drawBlank(in body: Rect, y: Int, into buffer: inout Buffer) {
    let key = sheet.paper.isTyped ? "-" : "0"
    let isBlank = sheet.mark == .blank
    let text = isBlank ? " \(key) \(strings.leftBlank) ✓ " : " \(key) \(strings.leftBlank) "
    let x = body.x + (body.width - Width.of(text)) / 2
    buffer.put(text, x: x, y: y, role: isBlank ? .banner : .dim)
    if !isBlank { buffer.put(key, x: x + 1, y: y, role: .key) }
  }
}

/// Which criteria's lines are shown where not all have room: the one in hand and as many around it.
private struct CriterionWindow {
  let shown: Range<Int>

  init(count: Int, current: Int, room: Int) {
    let most = max(1, min(count, room))
    let start = max(0, min(count - most, current - most / 2))
    shown = count == 0 ? 0..<0 : start..<start + most
  }
}

/// Points as they are typed.
private struct PointsBox {
  let rows: Int
  private let points: String
  private let hint: String
  private let font: GlyphFont
  private let large: LargeText?
  private static let width = 30

  init(_ points: String, hint: String, font: GlyphFont, rows: Int) {
    (self.points, self.hint, self.font) = (points, hint, font)
    large = LargeText(points.isEmpty ? "_" : points, font: font, columns: 28, rows: rows - 3, sizes: [.single])
    self.rows = min(rows, (large?.rows ?? 1) + 3)
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    let box = Rect(
      x: rect.x + (rect.width - PointsBox.width) / 2, y: rect.y, width: PointsBox.width, height: rows - 1)
    buffer.outline(box, role: .border)
    if let large {
      large.draw(x: box.x, y: box.y + 1, width: box.width, role: .heading, into: &buffer)
    } else {
      buffer.put(points.isEmpty ? "_" : points, centredIn: box, y: box.y + box.height / 2, role: .heading)
    }
    buffer.put(hint, centredIn: rect, y: box.bottom, role: .dim)
  }
}

extension BallotPaper {
  /// What stands in a place, in a word; nil is a place nobody has filled in.
  func word(_ mark: Mark?, _ strings: Strings) -> String {
    switch mark {
    case .choice(let choice)?: isTyped ? strings.pointsGiven(sheet.choices[choice]) : strings.grade(choices[choice])
    case .blank?, .void?: strings.leftBlank
    case .own?: strings.ownUnitMark
    case nil: strings.notFilledIn
    }
  }

  /// Columns of the longest word of any place.
  func longestWord(_ strings: Strings) -> Int {
    let marks = (isTyped ? [0] : Array(choices.indices)).map { Mark?.some(.choice($0)) } + [.blank, .own, nil]
    return marks.reduce(0) { max($0, Width.of(word($1, strings))) }
  }
}

extension Mark {
  var wordRole: Role {
    switch self {
    case .choice: .heading
    case .blank, .void: .warning
    case .own: .dim
    }
  }
}
