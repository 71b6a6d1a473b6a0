import ReviewCore

// The form of an operation, at the bottom of the screen. Numbers stand beside each other, so that a whole count is seen at
// a glance and its sum is checked as it is typed.

extension Form {
  func footer(_ console: ConsoleModel) -> String {
    if operation != .tally { return console.strings.formHint }
    return isSecondEntry ? console.strings.secondTallyHint : console.strings.tallyHint
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let layout = ConsoleLayout(size: console.size)
    let grid = FormGrid(
      self, labels: fields.map { console.label($0, of: operation) }, width: layout.footer.width - 5)
    // The clock stays in sight: one line, or a pane of twelve.
    let visible = min(grid.rows.count, max(layout.shape == .narrow ? 6 : 9, layout.footer.bottom - 20))
    let start = scrollStart(count: grid.rows.count, height: visible, cursor: grid.row(of: index))
    // A refusal may take two rows.
    let errors = error.map { Width.wrapped($0, to: layout.footer.width - 2, rows: 2) } ?? []
    let count = visible + (operation == .tally ? 1 : 0) + max(0, errors.count - 1)
    let sheet = Sheet(
      title: console.formTitle(self), tail: console.formTail(self, grid.hidden(from: start, count: visible)),
      lines: Array(repeating: ("", .overlay), count: count), hint: errors.last ?? footer(console))
    let rect = sheet.draw(layout, into: &buffer)
    for (offset, error) in errors.enumerated() {
      let y = rect.bottom - errors.count + offset
      buffer.fill(Rect(x: 0, y: y, width: rect.width, height: 1), role: .overlay)
      buffer.put(error, x: 1, y: y, role: .error, limit: rect.width - 2)
    }
    var cursor: (x: Int, y: Int)?
    for (offset, row) in grid.rows.dropFirst(start).prefix(visible).enumerated() {
      for cell in row {
        let place = drawCell(cell, self, console, y: rect.y + 1 + offset, right: rect.right - 2, into: &buffer)
        cursor = place ?? cursor
      }
    }
    if let check = console.check(self) {
      let y = rect.y + 1 + visible
      buffer.put(console.strings.check(check), x: 3, y: y, role: check.role, limit: rect.width - 4)
    }
    return cursor
  }
}

// MARK: - Private

/// Which fields stand beside each other.
private struct FormGrid {
  struct Cell {
    let field: Int
    let label: String
    let x: Int
    let labelWidth: Int
  }

  private(set) var rows: [[Cell]] = []
  /// Columns of a number's input, and of the first entry's figure after it.
  static let input = 5
  private static let note = 5

