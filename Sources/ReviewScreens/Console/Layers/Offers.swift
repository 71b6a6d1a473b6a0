import ReviewCore

// Ready words for the field in hand: the plan's phrases and the counts that were announced for a text, posts for a
// person. One key in a form; what is chosen goes in at the cursor.

extension ConsoleModel {
  /// What could be put into the form's field; empty where nothing is at hand.
  func offers(for form: Form) -> [String] {
    guard let field = form.current, case .argument(let name) = field.label else { return [] }
    if name == .speaker { return session.queue.compactMap { session.record($0)?.speaker.unit } }
    guard field.kind == .text else { return [] }
    switch field.suggestions {
    case .posts: return posts(form.fixed[.speaker])
    case .phrases:
      let words = name == .text ? begun(beside: form) : []
      return words + (session.plan.phrases ?? []) + announcements(form.fixed[.speaker])
    case .none, .criteria, .grades, .rulings: return []
    }
  }

  mutating func handle(_ key: Key, offering offers: [String], to form: Form, selection: Int) -> [Effect] {
    var selection = selection
    switch key.halfWidth {
    case .escape, .control("C"), FormKey.offers.key:
      overlay = .form(form)
      return []
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: offers.count, height: offersHeight)
    case .enter: return put(offers[selection], into: form)
    case .character(let character):
      if let digit = character.wholeNumberValue, offers.indices.contains(digit - 1) {
        return put(offers[digit - 1], into: form)
      }
    case .control, .function, .tab, .backTab, .backspace, .delete, .left, .right: break
    }
    overlay = .offers(form, offers, selection: selection)
    return []
  }

  /// Words seen at once.
  var offersHeight: Int { ConsoleLayout(size: size).shape == .narrow ? 8 : 12 }

  // MARK: - Private

  private mutating func put(_ text: String, into form: Form) -> [Effect] {
    var form = form
    if form.current?.label == .argument(.speaker) {
      form.choose(speaker(named: text) ?? text)
    } else {
      form.insert(text)
    }
    overlay = .form(form)
    return []
  }

  /// Those who comment, then the posts of the unit the form is about, then whoever leads the session.
  private func posts(_ speaker: Identifier?) -> [String] {
    let plan = session.plan
    let record = (speaker ?? session.turn?.speaker).flatMap { session.record($0)?.speaker }
    let all = plan.commentators + [record?.contactLeader, record?.post].compactMap(\.self) + [plan.chair]
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What the hall was told of the unit's counts, panel by panel.
  private func announcements(_ speaker: Identifier?) -> [String] {
    guard let speaker = speaker ?? subject?.speaker.id,
      case .appraisal(let scene) = session.scene(SceneChoice(.appraisal, speaker: speaker), at: now).content
    else { return [] }
    let colon = language == .en ? ": " : "："
    return scene.panels.filter { $0.returned != nil }.map { $0.title + colon + strings.announcement($0) }
  }
}

func renderOffers(
  _ offers: [String], _ selection: Int, _ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer
) {
  let visible = min(offers.count, model.offersHeight)
  let start = scrollStart(count: offers.count, height: visible, cursor: selection)
  let lines = offers.enumerated().dropFirst(start).prefix(visible).map { index, text -> (String, Role) in
    let digit = index < 9 ? "\(index + 1)  " : "   "
    return (digit + Width.clipped(text, to: layout.footer.width - 8), index == selection ? .selection : .overlay)
  }
  sheet(
    title: model.strings.pick("现成的话", "現成的話", "Ready words"), lines: lines,
    hint: model.strings.pick(
      "数字或 Enter 填入  Esc 返回", "數字或 Enter 填入  Esc 返回", "Digit or Enter: put it in  Esc: back"), layout,
    into: &buffer)
}
