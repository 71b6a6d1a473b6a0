/// A line of text with a cursor between characters.
public struct LineEditor: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// 0...characters.count
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }

  public mutating func insert(_ text: String) {
    let new = Array(text)
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Whether the key takes away what is before the cursor or under it.
  static func deletes(_ key: Key) -> Bool { [.backspace, .delete, .control("W")].contains(key) }

  /// Whether the key was one of editing.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace:
      if cursor > 0 {
        cursor -= 1
        characters.remove(at: cursor)
      }
    case .delete: if cursor < characters.count { characters.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("A"): cursor = 0
    case .end: cursor = characters.count
    case .control("U"):
      characters.removeSubrange(..<cursor)
      cursor = 0
    case .control("K"): characters.removeSubrange(cursor...)
    case .control("W"): deleteWord()
    case .control, .function, .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown: return false
    }
    return true
  }

  /// The part of the text that fits into `columns` with the cursor in it, and the cursor's column.
  public func window(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 2 else { return ("", 0) }
    var start = 0
    var before = characters[..<cursor].reduce(0) { $0 + Width.of($1) }
    while before > columns - 2, start < cursor {
      before -= Width.of(characters[start])
      start += 1
    }
    var shown = ""
    var used = 0
    for character in characters[start...] {
      if used + Width.of(character) > columns - 1 { break }
      shown.append(character)
      used += Width.of(character)
    }
    return (shown, before)
  }

  // MARK: - Private

  private mutating func deleteWord() {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<cursor)
    cursor = start
  }
}
