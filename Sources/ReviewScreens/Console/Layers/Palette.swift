import ReviewCore

/// Choosing an operation by typing part of its name, of its words or of what else one might call it; Chinese also by
/// pinyin.
///
/// A bare name opens what it stands for in the palette's place. A line with arguments is handed in, and the palette stays
/// below the question it may lead to, and until it is done.
struct Palette: ConsoleLayer {
  var editor = LineEditor()
  private(set) var selection = 0
  /// Why the line was refused.
  private(set) var error: String?

  /// Candidates seen at once.
  private static let height = 8

  /// Operations that are possible now and match what was typed; name first, then words.
  func candidates(phase: Phase, strings: Strings) -> [OperationRow] {
    matches(strings) { $0.phases.contains(phase) }
  }

  /// Why there is no candidate: what was meant belongs to another phase, or there is no such thing.
  func refusal(phase: Phase, strings: Strings) -> Rejection {
    let meant = matches(strings) { !$0.phases.contains(phase) }
    if !name.isEmpty, let row = meant.first { return .notNow(row.operation, phase) }
    return .unknownOperation(name, suggestion: closest(to: name, in: Operation.names))
  }

  // MARK: - Private

  private var name: String { editor.text.split(separator: " ").first.map(String.init) ?? "" }

  private func matches(_ strings: Strings, where isWanted: (OperationRow) -> Bool) -> [OperationRow] {
    let rows = CommandTable.rows.filter(isWanted)
    let typed = name.lowercased()
    if typed.isEmpty { return rows }
    // Whoever types Chinese may write it either way, whatever the screen's language.
    let isChinese = !typed.utf8.allSatisfy { $0 < 0x80 }
    let all = isChinese ? [Strings(.zhHans), Strings(.zhHant)] : [strings]
    return rows.enumerated()
      .compactMap { entry in
        all.compactMap { rank(entry.element.operation, typed, $0) }.min()
          .map { (rank: $0, offset: entry.offset, row: entry.element) }
      }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
      .map(\.row)
  }

  /// The smaller, the likelier it is what was meant.
  private func rank(_ operation: Operation, _ typed: String, _ strings: Strings) -> Int? {
    let name = operation.rawValue
    let words = strings.operation(operation)
    let short = words.short.lowercased()
    if name == typed || short == typed { return 0 }
    let synonyms = strings.synonyms(of: operation)
    if synonyms.contains(typed) { return 1 }
    if name.hasPrefix(typed) || short.hasPrefix(typed) { return 2 }
    let hasPinyin = strings.language != .en && typed.utf8.allSatisfy { (97...122).contains($0) }
    if hasPinyin, Pinyin.begins(short, with: typed) { return 3 }
    if name.contains(typed) || short.contains(typed) { return 4 }
    if synonyms.contains(where: { $0.hasPrefix(typed) }) { return 5 }
    if hasPinyin, synonyms.contains(where: { Pinyin.begins($0, with: typed) }) { return 6 }
    if synonyms.contains(where: { $0.contains(typed) }) || words.summary.lowercased().contains(typed) { return 7 }
    return hasPinyin && Pinyin.occurs(typed, in: short) ? 8 : nil
  }
}

// MARK: - Keys

