import ReviewCore

// The notice line, the footer and what opens over the panes.

func renderNotice(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.entry
  if let notice = model.shownNotice {
    buffer.put(notice.text, x: rect.x + 1, y: rect.y, role: notice.isError ? .error : .notice, limit: rect.width - 2)
  } else {
    let hint = model.strings.pick(
      "直接输入文字即可记录", "直接輸入文字即可記錄", "Press n to take a note; Chinese text begins one by itself")
    buffer.put(hint, x: rect.x + 1, y: rect.y, role: .dim, limit: rect.width - 2)
  }
}

func renderFooter(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.footer
  let gap = layout.shape == .narrow ? 1 : 2
  // The way to everything else is never dropped.
  let last = [Key.character(":"), .character("?")].compactMap { key in model.row(for: key).map { (key, $0) } }
  let first = model.footerEntries
  let word = model.word
  let width = { (entry: (Key, OperationRow)) in entry.0.name.count + 1 + Width.of(word(entry.1)) + gap }
  var room = rect.width - 1 - last.reduce(0) { $0 + width($1) }
  var x = rect.x + 1
  for entry in first.prefix(while: {
    room -= width($0); return room >= 0
  }) + last {
    x = buffer.put(entry.0.name, x: x, y: rect.y, role: .key) + 1
    x = buffer.put(word(entry.1), x: x, y: rect.y, role: .text) + gap
  }
}

