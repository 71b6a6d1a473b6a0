import CommandTables
import ReviewValues

/// Entering the arguments of one operation of any command table, field by field.
///
/// Made from the operation's row, so that what can be typed as a command can be filled in as a form. It is a value: keys
/// change nothing but the form, and what it asks for (`FormAnswer`) the screen does.
struct OperationForm<Name: OperationName>: Hashable, Sendable {
  let operation: Name
  /// Arguments that the cursor decides; said in the title, not asked.
  let fixed: [Name.Argument: String]
  var fields: [FormField<Name>]
  var index = 0
  /// Why what was filled in was refused.
  var error: String?
  /// A field that was not touched is left out of the line, so that only changes are stored.
  private let sendsOnlyChanges: Bool

  /// `values` are offered as field contents, `fixed` are not asked for, `counted` are the names the subject counts by.
  /// `specs` are the arguments asked for, in the order of the fields; nil: all of the row. `choices` says what a field may
  /// hold beyond what the row says.
  init(
    _ operation: Name, asking specs: [ArgumentSpec<Name>]? = nil, fixed: [Name.Argument: String] = [:],
    values: [Name.Argument: String] = [:], counted: [String] = [], sendsOnlyChanges: Bool = false,
    choices: (ArgumentSpec<Name>) -> [String]? = { _ in nil }
  ) {
    self.operation = operation
    self.fixed = fixed
    self.sendsOnlyChanges = sendsOnlyChanges
    let asked = (specs ?? operation.row.arguments).filter { fixed[$0.name] == nil }
    fields = asked.flatMap { spec in
      if case .counts = spec.kind { return counted.map { FormField<Name>(.count($0), .number, required: false) } }
      let kind = choices(spec).map(ArgumentKind.choice) ?? spec.kind
      return [
        FormField<Name>(
          .argument(spec.name), kind, required: !spec.isOptional, from: spec.suggestions, values[spec.name] ?? "")
      ]
    }
    // What is there already need not be typed.
    index = fields.firstIndex { $0.kind == .number && $0.isPristine || $0.editor.text.isEmpty } ?? 0
  }

  var current: FormField<Name>? { fields.indices.contains(index) ? fields[index] : nil }

  /// Which draft this is: the same operation on the same thing.
  var key: String { OperationForm.key(operation, fixed) }

  static func key(_ operation: Name, _ fixed: [Name.Argument: String]) -> String {
    let about = fixed.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
    return ([operation.rawValue] + about).joined(separator: " ")
  }

  var hasTyping: Bool { fields.contains { $0.editor.text != $0.initial } }

  /// The command as filled in.
  var line: TypedCommand<Name> {
    var values = fixed
    var counts: [String: String] = [:]
    for field in fields {
      let text = PlainText.clean(field.editor.text)
      if sendsOnlyChanges && text == field.initial { continue }
      // Emptied, where something stood, means: take it out again.
      if text.isEmpty, field.initial.isEmpty || !field.canBeCleared { continue }
      switch field.label {
      case .argument(let name): values[name] = field.halfWidth(text)
      case .count(let name): counts[name] = field.halfWidth(text)
      }
    }
    return TypedCommand(operation, values, counts: counts)
  }

  func field(_ name: Name.Argument) -> FormField<Name>? { fields.first { $0.label == .argument(name) } }
}

// MARK: - What is typed

extension OperationForm {
  /// Whether there is a field to take it.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    guard fields.indices.contains(index) else { return false }
    if fields[index].isPristine { fields[index].editor = LineEditor() }
    fields[index].editor.insert(fields[index].halfWidth(text))
    forgive()
    return true
  }

  mutating func replaceText(_ text: String) {
    guard fields.indices.contains(index) else { return }
    fields[index].editor = LineEditor(PlainText.clean(text))
    forgive()
  }

  /// One of the values that the field may hold; taken whole or not at all.
  mutating func choose(_ value: String) {
    replaceText(value)
    guard fields.indices.contains(index) else { return }
    fields[index].isPristine = fields[index].kind.isReplacedByTyping && !value.isEmpty
  }

  /// Puts the cursor into the field of an argument, where the form has it.
  mutating func point(at argument: Name.Argument) {
    if let place = fields.firstIndex(where: { $0.label == .argument(argument) }) { index = place }
  }

  /// The field was changed: what was said of the entry before no longer holds.
  mutating func forgive() {
    fields[index].isPristine = false
    fields[index].remark = nil
    error = nil
  }
}
