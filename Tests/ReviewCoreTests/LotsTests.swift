import ReviewCore
import Testing

@Suite("Drawing lots")
struct LotsTests {
  private static let plan = Plans.simple(
    agenda: [AgendaItem(part: .signIn), AgendaItem(part: .drawLots), AgendaItem(part: .reports)],
    speakers: Plans.grouped, groups: Plans.groups)

  private func order(seed: Int) throws -> [Identifier] {
    try Transcript.given(LotsTests.plan, "open\nnext\ndraw \(seed)").session.queue
  }

  @Test("with the same seed gives the same order, on every machine and in every year")
  func sameSeed() throws {
    // Worked out apart from this program; a change here would make old draws impossible to verify.
    #expect(try order(seed: 1) == ["north", "south", "east", "west", "schools", "health"])
    #expect(try order(seed: 20_261_218) == ["east", "north", "south", "west", "health", "schools"])
  }

  @Test("keeps groups together, and whoever reports in writing at the end of the group")
  func groups() throws {
    var firsts: Set<Identifier> = []
    for seed in 0..<50 {
      let order = try order(seed: seed)
      #expect(Set(order.prefix(3)) == ["north", "south", "east"])
      #expect(order[3] == "west")
      #expect(Set(order.suffix(2)) == ["health", "schools"])
      firsts.insert(order[0])
    }
    #expect(firsts == ["north", "south", "east"])
  }

  @Test("is fair: every order of three comes up about as often as any other")
  func fair() throws {
    var counts: [[Identifier]: Int] = [:]
    let plan = Plans.simple(agenda: [AgendaItem(part: .drawLots), AgendaItem(part: .reports)])
    let minutes = try Transcript.given(plan, "open")
    for seed in 0..<600 {
      guard case .lotsDrawn(_, let order) = try minutes.decide("draw \(seed)").first else { continue }
      counts[Array(order.prefix(3)), default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (60...140).contains($0) })
  }

  @Test("without a seed takes the one it is handed, and the log keeps it")
  func recordedSeed() throws {
    let minutes = try Transcript.given(LotsTests.plan, "open\nnext\ndraw")
    try minutes.then {
      #expect($0.lotsSeed == 4)
      #expect($0.history.records.last?.event == .lotsDrawn(seed: 4, order: $0.queue))
    }
  }

  @Test("comes before the reports: no speaker without lots, no lots after a report, no second draw")
  func refusals() throws {
    var minutes = try Transcript.given(LotsTests.plan, "open\nnext")
    minutes.refuses("next", .lotsNotDrawn)
    try minutes.when("draw 7")
    minutes.refuses("draw 8", .lotsAlreadyDrawn)
    try minutes.when("undo\ndraw 8\nnext\nnext\nreport\nfinish\npart 2")
    try minutes.then { #expect($0.lotsSeed == 8) }
    minutes.refuses("draw 9", .lotsTooLate)
    minutes.refuses("draw soon", .line(.badNumber(argument: .seed, text: "soon")))
  }

  @Test("puts whoever was set to writing meanwhile at the end too")
  func setToWriting() throws {
    let minutes = try Transcript.given(LotsTests.plan, "open\nnext\nwritten south\ndraw 1")
    try minutes.then { #expect(Set($0.queue[2...3]) == ["south", "west"]) }
  }
}
