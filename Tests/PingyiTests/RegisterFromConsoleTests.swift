import Foundation
import Glibc
import ReviewCore
import ReviewRegister
import ReviewScreens
import ReviewStore
import Testing

@testable import pingyi

@Suite("The register, opened from the console, on a terminal in memory") struct RegisterFromConsoleTests {
  private static let usual = RegisterSettings(office: "甲街道党工委", level: .township)

  /// Beside the plan: two rows of the session's units and one of another.
  private func makeRegister(beside place: Scratch) throws -> RegisterPlace {
    let file = try #require(RegisterPlace(place.path + "/register.sqlite"))
    let now = SystemClock().now()
    let live = try LiveRegister.open(file, origin: "test", at: now) { Self.usual }
    defer { live.close() }
    for (unit, text) in [("梨园社区党委", "车库渗水"), ("梨园社区党委", "楼道堆物"), ("柳岸社区党委", "账目不清")] {
      var fields = RowFields(unit: unit, text: text, source: .film)
      fields.deadline = now.date
      try live.submit(RegisterCommand(.add([RowOpening(fields: fields, origin: Origin(.office))])), at: now)
    }
    return file
  }

  private func openConsole(_ place: Scratch, on terminal: MemoryTerminal) throws {
    let plan = place.plan
    terminal.run { terminal in
      let clock = SystemClock()
      let (live, history) = try LiveSession.open(SessionPlace(plan, data: nil), origin: "memory") { _ in clock.now() }
      ConsoleRuntime(
        live: live, history: history, on: ScreenLoop(terminal), language: .zhHans, themes: ThemeFolder(), phones: nil
      ).run()
    }
    try terminal.type(Press.f2, until: "进入议程：签到")
    try terminal.type(" ", until: "实到5人")
    try terminal.type(Press.f2, until: "进入议程：述职")
    try terminal.type(Press.f2, until: "请梨园社区党委上台")
    try terminal.type(Press.f3, until: "述职开始")
  }

  @Test(
    "the session goes on below: its clock runs in the first row, what others store is stored, and Esc brings back the console with all that was typed"
  )
  func overAndBack() throws {
    let place = try Scratch()
    _ = try makeRegister(beside: place)
    let terminal = try MemoryTerminal()
    try openConsole(place, on: terminal)
    try terminal.type(Press.f7, until: "Esc 收起")
    try terminal.type("清单雷同", until: "清单雷同")
    terminal.type(Press.escape)
    try terminal.waitUntil("the form put aside") { !$0.contains("Esc 收起") }
    try terminal.type("r", until: "2 条")
    try terminal.waitUntil("the session's clock") { screen in
      screen.split(separator: "\n").first?.firstMatch(of: /0[67]:\d\d 述职/) != nil
    }
    let before = try place.events().count
    let other = try SessionLog.open(in: place.session, origin: "other")
    _ = try other.append(
      [.noteTaken(speaker: "ly", text: "另一台记的")], at: SystemClock().now(), expecting: before)
    other.close()
    try terminal.type(Press.escape, until: "另一台记的")
    try terminal.type(Press.f7, until: "清单雷同")
    try terminal.type(Press.enter, until: "记录问题")
    try terminal.type("q", until: "Enter 离开")
    terminal.type(Press.enter)
    try terminal.waitForEnd()
  }

  @Test(
    "what is urged there is in the register, and its papers lie where the console says, though it was left meanwhile")
  func urging() throws {
    let place = try Scratch()
    let register = try makeRegister(beside: place)
    let terminal = try MemoryTerminal()
    try openConsole(place, on: terminal)
    try terminal.type("r", until: "2 条")
    try terminal.type(Press.f8, until: "督办 3/3 条")
    try terminal.type(Press.enter, until: "督办？")
    terminal.type(Press.enter + Press.control("Q"))
    try terminal.waitFor("已写出")
    let folder = try #require(try FileManager.default.contentsOfDirectory(atPath: register.papers).first)
    #expect(folder.hasPrefix("urging-"))
    try terminal.type("q", until: "Enter 离开")
    terminal.type(Press.enter)
    try terminal.waitForEnd()
    let store = try register.look()
    defer { store.close() }
    #expect(try store.row(RowNumber(year: SystemClock().now().date.year, serial: 3))?.urgedMonths.count == 1)
  }

  @Test("where there is no register it says how one begins, and makes none")
  func none() throws {
    let place = try Scratch()
    let terminal = try MemoryTerminal()
    try openConsole(place, on: terminal)
    try terminal.type("r", until: "还没有台账")
    #expect(!FileManager.default.fileExists(atPath: place.path + "/register.sqlite"))
    try terminal.type("q", until: "Enter 离开")
    terminal.type(Press.enter)
    try terminal.waitForEnd()
  }

  @Test("papers that cannot be written are said, with what to do; what was recorded stands")
  func unwritable() throws {
    let place = try Scratch()
    let register = try makeRegister(beside: place)
    // A file stands where their folder would be.
    try Files.write("", to: register.papers)
    let terminal = try MemoryTerminal(columns: 120, rows: 40)
    terminal.run { terminal in
      let live = try LiveRegister.resume(register, origin: "memory")
      RegisterRuntime(live: live, on: ScreenLoop(terminal), language: .zhHans, themes: ThemeFolder()).run()
    }
    try terminal.waitFor("3 条")
    // At once, as over a slow line: Enter is about what F8 brings.
    try terminal.type(Press.f8 + Press.enter, until: "督办？")
    try terminal.type(Press.enter, until: "文书没有写出")
    terminal.type(Press.control("Q"))
    try terminal.waitForEnd()
    let store = try register.look()
    defer { store.close() }
    #expect(try store.row(RowNumber(year: SystemClock().now().date.year, serial: 1))?.urgedMonths.count == 1)
  }
}
