import ReviewCore

/// Ready words for the field in hand of the form below: the plan's phrases and the counts that were announced for a text,
/// posts for a person, units, parts of the agenda, what a choice is between. What is typed leaves those that have it.
struct Offers: ConsoleLayer {
  private var list: OfferList

  /// What stands in the field already leaves those that have it, unless none has.
  init(_ offers: [OfferList.Offer], sought: String) {
    list = OfferList(offers)
    guard !offers.contains(where: { $0.value == sought }) else { return }
    var narrowed = list
    narrowed.insert(sought)
    if !narrowed.found.isEmpty { list = narrowed }
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch list.update(key, height: Offers.height(console.size)) {
    case .taken: []
    case .closed: [.close]
    case .chosen(let words): [.close, .fillIn(words)]
    }
  }

  mutating func insert(_ text: String) -> Bool {
    list.insert(text)
    return true
  }

  /// Words seen at once.
  static func height(_ size: Size) -> Int { ConsoleLayout(size: size).shape == .narrow ? 8 : 12 }

  func footer(_ console: ConsoleModel) -> String { console.strings.offerHint }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = console.strings
    list.draw(
      title: strings.readyWords, hint: strings.offerHint, size: console.size, height: Offers.height(console.size),
      strings, into: &buffer)
    return nil
  }
}

extension ConsoleModel {
  /// What could be put into the form's field; empty where nothing is at hand.
  func offers(for form: Form) -> [OfferList.Offer] {
    guard let field = form.current, case .argument(let name) = field.label else { return [] }
    if name == .speaker { return units }
    if name == .part { return parts }
    if case .choice(let choices) = field.kind {
      return choices.map { OfferList.Offer(value: $0, word: word(for: $0, of: name) ?? $0) }
    }
    return words(for: field, name, in: form).map { OfferList.Offer(value: $0, word: $0) }
  }

  // MARK: - Private

  private var units: [OfferList.Offer] {
    session.queue.compactMap { id in
      session.record(id).map { OfferList.Offer(value: id, word: $0.speaker.unit) }
    }
  }

  private var parts: [OfferList.Offer] {
    session.plan.agenda.enumerated().map { index, item in
      OfferList.Offer(value: "\(index + 1)", word: "\(index + 1) \(strings.item(item, plan: session.plan))")
    }
  }

  private func words(for field: FormField<Operation>, _ name: ArgumentName, in form: Form) -> [String] {
    guard field.kind == .text else { return [] }
    switch field.suggestions {
    case .posts: return posts(form.fixed[.speaker], for: name)
    case .phrases: return (name == .text ? begun(beside: form) : []) + sentences(form.fixed[.speaker])
    case .followUps:
      return (form.fixed[.speaker].map { session.followUps(of: $0) } ?? []) + begun(beside: form)
        + sentences(form.fixed[.speaker])
    case .groups: return session.plan.groups.map(\.id)
    case nil, .criteria, .grades, .rulings, .bankTopics, .bankQuestions: return []
    }
  }

  /// Those who comment, then the posts of the unit the form is about, then whoever leads the session; for an owner first
  /// the unit's other owners.
  private func posts(_ speaker: Identifier?, for name: ArgumentName) -> [String] {
    let plan = session.plan
    let record = (speaker ?? session.turn?.speaker ?? subject?.speaker.id).flatMap { session.record($0)?.speaker }
    let owners =
      name == .owner ? session.problems.filter { $0.speaker == record?.id }.compactMap { $0[.owner]?.text } : []
    let all = owners + plan.commentators + [record?.contactLeader, record?.post].compactMap(\.self) + [plan.chair]
    return all.uniqued
  }

  private func sentences(_ speaker: Identifier?) -> [String] { (session.plan.phrases ?? []) + announcements(speaker) }

  /// What the hall was told of the unit's counts, panel by panel.
  private func announcements(_ speaker: Identifier?) -> [String] {
    guard let speaker = speaker ?? subject?.speaker.id,
      case .appraisal(let scene) = session.scene(SceneChoice(.appraisal, speaker: speaker), at: now).content
    else { return [] }
    let colon = language == .en ? ": " : "："
    return scene.panels.filter { $0.returned != nil }.map { $0.title + colon + strings.announcement($0) }
  }
}
