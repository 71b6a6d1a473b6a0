import CommandTables
import ReviewRegister

/// Whether a command is to be done that reaches many or is not easily taken back. Who says no goes on where it was asked.
struct RegisterQuestion: RegisterLayer {
  let line: TypedCommand<RegisterOperation>

  init(_ line: TypedCommand<RegisterOperation>) { self.line = line }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    switch key.halfWidth {
    case .enter, .character("y"): [.close, .perform(line)]
    case .escape, .character("n"), .control("C"): [.close]
    case .character, .control, .function, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown:
      []
    }
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = register.strings
    let words = line.operation.row.words(strings)
    let room = register.size.columns - 4
    var lines = [(words.summary, Role.overlay)]
    let numbers = (line.values[.numbers] ?? "").split(separator: ",").filter { $0 != RegisterErrand.allDue }
    if !numbers.isEmpty {
      let count = strings.pick("\(numbers.count) 条：", "\(numbers.count) 條：", "\(numbers.count): ")
      let list = Width.wrapped(count + numbers.joined(separator: " "), to: room, rows: 3)
      lines += list.map { ($0, .overlay) }
    }
    if let month = line.values[.month].flatMap(Month.init) { lines.append((strings.month(month), .accent)) }
    let hint = strings.pick(
      "Enter \(words.short)   Esc 取消", "Enter \(words.short)   Esc 取消", "Enter: \(words.short)   Esc: cancel")
    Sheet(title: words.short + strings.pick("？", "？", "?"), lines: lines, hint: hint)
      .draw(register.size, into: &buffer)
    return nil
  }
}

/// Whether to leave though forms were begun, which leaving would lose.
struct LeaveQuestion: RegisterLayer {
  let begun: Int

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    switch key.halfWidth {
    case .enter, .character("y"), .control("C"): [.effect(.quit)]
    case .escape, .character("n"): [.close]
    case .character, .control, .function, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown:
      []
    }
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = register.strings
    let text = strings.pick(
      "\(begun) 处写了一半，还没有记下，离开就丢了", "\(begun) 處寫了一半，還沒有記下，離開就丟了",
      "\(begun) begun and not recorded: leaving loses it")
    Sheet(
      title: strings.pick("离开？", "離開？", "Leave?"), lines: [(text, .error)],
      hint: strings.pick("Enter 离开   Esc 取消", "Enter 離開   Esc 取消", "Enter: leave   Esc: cancel")
    ).draw(register.size, into: &buffer)
    return nil
  }
}
