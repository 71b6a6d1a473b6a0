import ReviewCore

// Whether the time counts in which the program was away. The one question that nobody has pressed a key for.

extension ConsoleModel {
  /// A second gap before the first was answered for makes it longer.
  mutating func ask(aboutGap length: Milliseconds) {
    question = GapQuestion(length: (question?.length ?? .zero) + length)
  }

  mutating func answer(_ key: Key, _ question: GapQuestion) -> [Effect] {
    // Nobody can see what a key would do to.
    guard size.isServed else { return [] }
    switch key.halfWidth {
    case .enter, .character("1"): return answer("count", question)
    case .character(" "), .character("2"): return answer("drop", question)
    // The log cannot take an answer: nobody is kept from what is underneath for that.
    case .escape where question.refusal != nil: self.question = nil
    case .escape, .character, .control, .function, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown:
      break
    }
    return []
  }

  // MARK: - Private

  private mutating func answer(_ word: String, _ question: GapQuestion) -> [Effect] {
    self.question?.isAnswered = true
    let seconds = min(max(1, question.length.seconds), 9_999_999_999)
    return [.submit(CommandLine(.gap, [.answer: word, .length: "\(seconds)s"]))]
  }
}

func renderQuestion(_ question: ConsoleModel.GapQuestion, _ model: ConsoleModel, into buffer: inout Buffer) {
  let strings = model.strings
  let text = strings.pick(
    "程序中断了 \(question.length.clockText)，计时仍在走。这段时间算不算？",
    "程式中斷了 \(question.length.clockText)，計時仍在走。這段時間算不算？",
    "The program was away for \(question.length.clockText) while the clock ran. Does that time count?")
  let keys = strings.pick("Enter 计入   Space 不计", "Enter 計入   Space 不計", "Enter: it counts   Space: it does not")
  let way = question.refusal == nil ? "" : strings.pick("   Esc 先放下", "   Esc 先放下", "   Esc: leave it")
  buffer.cursor = nil
  sheet(
    title: strings.operation(.gap).short,
    lines: [(text, .overlay)] + (question.refusal.map { [($0, .error)] } ?? []), hint: keys + way,
    ConsoleLayout(size: model.size), into: &buffer)
}
