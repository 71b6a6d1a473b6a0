import ReviewCore
import ReviewScreens
import ReviewStore
import Testing

@testable import pingyi

@Suite("On a terminal in memory") struct MemoryTests {
  @Test("a whole console opens the demo session, calls, takes a report and a problem, and is left")
  func console() throws {
    let place = try Scratch(plan: Files.text(Program.package + "/Sessions/demo.toml"))
    let terminal = try MemoryTerminal()
    open(place.plan, on: terminal)
    try terminal.type(Press.f2, until: "进入议程：签到")
    for panel in ["街道班子成员实到5人", "居民代表实到9人"] { try terminal.type(" ", until: panel) }
    try terminal.type(Press.f2, until: "进入议程：纪实片")
    try terminal.type(Press.f3, until: "计时开始")
    try terminal.type(Press.f2, until: "进入议程：述职")
    try terminal.type(Press.f2, until: "请梨园社区党委上台")
    try terminal.type(Press.f3, until: "述职开始")
    try terminal.type(Press.f7, until: "Esc 收起")
    try terminal.type("窗口无人值守" + Press.enter, until: "记录问题")
    try terminal.type("q", until: "Enter 离开")
    terminal.type(Press.enter)
    try terminal.waitForEnd()
    #expect(!terminal.isOpen)
    let problems = try place.events().compactMap { event -> String? in
      if case .problemNoted(let problem) = event { return problem.text }
      return nil
    }
    #expect(problems == ["窗口无人值守"])
  }

  /// As `pingyi run` does, without a server for phones.
  private func open(_ plan: String, on terminal: MemoryTerminal) {
    terminal.run { terminal in
      let clock = SystemClock()
      let (live, history) = try LiveSession.open(SessionPlace(plan, data: nil), origin: "memory") { _ in clock.now() }
      let console = ConsoleRuntime(
        live: live, history: history, on: ScreenLoop(terminal), language: .zhHans, themes: ThemeFolder(), phones: nil)
      console.run()
    }
  }
}
