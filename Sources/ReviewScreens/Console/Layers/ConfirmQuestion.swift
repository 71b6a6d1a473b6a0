import ReviewCore

/// Whether a command is to be done that cannot be taken back, or that would leave something undone.
///
/// It lies over the form or the palette that the command was typed in: who says no goes on there.
struct ConfirmQuestion: ConsoleLayer {
  let line: CommandLine

  init(_ line: CommandLine) { self.line = line }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    switch key.halfWidth {
    case .enter, .character("y"): return [.close, .perform(line)]
    case .escape, .character("n"), .control("C"): return [.close]
    case let key where key.belongs(to: .gaps) && !console.gapsLeft(by: line).isEmpty:
      // Asked from the list itself, it lies below.
      return [console.layers.uppermost(GapList.self) == nil ? .push(GapList()) : .close]
    case .character, .control, .function, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown:
      return []
    }
  }

  /// What was asked was about another moment: Enter must not do it to this one.
  func isOvertaken(by news: News, in console: ConsoleModel) -> Bool {
    news.author != .me && news.isElsewhere && line.operation != .quit
  }

  func footer(_ console: ConsoleModel) -> String {
    let (strings, word) = (console.strings, console.word(line.operation.row))
    let keys = strings.pick("Enter \(word)   Esc 取消", "Enter \(word)   Esc 取消", "Enter: \(word)   Esc: cancel")
    if console.gapsLeft(by: line).isEmpty { return keys }
    return keys + "   " + strings.key(.gaps) + strings.pick(" 逐项去补", " 逐項去補", ": fill them in")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = console.strings
    let row = line.operation.row
    // What is asked about only for what it leaves undone says so; the rest says what it does.
    let left = strings.pick("就这样往下走，会留下：", "就這樣往下走，會留下：", "Going on now leaves undone:")
    let does =
      line.operation == .quit && console.isPractice ? strings.leavesNothing : strings.operation(line.operation).summary
    var lines = [(row.confirms ? does : left, Role.overlay)]
    lines += console.voteQuestion(line).map { ($0, .overlay) }
    if line.operation == .quit, !console.drafts.isEmpty { lines.append((strings.begun(console.drafts.count), .error)) }
    let room = console.size.columns - 4
    lines += console.gapsLeft(by: line).flatMap { Width.wrapped(strings.gap($0), to: room) }.map { ($0, .warning) }
    let title = console.word(row) + strings.pick("？", "？", "?")
    Sheet(title: title, lines: lines, hint: footer(console)).draw(console.size, into: &buffer)
    return nil
  }
}

extension Strings {
  fileprivate var leavesNothing: String {
    pick("这是练习，离开后什么都不留下", "這是練習，離開後什麼都不留下", "This is for practice: nothing of it is kept")
  }

  fileprivate func begun(_ count: Int) -> String {
    pick(
      "\(count) 处写了一半，还没有记下，离开就丢了", "\(count) 處寫了一半，還沒有記下，離開就丟了",
      "\(count) begun and not recorded: leaving loses it")
  }
}
