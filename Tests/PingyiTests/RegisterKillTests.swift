import Foundation
import Glibc
import ReviewCore
import ReviewRegister
import ReviewStore
import Testing

extension EndToEnd {
  /// The program itself killed at random moments of its start and its work. `PINGYI_KILLS` sets how often, 25 where it is
  /// unset; whatever the moment, a command is in the register whole or not at all.
  @Suite("Killed while it writes into the register") struct RegisterKilling {
    private static let kills = ProcessInfo.processInfo.environment["PINGYI_KILLS"].flatMap { Int($0) } ?? 25

    /// So many rounds on a register of its own for each twenty-five of them, so that verifying it stays short.
    private func rounds(_ body: (RegisterUnderKills, ClosedRange<Int>, inout Dice) throws -> Void) throws {
      var dice = Dice()
      for first in stride(from: 1, through: Self.kills, by: 25) {
        try body(try RegisterUnderKills(), first...min(first + 24, Self.kills), &dice)
      }
    }

    @Test("an import of a list leaves all of its rows or none, and what was not taken can be taken again")
    func imports() throws {
      try rounds { office, rounds, dice in
        var (usual, taken) = (try office.usualTime(["import", try office.list(&dice), "--yes"]), office.rowsEach)
        for round in rounds {
          let file = try office.list(&dice)
          try office.killed(["import", file, "--yes"], within: usual, &dice)
          let count = try office.lines().count
          #expect([taken, taken + office.rowsEach].contains(count), "seed \(dice.seed), round \(round)")
          try office.expectSound("seed \(dice.seed), round \(round)")
          if count == taken { usual = try office.usualTime(["import", file, "--yes"]) }
          taken += office.rowsEach
          #expect(try office.lines().count == taken, "seed \(dice.seed), round \(round)")
        }
      }
    }

    @Test("an import of the register's own table changes all of the rows it names or none")
    func edits() throws {
      try rounds { office, rounds, dice in
        _ = try office.usualTime(["import", try office.list(&dice), "--yes"])
        let usual = try office.usualTime(["import", try office.owners("局长"), "--yes"])
        var owner = "局长"
        for round in rounds {
          let next = "第\(round)任局长"
          try office.killed(["import", try office.owners(next), "--yes"], within: usual, &dice)
          let found = Set(try office.lines().map(\.owner))
          #expect(found == [owner] || found == [next], "seed \(dice.seed), round \(round): \(found)")
          try office.expectSound("seed \(dice.seed), round \(round)")
          owner = found == [next] ? next : owner
        }
      }
    }

    @Test("acceptance and closing out of forty rows at once do it to all of them or to none")
    func closings() throws {
      try rounds { office, rounds, dice in
        let numbers = try office.handedIn(&dice)
        var (closing, usual) = (Closing.submitted, try office.usualTime(["list"]))
        for round in rounds {
          let (words, day, next) = Self.step(from: closing, numbers)
          try office.killed(words, on: day, within: usual, &dice)
          let found = Set(try office.lines().map(\.closing))
          #expect(found == [closing] || found == [next], "seed \(dice.seed), round \(round), \(words[0]): \(found)")
          try office.expectSound("seed \(dice.seed), round \(round)")
          if found == [closing] { usual = try office.usualTime(words, on: day) }
          closing = next
        }
      }
    }

    /// Round and round: accepted, closed out, found again, handed in anew.
    private static func step(from closing: Closing, _ numbers: String) -> (words: [String], day: String, next: Closing)
    {
      switch closing {
      case .submitted: (["accept", numbers, "by=督查室"], "2027-02-01", .inNotice)
      case .inNotice: (["close", numbers], "2027-02-05", .closedOut)
      case .closedOut: (["reopen", numbers, "又是原样"], "2027-02-08", .reopened)
      case .open, .sentBack, .reopened: (["submit", numbers, "补办完毕"], "2027-02-01", .submitted)
      }
    }
  }
}

/// A register of one office, and the commands that are killed on it.
private struct RegisterUnderKills {
  let rowsEach = 40
  private let place: Scratch

  init() throws { place = try Scratch() }

  private var register: String { place.path + "/register.sqlite" }

  // MARK: - Running and killing

  /// To its end; how long that takes, in milliseconds.
  func usualTime(_ words: [String], on day: String = "2027-01-05") throws -> Int {
    let began = Deadline.now()
    let result = try Program.run(self.words(words, on: day), in: place)
    try #require(result.status == 0, "\(words): \(result.output)\(result.errors)")
    return max(1, Int(Deadline.now() - began))
  }

  /// Killed at a moment drawn from the time it usually takes, if it has not ended by then.
  func killed(_ words: [String], on day: String = "2027-01-05", within usual: Int, _ dice: inout Dice) throws {
    let child = try Child(
      [Program.path] + self.words(words, on: day), environment: Program.environment,
      wires: [.nothing, .nothing, .nothing], leadsSession: false)
    var line = pollfd(fd: child.ended, events: Int16(POLLIN), revents: 0)
    if poll(&line, 1, Int32(dice.roll(usual))) <= 0 { kill(child.id, SIGKILL) }
    _ = try child.waitForEnd()
  }

  // MARK: - What it is given

  /// A list of new rows, none of which reads like another.
  func list(_ dice: inout Dice) throws -> String {
    let rows = (0..<rowsEach).map { _ in
      let text = (0..<16).compactMap { _ in Unicode.Scalar(0x4E00 + UInt32(dice.roll(5_000))) }
      return "单位," + String(String.UnicodeScalarView(text)) + ",巡察"
    }
    return try file("单位,问题表现,问题来源\n" + rows.joined(separator: "\n") + "\n")
  }

  /// The register's own table, with another owner in every row.
  func owners(_ owner: String) throws -> String {
    try file("问题编号,责任人\n" + (try lines().map { "\($0.number.rawValue),\(owner)\n" }).joined())
  }

  /// The numbers of rows whose evidence waits; two days are put between acceptance and closing out.
  func handedIn(_ dice: inout Dice) throws -> String {
    try Files.write("[acceptance]\nnotice_days = 1\n", to: place.path + "/register.toml")
    _ = try usualTime(["import", try list(&dice), "--yes"])
    let numbers = try lines().map(\.number.rawValue).joined(separator: ",")
    let fields = ["owner=局长", "goal=到位", "measure=逐项办", "deadline=2027-03-31"]
    _ = try usualTime(["update", numbers] + fields)
    _ = try usualTime(["submit", numbers, "办完"])
    return numbers
  }

  // MARK: - What came of it

  func lines() throws -> [RowLine] {
    let store = try RegisterStore.open(at: register, origin: "test")
    defer { store.close() }
    return try store.lines(RowQuery(on: CivilDate(dayNumber: 0)))
  }

  func expectSound(_ when: String) throws {
    let report = try RegisterStore.verify(at: register)
    #expect(report.isSound, "\(when): \(report.log.damages) \(report.differences)")
  }

  // MARK: - Private

  private func words(_ words: [String], on day: String) -> [String] {
    ["register"] + words + ["--register", register, "--on", day]
  }

  private func file(_ text: String) throws -> String {
    let path = place.newPath() + ".csv"
    try Files.write(text, to: path)
    return path
  }
}
