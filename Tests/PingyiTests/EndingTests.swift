import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Ending {
    @Test("Ctrl-Z gives the terminal back, and going on repaints")
    func suspend() throws {
      let (place, terminal) = try noted()
      try terminal.send(Press.control("Z"), until: "[stopped]")
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
      terminal.send(Press.enter)
      try terminal.waitUntil("a whole screen") { $0.isWhole && $0.text.contains("存好了") }
      #expect(!terminal.isLineCooked && !terminal.scan.isRestored)
      try terminal.note("接着写")
      #expect(try place.notes() == ["存好了", "接着写"])
      #expect(try terminal.quit() == 0)
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
    }

    @Test("stopped from outside at another size, it comes back whole and with its keys", arguments: [SIGTSTP, SIGSTOP])
    func stoppedFromOutside(signal: Int32) throws {
      let (place, terminal) = try noted()
      try terminal.signal(signal)
      try terminal.waitFor("[stopped]")
      terminal.cookLine()
      terminal.resize(columns: 100, rows: 30)
      terminal.send(Press.enter)
      try terminal.waitUntil("a whole screen") { $0.isWhole }
      #expect(!terminal.isLineCooked)
      try terminal.note("接着写")
      #expect(try place.notes() == ["存好了", "接着写"])
      #expect(try terminal.quit() == 0)
    }

    @Test("the question after a stop is laid over a half-filled form and gives it back")
    func gapOverForm() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.beginReport()
      try terminal.send(Press.f7, until: "Esc 收起")
      try terminal.send("写了一半", until: "写了一半")
      try terminal.signal(SIGSTOP)
      try terminal.waitFor("[stopped]")
      // Longer than what is worth a question.
      terminal.pass(milliseconds: 6_500)
      terminal.cookLine()
      try terminal.send(Press.enter, until: "这段时间算不算")
      terminal.send(" ")
      try terminal.waitUntil("the form as it was") {
        $0.text.contains("写了一半") && $0.text.contains("Esc 收起") && !$0.text.contains("这段时间算不算")
      }
      #expect(try place.events().contains { if case .gapSettled(_, false) = $0 { true } else { false } })
      try terminal.send("的问题", until: "写了一半的问题")
      terminal.send(Press.enter)
      try place.waitForLog("the problem") {
        try place.events().contains {
          if case .problemNoted(let problem) = $0 { problem.text == "写了一半的问题" } else { false }
        }
      }
      #expect(try terminal.quit() == 0)
    }

    @Test(
      "told to end, it leaves a stored session and a restored terminal",
      arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func toldToEnd(signal: Int32) throws {
      let (place, terminal) = try noted()
      try terminal.send("没写完", until: "没写完")
      try terminal.signal(signal)
      _ = try terminal.waitForEnd()
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
      #expect(try place.notes() == ["存好了"])
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    @Test("a crash gives the terminal back", arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGTRAP, SIGFPE])
    func crash(signal: Int32) throws {
      let (place, terminal) = try noted()
      try terminal.signal(signal)
      #expect(try terminal.waitForEnd() == 128 + signal)
      #expect(terminal.isLineCooked && terminal.scan.isRestored)
      #expect(try place.notes() == ["存好了"])
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    @Test("with the terminal closed, it ends and the session is stored", arguments: ["", "trap '' HUP\n"])
    func terminalGone(before: String) throws {
      let (place, terminal) = try noted(before: before)
      terminal.closeTerminal()
      try terminal.waitForProgramToEnd()
      #expect(try place.notes() == ["存好了"])
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    @Test("with nobody reading its output it goes on storing, and ends within five seconds of being told")
    func stalled() throws {
      let (place, terminal) = try noted()
      terminal.resize(columns: 250, rows: 80)
      try terminal.waitUntil("a whole screen") { $0.isWhole }
      var sent = ["存好了"]
      // Each repaint is some ten thousand bytes, more than the line holds in all; nobody reads from here on.
      for number in 1...30 {
        sent.append("第\(number)条")
        terminal.sendWithoutReading(Array((Press.control("L") + "n第\(number)条" + Press.enter).utf8)[...])
        try place.waitForLog("\(sent.count) notes") { try place.notes() == sent }
      }
      try terminal.signal(SIGTERM)
      try terminal.waitForProgramToEnd(seconds: 5)
      #expect(try place.notes() == sent)
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    private func noted(before: String = "") throws -> (Scratch, PseudoTerminal) {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place, before: before)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.note("存好了")
      return (place, terminal)
    }
  }
}
