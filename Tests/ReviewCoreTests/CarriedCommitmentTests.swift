import ReviewCore
import Testing

@Suite("Promises of last year")
struct CarriedCommitmentTests {
  private func plan(own: [PublicCommitment]) throws -> Plan {
    var plan = Plans.everything
    plan.speakers[0].dossier.commitments = own
    let carried = [
      PublicCommitment(text: "修好村道", isKept: true, year: plan.date.year - 1),
      PublicCommitment(text: "每天开门", year: plan.date.year - 1),
    ]
    plan.carryOver = CarryOver(
      units: [CarriedUnit(speaker: plan.speakers[0].id, closed: 0, rows: [], commitments: carried)])
    return plan
  }

  @Test(
    "stand before the unit's own in its dossier, with their year and whether they were kept, and count in its figure")
  func told() throws {
    let plan = try plan(own: [PublicCommitment(text: "办一个食堂")])
    let speaker = plan.speakers[0]
    let section = try #require(Strings(.zhHans).dossier(of: speaker, in: plan).first { $0.part == .commitments })
    let year = plan.date.year - 1
    #expect(section.lines == ["修好村道（\(year)年承诺；已兑现）", "每天开门（\(year)年承诺；尚未兑现）", "办一个食堂（尚未兑现）"])
    let figure = try #require(plan.dossierFigures(of: speaker).first { $0.part == .commitments })
    #expect(figure.done == 1 && figure.count == 3)
  }

  @Test("give way to what the plan says of the same promise by hand")
  func byHand() throws {
    let own = PublicCommitment(text: "每天开门", isKept: true)
    let plan = try plan(own: [own])
    #expect(plan.commitments(of: plan.speakers[0]).map(\.text) == ["修好村道", "每天开门"])
    #expect(plan.commitments(of: plan.speakers[0]).allSatisfy { $0.isKept })
  }
}
