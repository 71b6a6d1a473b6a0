import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

/// Writers killed at random moments. `PINGYI_KILLS` sets how many, 200 where it is unset.
@Suite struct KillTests {
  static let kills = ProcessInfo.processInfo.environment["PINGYI_KILLS"].flatMap { Int($0) } ?? 200

  @Test func `kill -9 at any moment loses nothing that was acknowledged, with two consoles writing`() throws {
    var scratch = try Scratch()
    var acknowledged: [Int: String] = [:]
    var dice = Dice()
    for kill in stride(from: 0, to: Self.kills, by: 2) {
      if kill % 10 == 0 {
        scratch = try Scratch()
        acknowledged = [:]
        try scratch.makeSession().close()
      }
      let writers = [
        try Child([scratch.session, "a\(kill)"]), try Child([scratch.session, "b\(kill)"]),
      ]
      // The second still writes while the first dies.
      for writer in writers {
        var lines: [String] = []
        for _ in 0..<dice.roll(0...12) { lines += [writer.nextLine()].compactMap { $0 } }
        writer.kill()
        let (rest, status) = writer.finish()
        #expect(status == -9)
        for line in lines + rest { note(line, in: &acknowledged) }
      }
      try expectAll(acknowledged, in: scratch, "\(dice)")
    }
  }

  @Test func `two processes writing at full speed lose nothing and count nothing twice`() throws {
    let scratch = try Scratch()
    try scratch.makeSession().close()
    let writers = [try Child([scratch.session, "a", "150"]), try Child([scratch.session, "b", "150"])]
    var acknowledged: [Int: String] = [:]
    for writer in writers {
      let (lines, status) = writer.finish()
      #expect(status == 0)
      for line in lines { note(line, in: &acknowledged) }
    }
    #expect(acknowledged.count == 300)
    try expectAll(acknowledged, in: scratch)
    #expect(try SessionLog.openReadOnly(in: scratch.session).end() == 301)
  }

  private func note(_ line: String, in acknowledged: inout [Int: String]) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let position = Int(first), let text = parts.last else {
      Issue.record("the writer said: \(line)")
      return
    }
    #expect(acknowledged[position] == nil, "position \(position) was acknowledged twice")
    acknowledged[position] = String(text)
  }

  /// Reading checks positions and chain.
  private func expectAll(_ acknowledged: [Int: String], in scratch: Scratch, _ run: String = "") throws {
    let store = try SessionLog.open(in: scratch.session, origin: "test")
    let stored = try store.read(after: 0)
    for (position, text) in acknowledged {
      guard position <= stored.count else {
        Issue.record("event \(position) is lost; the log ends at \(stored.count) \(run)")
        continue
      }
      #expect(stored[position - 1].event == Samples.note(text), "\(run)")
    }
    // Not closed cleanly: what the killed left behind is found again by the next.
  }
}
