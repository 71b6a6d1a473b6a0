import ReviewCore

// Counting paper ballot by ballot, on the whole screen: the sheet with the row in hand, the sums beside it, what the keys
// mean, the mark made last in large letters, and a running check.

extension PileScreen {
  var cover: LayerCover { .screen }

  func footer(_ console: ConsoleModel) -> String {
    switch question {
    case .issued?: console.strings.handIn(pile.count.returned)
    case .startOver?: console.strings.startOver(pile.count.returned)
    case nil: console.strings.pileKeys(inPoints: isInPoints)
    }
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let size = console.size
    let page = PilePage(self, console)
    page.title(into: &buffer)
    let side = min(34, size.columns - 54)
    let body = Rect(x: 1, y: 2, width: size.columns - side - 3, height: size.rows - 8)
    page.table(in: body, into: &buffer)
    buffer.fill(Rect(x: body.right, y: 1, width: 1, height: body.bottom), role: .border, with: "│")
    page.legend(in: Rect(x: body.right + 2, y: 2, width: side - 1, height: body.height), into: &buffer)
    return page.foot(from: body.bottom + 1, into: &buffer)
  }
}

/// The drawing of one moment of a count.
private struct PilePage {
  let screen: PileScreen
  let model: ConsoleModel
  let count: PileCount
  let choices: [Grade]
  let places: [BallotSheet.Place]
  let hasOwn: Bool

  init(_ screen: PileScreen, _ model: ConsoleModel) {
    self.screen = screen
    self.model = model
    count = screen.pile.count
    choices = model.session.plan.appraisal.choices
    places = count.sheet.places
    let panel = model.session.plan.panels.first { $0.id == screen.pile.count.bag.panel }
    hasOwn = panel?.ownUnits?.isEmpty == false
  }

  private var strings: Strings { model.strings }

  func title(into buffer: inout Buffer) {
    let width = model.size.columns
    let x = buffer.put(model.now.clockText, endingAt: width - 1, y: 0, role: .clock)
    buffer.fill(Rect(x: 0, y: 0, width: x - 1, height: 1), role: .title)
    var right = x - 2
    if let timer = model.timerText { right = buffer.put(timer, endingAt: right, y: 0, role: .title) - 2 }
    var words = [strings.operation(.count).short, model.session.attendanceName(count.bag.panel)]
    if let round = screen.pile.round.flatMap({ model.session.round($0) }) {
      words.append(strings.round(model.session.name(of: round)))
      if model.session.plan.appraisal.voting.isTypedTwice {
        let isSecond = round.firstEntries[count.bag] != nil
        words.append(isSecond ? strings.secondEntry : strings.firstEntry)
      }
    }
    buffer.put(words.joined(separator: " │ "), x: 1, y: 0, role: .title, limit: max(0, right - 1))
  }

  // MARK: - The sheet

  /// The keys of the columns of sums; of a hundred points only how many were given.
  private var columns: [(key: String, value: (RowCount) -> Int)] {
    var columns: [(key: String, value: (RowCount) -> Int)] = []
    if screen.isInPoints {
      columns.append((strings.argument(.points), { $0.graded }))
    } else {
      for (index, choice) in choices.enumerated() { columns.append(("\(index + 1)", { $0.counts[choice.id] ?? 0 })) }
    }
    columns.append((screen.isInPoints ? "." : "0", { $0.blank }))
    columns.append(("-", { $0.void }))
    if hasOwn { columns.append(("=", { $0.own })) }
    return columns
  }

