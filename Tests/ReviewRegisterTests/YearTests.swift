import Foundation
import ReviewRegister
import Testing

@Suite("A year in the register")
struct YearTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["PINGYI_SIMULATIONS"].flatMap(Int.init).map { max(1, $0 / 20) } ?? 20
  private static let only = environment["PINGYI_SEED"].flatMap(UInt64.init)

  @Test(
    "A year of whatever is asked for loses no row, follows the rules as read a second time, and counts as a recount does"
  )
  func years() throws {
    var (accepted, refused) = (0, 0)
    for seed in YearTests.only.map({ [$0] }) ?? Array(0..<UInt64(YearTests.count)) {
      var year = try Year(seed: seed)
      try year.run(steps: 400)
      accepted += year.accepted
      refused += year.refused
      let anew = try #require(EventHistory<Register>(year.desk.history.records))
      #expect(anew.state.rows == year.desk.history.state.rows, "PINGYI_SEED=\(seed)")
      #expect(anew.state.head == year.desk.head, "PINGYI_SEED=\(seed)")
    }
    // The dice reach both sides of the rules, or this shows little.
    #expect(accepted > YearTests.count * 80 && refused > YearTests.count * 40)
  }

  @Test("The same seed gives the same year")
  func sameSeed() throws {
    var (one, other) = (try Year(seed: 5), try Year(seed: 5))
    try one.run(steps: 200)
    try other.run(steps: 200)
    #expect(one.desk.history.records == other.desk.history.records)
  }
}
