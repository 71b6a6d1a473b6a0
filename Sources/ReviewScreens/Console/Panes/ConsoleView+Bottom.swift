import ReviewCore

// The notice line, the footer and what opens over the panes.

func renderNotice(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.entry
  if let notice = model.shownNotice {
    buffer.put(notice.text, x: rect.x + 1, y: rect.y, role: notice.isError ? .error : .notice, limit: rect.width - 2)
  } else {
    let hint = model.strings.pick(
      "直接输入文字即可记录", "直接輸入文字即可記錄", "Press \(model.strings.key(.note)) to take a note; Chinese text begins one by itself")
    buffer.put(hint, x: rect.x + 1, y: rect.y, role: .dim, limit: rect.width - 2)
  }
}

func renderFooter(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  model.keys(on: .footer)
    .draw(in: layout.footer, gap: layout.shape == .narrow ? 1 : 2, word: model.word, into: &buffer)
}

func renderOverlay(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  switch model.overlay {
  case nil, .help, .reader, .gaps, .pile, .standings: break
  case .form(let form): renderForm(form, model, layout, into: &buffer)
  case .offers(_, let offers, let selection): renderOffers(offers, selection, model, layout, into: &buffer)
  case .palette(let palette): renderPalette(palette, model, layout, into: &buffer)
  case .menu(let speaker, let selection): renderMenu(speaker, selection, model, layout, into: &buffer)
  case .confirm(let line):
    let row = line.operation.row
    let (word, gaps) = (model.word(row), model.gapsLeft(by: line))
    // What is asked about only for what it leaves undone says so; the rest says what it does.
    let left = model.strings.pick("就这样往下走，会留下：", "就這樣往下走，會留下：", "Going on now leaves undone:")
    var lines = [(row.confirms ? model.strings.operation(line.operation).summary : left, Role.overlay)]
    lines += model.voteQuestion(line).map { ($0, .overlay) }
    if line.operation == .quit, !model.drafts.isEmpty {
      let count = model.drafts.count
      lines.append(
        (
          model.strings.pick(
            "\(count) 处写了一半，还没有记下，离开就丢了", "\(count) 處寫了一半，還沒有記下，離開就丟了",
            "\(count) begun and not recorded: leaving loses it"), .error
        ))
    }
    let room = layout.footer.width - 4
    lines += gaps.flatMap { Width.wrapped(model.strings.gap($0), to: room) }.map { ($0, .warning) }
    sheet(
      title: word + model.strings.pick("？", "？", "?"), lines: lines,
      hint: model.strings.pick("Enter \(word)   Esc 取消", "Enter \(word)   Esc 取消", "Enter: \(word)   Esc: cancel")
        + (gaps.isEmpty
          ? "" : "   " + model.strings.key(.gaps) + model.strings.pick(" 逐项去补", " 逐項去補", ": fill them in")),
      layout, into: &buffer)
  }
}

extension ConsoleModel {
  var helpSheet: HelpSheet {
    let marks = ProblemSource.allCases.map { "\(strings.sourceMark($0)) \(strings.source($0))" }
    let more =
      [HelpSheet.Line.heading(strings.pick("来源记号", "來源記號", "Source marks"))]
      + marks.map { HelpSheet.Line(keys: "", usage: $0, summary: "", role: .text) }
    return HelpSheet(.session, strings, columns: size.columns, more: more) { $0.phases.contains(session.phase) }
  }
}

// MARK: - Private

extension ConsoleModel {
  /// What a row is called now: the same key calls a speaker or begins a part, begins a clock or lets it go on.
  func word(_ row: OperationRow<Operation>) -> String {
    if row.operation == .next, session.item?.part != .reports || session.nextSpeaker == nil {
      return strings.pick("下一环节", "下一環節", "Next part")
    }
    // Only a film's clock waits to be begun.
    if row.operation == .resume, session.phase == .film, session.timer?.elapsed(at: now) == .zero {
      return strings.operation(.report).short
    }
    return strings.operation(row.operation).short
  }

  /// The row Space stands for: everybody here, owned, or not owned after all.
  var spaceRow: OperationRow<Operation>? {
    guard case .problem(let number) = selectedRow else {
      return selectedRow == nil ? nil : Operation.attend.row
    }
    guard Operation.own.row.phases.contains(session.phase) else { return nil }
    return (session.problem(number)?.ownedAt == nil ? Operation.own : .disown).row
  }

  /// The keys of a line with what they would do now.
  func keys(on line: FooterPlace<Operation>.Line) -> KeyLine<Operation> {
    KeyLine(.session, on: line) { key in
      let row = key == Key.character(" ").name ? spaceRow : row(forKeyNamed: key)
      return row.flatMap { isShown($0) ? $0 : nil }
    }
  }

