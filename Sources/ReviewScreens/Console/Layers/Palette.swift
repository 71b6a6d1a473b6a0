import CommandTables
import ReviewCore

/// Choosing an operation by typing (`CommandSearch`), with its arguments behind it.
///
/// A bare name opens what it stands for in the palette's place. A line with arguments is handed in, and the palette stays
/// below the question it may lead to, and until it is done.
struct Palette: ConsoleLayer {
  var editor: LineEditor
  /// The line was typed before and left with Esc: it can be gone on with, and what is typed instead takes its place.
  private var isOffered: Bool
  private(set) var selection = 0
  /// Why the line was refused.
  private(set) var error: String?

  /// Candidates seen at once.
  private static let height = 8

  init(offering line: String = "") {
    editor = LineEditor(line)
    isOffered = !line.isEmpty
  }

  /// Operations that are possible now and match what was typed.
  func candidates(phase: Phase, strings: Strings) -> [OperationRow<Operation>] {
    CommandSearch(Operation.table, strings).rows(matching: name, in: phase)
  }

  /// Why there is no candidate: what was meant belongs to another phase, or there is no such thing.
  func refusal(phase: Phase, strings: Strings) -> Rejection {
    switch CommandSearch(Operation.table, strings).miss(name, in: phase) {
    case .notNow(let operation): .notNow(operation, phase)
    case .unknown(let suggestion): .line(.unknownOperation(name, suggestion: suggestion))
    }
  }

  // MARK: - Private

  private mutating func replaceOffered() {
    if isOffered { self = Palette() }
  }

  private var name: String { editor.text.split(separator: " ").first.map(String.init) ?? "" }
}

// MARK: - Keys

extension Palette {
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let candidates = candidates(phase: console.session.phase, strings: console.strings)
    let chosen = candidates.indices.contains(selection) ? candidates[selection] : nil
    switch key {
    case .escape, .control("C"): return [.close, .keepLine(editor.text)]
    // Home and End are for the text.
    case .up, .down, .pageUp, .pageDown: selection = key.moved(selection, in: candidates.count, height: Palette.height)
    case .tab:
      if let chosen {
        editor = LineEditor(chosen.operation.rawValue + " ")
        isOffered = false
        selection = 0
      }
    case .enter: return submit(chosen, in: console)
    case .character, .control, .function, .backTab, .backspace, .delete, .left, .right, .home, .end:
      if key.isText || LineEditor.deletes(key) { replaceOffered() }
      isOffered = false
      // The name may come full-width from an input method; what follows it is text and stays as it is.
      if editor.handle(editor.characters.contains(" ") ? key : key.halfWidth) {
        selection = 0
        error = nil
      }
    }
    return []
  }

  mutating func insert(_ text: String) -> Bool {
    replaceOffered()
    editor.insert(text)
    return true
  }

  mutating func show(refusal text: String) -> Bool {
    error = text
    return true
  }

  /// A complete line is done as typed; a bare name opens its form; anything else takes the chosen candidate.
  private mutating func submit(_ chosen: OperationRow<Operation>?, in console: ConsoleModel) -> [LayerRequest] {
    let (phase, strings) = (console.session.phase, console.strings)
    var typed = editor.text
    let name = typed.split(separator: " ").first.map(String.init) ?? ""
    if Operation(rawValue: name) == nil || name == PlainText.clean(typed) {
      guard let row = Operation(rawValue: name)?.row ?? chosen else {
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
      return [line.operation.row.confirms ? .confirm(line) : .attempt(line)]
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
    buffer.put(window.text, x: 3, y: rect.y, role: isOffered ? .selection : .input)
    let start = scrollStart(count: rows.count, height: visible, cursor: selection)
    CommandList(rows: Array(rows.dropFirst(start).prefix(visible)), strings: strings)
      .draw(in: rect, top: rect.y + 1, selection: selection - start, into: &buffer)
    return (3 + window.cursor, rect.y)
  }
}
