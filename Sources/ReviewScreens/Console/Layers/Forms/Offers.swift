import ReviewCore

/// Ready words for the field in hand of the form below: the plan's phrases and the counts that were announced for a text,
/// posts for a person. What is typed leaves those that have it; what is chosen goes in at the cursor.
struct Offers: ConsoleLayer {
  private var list: OfferList

  init(_ words: [String]) { list = OfferList(words) }

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
  func offers(for form: Form) -> [String] {
    guard let field = form.current, case .argument(let name) = field.label else { return [] }
    if name == .speaker { return session.queue.compactMap { session.record($0)?.speaker.unit } }
    guard field.kind == .text else { return [] }
    switch field.suggestions {
    case .posts: return posts(form.fixed[.speaker])
    case .phrases: return (name == .text ? begun(beside: form) : []) + sentences(form.fixed[.speaker])
    case .followUps:
      return (form.fixed[.speaker].map { session.followUps(of: $0) } ?? []) + begun(beside: form)
        + sentences(form.fixed[.speaker])
    case .groups: return session.plan.groups.map(\.id)
    case nil, .criteria, .grades, .rulings, .bankTopics, .bankQuestions: return []
    }
  }

  // MARK: - Private

  /// Those who comment, then the posts of the unit the form is about, then whoever leads the session.
  private func posts(_ speaker: Identifier?) -> [String] {
    let plan = session.plan
    let record = (speaker ?? session.turn?.speaker).flatMap { session.record($0)?.speaker }
    let all = plan.commentators + [record?.contactLeader, record?.post].compactMap(\.self) + [plan.chair]
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
