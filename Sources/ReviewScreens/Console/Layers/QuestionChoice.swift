import ReviewCore

/// Choosing a question of the bank for a unit: those that fit it and were not put to it yet, by their words, their topic or
/// how these are read. What is chosen is asked.
struct QuestionChoice: ConsoleLayer {
  private let speaker: Identifier
  private var list: OfferList

  init(_ session: Session, for speaker: Identifier) {
    self.speaker = speaker
    list = OfferList(
      session.questionsLeft(for: speaker).map { OfferList.Offer(value: $0.id, word: "\($0.topic)  \($0.text)") })
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch list.update(key, height: Offers.height(console.size)) {
    case .taken: []
    case .closed: [.close]
    case .chosen(let question): [.attempt(CommandLine(.pose, [.question: question, .speaker: speaker]))]
    }
  }

  mutating func insert(_ text: String) -> Bool {
    list.insert(text)
    return true
  }

  /// Whoever it was for is on the floor no more.
  func isOvertaken(by news: News, in console: ConsoleModel) -> Bool { news.isElsewhere }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "数字或 Enter 提问  打字或拼音首字母筛选  Esc 返回", "數字或 Enter 提問  打字或拼音首字母篩選  Esc 返回",
      "Digit or Enter: ask it  Letters: find, by pinyin too  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = console.strings
    let unit = console.session.record(speaker)?.speaker.unit ?? speaker
    list.draw(
      title: strings.operation(.pose).short + "  " + unit,
      tail: strings.pick("共 \(list.all.count) 题", "共 \(list.all.count) 題", "\(list.all.count) of the bank"),
      hint: footer(console), size: console.size, height: Offers.height(console.size), strings, into: &buffer)
    return nil
  }
}
