import Foundation
import RegisterYears
import ReviewRegister
import Testing

@testable import ReviewStore

/// Offices killed at random moments. `PINGYI_KILLS` sets how many, 60 where it is unset.
@Suite struct RegisterKillTests {
  static let kills = ProcessInfo.processInfo.environment["PINGYI_KILLS"].flatMap { Int($0) } ?? 60

  @Test func `kill -9 in the middle of closings loses nothing that was acknowledged, with two offices at work`() throws
  {
    let register = try RegisterScratch()
    register.store.close()
    var dice = Dice()
    var acknowledged = 1
    for round in 0..<Self.kills / 2 {
      let offices = try ["A\(round)", "B\(round)"].map {
        try Child(["close", register.place, $0], program: "register-writer")
      }
      for office in offices {
        for _ in 0..<dice.roll(0...6) { acknowledged = max(acknowledged, position(office.nextLine())) }
        office.kill()
        for line in office.finish().lines { acknowledged = max(acknowledged, position(line)) }
      }
      let log = try SQLiteLog<RegisterCodec>.openReadOnly(in: register.place)
      #expect(try log.end() >= acknowledged, "round \(round), \(dice)")
      log.close()
    }
    let report = try RegisterStore.verify(at: register.place)
    #expect(report.isSound && report.lag == 0, "\(report.log.damages) \(report.differences), \(dice)")
  }

  @Test func `kill -9 in the middle of an import leaves all of its rows or none`() throws {
    let register = try RegisterScratch()
    register.store.close()
    var dice = Dice()
    for round in 0..<Self.kills / 6 {
      let office = try Child(["import", register.place, "R\(round)", "300"], program: "register-writer")
      for _ in 0..<dice.roll(0...2) { _ = office.nextLine() }
      office.kill()
      office.finish()
      let store = try RegisterStore.open(at: register.place, origin: "test")
      #expect(try store.count(RowQuery(on: RegisterYears.first)).isMultiple(of: 300), "round \(round), \(dice)")
      #expect(store.position % 300 == 1, "round \(round), \(dice)")
      store.close()
    }
    #expect(try RegisterStore.verify(at: register.place).isSound)
  }

  private func position(_ line: String?) -> Int {
    line?.split(separator: " ").first.flatMap { Int($0) } ?? 0
  }
}
