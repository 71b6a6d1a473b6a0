import ReviewCore

/// Finding a speaker of the queue by typing: a part of the unit's name or of its post, or how they are read. Enter puts the
/// cursor there.
struct SpeakerSearch: ConsoleLayer {
  private var list: OfferList

  init(_ session: Session) {
    list = OfferList(
      session.queue.compactMap { session.record($0)?.speaker }.map {
        OfferList.Offer(value: $0.id, word: $0.post.isEmpty ? $0.unit : "\($0.unit)  \($0.post)")
      })
  }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch list.update(key, height: Offers.height(console.size)) {
    case .taken: []
    case .closed: [.close]
    case .chosen(let speaker): [.close, .visit(speaker)]
    }
  }

  mutating func insert(_ text: String) -> Bool {
    list.insert(text)
    return true
  }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick(
      "打字或拼音首字母查找  数字或 Enter 到那一位  Esc 返回", "打字或拼音首字母查找  數字或 Enter 到那一位  Esc 返回",
      "Letters: find, by pinyin too  Digit or Enter: go there  Esc: back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    list.draw(
      title: console.strings.operation(.find).short, hint: footer(console), size: console.size,
      height: Offers.height(console.size), console.strings, into: &buffer)
    return nil
  }
}
