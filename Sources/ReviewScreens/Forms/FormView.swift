import CommandTables
import ReviewValues

/// A form at the bottom of the screen, with the words that its screen has for what the form knows by name only.
struct FormView<Name: OperationName> {
  let form: OperationForm<Name>
  let strings: Strings
  /// What the form does, and to what.
  var title: String
  /// What there is beside it, such as other forms left half-way.
  var tail: [String] = []
  /// What the keys do.
  var hint: String
  /// What is said of the figures as they are typed, in a row of its own below the fields.
  var check: (text: String, role: Role)?
  var label: (FormField<Name>) -> String
  /// The word for a chosen value; nil where the field is no choice or something else was typed.
  var word: (FormField<Name>) -> String? = { _ in nil }
  /// What is meant by what stands in the field so far; nil where it is whole.
  var meaning: (FormField<Name>) -> String? = { _ in nil }

  init(_ form: OperationForm<Name>, _ strings: Strings) {
    self.form = form
    self.strings = strings
    title = form.operation.row.words(strings).summary
    hint = strings.formHint(goesOn: form.goesOn)
    label = { field in
      switch field.label {
      case .argument(let name): form.operation.title(of: name, strings)
      case .count(let name): name
      }
    }
  }

  /// The cell the cursor stands in. `height`: the most rows of fields.
  func draw(size: Size, height: Int, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let grid = FormGrid(form.fields, labels: form.fields.map(label), width: size.columns - 5)
    let visible = min(grid.rows.count, height)
    let start = scrollStart(count: grid.rows.count, height: visible, cursor: grid.row(of: form.index))
    // A refusal may take two rows.
    let errors = form.error.map { Width.wrapped($0, to: size.columns - 2, rows: 2) } ?? []
    let count = visible + (check == nil ? 0 : 1) + max(0, errors.count - 1)
    let tail = self.tail + strings.hidden(grid.hidden(from: start, count: visible))
    let sheet = Sheet(
      title: title, tail: tail.joined(separator: "  "), lines: Array(repeating: ("", .overlay), count: count),
      hint: errors.last ?? hint)
    let rect = sheet.draw(size, into: &buffer)
    for (offset, error) in errors.enumerated() {
      let y = rect.bottom - errors.count + offset
      buffer.fill(Rect(x: 0, y: y, width: rect.width, height: 1), role: .overlay)
      buffer.put(error, x: 1, y: y, role: .error, limit: rect.width - 2)
    }
    var cursor: (x: Int, y: Int)?
    for (offset, row) in grid.rows.dropFirst(start).prefix(visible).enumerated() {
      for cell in row { cursor = draw(cell, y: rect.y + 1 + offset, right: rect.right - 2, into: &buffer) ?? cursor }
    }
    if let check {
      buffer.put(check.text, x: 3, y: rect.y + 1 + visible, role: check.role, limit: rect.width - 4)
    }
    return cursor
  }

  // MARK: - Private

  /// The cell the cursor stands in, where the field is the one in hand.
  private func draw(_ cell: FormGrid.Cell, y: Int, right: Int, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let field = form.fields[cell.field]
    let isCurrent = cell.field == form.index
    let label = cell.label + (field.isRequired ? "*" : "")
    buffer.put(label, x: cell.x, y: y, role: field.remark != nil ? .error : isCurrent ? .accent : .dim)
    let x = cell.x + cell.labelWidth
    let room = min(right - x, field.kind == .number ? FormGrid.input : .max)
    if isCurrent { buffer.fill(Rect(x: x, y: y, width: room, height: 1), role: .input) }
    let window = field.editor.window(columns: room)
    let word = word(field)
    let end = buffer.put(word ?? window.text, x: x, y: y, role: isCurrent ? .input : .overlay, limit: room)
    if let meaning = meaning(field) {
      buffer.put("→ \(meaning)", x: end + 1, y: y, role: .dim, limit: right - end - 1)
    }
    if let remark = field.remark { buffer.put(remark, x: end + 1, y: y, role: .error) }
    return isCurrent ? (word == nil ? x + window.cursor : min(end, right - 1), y) : nil
  }
}

extension Strings {
  /// `goesOn`: Enter is for the next field, as among numbers that stand beside each other.
  func formHint(goesOn: Bool) -> String {
    let done = pick("确定", "確定", "done")
    let enter = goesOn ? pick("下一项", "下一項", "next") : done
    return pick(
      "Enter \(enter)  ↑↓ 换项  ←→ 选择  \(FormKey.offers.name) 现成的话  \(FormKey.editor.name) 编辑器  Esc 收起",
      "Enter \(enter)  ↑↓ 換項  ←→ 選擇  \(FormKey.offers.name) 現成的話  \(FormKey.editor.name) 編輯器  Esc 收起",
      "Enter: \(enter)  Up/Down: field  Left/Right: choose  \(FormKey.offers.name): words  \(FormKey.editor.name): editor  Esc"
    )
  }

  /// Fields above and below what is seen.
  func hidden(_ count: (above: Int, below: Int)) -> [String] {
    let above = count.above > 0 ? [pick("↑ \(count.above) 项", "↑ \(count.above) 項", "↑ \(count.above) more")] : []
    let below = count.below > 0 ? [pick("↓ \(count.below) 项", "↓ \(count.below) 項", "↓ \(count.below) more")] : []
    return above + below
  }
}
