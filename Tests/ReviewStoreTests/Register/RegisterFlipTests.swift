import Foundation
import ReviewRegister
import Testing

@testable import ReviewStore

/// Single bits turned over in a register's files. `PINGYI_FLIPS` multiplies the 60 of a run.
@Suite struct RegisterFlipTests {
  static let flips = 60 * (ProcessInfo.processInfo.environment["PINGYI_FLIPS"].flatMap { Int($0) } ?? 1)

  @Test func `a bit that flips in a register is found by verify, or harmless`() throws {
    let register = try RegisterScratch()
    try register.live(60)
    register.store.close()
    let files = LogFiles(place: register.place)
    let whole = try [files.log, files.end].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    var dice = Dice()
    for _ in 0..<Self.flips {
      // As a rule in the database.
      let file = dice.below(20) == 0 ? 1 : 0
      let bit = dice.below(whole[file].count * 8)
      var broken = whole
      broken[file][bit / 8] ^= 1 << UInt8(bit % 8)
      let scratch = try Scratch()
      let copy = LogFiles(place: scratch.path + "/register.sqlite")
      for (path, data) in zip([copy.log, copy.end], broken) { try data.write(to: URL(fileURLWithPath: path)) }
      guard let report = try? RegisterStore.verify(at: copy.place), report.isSound, report.lag == 0 else { continue }
      #expect(report.log.state?.rows == register.history.state.rows, "file \(file), bit \(bit), \(dice)")
      // Where verifying does not need what the bit belongs to, opening may.
      guard let store = try? RegisterStore.open(at: copy.place, origin: "test") else { continue }
      #expect(store.head == register.history.state.head, "file \(file), bit \(bit), \(dice)")
      #expect(try store.rows(register.rows.map(\.number)) == register.rows, "file \(file), bit \(bit), \(dice)")
      store.close()
    }
  }
}