  func table(in rect: Rect, into buffer: inout Buffer) {
    let columns = columns
    let pitch = rect.width < 60 ? 4 : 6
    let sums = rect.right - columns.count * pitch
    let words = screen.isInPoints ? [] : choices.indices.map { Mark.choice($0) }
    let widest = (words + [.blank, .void]).map { Width.of(strings.mark($0, of: choices)) }.max() ?? 5
    let markWidth = min(widest, 9) + 1
    let numbers = "\(places.count)".count
    buffer.put(strings.ballot(count.returned + 1), x: rect.x, y: rect.y - 1, role: .accent)
    for (index, column) in columns.enumerated() {
      buffer.put(column.key, endingAt: sums + (index + 1) * pitch - 1, y: rect.y - 1, role: .key)
    }
    let current = count.marks.count
    let start = scrollStart(count: places.count, height: rect.height, cursor: current)
    for index in places.indices.dropFirst(start).prefix(rect.height) {
      let y = rect.y + index - start
      let isCurrent = index == current
      let role: Role = isCurrent ? .heading : index < current ? .text : .dim
      buffer.put(isCurrent ? "►" : " ", x: rect.x, y: y, role: .accent)
      let name = rect.x + 3 + numbers
      buffer.put("\(index + 1)", endingAt: name - 1, y: y, role: .dim)
      buffer.put(label(index, isFirst: index == start), x: name, y: y, role: role, limit: sums - markWidth - name - 1)
      let mark = index < current ? strings.mark(count.marks[index], of: choices) : isCurrent ? screen.typed + "_" : ""
      buffer.put(mark, x: sums - markWidth, y: y, role: isCurrent ? .accent : .mark, limit: markWidth)
      guard let row = count.running(at: index) else { continue }
      for (column, entry) in columns.enumerated() {
        let value = entry.value(row)
        let role: Role = value == 0 ? .dim : isCurrent ? .heading : .text
        buffer.put("\(value)", endingAt: sums + (column + 1) * pitch - 1, y: y, role: role)
      }
      if isCurrent { buffer.paint(Rect(x: rect.x, y: y, width: rect.width - 1, height: 1), role: .selection) }
    }
    let free = rect.inset(top: places.count + 1)
    if free.height >= BigDigits.height { tally(in: free, into: &buffer) }
  }

  /// How many are counted, to be held against the pile on the table.
  private func tally(in rect: Rect, into buffer: inout Buffer) {
    let y = rect.y + (rect.height - BigDigits.height) / 2
    let digits = "\(count.returned)"
    let x = rect.x + (rect.width - BigDigits.width(of: digits)) / 2
    BigDigits.draw(digits, x: x, y: y, role: .heading, into: &buffer)
  }

  /// The unit where its rows begin, then each criterion under it.
  private func label(_ index: Int, isFirst: Bool) -> String {
    let place = places[index]
    let unit = model.session.attendanceName(place.speaker)
    guard let id = place.criterion else { return unit }
    let criterion = model.session.plan.appraisal.voting.criteria.first { $0.id == id }?.title ?? id
    if count.sheet.speakers.count == 1 { return criterion }
    let begins = isFirst || index % count.sheet.marksPerSpeaker == 0
    return begins ? "\(unit) \(criterion)" : String(repeating: " ", count: Width.of(unit) + 1) + criterion
  }

  // MARK: - Keys and the last mark

  func legend(in rect: Rect, into buffer: inout Buffer) {
    var lines: [(String, String)] = []
    if screen.isInPoints {
      lines.append(("0-100", strings.argument(.points)))
    } else {
      for (index, choice) in choices.enumerated() { lines.append(("\(index + 1)", strings.grade(choice))) }
    }
    lines.append((screen.isInPoints ? "." : "0", strings.argument(.abstained)))
    lines.append(("-", strings.argument(.rows)))
    if hasOwn { lines.append(("=", strings.argument(.own))) }
    lines.append(("*", strings.voidSheet))
    for (offset, line) in lines.enumerated() where offset < rect.height {
      let x = buffer.put(line.0, x: rect.x, y: rect.y + offset - 1, role: .key) + 1
      buffer.put(line.1, x: x, y: rect.y + offset - 1, role: .text, limit: rect.right - x)
    }
    let rest = Rect(x: rect.x, y: rect.y + lines.count, width: rect.width, height: rect.height - lines.count)
    latest(in: rest, into: &buffer)
  }

