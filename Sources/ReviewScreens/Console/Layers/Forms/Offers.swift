import ReviewCore

/// Ready words for the field in hand of the form below: the plan's phrases and the counts that were announced for a text,
/// posts for a person. What is typed leaves those that have it; what is chosen goes in at the cursor.
struct Offers: ConsoleLayer {
  private let all: [String]
  private var sought = LineEditor()
  private(set) var selection = 0

  init(_ words: [String]) { all = words }

  /// Those that have what was typed.
  var words: [String] {
    let sought = SearchText(sought.text)
    return all.filter(sought.matches)
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let words = words
    switch key.halfWidth {
    case .escape, .control("C"), FormKey.offers.key: return [.close]
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: words.count, height: Offers.height(console.size))
    case .enter: if words.indices.contains(selection) { return [.close, .fillIn(words[selection])] }
    case .character(let character):
      if let digit = character.wholeNumberValue, words.indices.contains(digit - 1) {
        return [.close, .fillIn(words[digit - 1])]
      }
      narrow(by: key)
    case .backspace: narrow(by: key)
    case .control, .function, .tab, .backTab, .delete, .left, .right: break
    }
    return []
  }

  mutating func insert(_ text: String) {
    sought.insert(text)
    selection = 0
  }

  private mutating func narrow(by key: Key) {
    if sought.handle(key) { selection = 0 }
  }

  /// Words seen at once.
  private static func height(_ size: Size) -> Int { ConsoleLayout(size: size).shape == .narrow ? 8 : 12 }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "数字或 Enter 填入  打字或拼音首字母筛选  Esc 返回", "數字或 Enter 填入  打字或拼音首字母篩選  Esc 返回",
      "Digit or Enter: put it in  Letters: find  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let layout = ConsoleLayout(size: console.size)
    let words = words
    let visible = min(words.count, Offers.height(console.size))
    let start = scrollStart(count: words.count, height: visible, cursor: selection)
    let lines = words.enumerated().dropFirst(start).prefix(visible).map { index, text -> (String, Role) in
      let digit = index < 9 ? "\(index + 1)  " : "   "
      return (digit + Width.clipped(text, to: layout.footer.width - 8), index == selection ? .selection : .overlay)
    }
    let title = console.strings.pick("现成的话", "現成的話", "Ready words") + (sought.text.isEmpty ? "" : "  \(sought.text)_")
    Sheet(title: title, lines: lines, hint: footer(console)).draw(layout, into: &buffer)
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
    case nil, .criteria, .grades, .rulings: return []
    }
  }

  // MARK: - Private

  /// Those who comment, then the posts of the unit the form is about, then whoever leads the session.
  private func posts(_ speaker: Identifier?) -> [String] {
    let plan = session.plan
    let record = (speaker ?? session.turn?.speaker).flatMap { session.record($0)?.speaker }
    let all = plan.commentators + [record?.contactLeader, record?.post].compactMap(\.self) + [plan.chair]
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
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
