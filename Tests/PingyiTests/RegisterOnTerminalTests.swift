import Foundation
import ReviewCore
import ReviewRegister
import ReviewScreens
import ReviewStore
import Testing

@testable import pingyi

@Suite("The register on a terminal in memory") struct RegisterOnTerminalTests {
  /// A register of five rows in a folder of its own.
  private func register(_ place: Scratch) throws -> RegisterPlace {
    let file = try #require(RegisterPlace(place.path + "/register.sqlite"))
    let day = CivilDate(dayNumber: 20_600)
    let now = Timestamp(date: day, secondsOfDay: 36_000, offset: 480)
    let live = try LiveRegister.open(file, origin: "test", at: now) {
      RegisterSettings(office: "县委组织部", level: .county)
    }
    defer { live.close() }
    for (number, unit) in ["丁镇党委", "甲镇党委", "乙乡党委", "丙街道党工委", "戊镇党委"].enumerated() {
      let fields = RowFields(unit: unit, text: "台账与实际不符（\(number)）", source: .film)
      try live.submit(RegisterCommand(.add([RowOpening(fields: fields, origin: Origin(.office))])), at: now)
    }
    return file
  }

  private func open(_ place: RegisterPlace, on terminal: MemoryTerminal) {
    terminal.run { terminal in
      let live = try LiveRegister.open(place, origin: "memory", at: SystemClock().now()) {
        RegisterSettings(office: "县委组织部", level: .county)
      }
      RegisterRuntime(live: live, on: ScreenLoop(terminal), language: .zhHans, themes: ThemeFolder()).run()
    }
  }

  @Test("finds a row as its letters come one by one, records what was done, takes it back, and is left")
  func whole() throws {
    let scratch = try Scratch()
    let place = try register(scratch)
    let terminal = try MemoryTerminal()
    open(place, on: terminal)
    try terminal.waitFor("5 条")
    for letter in ["d", "z"] { terminal.type(letter) }
    try terminal.waitFor("1 条")
    try terminal.type(Press.enter, until: "直接打字")
    try terminal.type(":", until: "Tab 补全")
    for letter in "withdraw 重复登记" { terminal.type(String(letter)) }
    try terminal.waitFor("withdraw 重复登记")
    try terminal.type(Press.enter, until: "Enter 撤回")
    try terminal.type(Press.enter, until: "2026-001：撤回")
    try terminal.type(Press.control("U"), until: "已撤销：")
    try terminal.waitFor("1 条")
    terminal.type(Press.control("Q"))
    try terminal.waitForEnd()
  }

  @Test("takes what was typed before its first picture was there, a search by pinyin too")
  func typedAhead() throws {
    let scratch = try Scratch()
    let place = try register(scratch)
    let terminal = try MemoryTerminal()
    terminal.type("dz")
    open(place, on: terminal)
    try terminal.waitUntil("the one row") { $0.contains("1 条") && $0.contains("丁镇党委") && !$0.contains("甲镇党委") }
    terminal.type(Press.control("Q"))
    try terminal.waitForEnd()
  }

  @Test("a file of holidays that is not sound is told once, and weekends alone are known from then on")
  func holidays() throws {
    let scratch = try Scratch()
    let live = try LiveRegister.resume(try register(scratch), origin: "test")
    defer { live.close() }
    try Files.write("[[holiday]]\ntitle = 1\n", to: scratch.path + "/holidays.toml")
    let days = WorkDays()
    #expect(throws: Refusal.self) { try days.calendar(of: live) { _ in } }
    let weekends = days.doWithout(of: live)
    let known = try days.calendar(of: live) { _ in }
    #expect(weekends == WorkCalendar() && known == weekends)
  }

  @Test("shows what another office stores without a key being pressed")
  func news() throws {
    let scratch = try Scratch()
    let place = try register(scratch)
    let terminal = try MemoryTerminal()
    open(place, on: terminal)
    try terminal.waitFor("5 条")
    let now = SystemClock().now()
    let other = try LiveRegister.open(place, origin: "other", at: now) {
      RegisterSettings(office: "县委组织部", level: .county)
    }
    defer { other.close() }
    let command = RegisterCommand.row(RowNumber(year: 2026, serial: 2), .withdraw, Said(reason: "重复登记"))
    try other.submit(command, at: now)
    try terminal.waitFor("另一处：2026-002")
    try terminal.waitFor("4 条")
    terminal.type(Press.control("Q"))
    try terminal.waitForEnd()
  }
}
