import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Typing {
    @Test("Chinese typed with nothing open begins a note, and the note is stored")
    func chineseBeginsANote() throws {
      let place = try Scratch()
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.send("群众代表发言", until: "群众代表发言")
      terminal.send(Press.enter)
      try terminal.waitUntil("the notice") { $0.notice.contains("群众代表发言") }
      #expect(try place.notes() == ["群众代表发言"])
      #expect(try terminal.quit() == 0)
    }
  }
}
