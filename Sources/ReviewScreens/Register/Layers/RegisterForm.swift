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

  /// What is filled in before the rest, so that a narrow window has it without scrolling: of an update how far the work has
  /// come, month by month, and what every row must say; of a new row what it cannot do without; where somebody answers for it
  /// by name, who that is.
  private static let first: [RegisterOperation: [RegisterArgument]] = [
    .update: [.progress, .note, .goal, .measure, .owner, .deadline, .by, .reason],
    .add: [.unit, .text, .source, .kind, .goal, .measure, .owner, .deadline],
    .common: [.text, .units, .source, .kind, .goal, .measure, .owner, .deadline],
    .accept: [.by],
  ]

  var key: String { form.key }
  var hasTyping: Bool { form.hasTyping }

  mutating func insert(_ text: String) { form.insert(text) }

  mutating func show(refusal text: String) -> Bool {
    form.error = text
    return true
  }

  /// Puts what was chosen into the field in hand.
  mutating func fill(_ value: String) {
    if case .choice? = form.current?.kind { form.choose(value) } else { form.insert(value) }
  }

  /// The cursor goes to the field that lacks something, or holds what cannot stand there.
  mutating func show(_ rejection: RegisterRejection, _ strings: Strings) -> Bool {
    let places = rejection.arguments.compactMap { name in form.fields.firstIndex { $0.label == .argument(name) } }
    if let place = places.first {
      if form.fields[place].editor.text.isEmpty { form.fields[place].isRequired = true }
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
    view.word = { register.strings.chosenWord($0, register.settings) }
    view.meaning = { $0.label == form.current?.label ? register.meaning(of: $0) : nil }
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
    let list = register.choices(of: form.current) ?? OfferList(register.offers(form.current?.suggestions))
    if !list.all.isEmpty {
      return [.push(ChoiceList(title: register.strings.readyWords, of: list, for: .form))]
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
    guard let line = currentLine, line.number.rawValue == numbers else {
      return strings.pick("选上的 \(numbers)", "選上的 \(numbers)", "\(numbers), which is marked")
    }
    return "\(numbers) \(line.unit) \(line.text)"
  }

  /// What a form is filled with to begin with. Of several rows nothing is offered: they differ. Nor of one that is marked
  /// while the cursor stands on another, which alone is loaded.
  fileprivate func offeredValues(of row: Row) -> [RegisterArgument: String] {
    guard let current = currentRow, rowsAtHand == [current.number] else { return [:] }
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

  /// The values of a field that is chosen, by their words; nil where it is typed.
  fileprivate func choices(of field: FormField<RegisterOperation>?) -> OfferList? {
    guard let field, case .choice(let values) = field.kind, case .argument(let name) = field.label else { return nil }
    return OfferList(
      values.map { OfferList.Offer(value: $0, word: strings.chosenWord($0, of: name, settings) ?? $0) })
  }

  /// What may stand in a choice that is still empty; of a unit that no row has, that it has none.
  fileprivate func meaning(of field: FormField<RegisterOperation>) -> String? {
    let text = field.editor.text
    if text.isEmpty { return choices(of: field).map { strings.list($0.all.map(\.word)) } }
    guard field.label == .argument(.unit), let units = names?.value?.units, !units.isEmpty, !units.contains(text) else {
      return nil
    }
    return strings.pick(
      "台账里还没有这个单位；\(FormKey.offers.name) 列出已有的", "臺賬裡還沒有這個單位；\(FormKey.offers.name) 列出已有的",
      "no row has this unit; \(FormKey.offers.name) lists those there are")
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
  /// The argument that was not given and should have been, or that cannot be so: the first of them that the form has.
  fileprivate var arguments: [RegisterArgument] {
    switch self {
    case .line(let refusal): [refusal.argument].compactMap(\.self)
    case .byNeeded: [.by]
    case .reasonNeeded, .undoNeedsReason: [.reason]
    case .emptyText: [.text]
    case .acceptance(_, .rankNeeded), .acceptance(_, .sameRank): [.rank]
    case .acceptance(_, .ownAcceptance), .acceptance(_, .signedAlready), .acceptance(_, .ownLookBack): [.by]
    case .acceptance(_, .doneAfterHandedIn): [.done]
    case .acceptance(_, .beforeSubmission): [.on]
    case .supervision(_, .approverNeeded), .supervision(_, .ownApproval): [.approver]
    case .supervision(_, .extensionNotLater): [.to]
    case .supervision(_, .extensionTooLate): [.asked, .on]
    case .supervision(_, .unknownStep), .supervision(_, .stepOutOfTurn): [.step]
    case .deadlineByExtension, .deadlineBeforeRow: [.deadline]
    case .unknownRow, .notNow, .withdrawn, .noRows, .rowNamedTwice, .textTooLong, .dayInFuture, .dayBeforeRow,
      .nothingToChange, .fieldNeeded, .badValue, .fieldLocked, .progressLocked, .milestoneAfterDeadline, .acceptance,
      .supervision, .source, .badSettings, .nothingToUndo,
      .nothingToRedo, .undoOvertaken:
      []
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