func renderOverlay(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  switch model.overlay {
  case nil, .help, .reader, .gaps, .pile, .standings: break
  case .form(let form): renderForm(form, model, layout, into: &buffer)
  case .offers(_, let offers, let selection): renderOffers(offers, selection, model, layout, into: &buffer)
  case .palette(let palette): renderPalette(palette, model, layout, into: &buffer)
  case .menu(let speaker, let selection): renderMenu(speaker, selection, model, layout, into: &buffer)
  case .confirm(let line):
    let row = CommandTable.row(line.operation)
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

/// A line of the help screen: keys, usage, what it does.
typealias HelpLine = (keys: String, usage: String, summary: String, role: Role)

extension ConsoleModel {
  /// The lines as they are shown, and where usage and summary begin. What is too long for its column goes on below:
  /// there is no end to the rows.
  var helpSheet: (lines: [HelpLine], usageX: Int, summaryX: Int) {
    let lines = helpLines
    let usageX = 13
    let summaryX = usageX + helpUsageWidth(lines.map { ($0.usage, $0.summary) }, room: size.columns - usageX) + 1
    let wrapped = lines.flatMap { line -> [HelpLine] in
      let usage = Width.wrapped(line.usage, to: line.summary.isEmpty ? size.columns - usageX : summaryX - usageX - 1)
      let summary = Width.wrapped(line.summary, to: size.columns - summaryX)
      return (0..<max(1, usage.count, summary.count)).map { row in
        (
          row == 0 ? line.keys : "", row < usage.count ? usage[row] : "", row < summary.count ? summary[row] : "",
          line.role
        )
      }
    }
    return (wrapped, usageX, summaryX)
  }

  private var helpLines: [HelpLine] {
    var lines: [HelpLine] = []
    for group in OperationGroup.allCases {
      lines.append((strings.group(group), "", "", .heading))
      for row in CommandTable.rows where row.group == group {
        let keys = row.keyNames.joined(separator: " ")
        let isNow = row.phases.contains(session.phase)
        lines.append((keys, row.usage, strings.operation(row.operation).summary, isNow ? .text : .dim))
      }
    }
    lines.append((strings.pick("来源记号", "來源記號", "Source marks"), "", "", .heading))
    let marks = ProblemSource.allCases.map { "\(strings.sourceMark($0)) \(strings.source($0))" }
    return lines + marks.map { ("", $0, "", .text) }
  }
}

func renderHelp(_ model: ConsoleModel, scroll: Int, into buffer: inout Buffer) {
  let strings = model.strings
  let (rows, usageX, summaryX) = model.helpSheet
  let height = model.size.rows - 2
  let start = min(scroll, max(0, rows.count - height))
  buffer.fill(Rect(x: 0, y: 0, width: model.size.columns, height: 1), role: .title)
  let title = strings.pick("帮助  ↑↓ 滚动  Esc 返回", "幫助  ↑↓ 捲動  Esc 返回", "Help  Up/Down scroll  Esc back")
  buffer.put(title, x: 1, y: 0, role: .title)
  for (offset, line) in rows.dropFirst(start).prefix(height).enumerated() {
    let y = offset + 1
    buffer.put(
      line.keys, x: 1, y: y, role: line.role == .heading ? .heading : .key,
      limit: line.usage.isEmpty ? 60 : usageX - 2)
    buffer.put(line.usage, x: usageX, y: y, role: line.role)
    buffer.put(line.summary, x: summaryX, y: y, role: line.role)
  }
}

/// As wide as the longest usage where the summaries still have their room, else what leaves both about as much.
private func helpUsageWidth(_ lines: [(usage: String, summary: String)], room: Int) -> Int {
  let both = lines.filter { !$0.summary.isEmpty }
  let usage = both.map { Width.of($0.usage) }.max() ?? 0
  let summary = both.map { Width.of($0.summary) }.max() ?? 0
  return min(usage, max(room - summary - 1, room * 2 / 5))
}

// MARK: - Private

extension ConsoleModel {
  /// What a row is called now: the same key calls a speaker or begins a part, begins a clock or lets it go on.
  func word(_ row: OperationRow) -> String {
    if row.operation == .next, session.item?.part != .reports || session.nextSpeaker == nil {
      return strings.pick("下一环节", "下一環節", "Next part")
    }
    // Only a film's clock waits to be begun.
    if row.operation == .resume, session.phase == .film, session.timer?.elapsed(at: now) == .zero {
      return strings.operation(.report).short
    }
    return strings.operation(row.operation).short
  }

  /// In the order in which a turn goes, then what else is at hand.
  fileprivate var footerKeys: [Key] {
    // What can still be done is filling in; taking back comes last.
    if session.phase == .adjourned {
      return [.control("W"), .enter, .control("S"), .character("m"), .character("u"), .character("q")]
    }
    let questions: [Key] = [.control("D"), .control("K"), .control("B")]
    // While the hall votes the vote's key comes before whatever may not find room.
    var vote: [Key] = []
    if let step = voteStep, step != .poll || isVoting { vote.append(.function(11)) }
    if let open = session.openRound,
      open.opening.bags.contains(where: { !$0.channel.isElectronic && open.issued[$0] == nil })
    {
      vote.append(.control("A"))
    }
    return [.function(2), .function(3)] + vote + (4...8).map { Key.function($0) } + questions
      + (session.phase == .pledges ? [.control("T")] : [])
      + [.character("u"), .character(" "), .control("X"), .control("N")]
  }

  /// The row Space stands for: everybody here, owned, or not owned after all.
  var spaceRow: OperationRow? {
    guard case .problem(let number) = selectedRow else {
      return selectedRow == nil ? nil : CommandTable.row(.attend)
    }
    guard CommandTable.row(.own).phases.contains(session.phase) else { return nil }
    return CommandTable.row(session.problem(number)?.ownedAt == nil ? .own : .disown)
  }

  /// What two keys would do stands once, under the key that the table names first.
  fileprivate var footerEntries: [(Key, OperationRow)] {
    let all = footerKeys.compactMap { key in footerRow(for: key).map { (key, $0) } }
    return all.filter { key, row in
      let place = { (name: String) in row.keys.firstIndex(of: name) ?? 0 }
      return !all.contains { $0.1.operation == row.operation && place($0.0.name) < place(key.name) }
    }
  }

  /// What the footer says of a key: nothing where it would be refused.
  fileprivate func footerRow(for key: Key) -> OperationRow? {
    if key == .character(" ") { return spaceRow }
    if key == .enter {
      guard case .problem = selectedRow else { return nil }
    }
    if [.control("D"), .control("K"), .control("B")].contains(key),
      subject?.questions.contains(where: { $0.outcome == nil }) != true
    {
      return nil
    }
    return row(for: key).flatMap { isPossible($0) ? $0 : nil }
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
  let shown = rows.dropFirst(start).prefix(visible)
  // The summaries have their room first: usages repeat what help says.
  let summary = shown.map { Width.of(strings.operation($0.operation).summary) }.max() ?? 0
  let usageWidth = min(shown.map { Width.of($0.usage) }.max() ?? 0, max(20, rect.width - 16 - summary))
  for (offset, row) in shown.enumerated() {
    let y = rect.y + 1 + offset
    let words = strings.operation(row.operation)
    buffer.put(row.usage, x: 3, y: y, role: .overlay, limit: usageWidth)
    buffer.put(whole(row.keyNames, columns: 8), x: 4 + usageWidth, y: y, role: .key)
    buffer.put(words.summary, x: 14 + usageWidth, y: y, role: .overlay)
    if start + offset == palette.selection {
      buffer.paint(Rect(x: 1, y: y, width: rect.width - 2, height: 1), role: .selection)
    }
  }
}

/// As many of the keys as there is room for; none is cut.
private func whole(_ keys: [String], columns: Int) -> String {
  keys.reduce("") { text, key in
    let longer = text.isEmpty ? key : text + " " + key
    return longer.count <= columns ? longer : text
  }
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
