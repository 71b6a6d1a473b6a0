import ReviewCore

/// Whether the time counts in which the program was away while a clock ran. The one question that nobody has pressed a
/// key for. It stays until an answer is recorded.
struct GapQuestion: ConsoleLayer {
  private(set) var length: Milliseconds
  /// An answer is on its way to the log.
  private(set) var isAnswered = false
  /// Why the last answer was refused.
  private(set) var refusal: String?

  init(length: Milliseconds) { self.length = length }

  var cover: LayerCover { .nothing }
  var isProgramsQuestion: Bool { true }

  /// A second gap before the first was answered for makes it longer.
  mutating func lengthen(by more: Milliseconds) { self = GapQuestion(length: length + more) }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    // Nobody can see what a key would do to.
    guard console.isServed else { return [] }
    switch key.halfWidth {
    case .enter, .character("1"): return answer("count")
    case .character(" "), .character("2"): return answer("drop")
    // The log cannot take an answer: nobody is kept from what is underneath for that.
    case .escape where refusal != nil: return [.close]
    case .escape, .character, .control, .function, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown:
      return []
    }
  }

  private mutating func answer(_ word: String) -> [LayerRequest] {
    isAnswered = true
    let seconds = min(max(1, length.seconds), 9_999_999_999)
    return [.perform(CommandLine(.gap, [.answer: word, .length: "\(seconds)s"]))]
  }

  mutating func show(refusal text: String) -> Bool {
    isAnswered = false
    refusal = text
    return true
  }

  /// Answered here or elsewhere, or the clock it is about has gone.
  func isOvertaken(by news: News, in console: ConsoleModel) -> Bool {
    let isAnswer = isAnswered && news.author == .me
    return isAnswer || news.contains(.gapSettled) || console.session.timer == nil || news.isElsewhere
  }

  func footer(_ console: ConsoleModel) -> String {
    let keys = console.strings.pick(
      "Enter 计入   Space 不计", "Enter 計入   Space 不計", "Enter: it counts   Space: it does not")
    return refusal == nil ? keys : keys + console.strings.pick("   Esc 先放下", "   Esc 先放下", "   Esc: leave it")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = console.strings
    let text = strings.pick(
      "程序中断了 \(length.clockText)，计时仍在走。这段时间算不算？", "程式中斷了 \(length.clockText)，計時仍在走。這段時間算不算？",
      "The program was away for \(length.clockText) while the clock ran. Does that time count?")
    let sheet = Sheet(
      title: strings.operation(.gap).short, lines: [(text, .overlay)] + (refusal.map { [($0, .error)] } ?? []),
      hint: footer(console))
    sheet.draw(console.size, into: &buffer)
    return nil
  }
}
