import ReviewCore

// The form of an operation of the session, at the bottom of the screen, in the words of the session.

extension Form {
  func footer(_ console: ConsoleModel) -> String {
    if form.operation != .tally { return console.strings.formHint(goesOn: form.goesOn) }
    return isSecondEntry ? console.strings.secondTallyHint : console.strings.tallyHint
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let layout = ConsoleLayout(size: console.size)
    // The clock stays in sight: one line, or a pane of twelve.
    let height = max(layout.shape == .narrow ? 6 : 9, layout.footer.bottom - 20)
    return console.view(of: self).draw(size: console.size, height: height, into: &buffer)
  }
}

extension ConsoleModel {
  fileprivate func view(of form: Form) -> FormView<Operation> {
    var view = FormView(form.form, strings)
    view.title = formTitle(form)
    view.tail = begunElsewhere(form)
    view.hint = form.footer(self)
    view.label = { label($0, of: form.operation) }
    view.word = choiceWord
    view.meaning = unitMeant
    if form.operation == .tally { view.check = check(form).map { (strings.check($0), $0.role) } ?? ("", .overlay) }
    return view
  }

  // MARK: - Private

  private func label(_ field: FormField<Operation>, of operation: Operation) -> String {
    switch field.label {
    // Of a problem it is the unit in charge; here the name itself is put right.
    case .argument(.unit) where [.rename, .add].contains(operation): strings.pick("单位名称", "單位名稱", "unit's name")
    case .argument(.number) where [.probe, .answered, .stuck, .later].contains(operation):
      strings.pick("第几问", "第幾問", "which question")
    case .argument(.id) where operation == .add: strings.pick("编号", "編號", "id")
    case .argument(.panels) where operation == .add: strings.pick("本单位在哪些票种", "本單位在哪些票種", "members sit in")
    case .argument(let name): strings.argument(name)
    case .count(let id): session.plan.appraisal.grade(id).map { strings.grade($0) } ?? id
    }
  }

  /// The word for a chosen value; nil where the field is no choice or something else was typed.
  private func choiceWord(_ field: FormField<Operation>) -> String? {
    guard case .choice = field.kind, case .argument(let name) = field.label else { return nil }
    let value = field.editor.text
    if name == .source { return ProblemSource(rawValue: value).map { strings.source($0) } }
    return ProblemField(name).flatMap { strings.choice(value, of: $0) } ?? voteWord(name, value)
  }

  /// Other forms of the kind left half-way.
  private func begunElsewhere(_ form: Form) -> [String] {
    let others = begun(beside: form).count
    if others == 0 { return [] }
    return [
      strings.pick(
        "另有 \(others) 条写了一半：\(FormKey.offers.name)", "另有 \(others) 條寫了一半：\(FormKey.offers.name)",
        "\(others) begun elsewhere: \(FormKey.offers.name)")
    ]
  }

  /// What the form does, and to what.
  private func formTitle(_ form: Form) -> String {
    var title = strings.operation(form.operation).summary
    if let id = form.fixed[.speaker] ?? form.fixed[.id] { title += "  \(session.attendanceName(id))" }
    if let number = form.fixed[.number], let problem = session.problem(number) {
      title += "  \(number) \(problem.text)"
    }
    if let target = form.target {
      if let criterion = criterionTitle(target.place.criterion ?? "") { title += " \(criterion)" }
      if target.round != nil, session.plan.appraisal.voting.isTypedTwice { title += "  \(strings.entry(target))" }
    }
    return title
  }

  private func criterionTitle(_ id: Identifier) -> String? {
    session.plan.appraisal.voting.criteria.first { $0.id == id }?.title
  }

  /// The words of what is chosen in forms about votes, consequences and the plan.
  private func voteWord(_ name: ArgumentName, _ value: String) -> String? {
    switch name {
    case .panel: session.plan.panels.first { $0.id == value }.map { "\($0.id) \($0.title)" }
    case .criterion: criterionTitle(value)
    case .speaker: session.record(value)?.speaker.unit
    case .channel: VotingChannel(rawValue: value).map { strings.channel($0) }
    case .action: ConsequenceAction(rawValue: value).map { strings.action($0) }
    case .heading: PlanHeading(rawValue: value).map { strings.heading($0) }
    case .form: value == "written" ? strings.state(.inWriting) : strings.pick("现场述职", "現場述職", "to the hall")
    case .stage: TurnStage(rawValue: value).map { strings.stage($0) }
    case .entry: value == "first" ? strings.firstEntry : nil
    case .grade, .ruling:
      switch value {
      case "void": strings.pick("无效", "無效", "void")
      case "blank": strings.argument(.abstained)
      default: session.plan.appraisal.grades.first { $0.id == value }.map { strings.grade($0) }
      }
    default: nil
    }
  }
}
