import ReviewCore
import Testing

@Suite("Scores and proposals")
struct ScoreTests {
  private static func plan(
    base: PercentageBase = .valid, weights: (Int, Int) = (60, 40), rules: [ConsequenceRule] = []
  ) -> Plan {
    Plans.simple(
      panels: [
        Panel(id: "members", title: "委员", due: 30, weight: weights.0),
        Panel(id: "masses", title: "群众", due: 30, weight: weights.1),
      ], appraisal: AppraisalRules(base: base, consequences: rules))
  }

  private func counted(_ plan: Plan, _ lines: String) throws -> Session {
    try Transcript.given(
      plan, "open\nattend members 30\nattend masses 30\nnext\nnext\nreport\nappraisal\n" + lines
    ).session
  }

  @Test("A score weighs the panels' average points")
  func score() throws {
    // Members: (6×100 + 4×80)/10 = 92; masses: (5×80 + 5×60)/10 = 70. 92×60% + 70×40% = 83.2.
    let session = try counted(
      ScoreTests.plan(),
      """
      tally members issued=10 returned=10 good=6 fairly-good=4
      tally masses issued=10 returned=10 fairly-good=5 average=5
      """)
    #expect(session.score(of: "north")?.rawValue == 8_320)
    #expect(session.score(of: "south") == nil)
  }

