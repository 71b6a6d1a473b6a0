import ReviewCore

/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl with a letter, upper case.
  case control(Character)
  /// F1 … F24; Shift-F1 is F13.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown

  /// Whether it never writes a character: a function key, or a letter with Ctrl.
  var isCommand: Bool {
    switch self {
    case .function, .control: true
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown:
      false
    }
  }

  /// The name used in the command table and shown to people: `F2`, `^X`, `Space`, `?`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "BackTab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    }
  }

  /// The key of that name; nil where none has it.
  init?(name: String) {
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .character(" "),
    ]
    if let key = named.first(where: { $0.name == name }) {
      self = key
    } else if name.first == "F", let number = Int(name.dropFirst()) {
      self = .function(number)
    } else if name.count == 2, name.first == "^", let letter = name.last {
      self = .control(letter)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The key with a full-width letter, digit or sign taken for its half-width twin: what a Chinese input method sends
  /// when somebody means a command.
  public var halfWidth: Key {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first,
      character.unicodeScalars.count == 1
    else { return self }
    if scalar.value == 0x3000 { return .character(" ") }
    return .character(Character(scalar.halfWidth))
  }

  /// Whether a field would take it for a letter.
  public var isText: Bool {
    if case .character = self { true } else { false }
  }

  /// Whether it only moves a cursor.
  public var isStep: Bool {
    [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown].contains(self)
  }

  /// What leaves a list that takes no text.
  var leavesList: Bool { [.escape, .control("C"), .character("q")].contains(self) }

  /// Whether the command table gives it to the operation.
  public func belongs(to operation: Operation) -> Bool { operation.row.keys.contains(name) }

  /// Where the cursor of a list of `count` rows goes with this key, where `height` of them are seen at once. A page
  /// keeps one row of the last in sight.
  func moved(_ selection: Int, in count: Int, height: Int) -> Int {
    let page = max(1, height - 1)
    let moved =
      switch self {
      case .up: selection - 1
      case .down: selection + 1
      case .pageUp: selection - page
      case .pageDown, .character(" "): selection + page
      case .home: 0
      case .end: count - 1
      case .character, .control, .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .left, .right:
        selection
      }
    return min(max(0, moved), max(0, count - 1))
  }
}

/// A mouse event, in cells from the top left.
public struct Mouse: Hashable, Sendable {
  public enum Kind: Sendable { case press, wheelUp, wheelDown }

  public let kind: Kind
  public let x: Int
  public let y: Int

  public init(kind: Kind, x: Int, y: Int) {
    self.kind = kind
    self.x = x
    self.y = y
  }
}