extension Palette {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let candidates = candidates(phase: console.session.phase, strings: console.strings)
    let chosen = candidates.indices.contains(selection) ? candidates[selection] : nil
    switch key {
    case .escape, .control("C"): return [.close]
    // Home and End are for the text.
    case .up, .down, .pageUp, .pageDown: selection = key.moved(selection, in: candidates.count, height: Palette.height)
    case .tab:
      if let chosen {
        editor = LineEditor(chosen.operation.rawValue + " ")
        selection = 0
      }
    case .enter: return submit(chosen, in: console)
    case .character, .control, .function, .backTab, .backspace, .delete, .left, .right, .home, .end:
      // The name may come full-width from an input method; what follows it is text and stays as it is.
      if editor.handle(editor.characters.contains(" ") ? key : key.halfWidth) {
        selection = 0
        error = nil
      }
    }
    return []
  }

  mutating func insert(_ text: String) { editor.insert(text) }

  mutating func show(refusal text: String) -> Bool {
    error = text
    return true
  }

  /// A complete line is done as typed; a bare name opens its form; anything else takes the chosen candidate.
  private mutating func submit(_ chosen: OperationRow?, in console: ConsoleModel) -> [LayerRequest] {
    let (phase, strings) = (console.session.phase, console.strings)
    var typed = editor.text
    let name = typed.split(separator: " ").first.map(String.init) ?? ""
    if Operation(rawValue: name) == nil || name == PlainText.clean(typed) {
      guard let row = Operation(rawValue: name).map(CommandTable.row) ?? chosen else {
        error = strings.rejection(refusal(phase: phase, strings: strings))
        return []
      }
      guard row.phases.contains(phase) else {
        error = strings.rejection(.notNow(row.operation, phase))
        return []
      }
      let rest = typed.drop { $0 == " " }.dropFirst(name.count)
      if PlainText.clean(String(rest)).isEmpty { return [.close, .start(row, asking: true)] }
      // Called by another word, with arguments behind it.
      typed = row.operation.rawValue + rest
    }
    do throws(Rejection) {
      let line = try CommandLine(parsing: typed, plan: console.session.plan)
      return [CommandTable.row(line.operation).confirms ? .confirm(line) : .attempt(line)]
    } catch {
      self.error = strings.rejection(error)
      return []
    }
  }
}

// MARK: - Drawing

extension Palette {
  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "Enter 执行  Tab 补全  ↑↓ 选择  Esc 返回", "Enter 執行  Tab 補全  ↑↓ 選擇  Esc 返回",
      "Enter: do  Tab: complete  Up/Down: choose  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let layout = ConsoleLayout(size: console.size)
    let (phase, strings) = (console.session.phase, console.strings)
    let rows = candidates(phase: phase, strings: strings)
    let visible = min(Palette.height, max(1, rows.count))
    let none = rows.isEmpty ? strings.rejection(refusal(phase: phase, strings: strings)) : ""
    let lines: [(String, Role)] =
      rows.isEmpty
      ? Width.wrapped(none, to: layout.footer.width - 4).map { ($0, .error) }
      : Array(repeating: ("", .overlay), count: visible)
    let rect = Sheet(title: ":", lines: lines, hint: error ?? footer(console)).draw(layout, into: &buffer)
    if let error {
      buffer.fill(Rect(x: 0, y: rect.bottom - 1, width: rect.width, height: 1), role: .overlay)
      buffer.put(error, x: 1, y: rect.bottom - 1, role: .error, limit: rect.width - 2)
    }
    let window = editor.window(columns: rect.width - 6)
    buffer.fill(Rect(x: 3, y: rect.y, width: rect.width - 6, height: 1), role: .input)
    buffer.put(window.text, x: 3, y: rect.y, role: .input)
    let start = scrollStart(count: rows.count, height: visible, cursor: selection)
    draw(Array(rows.dropFirst(start).prefix(visible)), selected: selection - start, strings, rect, into: &buffer)
    return (3 + window.cursor, rect.y)
  }

  private func draw(
    _ rows: [OperationRow], selected: Int, _ strings: Strings, _ rect: Rect, into buffer: inout Buffer
  ) {
    // The summaries have their room first: usages repeat what help says.
    let summary = rows.map { Width.of(strings.operation($0.operation).summary) }.max() ?? 0
    let usageWidth = min(rows.map { Width.of($0.usage) }.max() ?? 0, max(20, rect.width - 16 - summary))
    for (offset, row) in rows.enumerated() {
      let y = rect.y + 1 + offset
      let words = strings.operation(row.operation)
      buffer.put(row.usage, x: 3, y: y, role: .overlay, limit: usageWidth)
      buffer.put(whole(row.keyNames, columns: 8), x: 4 + usageWidth, y: y, role: .key)
      buffer.put(words.summary, x: 14 + usageWidth, y: y, role: .overlay)
      if offset == selected {
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
}
