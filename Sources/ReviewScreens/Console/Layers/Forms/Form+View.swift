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
    view.word = { field in
      guard case .choice = field.kind, case .argument(let name) = field.label else { return nil }
      return self.word(for: field.editor.text, of: name)
    }
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
    case .argument(let name): operation.title(of: name, strings)
    case .count(let id): session.plan.appraisal.grade(id).map { strings.grade($0) } ?? id
    }
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
}
