import Foundation
import Glibc
import ReviewCore
import Testing

extension EndToEnd {
  /// Documents are written while the console goes on. Whoever holds the lock of their folder decides when they are ready.
  @Suite struct Writing {
    @Test("while the papers of hundreds of units are written the clock goes on and keys are answered")
    func screenGoesOn() throws {
      let place = try Scratch(plan: Self.manyUnits)
      let lock = try FolderLock(place.documents)
      let terminal = try adjourned(place)
      let before = try #require(terminal.screen.clock)
      try terminal.waitUntil("a later second") { ($0.clock ?? before) != before }
      try terminal.send(":", until: "Tab 补全")
      try terminal.escape(until: "Tab 补全")
      #expect(terminal.screen.notice.contains("正在写出文件") && place.document("record.md") == nil)
      lock.open()
      try terminal.waitUntil("the word that they are written") { $0.notice.contains("已写出") }
      #expect(place.document("record.md") != nil)
      terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test("whoever leaves meanwhile is told to wait, and finds all of them")
    func leaving() throws {
      let place = try Scratch()
      let lock = try FolderLock(place.documents)
      let terminal = try adjourned(place)
      try terminal.send("q", until: "文件还在写，写完就退出")
      #expect(terminal.scan.isRestored && place.document("record.md") == nil)
      lock.open()
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.text.contains("已写出"))
      #expect(try Program.run(["verify", place.plan, "--documents"], in: place).status == 0)
    }

    @Test("killed meanwhile, it leaves no document, and the next console's export writes them")
    func killed() throws {
      let place = try Scratch()
      let lock = try FolderLock(place.documents)
      let terminal = try adjourned(place)
      try terminal.signal(SIGKILL)
      #expect(try terminal.waitForEnd() == 128 + SIGKILL)
      lock.open()
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.documents).isEmpty)
      #expect(try Program.run(["export", place.plan], in: place).status == 0)
      #expect(try Program.run(["verify", place.plan, "--documents"], in: place).status == 0)
    }

    // MARK: - Private

    private static let manyUnits =
      Scratch.smallPlan
      + (1...300).map { "\n[[speaker]]\nid = \"u\($0)\"\nunit = \"第\($0)支部\"\npost = \"书记\"\n" }.joined()

    /// A console whose session has just adjourned, and which says that it writes the papers.
    private func adjourned(_ place: Scratch) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal.console(place)
      try terminal.send(Press.f2, until: "进入议程：签到")
      try terminal.send(" ", until: "街道班子成员实到5人")
      try terminal.send(":adjourn" + Press.enter, until: "Enter 散会")
      terminal.send(Press.enter)
      try terminal.waitUntil("the word that papers are written") { $0.notice.contains("正在写出文件") }
      return terminal
    }
  }
}

/// The lock that whoever writes documents takes first.
private final class FolderLock {
  private var descriptor: Int32

  init(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { throw Trouble("cannot lock \(path)") }
  }

  deinit { open() }

  func open() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }
}

extension TerminalScreen {
  /// The title's clock.
  fileprivate var clock: String? { lines[0].firstMatch(of: /\d\d:\d\d:\d\d/).map { String($0.0) } }
}