  /// A key that would be refused is not shown, nor one that is for another moment.
  private func isShown(_ row: OperationRow<Operation>) -> Bool {
    if row.about == .listedProblem {
      guard case .problem = selectedRow else { return false }
    }
    if let phases = row.footer?.phases, !phases.contains(session.phase) { return false }
    return row.footer?.occasion.map(isNow) ?? true && isPossible(row)
  }

  private func isNow(_ occasion: OperationOccasion) -> Bool {
    switch occasion {
    // While the hall votes the vote's key comes before whatever may not find room.
    case .voteDue: voteStep == .poll && isVoting
    case .ballotsNotIssued:
      session.openRound.map { round in
        round.opening.bags.contains { !$0.channel.isElectronic && round.issued[$0] == nil }
      } ?? false
    case .questionOpen: subject?.questions.contains { $0.outcome == nil } ?? false
    }
  }
}

/// A block of lines at the bottom of the screen, the timer still in sight.
@discardableResult
func sheet(
  title: String, tail: String = "", lines: [(String, Role)], hint: String, _ layout: ConsoleLayout,
  into buffer: inout Buffer
) -> Rect {
  let height = min(lines.count + 2, layout.footer.bottom - 4)
  let rect = Rect(x: 0, y: layout.footer.bottom - height, width: layout.footer.width, height: height)
  buffer.fill(rect, role: .overlay)
  buffer.fill(Rect(x: 0, y: rect.y - 1, width: rect.width, height: 1), role: .border, with: "─")
  let x = tail.isEmpty ? rect.right : buffer.put(tail, endingAt: rect.right - 1, y: rect.y, role: .dim) - 1
  buffer.put(title, x: 1, y: rect.y, role: .accent, limit: max(0, x - 2))
  for (offset, line) in lines.prefix(height - 2).enumerated() {
    buffer.put(line.0, x: 3, y: rect.y + 1 + offset, role: line.1, limit: rect.width - 4)
  }
  buffer.put(hint, x: 1, y: rect.bottom - 1, role: .dim, limit: rect.width - 2)
  return rect
}

private func renderPalette(
  _ palette: Palette, _ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer
) {
  let strings = model.strings
  let rows = palette.candidates(phase: model.session.phase, strings: strings)
  let visible = min(Palette.height, max(1, rows.count))
  let start = scrollStart(count: rows.count, height: visible, cursor: palette.selection)
  let none = rows.isEmpty ? strings.rejection(palette.refusal(phase: model.session.phase, strings: strings)) : ""
  let rect = sheet(
    title: ":",
    lines: rows.isEmpty
      ? Width.wrapped(none, to: layout.footer.width - 4).map { ($0, .error) }
      : Array(repeating: ("", .overlay), count: visible),
    hint: palette.error
      ?? strings.pick(
        "Enter 执行  Tab 补全  ↑↓ 选择  Esc 返回", "Enter 執行  Tab 補全  ↑↓ 選擇  Esc 返回",
        "Enter: do  Tab: complete  Up/Down: choose  Esc: back"), layout,
    into: &buffer)
  if let error = palette.error {
    buffer.fill(Rect(x: 0, y: rect.bottom - 1, width: rect.width, height: 1), role: .overlay)
    buffer.put(error, x: 1, y: rect.bottom - 1, role: .error, limit: rect.width - 2)
  }
  let window = palette.editor.window(columns: rect.width - 6)
  buffer.fill(Rect(x: 3, y: rect.y, width: rect.width - 6, height: 1), role: .input)
  buffer.put(window.text, x: 3, y: rect.y, role: .input)
  buffer.cursor = (3 + window.cursor, rect.y)
  CommandList(rows: Array(rows.dropFirst(start).prefix(visible)), strings: strings)
    .draw(in: rect, top: rect.y + 1, selection: palette.selection - start, into: &buffer)
}

private func renderMenu(
  _ speaker: Identifier, _ selection: Int, _ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer
) {
  let strings = model.strings
  let rows = model.menuRows
  let lines = rows.enumerated().map { index, row -> (String, Role) in
    let words = strings.operation(row.operation)
    return ("\(index + 1)  \(words.short)  \(words.summary)", index == selection ? .selection : .overlay)
  }
  sheet(
    title: model.session.record(speaker)?.speaker.unit ?? speaker, lines: lines,
    hint: strings.pick("数字或 Enter 选择  Esc 返回", "數字或 Enter 選擇  Esc 返回", "Digit or Enter: choose  Esc: back"), layout,
    into: &buffer)
}
