import ReviewRegister

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

  func query(on day: CivilDate, order: RowQuery.Order, names: RegisterNames?) -> RowQuery {
    var query = RowQuery(chips, on: day)
    query.filter.words = words
    query.order = order
    for word in words {
      if let read = names?.read(like: word), !read.isEmpty { query.readings[word] = read }
    }
    return query
  }

  private func halfWidth(_ character: Character) -> Character {
    if case .character(let twin) = Key.character(character).halfWidth { twin } else { character }
  }
}