  /// What was marked last, so large that it is read from the corner of the eye.
  private func latest(in rect: Rect, into buffer: inout Buffer) {
    guard rect.height >= BigDigits.height, let word = latestWord else { return }
    if areWordsLarge(rect), let large = large(word, in: rect) {
      large.draw(
        x: rect.x, y: rect.y + (rect.height - large.rows) / 2, width: rect.width, role: .accent, into: &buffer)
    } else {
      // The key that was pressed.
      let digits = screen.latest.map { key($0.mark) } ?? ""
      let y = rect.y + (rect.height - BigDigits.height) / 2
      BigDigits.draw(digits, x: rect.x, y: y, role: .accent, into: &buffer)
      let x = rect.x + BigDigits.width(of: digits) + 2
      buffer.put(word, x: x, y: y + 1, role: .accent, limit: max(0, rect.right - x))
    }
  }

  private func large(_ word: String, in rect: Rect) -> LargeText? {
    LargeText(word, font: model.font, columns: rect.width, rows: rect.height, sizes: [.double, .single])
  }

  /// All of them or none, so that a mark is always told in the same way.
  private func areWordsLarge(_ rect: Rect) -> Bool {
    !screen.isInPoints && choices.allSatisfy { large(strings.grade($0), in: rect) != nil }
  }

  private var latestWord: String? {
    if let latest = screen.latest { return strings.mark(latest.mark, of: choices) }
    if count.marks.isEmpty, case .void? = count.last { return strings.voidSheet }
    return nil
  }

  // MARK: - The check

  func foot(from y: Int, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let width = model.size.columns
    buffer.fill(Rect(x: 0, y: y - 1, width: width, height: 1), role: .border, with: "─")
    let x = buffer.put(strings.counted(count), x: 1, y: y, role: .heading) + 3
    // The row whose sum matters is the one that was marked last.
    let index = screen.latest?.place ?? min(count.marks.count, places.count - 1)
    if let row = count.running(at: index), Width.of(strings.counted(count)) + 20 < width {
      let text = strings.rowSum(row, choices, sheets: count.sheets.valid)
      buffer.put(text, x: x, y: y, role: row.sum == count.sheets.valid ? .done : .error, limit: width - x - 1)
    }
    if let last = count.last { renderLast(last, y: y + 1, width, into: &buffer) }
    let note = Width.wrapped(screen.note ?? "", to: width - 2, rows: 2)
    for (offset, line) in note.enumerated() { buffer.put(line, x: 1, y: y + 2 + offset, role: .error) }
    return renderQuestion(y: model.size.rows - 1, width, into: &buffer)
  }

  private func renderLast(_ ballot: Ballot, y: Int, _ width: Int, into buffer: inout Buffer) {
    let words: String
    switch ballot {
    case .void: words = strings.voidSheet
    case .marks(let marks):
      let full = marks.map { strings.mark($0, of: choices) }.joined(separator: " ")
      // Where the words do not fit, the keys that were pressed.
      words = Width.of(full) > width - 20 ? marks.map { key($0) }.joined(separator: " ") : full
    }
    buffer.put(strings.lastBallot(count.returned, words), x: 1, y: y, role: .dim, limit: width - 2)
  }

  private func key(_ mark: Mark) -> String {
    switch mark {
    case .choice(let index): screen.isInPoints ? choices[index].id : "\(index + 1)"
    case .blank: screen.isInPoints ? "." : "0"
    case .void: "-"
    case .own: "="
    }
  }

  /// What is asked, or else what the keys do.
  private func renderQuestion(y: Int, _ width: Int, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let words = screen.footer(model)
    switch screen.question {
    case .issued(let editor, _)?:
      let x = buffer.put(strings.howManyIssued, x: 1, y: y, role: .accent) + 1
      buffer.fill(Rect(x: x, y: y, width: 8, height: 1), role: .input)
      let window = editor.window(columns: 8)
      buffer.put(window.text, x: x, y: y, role: .input)
      buffer.put(words, x: x + 10, y: y, role: .text, limit: max(0, width - x - 11))
      return (x + window.cursor, y)
    case .startOver?: buffer.put(words, x: 1, y: y, role: .warning, limit: width - 2)
    case nil: buffer.put(words, x: 1, y: y, role: .dim, limit: width - 2)
    }
    return nil
  }
}
