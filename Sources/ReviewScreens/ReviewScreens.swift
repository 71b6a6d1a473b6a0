// ReviewScreens: what people see, as values.
//
// A screen is a model, an `update` that turns messages into a new model and effects, and a `render` that draws the model
// into a `Buffer` of cells. Invariant: the same model and size give the same cells. It must never import ncurses, do
// I/O, read a clock or store anything: keys, time, size and recorded events come in as `Message`; what a screen wants
// done goes out as `Effect`. What a screen draws it knows by role; the `Theme` says what a role looks like.
//
// Commands and Forms show any command table and know no session: palette, help, line of keys, forms. A screen hands in what
// they know by name only, and does what they answer.
//
// The console is panes (`ConsolePane`) and, over them, a stack of layers (`LayerStack`): forms, lists and questions, each a
// type of its own with its state, its keys and its drawing (`ConsoleLayer`). The uppermost layer takes the keys; where
// there is none, they are those of the command table (`ConsoleUpdate+Keys`). A layer changes nothing but itself and asks
// for the rest (`LayerRequest`), so that whatever opens over it gives it back as it was.
// The register's screen (Register) is a model of its own over the part of a register that is seen: what it lacks it says
// (`RegisterModel.wants`), and is told before the next picture.
// The tutor (Tutor) is no part of the console: it looks at one and says what to do next.
// Read next: `ConsoleModel`, `ConsoleUpdate` (messages), `ConsoleLayer`, `ConsoleLayout` (who sits where), `ConsoleView`
// (drawing).

/// Columns and rows of a terminal.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The smallest terminal that is served; below it a plain notice.
  public static let least = Size(columns: 80, rows: 24)

  public var isServed: Bool { holds(Size.least) }

  func holds(_ other: Size) -> Bool { columns >= other.columns && rows >= other.rows }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public var right: Int { x + width }
  public var bottom: Int { y + height }

  public func contains(x: Int, y: Int) -> Bool { x >= self.x && x < right && y >= self.y && y < bottom }

  func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }
}
