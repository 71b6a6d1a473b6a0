import Foundation
import ReviewCore
import Testing

@Suite("Simulated sessions")
struct SimulationTests {
  private static let count = ProcessInfo.processInfo.environment["PINGYI_SIMULATIONS"].flatMap(Int.init) ?? 1_000

  @Test("Whatever is asked for in whatever order is decided, keeps the session sound, and folds anew to the same")
  func sound() throws {
    var (accepted, refused, phases) = (0, [String: Int](), Set<Phase>())
    for seed in 0..<SimulationTests.count {
      var simulation = try #require(Simulation(seed: UInt64(seed)))
      simulation.run(steps: 60)
      #expect(simulation.violation == nil, "seed \(seed)")
      let anew = try #require(History(simulation.history.records))
      #expect(difference(anew.session, simulation.history.session) == nil, "seed \(seed)")
      accepted += simulation.accepted
      refused.merge(simulation.refused, uniquingKeysWith: +)
      phases.insert(simulation.history.session.phase)
    }
    // The dice reach most of the program, or this shows little.
    #expect(accepted > SimulationTests.count * 20)
    if SimulationTests.count >= 1_000 {
      #expect(refused.count > 35)
      #expect(phases.count > 12)
    }
  }

  @Test("The same seed gives the same log")
  func sameSeed() throws {
    for seed in 0..<UInt64(max(20, SimulationTests.count / 20)) {
      var (one, other) = (try #require(Simulation(seed: seed)), try #require(Simulation(seed: seed)))
      one.run(steps: 60)
      other.run(steps: 60)
      #expect(one.history.records.elementsEqual(other.history.records), "seed \(seed)")
    }
  }
}
