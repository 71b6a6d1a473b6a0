import Foundation
import Glibc
import ReviewCore
import ReviewStore
import Testing

extension EndToEnd {
  @Suite struct Killing {
    @Test("killed in the middle of a report, it comes back to the same second of the same clock")
    func sameSecond() throws {
      let place = try Scratch()
      do {
        let terminal = try PseudoTerminal.console(place)
        try terminal.beginReport()
        // As if the report had begun a good while ago: only the log can know it.
        try terminal.send(Press.control("G"), until: "Esc 收起")
        terminal.send(Press.control("U") + "100s" + Press.enter)
        try terminal.waitUntil("the notice") { $0.notice.contains("计时更正 +1:40") }
        try expectClockToFollowTheLog(terminal, place, shift: 100)
        try terminal.signal(SIGKILL)
        #expect(try terminal.waitForEnd() == 128 + SIGKILL)
      }
      let terminal = try PseudoTerminal.console(place)
      try expectClockToFollowTheLog(terminal, place, shift: 100)
      try terminal.note("接着讲")
      #expect(try place.notes() == ["接着讲"])
    }

    @Test(
      "come back after half a minute with the clock running, it asks whether that time counts",
      arguments: [
        ("\r", 90, "计入用时"), (" ", 60, "不计入用时"),
      ])
    func gap(answer: String, elapsed: Int, notice: String) throws {
      let place = try backFromHalfAMinute()
      let terminal = try PseudoTerminal(["run", place.plan], in: place)
      try terminal.waitFor("程序中断了")
      try terminal.send(answer, until: notice)
      try terminal.waitUntil("the console") { $0.isWhole && $0.clockReading != nil }
      let reading = try #require(terminal.screen.clockReading)
      // Starting and answering take a while too, on a busy machine.
      #expect((480 - elapsed - 25...480 - elapsed + 1).contains(reading), "\(terminal.screen.text)")
      guard case .gapSettled(let length, _) = try place.events().last else {
        Issue.record("no gap settled")
        return
      }
      #expect((30...55).contains(length.seconds))
      #expect(try terminal.quit() == 0)
    }

    @Test("killed at random moments under the operator's keys, it loses nothing that the screen had acknowledged")
    func randomMoments() throws {
      let place = try Scratch()
      do {
        let terminal = try PseudoTerminal.console(place)
        try terminal.send(Press.f2, until: "进入议程：签到")
        // A running clock would ask about gaps when the machine is slow.
        try terminal.send(Press.f3, until: "计时暂停")
        #expect(try terminal.quit() == 0)
      }
      var dice = Dice()
      var acknowledged: [String] = []
      for round in 1...Self.rounds {
        acknowledged += try killOnce(place, round, &dice)
        let notes = try place.notes()
        // In order, each once; what was never acknowledged may stand between.
        #expect(notes.filter(Set(acknowledged).contains) == acknowledged, "seed \(dice.seed), round \(round)")
        #expect(Set(notes).count == notes.count, "seed \(dice.seed), round \(round)")
        #expect(try SessionLog.verify(in: place.session).isSound, "seed \(dice.seed), round \(round)")
      }
      #expect(try Program.run(["verify", place.plan], in: place).status == 0)
    }

    // MARK: - Private

    /// A fair sample; `PINGYI_KILLS` for more.
    private static let rounds = ProcessInfo.processInfo.environment["PINGYI_KILLS"].flatMap { Int($0) } ?? 25

    /// One start, some keys, one kill; answers with the notes that the screen had acknowledged.
    private func killOnce(_ place: Scratch, _ round: Int, _ dice: inout Dice) throws -> [String] {
      let terminal = try PseudoTerminal.console(place)
      var acknowledged: [String] = []
      for number in 0..<dice.roll(4) {
        try terminal.note("轮\(round)号\(number)。")
        acknowledged.append("轮\(round)号\(number)。")
      }
      // Then keys without waiting, and an end after some bytes of whatever they bring.
      let burst = (4..<9).map { "n轮\(round)号\($0)。\r" }.joined()
      let mark = terminal.output.count + dice.roll(6_000)
      terminal.send(burst)
      try terminal.waitUntil("output, or the last note") { screen in
        for number in 4..<9 where screen.notice.contains("轮\(round)号\(number)。") && !screen.text.contains("Esc 收起") {
          if acknowledged.last != "轮\(round)号\(number)。" { acknowledged.append("轮\(round)号\(number)。") }
        }
        return terminal.output.count >= mark || screen.notice.contains("轮\(round)号8。")
      }
      try terminal.signal(SIGKILL)
      try terminal.waitForProgramToEnd()
      return acknowledged
    }

    /// The clock shown is what the log and the time of day, both as seen from outside, say it must be.
    private func expectClockToFollowTheLog(_ terminal: PseudoTerminal, _ place: Scratch, shift: Int) throws {
      let began = try #require(try place.recorded().last { $0.event == .stageBegan(stage: .report) }?.at)
      let parts = terminal.screen.clockText.split(separator: ":").compactMap { Int($0) }
      let reading = try #require(terminal.screen.clockReading)
      try #require(parts.count == 3)
      let shown = parts[0] * 3_600 + parts[1] * 60 + parts[2]
      let start = began.clockText.split(separator: ":").compactMap { Int($0) }
      let elapsed = (shown - (start[0] * 3_600 + start[1] * 60 + start[2]) + 86_400) % 86_400 + shift
      #expect(abs(reading - (480 - elapsed)) <= 1, "\(terminal.screen.text)")
    }

    /// What a kill leaves behind: a report that began 90 s ago, a console last alive 30 s ago.
    private func backFromHalfAMinute() throws -> Scratch {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      let began = Timestamp(wall: (Int64(now.tv_sec) - 90) * 1_000, offset: 0, monotonic: 0, clock: 0)
      let place = try Scratch(
        plan: Scratch.smallPlan.replacing("2026-12-10", with: began.date.text)
          .replacing("start = 09:00:00", with: "start = 00:00:00\nutc_offset = \"+00:00\""))
      let steps = ["open", "attend A 5", "next", "next", "report"].map { "@\(began.clockText) \($0)\n" }.joined()
      let result = try Program.run(["drive", place.plan], in: place, input: steps)
      try #require(result.status == 0, "\(result.errors)")
      try Files.write("", to: place.session + "/alive")
      let alive = timespec(tv_sec: now.tv_sec - 30, tv_nsec: now.tv_nsec)
      try #require(utimensat(AT_FDCWD, place.session + "/alive", [alive, alive], 0) == 0)
      return place
    }
  }
}

/// Random numbers that can be had again: `PINGYI_SEED`.
struct Dice {
  let seed: UInt64
  private var state: UInt64

  init() {
    seed = ProcessInfo.processInfo.environment["PINGYI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...(.max))
    state = seed
  }

  /// 0..<sides
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
