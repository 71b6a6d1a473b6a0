import ReviewCore
import Testing

@testable import ReviewFindings

@Suite("M22: units that check one another in a ring")
struct RingTests {
  private func units(_ checks: [Identifier: Identifier], _ ids: [Identifier] = ["a", "b", "c", "d"]) -> [Speaker] {
    ids.map { id in
      var unit = Plan.unit(id)
      unit.checks = checks[id]
      return unit
    }
  }

  private func faults(_ checks: [Identifier: Identifier]) -> [ReviewFinding] {
    RingFindings.all(in: .with(units(checks)))
  }

  @Test("a ring in which everybody checks one unit and is checked by one has nothing to find")
  func sound() { #expect(faults(["a": "c", "c": "b", "b": "d", "d": "a"]).isEmpty) }

  @Test("who checks itself, two that check each other, who is left out, and who is checked twice are named")
  func faulty() {
    #expect(
      faults(["a": "a", "b": "c", "c": "b", "d": "b"]) == [
        .ringFault(.checksItself("a")), .ringFault(.checkEachOther("b", "c")),
        .ringFault(.checkedBySeveral("b", by: ["c", "d"])), .ringFault(.notChecked(["d"])),
      ])
    #expect(
      faults(["a": "b"]) == [.ringFault(.notChecked(["a", "c", "d"])), .ringFault(.checksNobody(["b", "c", "d"]))])
  }

  @Test("where the cross-evaluation counts and nobody is told to check anybody, that is named")
  func missing() {
    let weights = CompositeRules(weights: [.session: 80, .cross: 20])
    #expect(RingFindings.all(in: .with(units([:]), composite: weights)) == [.ringMissing])
    #expect(RingFindings.all(in: .with(units([:]))).isEmpty)
  }

  @Test("a proposed ring has nothing to find, whatever the groups and the seed", arguments: 0..<60 as Range<UInt64>)
  func proposed(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let groups = (0..<dice.next(below: 4)).map { SpeakerGroup(id: "g\($0)", title: "组") }
    var plan = Plan.with((0..<(3 + dice.next(below: 30))).map { Plan.unit("u\($0)") }, groups: groups)
    for index in plan.speakers.indices where !groups.isEmpty {
      plan.speakers[index].group = groups[Int(dice.next(below: UInt64(groups.count)))].id
    }
    let ring = try #require(CheckRing(of: plan, seed: seed), "seed \(seed)")
    for index in plan.speakers.indices { plan.speakers[index].checks = ring.checked(by: plan.speakers[index].id) }
    #expect(RingFindings.all(in: plan).isEmpty, "seed \(seed)")
    #expect(CheckRing(of: plan, seed: seed) == ring)
  }

  @Test("within a group units check their own group, and two units make no ring")
  func groups() throws {
    let groups = [SpeakerGroup(id: "x", title: "乡镇"), SpeakerGroup(id: "y", title: "部门")]
    var plan = Plan.with((0..<8).map { Plan.unit("u\($0)") }, groups: groups)
    for index in plan.speakers.indices { plan.speakers[index].group = index < 4 ? "x" : "y" }
    let ring = try #require(CheckRing(of: plan, seed: 7))
    #expect(ring.rings.map { Set($0) } == [Set((0..<4).map { "u\($0)" }), Set((4..<8).map { "u\($0)" })])
    #expect(CheckRing(of: .with([Plan.unit("a"), Plan.unit("b")]), seed: 1) == nil)
  }
}
