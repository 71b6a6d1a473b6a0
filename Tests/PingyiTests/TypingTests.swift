import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Typing {
    @Test("Chinese typed with nothing open begins a note, and the note is stored")
    func chineseBeginsANote() throws {
      let (place, terminal) = try signedIn()
      try terminal.send("群众代表发言", until: "群众代表发言")
      terminal.send(Press.enter)
      try terminal.waitUntil("the notice") { $0.notice.contains("群众代表发言") }
      #expect(try place.notes() == ["群众代表发言"])
      #expect(try terminal.quit() == 0)
    }

    @Test("characters whose bytes come 1 ms, 50 ms or a second apart all arrive, twenty of twenty")
    func slowLine() throws {
      let (place, terminal) = try signedIn()
      try terminal.send("n", until: "Esc 收起")
      for number in 0..<20 {
        for byte in "丁".utf8 {
          terminal.send([byte])
          terminal.pass(milliseconds: [1, 50, 1, 50, 1_000][number % 5])
        }
      }
      try terminal.waitFor(String(repeating: "丁", count: 20))
      terminal.send(Press.enter)
      try terminal.waitUntil("the notice") { $0.notice.contains("丁丁") && !$0.text.contains("Esc 收起") }
      #expect(try place.notes() == [String(repeating: "丁", count: 20)])
      #expect(try terminal.quit() == 0)
    }

    @Test("a function key cut by 30 ms is the key, by 300 ms it is nothing, and it ticks no problem either way")
    func cutFunctionKey() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.beginReport()
      let before = try place.events()
      for cut in 1...4 {
        let bytes = Array(Press.f8.utf8)
        terminal.send(Array(bytes[..<cut]))
        terminal.pass(milliseconds: 30)
        terminal.send(Array(bytes[cut...]))
        try place.waitForLog("\(cut) changes of the limit") { try place.events().count == before.count + cut }
      }
      terminal.send(Press.escape)
      terminal.pass(milliseconds: 300)
      terminal.send("[19~")
      try terminal.note("还好")
      let after = try place.events().dropFirst(before.count)
      #expect(after.dropLast().allSatisfy { $0 == .timerLimitChanged(by: .minutes(1)) } && after.count == 5)
      #expect(try terminal.quit() == 0)
    }

    @Test("Esc alone works within a second, and as soon as ESCDELAY says")
    func escapeAlone() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place, environment: ["ESCDELAY": "0"])
      try terminal.send("?", until: "↑↓ 滚动")
      terminal.send(Press.escape)
      try terminal.waitUntil("help to go", seconds: 1) { !$0.text.contains("↑↓ 滚动") }
      #expect(try terminal.quit() == 0)
    }

    @Test("a paste with control sequences and line breaks arrives as one text")
    func pasteArrivesAsText() throws {
      let (place, terminal) = try signedIn()
      try terminal.send(Press.paste("第一行\r第二行\u{1B}[31m红\u{07}\u{202E}末"), until: "第一行 第二行")
      terminal.send(Press.enter)
      try terminal.waitUntil("the notice") { $0.notice.contains("第二行") && !$0.text.contains("Esc 收起") }
      let note = try #require(try place.notes().first)
      #expect(note.hasPrefix("第一行 第二行") && note.hasSuffix("末"))
      #expect(PlainText.isClean(note))
      #expect(terminal.scan.strangers == [])
      #expect(try terminal.quit() == 0)
    }

    @Test("a paste whose end never comes is taken after a second, and nothing of it is lost")
    func unfinishedPaste() throws {
      let (place, terminal) = try signedIn()
      try terminal.send("\u{1B}[200~没有结尾的粘贴", until: "没有结尾的粘贴")
      try terminal.send("后面的字", until: "没有结尾的粘贴后面的字")
      terminal.send(Press.enter)
      try terminal.waitUntil("the notice") { $0.notice.contains("后面的字") && !$0.text.contains("Esc 收起") }
      #expect(try place.notes() == ["没有结尾的粘贴后面的字"])
      #expect(try terminal.quit() == 0)
    }

    @Test("a paste that goes on over a whole second stays one text")
    func slowPaste() throws {
      let (place, terminal) = try signedIn()
      // Where the machine is so busy that a second passes in between, the paste is rightly taken for unfinished.
      let whole = try (1...5).contains { attempt in
        let before = terminal.screen.clockText
        try terminal.waitUntil("the next second") { $0.clockText != before }
        let second = terminal.screen.clockText
        terminal.send("\u{1B}[200~上半句\(attempt)")
        try terminal.waitUntil("the next second") { $0.clockText != second }
        terminal.send("下半句\r尾\(attempt)\u{1B}[201~")
        try terminal.waitFor("尾\(attempt)")
        terminal.send(Press.enter)
        try terminal.waitUntil("the notice") { $0.notice.contains("尾\(attempt)") && !$0.text.contains("Esc 收起") }
        return try place.notes().last == "上半句\(attempt)下半句 尾\(attempt)"
      }
      #expect(whole)
      #expect(try terminal.quit() == 0)
    }

    @Test("broken UTF-8, broken and unknown control sequences do no harm and leave no trace")
    func brokenBytes() throws {
      let (place, terminal) = try signedIn()
      let before = try place.events()
      let broken: [[UInt8]] = [
        [0xE4, 0xB8], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0x80, 0x9B],
        Array("\u{1B}[999;999;999Z".utf8), Array("\u{1B}[?6c".utf8), Array("\u{1B}[\u{1B}[\u{1B}[".utf8),
        Array("\u{1B}]0;title\u{07}".utf8), Array("\u{1B}P1$r0m\u{1B}\\".utf8), Array("\u{1B}[1;1R".utf8),
        Array("\u{1B}[<0;500;500M".utf8), [0x1B, 0x5B, 0x4D, 0xFF, 0xFF, 0xFF],
      ]
      // Esc after each: whatever was still open is closed.
      for bytes in broken { terminal.send(bytes + [0x1B]) }
      try terminal.note("仍然好用")
      #expect(try place.notes() == ["仍然好用"])
      #expect(try place.events().count == before.count + 1)
      #expect(try terminal.quit() == 0)
      #expect(terminal.scan.strangers == [])
    }

    @Test("the palette takes a command, completes it, and says what was wrong with one that is none")
    func palette() throws {
      let (place, terminal) = try signedIn()
      try terminal.send("：", until: "Tab 补全")
      terminal.send("reces\t")
      try terminal.waitFor("recess")
      terminal.send("10m" + Press.enter)
      try terminal.waitUntil("the recess") { $0.notice.contains("休会") && !$0.text.contains("Tab 补全") }
      #expect(try place.events().last == .recessBegan(length: .minutes(10)))
      try terminal.send(":", until: "Tab 补全")
      terminal.send("nonsens 1" + Press.enter)
      try terminal.waitFor("nonsens")
      try terminal.escape(until: "nonsens")
      #expect(try terminal.quit() == 0)
    }

    @Test("help opens over everything and goes away again")
    func help() throws {
      let (_, terminal) = try signedIn()
      try terminal.send("?", until: "↑↓ 滚动")
      try terminal.escape(until: "↑↓ 滚动")
      #expect(try terminal.quit() == 0)
    }

    @Test("the mouse chooses a speaker and scrolls; events anywhere else do no harm")
    func mouse() throws {
      let (place, terminal) = try signedIn()
      let row = try #require(terminal.screen.lines.firstIndex { $0.contains("2 柳岸社区党委") })
      terminal.send(Press.mouse(0, column: 60, row: row + 1))
      try terminal.send(Press.enter, until: "数字或 Enter 选择")
      try terminal.waitUntil("the menu of the second speaker") { screen in
        screen.lines.contains { $0.hasPrefix(" 柳岸社区党委") }
      }
      try terminal.escape(until: "数字或 Enter 选择")
      for (column, row) in [(1, 1), (80, 24), (500, 500), (0, 0)] {
        for button in [0, 2, 35, 64, 65] { terminal.send(Press.mouse(button, column: column, row: row)) }
      }
      try terminal.note("还好")
      #expect(try place.notes() == ["还好"])
      #expect(try terminal.quit() == 0)
    }

    private func signedIn() throws -> (Scratch, PseudoTerminal) {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      return (place, terminal)
    }
  }
}

extension TerminalScreen {
  /// The time of day in the title.
  var clockText: String { String(line(0).suffix(8)) }
}
