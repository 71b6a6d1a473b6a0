import CommandTables
import ReviewCore

/// Entering the arguments of one operation, field by field, at the bottom of the screen.
///
/// Made from the operation's row in the command table, so that what can be typed as a command can be filled in as a
/// form. What was typed survives a refusal, a resize and Esc (`ConsoleModel.drafts`).
public struct Form: ConsoleLayer {
  public enum Label: Hashable, Sendable {
    case argument(ArgumentName)
    case grade(Identifier)
  }

  public struct Field: Hashable, Sendable {
    public let label: Label
    public let kind: ArgumentSpec<Operation>.Kind
    public let isRequired: Bool
    let suggestions: ArgumentSuggestion?
    public internal(set) var editor: LineEditor
    let initial: String
    /// An empty text or date says that there is none; an empty number or choice says nothing.
    var canBeCleared: Bool { kind == .text || kind == .date }

    /// Offered or chosen, not typed: the first character replaces it.
    var isPristine: Bool

    /// A choice is shown by its word, which the keys cannot take apart.
    fileprivate var isChosen: Bool {
      if case .choice(let choices) = kind { return isPristine && choices.contains(editor.text) }
      return false
    }

    /// No more than a sum can take: what is larger the session refuses.
    var number: Int? { Int(Form.halfWidth(editor.text, for: .number)).map { max(-1_000_000, min($0, 1_000_000)) } }
  }

  public let operation: Operation
  /// Arguments that the cursor decides; said in the title, not asked.
  public let fixed: [ArgumentName: String]
  public internal(set) var fields: [Field]
  public internal(set) var index = 0
  public internal(set) var error: String?
  /// Where this entry and the first one say different things; nothing else of the first is ever here.
  var differences: [VoteRefusal.Difference] = []
  /// What a tally form counts.
  var target: CountTarget?

  /// `values` are offered as field contents, `fixed` are not asked for.
  public init(
    _ operation: Operation, fixed: [ArgumentName: String] = [:], values: [ArgumentName: String] = [:], plan: Plan
  ) {
    self.operation = operation
    self.fixed = fixed
    let row = operation.row
    // Whom a problem or pledge is about comes first, where it is not said by who has the turn.
    let asksWhom = row.group == .problems && values[.speaker] != nil
    let specs = row.arguments(in: plan)
    let ordered = asksWhom ? specs.filter { $0.name == .speaker } + specs.filter { $0.name != .speaker } : specs
    fields = ordered.flatMap { spec -> [Field] in
      if fixed[spec.name] != nil { return [] }
      if case .counts = spec.kind {
        return plan.appraisal.grades.map { Form.field(.grade($0.id), .number, required: false, "") }
      }
      let kind = spec.choices(in: plan).map(ArgumentSpec<Operation>.Kind.choice) ?? spec.kind
      let isRequired = !spec.isOptional || (asksWhom && spec.name == .speaker)
      return [
        Form.field(
          .argument(spec.name), kind, required: isRequired, from: spec.suggestions, values[spec.name] ?? "")
      ]
    }
    // What is there already need not be typed, unless it is there to be changed.
    if operation == .rename { return }
    index = fields.firstIndex { $0.kind == .number && $0.isPristine || $0.editor.text.isEmpty } ?? 0
  }

  public var current: Field? { fields.indices.contains(index) ? fields[index] : nil }

  /// Which draft this is: the same operation on the same thing.
  var key: String {
    let row = target.map { [$0.panel, $0.place.criterion ?? "", $0.isSecond ? "2" : "1"] } ?? []
    return ([Form.key(operation, fixed)] + row).joined(separator: " ")
  }

  static func key(_ operation: Operation, _ fixed: [ArgumentName: String]) -> String {
    let about = fixed.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
    return ([operation.rawValue] + about).joined(separator: " ")
  }

  var hasTyping: Bool { fields.contains { $0.editor.text != $0.initial } }

  /// The command as filled in. A field of `detail` that was not touched is left out, so that only changes are stored.
  var line: CommandLine {
    var values = fixed
    var counts: [String: String] = [:]
    for field in fields {
      let text = PlainText.clean(field.editor.text)
      if operation == .detail && text == field.initial { continue }
      // Emptied, where something stood, means: take it out again.
      if text.isEmpty, field.initial.isEmpty || !field.canBeCleared { continue }
      switch field.label {
      case .argument(let name): values[name] = Form.halfWidth(text, for: field.kind)
      case .grade(let id): counts[id] = Form.halfWidth(text, for: .number)
      }
    }
    return CommandLine(operation, values, counts: counts)
  }

