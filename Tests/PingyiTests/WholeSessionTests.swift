import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct WholeSession {
    enum Letters: String, CaseIterable { case halfWidth, fullWidth }

    @Test("a whole session by keys alone, with half-width or full-width letters, writes the documents")
    func byKeysAlone() throws {
      let minutes = try Letters.allCases.map { try hold(letters: $0) }
      #expect(minutes[0] == minutes[1])
    }

    /// Holds the demo session; answers with its running minutes.
    private func hold(letters: Letters) throws -> [String] {
      let place = try Scratch(plan: Files.text(Program.package + "/Sessions/demo.toml"))
      let terminal = try PseudoTerminal.console(place)
      let hall = Operator(terminal, letters)
      try signIn(hall)
      try hall.press(Press.f2, "进入议程：纪实片 走进三个家门口")
      try hall.press(Press.f3, "计时开始")
      try hall.fill(Press.f7, "窗口无人值守", "记录问题")
      try hall.press(Press.f2, "进入议程：述职")
      for unit in ["梨园社区党委", "柳岸社区党委", "兴业物业联合党支部"] { try takeTurn(unit, hall) }
      try hall.press(Press.f2, "本单位结束")
      for unit in ["梨园社区党委", "柳岸社区党委", "兴业物业联合党支部"] { try count(unit, hall) }
      try hall.press(Press.f2, "进入议程：总结讲话")
      try hall.press(Press.f2, "进入议程：表态")
      try hall.fill(Press.control("T"), "三个月内整改到位", "表态：三个月内整改到位")
      try hall.press(Press.f2, "Enter 散会")
      try hall.press(Press.enter, "个文件；")
      hall.type("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
      for name in ["record.md", "register.csv", "session.json"] {
        #expect(!(place.document(name) ?? []).isEmpty, "\(name)")
      }
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
      return try place.minutes()
    }

    private func signIn(_ hall: Operator) throws {
      try hall.press(Press.f2, "进入议程：签到")
      for (name, count) in [("街道班子成员", 5), ("居民代表", 9), ("梨园社区党委", 2), ("柳岸社区党委", 2), ("兴业物业联合党支部", 1)] {
        try hall.press(" ", "\(name)实到\(count)人")
      }
      try hall.press("u", "撤回：兴业物业联合党支部实到1人")
      try hall.press(Press.control("R"), "恢复：兴业物业联合党支部实到1人")
    }

    private func takeTurn(_ unit: String, _ hall: Operator) throws {
      try hall.press(Press.f2, unit == "梨园社区党委" ? "请\(unit)上台" : "本单位结束")
      try hall.press(Press.f3, "述职开始")
      try hall.press(Press.right, "转入成绩")
      try hall.press("1", "认领问题")
      try hall.fill("n", "说得具体", "说得具体")
      try hall.press(Press.f4, "即兴提问开始")
      try hall.fill(Press.f4, "钱从哪里来", "钱从哪里来")
      try hall.press(Press.control("D"), "第1问：已答")
      try hall.press(Press.f5, "点评开始")
    }

    /// The queue's cursor begins on the last speaker, and goes on by itself to whoever is not counted yet.
    private func count(_ unit: String, _ hall: Operator) throws {
      if unit == "梨园社区党委" {
        hall.terminal.send("\u{1B}[Z" + Press.up + Press.up)
      }
      try hall.press(Press.f6, on: "票种* A")
      enter("5500410", hall)
      try hall.press("0", on: "票种* B", after: Press.enter)
      enter("9900810", hall)
      try hall.press("0", on: "\(unit)计票 居民代表", after: Press.enter)
    }

    /// Through the numbers; the panel is offered.
    private func enter(_ numbers: String, _ hall: Operator) {
      for digit in numbers {
        hall.type(String(digit))
        hall.terminal.send(Press.enter)
      }
    }
  }
}

/// Whoever sits at the console, with the input method in one state or the other.
private struct Operator {
  let terminal: PseudoTerminal
  private let letters: EndToEnd.WholeSession.Letters

  init(_ terminal: PseudoTerminal, _ letters: EndToEnd.WholeSession.Letters) {
    (self.terminal, self.letters) = (terminal, letters)
  }

  func type(_ keys: String) {
    guard letters == .fullWidth, keys.utf8.count == 1, let byte = keys.utf8.first, byte >= 0x20 else {
      terminal.send(keys)
      return
    }
    let twin = byte == 0x20 ? 0x3000 : UInt32(byte) + 0xFEE0
    terminal.send(Unicode.Scalar(twin).map { String(Character($0)) } ?? keys)
  }

  /// A key that does something at once.
  func press(_ keys: String, _ notice: String) throws {
    type(keys)
    try terminal.waitUntil("the notice “\(notice)”") {
      $0.notice.contains(notice) || $0.lines[$0.rows - 1].contains(notice)
    }
  }

  func press(_ keys: String, on text: String, after last: String = "") throws {
    type(keys)
    terminal.send(last)
    try terminal.waitFor(text)
  }

  /// A key that opens a form, the words, Enter.
  func fill(_ keys: String, _ words: String, _ notice: String) throws {
    try press(keys, on: "Esc 收起")
    terminal.send(words)
    try terminal.waitFor(words)
    terminal.send(Press.enter)
    try terminal.waitUntil("the notice “\(notice)”") { $0.notice.contains(notice) && !$0.text.contains("Esc 收起") }
  }
}

extension Scratch {
  /// The log as running minutes.
  func minutes() throws -> [String] {
    let records = try recorded()
    guard let history = History(records) else { return [] }
    return records.map { Strings(.zhHans).minute($0, in: history) }
  }
}
