import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct TwoConsoles {
    @Test("each sees what the other stored, and says that it was the other")
    func seeEachOther() throws {
      let (_, first, second) = try both()
      try first.note("甲台记的")
      try second.waitUntil("news") { $0.notice.contains("另一台：甲台记的") }
      try second.note("乙台记的")
      try first.waitUntil("news") { $0.notice.contains("另一台：乙台记的") }
      #expect(try first.quit() == 0)
      #expect(try second.quit() == 0)
    }

    @Test("working at the same time, neither loses a key press")
    func atTheSameTime() throws {
      let (place, first, second) = try both()
      let count = 20
      for number in 1...count {
        first.send("n甲\(number)。" + Press.enter)
        second.send("n乙\(number)。" + Press.enter)
      }
      try first.waitUntil("all of them") { _ in try place.notes().count == 2 * count }
      for (name, terminal) in [("甲", first), ("乙", second)] {
        #expect(try place.notes().filter { $0.hasPrefix(name) } == (1...count).map { "\(name)\($0)。" })
        // Whichever was last, the form is closed and the console is whole.
        try terminal.waitUntil("a closed form") { $0.isWhole && !$0.text.contains("^E") }
      }
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
      #expect(try first.quit() == 0)
      #expect(try second.quit() == 0)
    }

    @Test("what one takes back, the other sees, and can bring again")
    func undoAndRedo() throws {
      let (place, first, second) = try both()
      try first.note("甲台记的")
      try second.waitUntil("news") { $0.notice.contains("甲台记的") }
      try second.send("u", until: "撤回：甲台记的")
      try first.waitUntil("news") { $0.notice.contains("撤回：甲台记的") }
      try first.send(Press.control("R"), until: "恢复：甲台记的")
      #expect(try place.events().count == 5)
      #expect(try first.quit() == 0)
      #expect(try second.quit() == 0)
    }

    @Test("when one is killed the other goes on")
    func oneIsKilled() throws {
      let (place, first, second) = try both()
      first.send("n没写完")
      try first.waitFor("没写完")
      try first.signal(9)
      try first.waitForProgramToEnd()
      try second.note("照常")
      #expect(try place.notes() == ["照常"])
      #expect(try second.quit() == 0)
    }

    /// Two consoles on an open session.
    private func both() throws -> (Scratch, PseudoTerminal, PseudoTerminal) {
      let place = try Scratch()
      let first = try PseudoTerminal.console(place)
      try first.send(Press.f2, until: "进入议程：签到")
      return (place, first, try PseudoTerminal.console(place))
    }
  }
}