  @Test("A score is rounded half away from zero at two decimals; abstentions do not lower it")
  func rounding() throws {
    // Members alone: 7 good and 1 fairly good and 8 abstained: 780/8 = 97.5.
    let alone = ScoreTests.plan(weights: (100, 0))
    let nobody = "\ntally masses issued=0 returned=0"
    #expect(
      try counted(alone, "tally members issued=16 returned=16 abstained=8 good=7 fairly-good=1" + nobody).score(
        of: "north")?
        .rawValue
        == 9_750)
    // Two thirds good, one third poor: 80.
    #expect(
      try counted(alone, "tally members issued=3 returned=3 good=2 poor=1" + nobody).score(of: "north")?.rawValue
        == 8_000)
    // 1 good, 2 fairly good: 260/3 = 86.666… up; 2 and 1: 280/3 = 93.333… down.
    #expect(
      try counted(alone, "tally members issued=3 returned=3 good=1 fairly-good=2" + nobody).score(of: "north")?.rawValue
        == 8_667
    )
    #expect(
      try counted(alone, "tally members issued=3 returned=3 good=2 fairly-good=1" + nobody).score(of: "north")?.rawValue
        == 9_333
    )
    // (9×100 + 7×80)/16 = 91.25 at 50 % and 100 at 50 % are 95.625: the half goes up.
    let halves = ScoreTests.plan(weights: (50, 50))
    #expect(
      try counted(
        halves,
        "tally members issued=16 returned=16 good=9 fairly-good=7\ntally masses issued=4 returned=4 good=4"
      ).score(of: "north")?.rawValue == 9_563)
  }

  @Test("There is no score until every panel with a weight has a count that stands")
  func incomplete() throws {
    let members = "tally members issued=10 returned=10 good=10"
    #expect(try counted(ScoreTests.plan(), members).score(of: "north") == nil)
    #expect(
      try counted(ScoreTests.plan(), members + "\ntally masses issued=3 returned=4 good=4").score(of: "north") == nil)
    #expect(
      try counted(ScoreTests.plan(), members + "\ntally masses issued=3 returned=3 abstained=3").score(of: "north")
        == nil)
    #expect(try counted(ScoreTests.plan(), members + "\nrevote north 重投").score(of: "north") == nil)
    #expect(try counted(ScoreTests.plan(weights: (0, 0)), members).score(of: "north") == nil)
    #expect(Session(plan: Plans.simple(panels: [])).score(of: "north") == nil)
  }

  private static let talk = ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334)

  @Test("A consequence is proposed from the declared share of its grades on, over all panels together")
  func threshold() throws {
    let plan = ScoreTests.plan(rules: [ScoreTests.talk])
    // 10 of 30 are 33.33 %: just under. 11 of 30 are 36.67 %.
    let below = "tally members issued=20 returned=20 good=15 average=5\ntally masses issued=10 returned=10 good=5 "
    #expect(try counted(plan, below + "poor=5").proposals(for: "north").isEmpty)
    let above = below.replacing("good=5 ", with: "good=4 poor=6")
    #expect(try counted(plan, above).proposals(for: "north").map(\.action) == [.talk])
    #expect(try counted(plan, "").proposals(for: "north").isEmpty)
  }

  @Test("The base of the share is the plan's")
  func base() throws {
    let lines = "tally members issued=12 returned=12 invalid=6 good=3 poor=3\ntally masses issued=0 returned=0"
    // 3 of 6 valid, of 12 returned, of 60 present.
    for (base, proposed) in [(PercentageBase.valid, [ScoreTests.talk]), (.returned, []), (.present, [])] {
      let session = try counted(ScoreTests.plan(base: base, rules: [ScoreTests.talk]), lines)
      #expect(session.proposals(for: "north") == proposed)
    }
  }

  @Test("A void round and an earlier round propose nothing; a share of nothing proposes nothing")
  func standing() throws {
    let zero = ConsequenceRule(action: .circular, grades: ["poor"], share: 0)
    let plan = ScoreTests.plan(rules: [ScoreTests.talk, zero])
    func proposals(_ lines: String) throws -> [ConsequenceRule] {
      try counted(plan, "tally masses issued=0 returned=0\n" + lines).proposals(for: "north")
    }
    #expect(try proposals("tally members issued=9 returned=10 poor=10").isEmpty)
    #expect(try proposals("tally members issued=10 returned=10 poor=10\nrevote north 误").isEmpty)
    #expect(try proposals("tally members issued=10 returned=10 poor=10\nvoid 误 round=1").isEmpty)
    #expect(try proposals("tally members issued=10 returned=10 good=10").isEmpty)
    #expect(try proposals("tally members issued=10 returned=10 good=9 poor=1") == [zero])
  }

  @Test("Nothing is proposed while a panel is not counted or its count is void, however clear the others are")
  func partly() throws {
    let clear = "tally members issued=20 returned=20 poor=20"
    for weights in [(60, 40), (100, 0)] {
      let plan = ScoreTests.plan(weights: weights, rules: [ScoreTests.talk])
      var minutes = try Transcript.given(
        plan, "open\nattend members 30\nattend masses 30\nnext\nnext\nreport\nappraisal\n" + clear)
      #expect(minutes.session.proposals(for: "north").isEmpty)
      #expect(minutes.session.score(of: "north") == nil)
      minutes.refuses("confirm talk", .vote(.notProposed(unit: "北镇党委", .talk)))
      try minutes.when("tally masses issued=9 returned=10 good=10")
      #expect(minutes.session.proposals(for: "north").isEmpty)
      #expect(minutes.session.score(of: "north") == nil)
      try minutes.when("undo\ntally masses issued=10 returned=10 good=10")
      #expect(minutes.session.proposals(for: "north") == [ScoreTests.talk])
    }
  }

  @Test("A vote on one sheet proposes nothing for anybody before its last row is counted")
  func partlyCountedSheet() throws {
    var minutes = try Transcript.given(
      ScoreTests.plan(rules: [ScoreTests.talk]),
      "open\nattend members 30\nattend masses 30\nnext\nnext\nreport\npoll all panels=members\nclose")
    for unit in ["north", "south", "east", "west"] {
      try minutes.when("tally members issued=9 returned=9 poor=9 speaker=\(unit)")
      #expect(minutes.session.proposals(for: "north").isEmpty == (unit != "west"))
    }
  }

  @Test("What was decided on a vote does not outlive its being declared void")
  func voided() throws {
    var minutes = try Transcript.given(
      ScoreTests.plan(rules: [ScoreTests.talk]),
      """
      open
      attend members 30
      attend masses 30
      next
      next
      report
      tally members issued=9 returned=9 poor=9
      tally masses issued=9 returned=9 poor=9
      confirm talk
      grade poor 问题严重
      """)
    #expect(minutes.session.consequences.count == 1 && minutes.session.grades.count == 1)
    try minutes.when("void 票箱被移动 round=1")
    #expect(minutes.session.consequences.isEmpty && minutes.session.grades.isEmpty)
  }
}

@Suite("A share")
struct ShareTests {
  @Test(
    "is a percentage with two decimals, rounded half away from zero",
    arguments: [
      (2, 3, "66.67%"), (1, 3, "33.33%"), (1, 8, "12.50%"), (7, 7, "100.00%"), (0, 5, "0.00%"),
      // 1 of 20,000 is 0.005 %: exactly half a hundredth.
      (1, 20_000, "0.01%"), (3, 20_000, "0.02%"), (1, 20_001, "0.00%"),
    ])
  func rounding(part: Int, whole: Int, text: String) {
    #expect(Share(part, of: whole).text == text)
  }

  @Test("of nothing is zero, and shares can be compared")
  func nothing() {
    #expect(Share(0, of: 0).text == "0.00%")
    #expect(Share(3, of: 0).hundredths == 0)
    #expect(Share(1, of: 3) < Share(2, of: 3))
    #expect(Share(1, of: 3) == Share(hundredths: 3_333))
  }
}
