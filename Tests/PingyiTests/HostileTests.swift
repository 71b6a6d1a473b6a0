import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Hostile {
    /// What could move a cursor, set a title, answer for the user or turn text around.
    static let strings = [
      "\u{1B}]0;标题\u{07}", "\u{1B}[2J", "\u{1B}[31m", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}c", "\u{9B}2J", "\u{9D}0;标题\u{9C}",
      "\u{90}q\u{9C}", "\u{00}", "\u{08}\u{08}", "\u{7F}", "\u{0E}", "\u{202E}反", "\u{2066}隔\u{2069}", "\u{200F}",
      "\u{FEFF}", "\u{E0041}", "\u{85}", "\u{2028}", "\u{1B}[6n", "\u{1B}[?1049l", "\u{1B}]52;c;AAAA\u{07}", "\r\n",
      "=cmd()", "<script>", "|表格|",
    ]

    @Test("pasted, it reaches neither the terminal nor the log as anything but text")
    func pasted() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      for (index, string) in Self.strings.enumerated() {
        terminal.send(Press.paste("前\(string)后\(index)。"))
        try terminal.waitFor("后\(index)。")
        terminal.send(Press.enter)
        try terminal.waitUntil("the notice") { $0.notice.contains("后\(index)。") && !$0.text.contains("^E") }
      }
      let notes = try place.notes()
      #expect(notes.count == Self.strings.count)
      #expect(notes.allSatisfy { PlainText.isClean($0) && $0.hasPrefix("前") })
      #expect(try terminal.quit() == 0)
      #expect(terminal.scan.strangers == [])
    }

    @Test("typed raw into a field, it neither gets out nor closes the field's session")
    func typed() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      for (index, string) in Self.strings.enumerated() where !string.contains("\r") {
        // A control sequence the terminal might send is no text; whatever it opened is put aside first.
        terminal.send("注\(string)")
        terminal.send("\u{1B}\\")
        terminal.send("尾\(index)。")
        try terminal.waitFor("尾\(index)。")
      }
      try terminal.signal(15)
      _ = try terminal.waitForEnd()
      #expect(terminal.scan.strangers == [])
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
      #expect(try place.notes().allSatisfy(PlainText.isClean))
    }

    @Test("in a plan, what could act on a terminal is refused by name, and the refusal itself is plain text")
    func inPlans() throws {
      let acting = Self.strings.filter { !PlainText.isClean("前\($0)后") }
      #expect(acting.count > 15)
      for string in acting {
        let escaped = string.unicodeScalars.map { "\\U" + ("0000000" + String($0.value, radix: 16)).suffix(8) }.joined()
        for text in [escaped, string] {
          let place = try Scratch(plan: Scratch.smallPlan.replacing("二楼会议室", with: "前\(text)后"))
          let result = try Program.run(["check", place.plan], in: place)
          #expect(result.status == 1, "\(escaped)")
          #expect(OutputScan(Array((result.output + result.errors).utf8)).strangers == [], "\(escaped)")
        }
      }
    }

    @Test("on the command line, a hostile name comes back harmless in the refusal")
    func onTheCommandLine() throws {
      let place = try Scratch()
      let name = "\u{1B}]0;x\u{07}\u{202E}\u{9B}2J"
      for arguments in [["check", name], ["run", place.plan, "--theme", name], ["drive", place.plan, name], [name]] {
        let result = try Program.run(arguments, in: place)
        #expect(result.status != 0)
        #expect(OutputScan(Array((result.output + result.errors).utf8)).strangers == [], "\(arguments)")
      }
    }
  }
}
