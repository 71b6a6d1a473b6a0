import Foundation
import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  @Suite struct Replaying {
    @Test("an adjourned session is played again on both views, step by step, and nothing in its folder changes")
    func adjourned() throws {
      let place = try Scratch()
      try #require(try Program.run(["drive", place.plan], in: place, input: Driving.steps).status == 0)
      let before = try contents(place)
      let terminal = try PseudoTerminal(["replay", place.plan, "--speed", "1000"], in: place, columns: 120, rows: 40)
      try terminal.waitFor("已到末尾")
      try terminal.send("\u{1B}[H", until: " 1/")
      try terminal.send("\u{1B}[C", until: " 2/")
      terminal.send("\t")
      try terminal.waitUntil("the hall's picture") { !$0.text.contains("述职次序") && $0.text.contains("换画面") }
      terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(try contents(place) == before)
    }

    @Test("of a running session it follows what is recorded, and neither hinders it nor is taken for a projector")
    func running() throws {
      let place = try Scratch()
      let console = try PseudoTerminal.console(place)
      try console.beginReport()
      let replay = try PseudoTerminal(["replay", place.plan, "--speed", "1000"], in: place, columns: 120, rows: 40)
      try replay.waitFor("已到末尾")
      try console.note("楼道堆物")
      try replay.waitFor("楼道堆物")
      #expect(console.screen.text.contains("投影未开"))
      #expect(try console.quit() == 0)
      replay.send("q")
      #expect(try replay.waitForEnd() == 0)
    }

    @Test("where there is no log, or a speed that is none, it says so")
    func refusals() throws {
      let place = try Scratch()
      let none = try Program.run(["replay", place.plan], in: place)
      #expect(none.status == 1 && !none.errors.isEmpty)
      let fast = try Program.run(["replay", place.plan, "--speed", "0"], in: place)
      #expect(fast.status == 2 && fast.errors.contains("--speed"))
    }

    @Test("corridor and podium follow the session from their own screens, also before there is one")
    func outside() throws {
      let place = try Scratch()
      let lobby = try PseudoTerminal(["project", place.plan, "--view", "lobby"], in: place)
      try lobby.waitFor("09:00")
      let podium = try PseudoTerminal(["project", place.plan, "--view", "podium"], in: place)
      let console = try PseudoTerminal.console(place)
      try console.beginReport()
      try lobby.waitFor("梨园社区党委")
      try podium.waitFor("剩余")
      #expect(!podium.screen.text.contains("梨园"))
      #expect(console.screen.text.contains("投影未开"))
      try console.send(Press.f3, until: "计时暂停")
      try podium.waitFor("已停")
      #expect(try console.quit() == 0)
    }

    // MARK: - Private

    /// Names and bytes of all files; what SQLite shares with others in memory is no content, nor is a log of writes that
    /// has none.
    private func contents(_ place: Scratch) throws -> [String: [UInt8]] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: place.session)
      return Dictionary(
        uniqueKeysWithValues: names.filter { !$0.hasSuffix("-shm") }.compactMap { name in
          Files.bytes(place.session + "/" + name).flatMap { $0.isEmpty && name.hasSuffix("-wal") ? nil : (name, $0) }
        })
    }
  }
}
