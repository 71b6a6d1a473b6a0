import CommandTables
import ReviewCore

/// Something open over the panes: a form, a list, a question. It takes the keys until it closes.
///
/// A layer is a value, and a key changes nothing but the layer. What else is to happen it asks for, and the console does
/// it. So whatever is pushed on top finds it afterwards as it was, with all that was typed.
protocol ConsoleLayer: Equatable, Sendable {
  /// What is still seen while it is open.
  var cover: LayerCover { get }
  /// Asked by the program of its own accord: it stays on top of all that the user opens, help included.
  var isProgramsQuestion: Bool { get }
  /// Whether it has a line for notices. Where it has none, what goes wrong is said in the title.
  var showsNotices: Bool { get }

  /// Takes a key and says what is to happen; nothing, and the layer stays as the key has left it.
  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest]
  /// Takes a text that was pasted; false where it has no place for one.
  mutating func insert(_ text: String) -> Bool
  /// Takes in why its command was refused; false where it has no place to say so.
  mutating func show(refusal text: String) -> Bool
  mutating func show(_ rejection: Rejection, _ strings: Strings) -> Bool
  /// Whether what it was about has gone with these events: it closes.
  func isOvertaken(by news: News, in console: ConsoleModel) -> Bool

  /// What its keys do.
  func footer(_ console: ConsoleModel) -> String
  /// Draws itself over what it does not cover, and says in which cell the cursor stands.
  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)?
}

/// What a layer leaves in sight.
enum LayerCover {
  /// Nothing: it has the whole screen.
  case screen
  /// The panes. What it was pushed upon is not drawn.
  case layersBelow
  /// All that was there, but for the rows it stands in.
  case nothing
}

/// What a layer asks of the console. Requests are met in their order.
enum LayerRequest {
  /// The layer goes, and what it was pushed upon has the keys again.
  case close
  case push(any ConsoleLayer)
  /// Begins what a row of the command table stands for; with `asking` also arguments that may be left out are asked for.
  case start(OperationRow<Operation>, asking: Bool)
  /// Does what the line says, unless something would be left undone: then that is asked first. The layer stays until it
  /// is done, so that a refusal finds it.
  case attempt(CommandLine)
  /// Asks before the line is done.
  case confirm(CommandLine)
  /// Does it without asking again.
  case perform(CommandLine)
  case effect(Effect)
  case say(String, isError: Bool = false)
  /// Keeps what was typed in the layer for when the same is opened again.
  case putAside(any ConsoleLayer)
  /// Keeps the line of the palette for when it is opened again.
  case keepLine(String)
  /// Keeps the ballots counted so far, here and on the disk.
  case keepPile(BallotPile)
  /// Puts words into the form below.
  case fillIn(String)
  /// Puts the queue's cursor on a speaker.
  case point(to: Identifier)
  /// The same, and the queue has the keys.
  case visit(Identifier)
}

extension ConsoleLayer {
  var cover: LayerCover { .layersBelow }
  var isProgramsQuestion: Bool { false }
  var showsNotices: Bool { false }

  mutating func insert(_ text: String) -> Bool { false }
  mutating func show(refusal text: String) -> Bool { false }

  mutating func show(_ rejection: Rejection, _ strings: Strings) -> Bool { show(refusal: strings.rejection(rejection)) }

  func isOvertaken(by news: News, in console: ConsoleModel) -> Bool { false }

  func equals(_ other: any ConsoleLayer) -> Bool { other as? Self == self }
}

/// The frame of a layer that has the whole screen.
extension ConsoleModel {
  /// The first row: what it is, and the clocks, which stay in sight.
  func drawTitle(_ title: String, into buffer: inout Buffer) {
    buffer.fill(Rect(x: 0, y: 0, width: size.columns, height: 1), role: .title)
    let clocks = [timerText, now.clockText].compactMap(\.self).joined(separator: "  ")
    let right = buffer.put(clocks, endingAt: size.columns - 1, y: 0, role: .clock) - 2
    buffer.put(title, x: 1, y: 0, role: .title, limit: right - 1)
  }

  /// The last row: what the keys do; only what was refused stands in its place.
  func drawFooter(_ footer: String, into buffer: inout Buffer) {
    let refusal = shownNotice.flatMap { $0.isError ? $0.text : nil }
    buffer.put(
      refusal ?? footer, x: 1, y: size.rows - 1, role: refusal == nil ? .dim : .error, limit: size.columns - 2)
  }
}
