import CommandTables
import ReviewCore

/// Choosing an operation of the session by typing, with its arguments behind it.
///
/// A bare name opens what it stands for in the palette's place. A line with arguments is handed in, and the palette stays
/// below the question it may lead to, and until it is done.
@dynamicMemberLookup
struct Palette: ConsoleLayer {
  private var palette: CommandPalette<Operation>

  init(offering line: String = "") { palette = CommandPalette(offering: line) }

  subscript<Value>(dynamicMember path: WritableKeyPath<CommandPalette<Operation>, Value>) -> Value {
    get { palette[keyPath: path] }
    set { palette[keyPath: path] = newValue }
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch palette.update(key, on: console.paletteScreen) {
    case .taken: []
    case .closed: [.close, .keepLine(palette.editor.text)]
    case .start(let row): [.close, .start(row, asking: true)]
    case .complete(let line): [line.operation.row.confirms ? .confirm(line) : .attempt(line)]
    }
  }

  mutating func insert(_ text: String) -> Bool {
    palette.insert(text)
    return true
  }

  mutating func show(refusal text: String) -> Bool {
    palette.error = text
    return true
  }

  func footer(_ console: ConsoleModel) -> String { console.strings.paletteHint }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    palette.draw(on: console.paletteScreen, size: console.size, hint: footer(console), into: &buffer)
  }
}

extension ConsoleModel {
  fileprivate var paletteScreen: PaletteScreen<Operation> {
    let (session, strings) = (session, strings)
    return PaletteScreen(
      phase: session.phase, strings: strings,
      parse: { text throws(Rejection) in named(try CommandLine(parsing: text, plan: session.plan)) },
      words: { strings.rejection(worded($0)) }, notNow: { strings.rejection(.notNow($0, session.phase)) })
  }
}