  /// The number in a field; nil where there is none or something else.
  func number(_ name: ArgumentName) -> Int? {
    fields.first { $0.label == .argument(name) }.flatMap(\.number)
  }

  /// The sum of the grades typed so far.
  var graded: Int {
    fields.reduce(0) { sum, field in
      guard case .grade = field.label else { return sum }
      return sum + (field.number ?? 0)
    }
  }

  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    guard fields.indices.contains(index) else { return false }
    if fields[index].isPristine { fields[index].editor = LineEditor() }
    fields[index].isPristine = false
    fields[index].editor.insert(text)
    forgive()
    return true
  }

  /// A field was changed: what was said of the entry before no longer holds.
  private mutating func forgive() {
    error = nil
    if let cell = current?.cell { differences.removeAll { $0.cell == cell } }
  }

  mutating func replaceText(_ text: String) {
    guard fields.indices.contains(index) else { return }
    fields[index].editor = LineEditor(PlainText.clean(text))
    fields[index].isPristine = false
    forgive()
  }

  /// One of the values that the field may hold; taken whole or not at all.
  mutating func choose(_ value: String) {
    replaceText(value)
    guard fields.indices.contains(index) else { return }
    fields[index].isPristine = fields[index].kind.isReplacedByTyping && !value.isEmpty
  }

  mutating func move(by step: Int) {
    index = min(max(0, index + step), max(0, fields.count - 1))
  }

  /// Numbers stand beside each other, and ← → go from one to the next. False where they are for the field itself.
  mutating func moveAside(by step: Int) -> Bool {
    guard isNumber(index), isNumber(index - 1) || isNumber(index + 1) else { return false }
    if isNumber(index + step) { index += step }
    return true
  }

  /// Whether Enter goes on to another field instead of submitting: numbers are filled in one after the other, and a
  /// required field that is still empty is gone to first.
  mutating func advance() -> Bool {
    if let field = current, field.kind == .number, index + 1 < fields.count, fields[index + 1].kind == .number {
      index += 1
      return true
    }
    if let empty = fields.firstIndex(where: { $0.isRequired && $0.editor.text.isEmpty }), empty != index {
      index = empty
      return true
    }
    return false
  }

  mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(index) else { return false }
    if case .choice(let choices) = fields[index].kind, key == .left || key == .right {
      cycle(choices, by: key == .left ? -1 : 1)
      return true
    }
    if fields[index].isPristine, case .character(let character) = key {
      insert(String(character))
      return true
    }
    if fields[index].isChosen, LineEditor.deletes(key) {
      replaceText("")
      return true
    }
    let handled = fields[index].editor.handle(key)
    if handled {
      fields[index].isPristine = false
      forgive()
    }
    return handled
  }

  // MARK: - Private

  private func isNumber(_ place: Int) -> Bool { fields.indices.contains(place) && fields[place].kind == .number }

  private static func field(
    _ label: Label, _ kind: ArgumentSpec<Operation>.Kind, required: Bool, from suggestions: ArgumentSuggestion? = nil,
    _ value: String
  ) -> Field {
    Field(
      label: label, kind: kind, isRequired: required, suggestions: suggestions, editor: LineEditor(value),
      initial: value,
      isPristine: kind.isReplacedByTyping && !value.isEmpty)
  }

  private mutating func cycle(_ choices: [String], by step: Int) {
    let all = fields[index].isRequired ? choices : [""] + choices
    let now = all.firstIndex(of: fields[index].editor.text) ?? 0
    choose(all[(now + step + all.count) % all.count])
  }

  /// Numbers, dates and identifiers typed with a Chinese input method on.
  fileprivate static func halfWidth(_ text: String, for kind: ArgumentSpec<Operation>.Kind) -> String {
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
  fileprivate var isReplacedByTyping: Bool {
    switch self {
    case .number, .choice: true
    case .text, .span, .date, .reference, .counts: false
    }
  }
}