  init(_ form: Form, labels: [String], width: Int) {
    let isNumber = form.fields.map { $0.kind == .number }
    let texts = labels.indices.filter { !isNumber[$0] }.map { Width.of(labels[$0]) }.max() ?? 0
    let numbers = labels.indices.filter { isNumber[$0] }.map { Width.of(labels[$0]) }.max() ?? 0
    let pitch = numbers + 2 + FormGrid.input + FormGrid.note
    for index in labels.indices {
      let begins =
        index == 0 || !isNumber[index] || !isNumber[index - 1]
        || form.fields[index].isGrade
          != form.fields[index - 1].isGrade
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

extension Form.Field {
  fileprivate var isGrade: Bool {
    switch label {
    case .grade: true
    case .argument: false
    }
  }
}

extension TallyCheck {
  fileprivate var role: Role {
    switch outcome {
    case .right: .done
    case .off: .warning
    case .returnedExceedsIssued, .issuedExceedsPresent, .invalidExceedsReturned: .error
    }
  }
}

/// The cell the cursor stands in, where the field is the one in hand.
private func drawCell(
  _ cell: FormGrid.Cell, _ form: Form, _ model: ConsoleModel, y: Int, right: Int, into buffer: inout Buffer
) -> (x: Int, y: Int)? {
  let field = form.fields[cell.field]
  let isCurrent = cell.field == form.index
  let label = cell.label + (field.isRequired ? "*" : "")
  let other = form.otherFigure(at: field)
  buffer.put(label, x: cell.x, y: y, role: other != nil ? .error : isCurrent ? .accent : .dim)
  let x = cell.x + cell.labelWidth
  let room = min(right - x, field.kind == .number ? FormGrid.input : .max)
  if isCurrent { buffer.fill(Rect(x: x, y: y, width: room, height: 1), role: .input) }
  let window = field.editor.window(columns: room)
  let word = model.choiceWord(field)
  let text = word ?? window.text
  let end = buffer.put(text, x: x, y: y, role: isCurrent ? .input : .overlay, limit: room)
  if let unit = model.unitMeant(field) { buffer.put("→ \(unit)", x: end + 1, y: y, role: .dim, limit: right - end - 1) }
  if let other { buffer.put("≠\(other)", x: end + 1, y: y, role: .error) }
  return isCurrent ? (word == nil ? x + window.cursor : min(end, right - 1), y) : nil
}

extension Strings {
  fileprivate var formHint: String {
    pick(
      "Enter 确定  ↑↓ 换项  ←→ 选择  \(FormKey.offers.name) 现成的话  \(FormKey.editor.name) 编辑器  Esc 收起",
      "Enter 確定  ↑↓ 換項  ←→ 選擇  \(FormKey.offers.name) 現成的話  \(FormKey.editor.name) 編輯器  Esc 收起",
      "Enter: done  Up/Down: field  Left/Right: choose  \(FormKey.offers.name): words  \(FormKey.editor.name): editor  Esc"
    )
  }

  fileprivate var secondTallyHint: String {
    pick(
      "Enter 下一项、确定  \(FormKey.startAnew.spoken) 第一次有误，以本次为第一次  \(FormKey.ballotByBallot.spoken) 逐票计  Esc 收起",
      "Enter 下一項、確定  \(FormKey.startAnew.spoken) 第一次有誤，以本次為第一次  \(FormKey.ballotByBallot.spoken) 逐票計  Esc 收起",
      "Enter: next, done  \(FormKey.startAnew.name): the first was wrong, this is it  \(FormKey.ballotByBallot.name): ballot by ballot  Esc: put aside"
    )
  }

  fileprivate var tallyHint: String {
    pick(
      "Enter 下一项、确定  方向键换项  \(FormKey.ballotByBallot.spoken) 改为逐票计  Esc 收起",
      "Enter 下一項、確定  方向鍵換項  \(FormKey.ballotByBallot.spoken) 改為逐票計  Esc 收起",
      "Enter: next, done  Arrows: field  \(FormKey.ballotByBallot.name): ballot by ballot  Esc: put aside")
  }
}

extension ConsoleModel {
  fileprivate func label(_ field: Form.Field, of operation: Operation) -> String {
    switch field.label {
    // Of a problem it is the unit in charge; here the name itself is put right.
    case .argument(.unit) where operation == .rename: strings.pick("单位名称", "單位名稱", "unit's name")
    case .argument(let name): strings.argument(name)
    case .grade(let id): session.plan.appraisal.grade(id).map { strings.grade($0) } ?? id
    }
  }

  /// The word for a chosen value; nil where the field is no choice or something else was typed.
  fileprivate func choiceWord(_ field: Form.Field) -> String? {
    guard case .choice = field.kind, case .argument(let name) = field.label else { return nil }
    let value = field.editor.text
    if name == .source { return ProblemSource(rawValue: value).map { strings.source($0) } }
    return ProblemField(name).flatMap { strings.choice(value, of: $0) } ?? voteWord(name, value)
  }

  /// What there is beside what is seen: fields above and below, and other forms of the kind left half-way.
  fileprivate func formTail(_ form: Form, _ hidden: (above: Int, below: Int)) -> String {
    var words: [String] = []
    let others = begun(beside: form).count
    if others > 0 {
      words.append(
        strings.pick(
          "另有 \(others) 条写了一半：\(FormKey.offers.name)", "另有 \(others) 條寫了一半：\(FormKey.offers.name)",
          "\(others) begun elsewhere: \(FormKey.offers.name)"))
    }
    if hidden.above > 0 {
      words.append(strings.pick("↑ \(hidden.above) 项", "↑ \(hidden.above) 項", "↑ \(hidden.above) more"))
    }
    if hidden.below > 0 {
      words.append(strings.pick("↓ \(hidden.below) 项", "↓ \(hidden.below) 項", "↓ \(hidden.below) more"))
    }
    return words.joined(separator: "  ")
  }

  /// What the form does, and to what.
  fileprivate func formTitle(_ form: Form) -> String {
    var title = strings.operation(form.operation).summary
    if let id = form.fixed[.speaker] ?? form.fixed[.id] { title += "  \(session.attendanceName(id))" }
    if let number = form.fixed[.number], let problem = session.problem(number) {
      title += "  \(number) \(problem.text)"
    }
    if let target = form.target {
      if let criterion = criterionTitle(target.place.criterion ?? "") { title += " \(criterion)" }
      if target.round != nil, session.plan.appraisal.voting.isTypedTwice { title += "  \(strings.entry(target))" }
    }
    return title
  }

  private func criterionTitle(_ id: Identifier) -> String? {
    session.plan.appraisal.voting.criteria.first { $0.id == id }?.title
  }

  /// The words of what is chosen in forms about votes.
  private func voteWord(_ name: ArgumentName, _ value: String) -> String? {
    switch name {
    case .panel: session.plan.panels.first { $0.id == value }.map { "\($0.id) \($0.title)" }
    case .criterion: criterionTitle(value)
    case .speaker: session.record(value)?.speaker.unit
    case .channel: VotingChannel(rawValue: value).map { strings.channel($0) }
    case .action: ConsequenceAction(rawValue: value).map { strings.action($0) }
    case .stage: TurnStage(rawValue: value).map { strings.stage($0) }
    case .entry: value == "first" ? strings.firstEntry : nil
    case .grade, .ruling:
      switch value {
      case "void": strings.pick("无效", "無效", "void")
      case "blank": strings.argument(.abstained)
      default: session.plan.appraisal.grades.first { $0.id == value }.map { strings.grade($0) }
      }
    default: nil
    }
  }
}
