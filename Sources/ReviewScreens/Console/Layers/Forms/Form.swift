import CommandTables
import ReviewCore

/// Entering the arguments of one operation of the session at the bottom of the screen, of a count with its sums.
///
/// What was typed survives a refusal, a resize and Esc (`ConsoleModel.drafts`).
@dynamicMemberLookup
struct Form: ConsoleLayer {
  var form: OperationForm<Operation>
  /// What a tally form counts.
  var target: CountTarget?

  /// `values` are offered as field contents, `fixed` are not asked for.
  init(
    _ operation: Operation, fixed: [ArgumentName: String] = [:], values: [ArgumentName: String] = [:], plan: Plan
  ) {
    let row = operation.row
    // Whom a problem or pledge is about comes first, where it is not said by who has the turn.
    let asksWhom = row.group == .problems && values[.speaker] != nil
    let specs = row.arguments(in: plan)
    let ordered = asksWhom ? specs.filter { $0.name == .speaker } + specs.filter { $0.name != .speaker } : specs
    // A field of `detail` that was not touched is left out, so that only changes are stored.
    form = OperationForm(
      operation, asking: ordered, fixed: fixed, values: values, counted: plan.appraisal.grades.map(\.id),
      sendsOnlyChanges: operation == .detail, choices: { $0.choices(in: plan) })
    if asksWhom, form.fields.first?.label == .argument(.speaker) { form.fields[0].isRequired = true }
    // The names are there to be changed.
    if operation == .rename { form.index = 0 }
  }

  subscript<Value>(dynamicMember path: KeyPath<OperationForm<Operation>, Value>) -> Value { form[keyPath: path] }

  subscript<Value>(dynamicMember path: WritableKeyPath<OperationForm<Operation>, Value>) -> Value {
    get { form[keyPath: path] }
    set { form[keyPath: path] = newValue }
  }

  /// Which draft this is: the same operation on the same thing.
  var key: String {
    let row = target.map { [$0.panel, $0.place.criterion ?? "", $0.isSecond ? "2" : "1"] } ?? []
    return ([form.key] + row).joined(separator: " ")
  }

  @discardableResult
  mutating func insert(_ text: String) -> Bool { form.insert(text) }
}
