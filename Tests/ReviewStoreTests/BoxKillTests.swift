import Foundation
import GRDB
import ReviewCore
import Testing

@testable import ReviewStore

/// Voters' processes killed at random moments, in the middle of commits, closings and rewriting.
@Suite struct BoxKillTests {
  @Test func `kill -9 at any moment loses no acknowledged ballot, and nobody votes twice`() throws {
    var kills = 0
    var dice = Dice()
    while kills < KillTests.kills / 4 {
      let hall = try Hall()
      while !hall.isClosed { kills += try hall.voteAndKill(after: dice.roll(0...900)) ? 1 : 0 }
      try hall.expectAll("\(dice)")
    }
  }
}

/// A round of 400 voters.
private final class Hall {
  private let scratch: Scratch
  private let list: String
  private let paper = BoxSamples.paper(speakers: 8)
  private var acknowledged: Set<Int> = []
  private(set) var isClosed = false

  init() throws {
    scratch = try Scratch()
    let box = try SessionBox.open(in: scratch.session)
    let codes = try box.issue(panel: "B", owns: Array(repeating: nil, count: 400))
    try box.open(paper)
    list = scratch.path + "/codes"
    try codes.map(\.text).joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
    // Left as a killed process leaves it.
  }

  /// Lets some votes be acknowledged, then kills; true where the kill came before the end.
  func voteAndKill(after patience: Int) throws -> Bool {
    let writer = try Child([scratch.session, list, "close"], program: "ballot-writer")
    var lines: [String] = []
    while lines.count < patience, let line = writer.nextLine() { lines.append(line) }
    if patience < 401 { writer.kill() }
    let (rest, status) = writer.finish()
    for line in lines + rest {
      if let number = Int(line) {
        acknowledged.insert(number)
      } else {
        #expect(line == "closed")
        isClosed = true
      }
    }
    // Nothing to vote on: closed by one that was killed before it could say so.
    if status == 3 { isClosed = true }
    #expect(status == -9 || status == 0 || status == 3)
    return status == -9
  }

  func expectAll(_ run: String) throws {
    let box = try SessionBox.open(in: scratch.session)
    #expect(try box.verify() == [], "\(run)")
    let marks = try box.perform { db in try Data.fetchAll(db, sql: "SELECT marks FROM ballot") }
    let numbers = marks.map { data in data.reversed().reduce(0) { $0 * 4 + Int($1) - 1 } }
    #expect(Set(numbers).count == numbers.count, "a ballot is counted twice, \(run)")
    #expect(acknowledged.isSubset(of: numbers), "an acknowledged ballot is lost, \(run)")
    #expect(try box.count(round: 1)?.reduce(0) { $0 + $1.returned } == numbers.count, "\(run)")
    #expect(!FileManager.default.fileExists(atPath: scratch.files.roundKey(1)))
  }
}
