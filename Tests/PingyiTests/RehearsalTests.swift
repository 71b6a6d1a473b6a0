import Foundation
import Glibc
import ReviewCore
import ReviewStore
import Testing

@testable import pingyi

extension EndToEnd {
  @Suite struct Rehearsing {
    enum Ending: String, CaseIterable {
      case left, killed, closed
    }

    /// A folder of temporary files that only this test uses.
    private func temporary(_ place: Scratch) throws -> String {
      let path = place.path + "/temporary"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      return path
    }

    private func rehearse(_ place: Scratch) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        ["run", place.plan, "--rehearse"], in: place, environment: ["TMPDIR": try temporary(place)])
      try terminal.waitUntil("the first whole screen") { $0.isWhole }
      return terminal
    }

    @Test("however the console ends, nothing is left of a rehearsal", arguments: Ending.allCases)
    func noTrace(ending: Ending) throws {
      let place = try Scratch()
      let terminal = try rehearse(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.note("演练中记的一句话")
      let temporary = Folder.names(in: place.path + "/temporary")
      #expect(temporary.count == 1)
      let base = place.path + "/temporary/" + (temporary.first ?? "")
      let folder = try #require(Folder.names(in: base).first { !$0.hasSuffix(".lock") })
      try Files.write("", to: "\(base)/\(folder)/.hidden")
      switch ending {
      case .left: #expect(try terminal.quit() == 0)
      case .killed: try terminal.signal(SIGKILL)
      case .closed: terminal.closeTerminal()
      }
      // The process that removes it holds the program's line of life, too.
      try terminal.waitForProgramToEnd()
      #expect(Folder.names(in: place.path + "/temporary") == [])
      #expect(!Files.exists(place.session))
      // Whoever is killed notes nothing; whoever leaves notes the day.
      if ending == .left { #expect(Files.text(place.path + "/hall.rehearsed").hasSuffix(" left\n")) }
    }

    @Test("the register stays shut in a rehearsal, and says why")
    func registerStaysShut() throws {
      let terminal = try rehearse(try Scratch())
      try terminal.send("r", until: "演练中不打开台账")
      #expect(try terminal.quit() == 0)
    }

    @Test("console and projector say that it is a rehearsal, and only what is there is joined")
    func marked() throws {
      let place = try Scratch()
      let nowhere = try Program.run(
        ["project", place.plan, "--rehearse"], in: place, environment: ["TMPDIR": try temporary(place)])
      #expect(nowhere.status == 1 && nowhere.errors.contains("--rehearse"), "\(nowhere.errors)")
      let terminal = try rehearse(place)
      #expect(terminal.screen.line(0).contains("【演练】甲街道述职评议会"))
      let projector = try PseudoTerminal(
        ["project", place.plan, "--rehearse"], in: place,
        environment: ["TMPDIR": try temporary(place), "PINGYI_UNIFONT": "/nonexistent"])
      try projector.waitFor("【演练】甲街道述职评议会")
      let second = try PseudoTerminal(
        ["run", place.plan, "--rehearse"], in: place, environment: ["TMPDIR": try temporary(place)])
      #expect(try second.waitForEnd() == 1)
      #expect(second.errors.contains("正在另一个主控台上演练"))
      #expect(try terminal.quit() == 0)
      projector.send(Press.control("C"))
      _ = try projector.waitForEnd()
    }

    @Test("a projector left on follows the next rehearsal, and that one knows of it")
    func projectorFollowsTheNext() throws {
      let place = try Scratch()
      let first = try rehearse(place)
      let projector = try PseudoTerminal(
        ["project", place.plan, "--rehearse"], in: place,
        environment: ["TMPDIR": try temporary(place), "PINGYI_UNIFONT": "/nonexistent"])
      try first.waitFor("投影 ●")
      #expect(try first.quit() == 0)
      let second = try rehearse(place)
      try second.waitFor("投影 ●")
      try second.send(Press.f2, until: "进入议程：签到")
      try second.send(Press.f10, until: "黑屏")
      try projector.waitUntil("a dark picture") { !$0.text.contains("述职评议会") }
      #expect(try second.quit() == 0)
      projector.send(Press.control("C"))
      _ = try projector.waitForEnd()
    }

    private static let steps = """
      @09:00:00 open
      @09:00:10 attend A 5
      @09:01:00 next
      @09:01:30 next
      @09:02:00 report
      @09:10:00 next
      @09:10:30 report
      @09:16:00 next

      """

    private func history(_ place: Scratch, after steps: String) throws -> History {
      let result = try Program.run(["drive", place.plan], in: place, input: Rehearsing.steps + steps)
      try #require(result.status == 0, "\(result.errors)")
      return try #require(History(try place.recorded()))
    }

    @Test("paper ballots of a closed vote are counted for the secretary who leaves them, in a count that adds up")
    func onPaper() throws {
      let place = try Scratch()
      let history = try history(place, after: "@09:17:00 poll all channels=paper\n@09:18:00 close\n")
      let hall = InventedHall(directory: place.session)
      let closed = try #require(history.session.pendingRound?.closedAt)
      #expect(try hall.attend(history.session, at: closed.moved(by: .seconds(5))) == nil)
      let step = try hall.attend(history.session, at: closed.moved(by: .seconds(30)))
      guard case .count(_, let count, _, _) = step else {
        Issue.record("no count: \(String(describing: step))")
        return
      }
      #expect(count.returned == 5 && count.fault == nil)
      #expect(throws: Never.self) {
        try history.decide(.vote(.count(round: nil, count)), at: closed.moved(by: .seconds(30)))
      }
    }

    @Test("on screens everybody who is present votes once, and nobody else")
    func onScreens() throws {
      let place = try Scratch()
      let history = try history(place, after: "@09:17:00 poll all channels=booth\n")
      let round = try #require(history.session.openRound)
      let hall = InventedHall(directory: place.session)
      defer { hall.close() }
      for second in 1...20 {
        _ = try hall.attend(history.session, at: round.openedAt.moved(by: .seconds(Int64(second))))
      }
      let box = try SessionBox.open(in: place.session)
      defer { box.close() }
      #expect(try box.turnout(of: round.opening).map(\.returned) == [5])
      #expect(try box.issued()["A"] == 5)
      #expect(try box.verify().isEmpty)
    }
  }
}

private enum Folder {
  static func names(in path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }
}
