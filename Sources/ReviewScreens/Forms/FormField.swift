import CommandTables

/// What a field of a form is for.
enum FormLabel<Name: OperationName>: Hashable, Sendable {
  case argument(Name.Argument)
  /// How many there are under one of the names that the subject counts by.
  case count(String)
}

/// One field of a form, with what was typed into it.
struct FormField<Name: OperationName>: Hashable, Sendable {
  let label: FormLabel<Name>
  let kind: ArgumentKind<Name.Reference>
  var isRequired: Bool
  let suggestions: Name.Suggestion?
  var editor: LineEditor
  let initial: String
  /// Offered or chosen, not typed: the first character replaces it.
  var isPristine: Bool
  /// Said beside the value as an error, until the value is changed.
  var remark: String?

  init(
    _ label: FormLabel<Name>, _ kind: ArgumentKind<Name.Reference>, required isRequired: Bool,
    from suggestions: Name.Suggestion? = nil, _ value: String = ""
  ) {
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.suggestions = suggestions
    editor = LineEditor(value)
    initial = value
    isPristine = kind.isReplacedByTyping && !value.isEmpty
  }

  /// An empty text or date says that there is none; an empty number or choice says nothing.
  var canBeCleared: Bool { kind == .text || kind == .date }

  /// A choice is shown by its word, which the keys cannot take apart.
  var isChosen: Bool {
    if case .choice(let choices) = kind { return isPristine && choices.contains(editor.text) }
    return false
  }

  var isCount: Bool {
    switch label {
    case .count: true
    case .argument: false
    }
  }

  /// No more than a sum can take: what is larger is refused.
  var number: Int? { Int(halfWidth(editor.text)).map { max(-1_000_000, min($0, 1_000_000)) } }

  /// Numbers, dates and identifiers typed with a Chinese input method on.
  func halfWidth(_ text: String) -> String {
    if kind == .text { return text }
    return String(
      text.map { character in
        if case .character(let twin) = Key.character(character).halfWidth { return twin }
        return character
      })
  }
}

extension ArgumentKind {
  /// What is offered there is taken whole or not at all.
  var isReplacedByTyping: Bool {
    switch self {
    case .number, .choice: true
    case .text, .span, .date, .reference, .counts: false
    }
  }
}
