import CommandTables
import ReviewRegister

/// The form of one of the register's operations.
struct RegisterForm: RegisterLayer {
  var form: OperationForm<RegisterOperation>

  init(_ operation: RegisterOperation, fixed: [RegisterArgument: String], in register: RegisterModel) {
    let first = RegisterForm.first[operation] ?? []
    // Where the register's settings name no ranks, nobody signs with one.
    let specs = operation.row.arguments.filter {
      $0.suggestions != .ranks || !register.settings.acceptance.ranks.isEmpty
    }
    form = OperationForm(
      operation,
      asking: first.flatMap { name in specs.filter { $0.name == name } } + specs.filter { !first.contains($0.name) },
      fixed: fixed, values: register.offeredValues(of: operation.row), sendsOnlyChanges: operation == .update)
    if operation == .update { form.index = 0 }
  }

  /// What is filled in before the rest: of an update how far the work has come, month by month; where somebody answers for
  /// it by name, who that is.
  private static let first: [RegisterOperation: [RegisterArgument]] = [
    .update: [.progress, .note, .by, .reason], .accept: [.by],
  ]

  var key: String { form.key }
  var hasTyping: Bool { form.hasTyping }

  mutating func insert(_ text: String) { form.insert(text) }

  mutating func show(refusal text: String) -> Bool {
    form.error = text
    return true
  }

  /// The cursor goes to the field that lacks something.
  mutating func show(_ rejection: RegisterRejection, _ strings: Strings) -> Bool {
    if let lacking = rejection.lacking, let place = form.fields.firstIndex(where: { $0.label == .argument(lacking) }) {
      form.fields[place].isRequired = true
      form.index = place
    }
    return show(refusal: strings.rejection(rejection))
  }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    switch form.update(key) {
    case .taken, .changed: return []
    case .left: return leave(register.strings)
    case .complete(let line): return [.attempt(line)]
    case .wantsEditor(let text): return [.effect(.edit(text))]
    case .wantsOffers: return offer(in: register)
    }
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    var view = FormView(form, register.strings)
    // Which row it is must be seen at every width; what the operation is, its one word says.
    if let numbers = form.fixed[.numbers] {
      view.title = form.operation.row.words(register.strings).short + "  " + register.named(numbers)
    }
    // The text of evidence is not that of a problem.
    if form.operation == .submit {
      let (label, title) = (view.label, register.strings.pick("整改情况", "整改情況", "what was done"))
      view.label = { $0.label == .argument(.text) ? title : label($0) }
    }
    view.word = { register.strings.chosenWord($0, register.settings) }
    return view.draw(size: register.size, height: max(6, register.size.rows / 2 - 4), into: &buffer)
  }

  // MARK: - Private

  private mutating func leave(_ strings: Strings) -> [RegisterLayerRequest] {
    form.error = nil
    guard hasTyping else { return [.close, .putAside(self)] }
    let text = strings.pick(
      "已收起，写的还在；再按同一键接着写", "已收起，寫的還在；再按同一鍵接著寫", "Put aside; what you typed is kept: press the same key again")
    return [.close, .putAside(self), .say(text)]
  }

  private mutating func offer(in register: RegisterModel) -> [RegisterLayerRequest] {
    let words = register.offers(form.current?.suggestions)
    if !words.isEmpty {
      return [.push(ChoiceList(title: register.strings.readyWords, of: OfferList(words), for: .form))]
    }
    form.error = register.strings.pick("这一项没有现成的话", "這一項沒有現成的話", "No ready words for this field")
    return []
  }
}

extension RegisterModel {
  /// `2026-017 台账与实际不符`, or how many rows it is about.
  fileprivate func named(_ numbers: String) -> String {
    let count = numbers.split(separator: ",").count
    if count > 1 { return strings.pick("选上的 \(count) 条", "選上的 \(count) 條", "\(count) marked rows") }
    guard let line = currentLine, line.number.rawValue == numbers else { return numbers }
    return "\(numbers) \(line.unit) \(line.text)"
  }

  /// What a form is filled with to begin with. Of several rows nothing is offered: they differ.
  fileprivate func offeredValues(of row: Row) -> [RegisterArgument: String] {
    guard rowsAtHand.count == 1, let current = currentRow else { return [:] }
    switch row.offers {
    case .nothing: return [:]
    case .rowAsItStands:
      var values: [RegisterArgument: String] = [.progress: current.progress.rawValue]
      for field in RowField.allCases {
        guard let name = RegisterArgument(rawValue: field.rawValue) else { continue }
        values[name] = current.fields[field]?.typed
      }
      return values
    case .extensionAsked:
      guard let asked = current.extensionRequest else { return [:] }
      return [.to: asked.to.text, .asked: asked.act.on.text]
    case .openProposal:
      let open = current.proposals.last { $0.decided == nil }
      return open.map { [.proposal: $0.proposal.rawValue] } ?? [:]
    case .nextStep:
      guard case .step(let step, _) = current.nextStep(settings, on: today) else { return [:] }
      return [.step: step.id]
    }
  }

  fileprivate func offers(_ suggestions: RegisterSuggestion?) -> [String] {
    let names = names?.value ?? RegisterNames()
    switch suggestions {
    case .units: return names.units
    case .leaders: return names.leaders
    case .posts: return ([settings.office] + names.owners + names.leaders).uniqued
    case .kinds: return names.kinds
    case .ranks: return settings.acceptance.ranks
    case .steps: return settings.steps.map(\.id)
    case nil: return []
    }
  }
}

extension RegisterRejection {
  /// The argument that was not given and should have been; nil where the fault is another.
  fileprivate var lacking: RegisterArgument? {
    switch self {
    case .byNeeded: .by
    case .reasonNeeded, .undoNeedsReason: .reason
    case .emptyText: .text
    case .acceptance(_, .rankNeeded): .rank
    case .supervision(_, .approverNeeded): .approver
    case .line, .unknownRow, .notNow, .withdrawn, .noRows, .rowNamedTwice, .textTooLong, .dayInFuture, .dayBeforeRow,
      .nothingToChange, .fieldNeeded, .badValue, .fieldLocked, .progressLocked, .deadlineByExtension,
      .deadlineBeforeRow, .milestoneAfterDeadline, .acceptance, .supervision, .source, .badSettings, .nothingToUndo,
      .nothingToRedo, .undoOvertaken:
      nil
    }
  }
}

extension RowValue {
  /// As it is typed in a line or a form.
  fileprivate var typed: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.text
    case .span(let span): span.clockText
    case .flag(let isSet): isSet ? FlagWords.yes : FlagWords.no
    }
  }
}
