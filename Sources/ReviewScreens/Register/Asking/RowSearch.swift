import ReviewRegister

/// The names that the words of a search are read like, kept as long as these words and names stand: a key that only moves the
/// cursor looks for none.
struct SearchReadings: Sendable {
  let words: [String]
  /// Of the log, when the names were asked for; nil before.
  let position: Int?
  private(set) var names: [String: Set<String>] = [:]

  init(_ words: [String], in names: Answered<RegisterNames>?) {
    self.words = words
    position = names?.position
    for word in words {
      if let read = names?.value?.read(like: word), !read.isEmpty { self.names[word] = read }
    }
  }
}

/// What a list is narrowed by: words as they are typed, and chips.
struct RowSearch: Equatable, Sendable {
  var editor = LineEditor()
  /// The chips; its words are those of the editor.
  var chips = RowFilter()

  var isEmpty: Bool { editor.text.isEmpty && chips == RowFilter() }

  /// Half-width, since an input method may be on.
  var words: [String] {
    String(editor.characters.map(halfWidth)).lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  func query(on day: CivilDate, order: RowQuery.Order, readings: [String: Set<String>]) -> RowQuery {
    var query = RowQuery(chips, on: day)
    query.filter.words = words
    query.order = order
    query.readings = readings
    return query
  }

  private func halfWidth(_ character: Character) -> Character {
    if case .character(let twin) = Key.character(character).halfWidth { twin } else { character }
  }
}
