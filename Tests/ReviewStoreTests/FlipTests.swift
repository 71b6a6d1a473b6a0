import Foundation
import ReviewCore
import Testing

@testable import ReviewStore

/// Single bits turned over in the log's files. `PINGYI_FLIPS` multiplies the 300 of a run.
@Suite struct FlipTests {
  static let flips = 300 * (ProcessInfo.processInfo.environment["PINGYI_FLIPS"].flatMap { Int($0) } ?? 1)

  @Test func `a bit that flips is found or harmless, in the database and in the write-ahead log`() throws {
    let scratch = try Scratch()
    let store = try scratch.makeSession(events: 20)
    try store.checkpoint()
    for position in 20..<40 {
      _ = try store.append([Samples.note("later \(position)")], at: Samples.at(1), expecting: position)
    }
    let stored = try store.read(after: 0)
    let files = scratch.files
    let whole = try [files.log, files.writeAhead, files.end].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    let sizes = whole.map { $0.count * 8 }
    var dice = Dice()
    for _ in 0..<Self.flips {
      var bit = dice.below(sizes.reduce(0, +))
      var broken = whole
      var file = 0
      while bit >= sizes[file] {
        bit -= sizes[file]
        file += 1
      }
      broken[file][bit / 8] ^= 1 << UInt8(bit % 8)
      try expectFoundOrHarmless(broken, stored: stored, flip: "file \(file), bit \(bit), \(dice)")
    }
  }

  private func expectFoundOrHarmless(_ bytes: [Data], stored: [Recorded<Event>], flip: String) throws {
    let scratch = try Scratch()
    let files = scratch.files
    try files.makeDirectory()
    for (path, data) in zip([files.log, files.writeAhead, files.end], bytes) {
      try data.write(to: URL(fileURLWithPath: path))
    }
    let read: [Recorded<Event>]
    do {
      let store = try SessionLog.open(in: scratch.session, origin: "test")
      read = try store.read(after: 0)
    } catch {
      // Found. What can be salvaged is a true beginning, and the session goes on from there.
      guard case .damaged = error else { return }
      guard let report = try? SessionLog.salvage(in: scratch.session) else { return }
      let store = try SessionLog.open(in: scratch.session, origin: "test")
      #expect(try store.read(after: 0) == Array(stored.prefix(report.end)), "\(flip)")
      return
    }
    #expect(read == stored, "\(flip)")
  }
}
