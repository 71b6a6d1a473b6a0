import CommandTables
import ReviewValues

/// What a palette has to know of the screen on which it is open.
struct PaletteScreen<Name: OperationName> {
  let phase: Name.Phases.Phase
  let strings: Strings
  /// Reads a line as the subject does.
  let parse: (String) throws(Name.Refusal) -> TypedCommand<Name>
  /// A refusal in words.
  let words: (Name.Refusal) -> String
  /// That the operation belongs to another phase, in words.
  let notNow: (Name) -> String
}

/// What a key in a palette asks the screen for.
enum PaletteAnswer<Name: OperationName> {
  /// Nothing more.
  case taken
  case closed
  /// What the row stands for, arguments that may be left out asked for too.
  case start(OperationRow<Name>)
  /// A line with its arguments.
  case complete(TypedCommand<Name>)
}

/// Choosing an operation of any command table by typing (`CommandSearch`), with its arguments behind it.
struct CommandPalette<Name: OperationName>: Hashable, Sendable {
  var editor: LineEditor
  /// The line was typed before and left with Esc: it can be gone on with, and what is typed instead takes its place.
  private var isOffered: Bool
  private(set) var selection = 0
  /// Why the line was refused.
  var error: String?

  /// Candidates seen at once.
  private static var height: Int { 8 }

  init(offering line: String = "") {
    editor = LineEditor(line)
    isOffered = !line.isEmpty
  }

  mutating func insert(_ text: String) {
    replaceOffered()
    editor.insert(text)
  }

  /// Operations that are possible in the phase and match what was typed.
  func candidates(phase: Name.Phases.Phase, strings: Strings) -> [OperationRow<Name>] {
    CommandSearch(Name.table, strings).rows(matching: name, in: phase)
  }

  // MARK: - Private

  private mutating func replaceOffered() {
    if isOffered { self = CommandPalette() }
  }

  private var name: String { editor.text.split(separator: " ").first.map(String.init) ?? "" }

  private func candidates(on screen: PaletteScreen<Name>) -> [OperationRow<Name>] {
    candidates(phase: screen.phase, strings: screen.strings)
  }

  /// Why there is no candidate: what was meant belongs to another phase, or there is no such thing.
  private func miss(on screen: PaletteScreen<Name>) -> String {
    switch CommandSearch(Name.table, screen.strings).miss(name, in: screen.phase) {
    case .notNow(let operation): screen.notNow(operation)
    case .unknown(let suggestion): screen.words(.line(.unknownOperation(name, suggestion: suggestion)))
    }
  }
}

// MARK: - Keys

extension CommandPalette {
  mutating func update(_ key: Key, on screen: PaletteScreen<Name>) -> PaletteAnswer<Name> {
    let candidates = candidates(on: screen)
    let chosen = candidates.indices.contains(selection) ? candidates[selection] : nil
    switch key {
    case .escape, .control("C"): return .closed
    // Home and End are for the text.
    case .up, .down, .pageUp, .pageDown:
      selection = key.moved(selection, in: candidates.count, height: CommandPalette.height)
    case .tab:
      if let chosen {
        editor = LineEditor(chosen.operation.rawValue + " ")
        isOffered = false
        selection = 0
      }
    case .enter: return submit(chosen, on: screen)
    case .character, .control, .function, .backTab, .backspace, .delete, .left, .right, .home, .end:
      if key.isText || LineEditor.deletes(key) { replaceOffered() }
      isOffered = false
      // The name may come full-width from an input method; what follows it is text and stays as it is.
      if editor.handle(editor.characters.contains(" ") ? key : key.halfWidth) {
        selection = 0
        error = nil
      }
    }
    return .taken
  }

  /// A complete line is done as typed; a bare name opens its form; anything else takes the chosen candidate.
  private mutating func submit(_ chosen: OperationRow<Name>?, on screen: PaletteScreen<Name>) -> PaletteAnswer<Name> {
    var typed = editor.text
    let known = Name(rawValue: name)?.row
    if known == nil || name == PlainText.clean(typed) {
      guard let row = known ?? chosen else {
        error = miss(on: screen)
        return .taken
      }
      guard row.phases.contains(screen.phase) else {
        error = screen.notNow(row.operation)
        return .taken
      }
      let rest = typed.drop { $0 == " " }.dropFirst(name.count)
      if PlainText.clean(String(rest)).isEmpty { return .start(row) }
      // Called by another word, with arguments behind it.
      typed = row.operation.rawValue + rest
    }
    do throws(Name.Refusal) {
      return .complete(try screen.parse(typed))
    } catch {
      self.error = screen.words(error)
      return .taken
    }
  }
}

// MARK: - Drawing

extension CommandPalette {
  /// The cell the cursor stands in.
  func draw(
    on screen: PaletteScreen<Name>, size: Size, hint: String, into buffer: inout Buffer
  ) -> (x: Int, y: Int)? {
    let rows = candidates(on: screen)
    let visible = min(CommandPalette.height, max(1, rows.count))
    let lines: [(String, Role)] =
      rows.isEmpty
      ? Width.wrapped(miss(on: screen), to: size.columns - 4).map { ($0, .error) }
      : Array(repeating: ("", .overlay), count: visible)
    let rect = Sheet(title: ":", lines: lines, hint: error ?? hint).draw(size, into: &buffer)
    if let error {
      buffer.fill(Rect(x: 0, y: rect.bottom - 1, width: rect.width, height: 1), role: .overlay)
      buffer.put(error, x: 1, y: rect.bottom - 1, role: .error, limit: rect.width - 2)
    }
    let window = editor.window(columns: rect.width - 6)
    buffer.fill(Rect(x: 3, y: rect.y, width: rect.width - 6, height: 1), role: .input)
    buffer.put(window.text, x: 3, y: rect.y, role: isOffered ? .selection : .input)
    let start = scrollStart(count: rows.count, height: visible, cursor: selection)
    CommandList(rows: Array(rows.dropFirst(start).prefix(visible)), strings: screen.strings)
      .draw(in: rect, top: rect.y + 1, selection: selection - start, into: &buffer)
    return (3 + window.cursor, rect.y)
  }
}

extension Strings {
  var paletteHint: String {
    pick(
      "Enter 执行  Tab 补全  ↑↓ 选择  Esc 返回", "Enter 執行  Tab 補全  ↑↓ 選擇  Esc 返回",
      "Enter: do  Tab: complete  Up/Down: choose  Esc: back")
  }
}
