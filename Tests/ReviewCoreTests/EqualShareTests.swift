import ReviewCore
import Testing

@Suite("Equal shares")
struct EqualShareTests {
  /// Members 100, masses 80, guests 65: of thirds 81.666… → 81.67. Cut into 34 + 33 + 33 it was 81.85 with the members
  /// first and 81.55 with the guests first.
  @Test("are exact: a third is a third")
  func thirds() throws {
    let session = try EqualShareTests.counted(
      [("members", ["good": 6]), ("masses", ["fairly-good": 6]), ("guests", ["average": 3, "fairly-good": 1])])
    #expect(session.score(of: "north")?.text == "81.67")
  }

  @Test("give the same score in whatever order panels and criteria stand in the plan", arguments: 0..<60)
  func order(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let counts = (0..<(2 + dice.roll(4))).map { index in
      ("panel\(index)", ["good": 1 + dice.roll(9), "fairly-good": dice.roll(9), "average": dice.roll(9)])
    }
    let criteria = (0..<(1 + dice.roll(5))).map { Criterion(id: "c\($0)", title: "\($0)") }
    let score = try EqualShareTests.counted(counts, criteria: criteria).score(of: "north")
    #expect(score != nil)
    for _ in 0..<3 {
      let shuffled = try EqualShareTests.counted(
        counts.shuffled(using: &dice), criteria: criteria.shuffled(using: &dice))
      #expect(shuffled.score(of: "north") == score)
    }
  }

  @Test("of an old log stay as they were frozen, 34 and twice 33")
  func frozen() throws {
    var panels = EqualShareTests.panels(["members", "masses", "guests"])
    for (index, weight) in [34, 33, 33].enumerated() { panels[index].weight = weight }
    #expect(panels.map(\.part) == [34, 33, 33])
  }

  // MARK: - Private

  private static func panels(_ ids: [String]) -> [Panel] { ids.map { Panel(id: $0, title: $0, due: 100) } }

  /// A vote in which each panel casts these, the first criterion shifted by none, the next by one grade and so on.
  private static func counted(
    _ counts: [(String, [Identifier: Int])], criteria: [Criterion] = []
  ) throws -> Session {
    let plan = Plans.simple(
      panels: panels(counts.map(\.0)), appraisal: AppraisalRules(voting: VotingRules(criteria: criteria)))
    let signedIn = counts.map { "attend \($0.0) 100\n" }.joined()
    var minutes = try Transcript.given(plan, "open\n\(signedIn)next\nnext\nreport\npoll north\nclose")
    let grades = plan.appraisal.grades.map(\.id)
    for (panel, marks) in counts {
      let all = marks.values.reduce(0, +)
      let places = criteria.isEmpty ? [("", 0)] : criteria.map { (" criterion=\($0.id)", Int($0.title) ?? 0) }
      for (place, shift) in places {
        let words = grades.indices.map { index in
          "\(grades[(index + shift) % grades.count])=\(marks[grades[index]] ?? 0)"
        }
        try minutes.when(
          "tally \(panel) issued=\(all) returned=\(all) \(words.joined(separator: " "))\(place)")
      }
    }
    return minutes.session
  }
}
