import ReviewCore
import Testing

/// Each figure was worked out with pencil and paper from the rules of rating and counting; the sums stand beside it.
@Suite("Counted by hand")
struct HandCountTests {
  private func session(
    _ rules: AppraisalRules = AppraisalRules(), weights: (Int, Int) = (60, 40), own: [Identifier]? = nil, lines: String
  ) throws -> Transcript {
    try Transcript.given(
      Plans.simple(
        panels: [
          Panel(id: "members", title: "委员", due: 10, weight: weights.0, ownUnits: own),
          Panel(id: "masses", title: "群众", due: 20, weight: weights.1),
        ], appraisal: rules),
      "open\nattend members 9\nattend masses 18\nnext\nnext\nreport\n" + lines)
  }

  private static let members = "tally members issued=9 returned=9 good=5 fairly-good=3 average=1\n"
  private static let masses =
    "tally masses issued=18 returned=18 invalid=1 abstained=0 good=9 fairly-good=6 average=2\n"

  /// 18 issued, 17 returned, 1 invalid: 16 valid. 10 good, 4 fairly good, 1 average, 1 blank make 16.
  /// Of 16 valid: 10/16 = 62.5; of 17 returned: 10/17 = 58.8235…; of 18 present: 10/18 = 55.5555…; of 20 due: 10/20.
  @Test(
    "example 1–4: the shares of each base",
    arguments: [
      (PercentageBase.valid, ["62.50%", "25.00%", "6.25%"]), (.returned, ["58.82%", "23.53%", "5.88%"]),
      (.present, ["55.56%", "22.22%", "5.56%"]), (.due, ["50.00%", "20.00%", "5.00%"]),
    ])
  func bases(base: PercentageBase, shares: [String]) throws {
    let minutes = try session(
      lines: "tally masses issued=18 returned=17 invalid=1 abstained=1 good=10 fairly-good=4 average=1")
    let round = try #require(minutes.session.currentAppraisal(of: "north"))
    let tally = try #require(round.tally(of: "masses"))
    let of = round.base(of: tally, base)
    #expect(["good", "fairly-good", "average"].map { Share(tally.counts[$0] ?? 0, of: of).text } == shares)
  }

  /// Members (5×100 + 3×80 + 1×60)/9 = 800/9 = 88.888… → 88.89; masses (9×100 + 6×80 + 2×60)/17 = 1500/17 = 88.235… → 88.24.
  /// 88.89×60 % + 88.24×40 % = 53.334 + 35.296 = 88.63.
  @Test("example 5: panels are counted apart, then weighted, of figures as they are printed")
  func weighted() throws {
    let minutes = try session(lines: HandCountTests.members + HandCountTests.masses)
    let round = try #require(minutes.session.currentAppraisal(of: "north"))
    #expect(minutes.session.points(of: "members", in: round)?.text == "88.89")
    #expect(minutes.session.points(of: "masses", in: round)?.text == "88.24")
    #expect(minutes.session.score(of: "north")?.text == "88.63")
  }

  /// (7×100 + 1×80)/8 = 97.5 and 100: 97.5×50 % + 100×50 % = 98.75. (1×100 + 15×80)/16 = 81.25 and (1×80): 80.625 → 80.63.
  @Test("example 6: half a hundredth goes away from zero")
  func rounding() throws {
    let minutes = try session(
      weights: (50, 50),
      lines: "tally members issued=1 returned=1 fairly-good=1\ntally masses issued=16 returned=16 good=1 fairly-good=15"
    )
    #expect(minutes.session.score(of: "north")?.text == "80.63")
  }

  /// Study at 30 %: 9 good = 100. Team at 70 %: (6×100 + 3×60)/9 = 86.666… → 86.67. 30 + 60.669 = 90.669 → 90.67.
  @Test("example 7: criteria are weighted within a panel")
  func criteria() throws {
    let voting = VotingRules(criteria: [
      Criterion(id: "study", title: "学习", weight: 30), Criterion(id: "team", title: "班子", weight: 70),
    ])
    let minutes = try session(
      AppraisalRules(voting: voting), weights: (100, 0),
      lines: """
        poll panels=members
        close
        tally members issued=9 returned=9 good=9 criterion=study
        tally members issued=9 returned=9 good=6 average=3 criterion=team
        publish
        """)
    #expect(minutes.session.score(of: "north")?.text == "90.67")
    minutes.refuses("revote north", .line(.missingArgument(.revote, .reason)))
  }

  /// 3×95 + 2×88 + 1×70 = 285 + 176 + 70 = 531; 531/6 = 88.5. Two blank sheets do not lower it.
  @Test("example 8: points from 0 to 100 instead of grades")
  func points() throws {
    let minutes = try session(
      AppraisalRules(voting: VotingRules(inPoints: true)), weights: (100, 0),
      lines: "tally members issued=9 returned=8 abstained=2 95=3 88=2 70=1\ntally masses issued=0 returned=0")
    #expect(minutes.session.score(of: "north")?.text == "88.50")
  }

  private static let composite = CompositeRules(
    weights: [.session: 60, .routine: 30, .cross: 10],
    bands: [
      GradeBand(grade: "good", least: Hundredths(90)), GradeBand(grade: "fairly-good", least: Hundredths(80)),
      GradeBand(grade: "average", least: Hundredths(60)), GradeBand(grade: "poor", least: .zero),
    ], quota: 3_000)

  /// 88.63×60 % + 92.5×30 % + 85×10 % = 53.178 + 27.75 + 8.5 = 89.428 → 89.43: below 90, so fairly good.
  @Test("example 9: the composite of session, routine and cross assessment, and the grade it comes to")
  func composite() throws {
    var minutes = try session(
      AppraisalRules(composite: HandCountTests.composite), lines: HandCountTests.members + HandCountTests.masses)
    #expect(minutes.session.composite(of: "north").total == nil)
    try minutes.when("score routine 92.5\nscore cross 85")
    #expect(minutes.session.composite(of: "north").total?.text == "89.43")
    #expect(Standings(minutes.session).proposedGrades == ["north": "fairly-good"])
    minutes.refuses("score cross 100.01", .vote(.badPoints("100.01")))
  }

  /// A third is 33.33 %, below 33.34 %: of 30 ballots 10 do not do, 11 do (36.67 %). Of 9 it takes 4 (44.44 %), of 18 it
  /// takes 7 (38.89 %): 6 are 33.33 %.
  @Test("example 10: a threshold, and how far each panel is from it")
  func threshold() throws {
    let rule = ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334)
    for (ballots, needed) in [(30, 11), (9, 4), (18, 7), (1, 1), (3, 2)] {
      #expect(RuleBallots(count: 0, base: ballots).needed(by: rule) == needed)
      #expect(Share(needed, of: ballots).hundredths >= rule.share)
      #expect(Share(needed - 1, of: ballots).hundredths < rule.share)
    }
    let minutes = try session(
      AppraisalRules(consequences: [rule]), lines: HandCountTests.members + HandCountTests.masses)
    let members = minutes.session.ballots(meant: rule, for: "north", of: "members")
    #expect(members == RuleBallots(count: 1, base: 9))
    #expect(members.needed(by: rule) - members.count == 3)
    // 1 + 2 of 9 + 17: 11.54 %.
    #expect(minutes.session.ballots(meant: rule, for: "north").share.text == "11.54%")
    #expect(minutes.session.proposals(for: "north").isEmpty)
  }

  private func five(_ points: [Int]) -> [Speaker] {
    points.enumerated().map { index, points in
      Speaker(id: "s\(index + 1)", unit: "\(index + 1)镇", post: "书记", scores: [.routine: Hundredths(points)])
    }
  }

  private static let routineOnly = CompositeRules(weights: [.routine: 100], bands: composite.bands, quota: 4_000)

  @Test("example 11: equal points share a rank, and the next rank is left out")
  func ranks() throws {
    let standings = Standings(try ranked([95, 88, 95, 90, 88]))
    #expect(standings.ranking.map(\.speaker) == ["s1", "s3", "s4", "s2", "s5"])
    #expect(standings.ranking.map(\.rank) == [1, 1, 3, 4, 4])
  }

  /// 40 % of 5 are 2 places. With 97, 95, 95 the second is shared by two: neither gets it. With 97, 95, 94 two do.
  @Test("example 12: a quota caps the best grade and draws no line between equals")
  func quota() throws {
    let shared = Standings(try ranked([97, 95, 95, 91, 70]))
    #expect(shared.seats == 2)
    #expect(
      shared.proposedGrades
        == ["s1": "good", "s2": "fairly-good", "s3": "fairly-good", "s4": "fairly-good", "s5": "average"])
    let apart = Standings(try ranked([97, 95, 94, 91, 59]))
    #expect(apart.proposedGrades.filter { $0.value == "good" }.keys.sorted() == ["s1", "s2"])
    #expect(apart.proposedGrades["s5"] == "poor")
  }

  private func ranked(_ points: [Int]) throws -> Session {
    Session(
      plan: Plans.simple(speakers: five(points), appraisal: AppraisalRules(composite: HandCountTests.routineOnly)))
  }

  /// One of nine may not rate: 8 marks, 6×100 + 2×80 = 760; 760/8 = 95. Of those present, 9 − 1 = 8: 6/8 = 75 %.
  @Test("example 13: whoever may not rate their own unit is in no base")
  func own() throws {
    let minutes = try session(
      weights: (100, 0), own: ["north", "south"],
      lines: "tally members issued=9 returned=9 good=6 fairly-good=2 own=1\ntally masses issued=0 returned=0")
    let round = try #require(minutes.session.currentAppraisal(of: "north"))
    let tally = try #require(round.tally(of: "members"))
    #expect(minutes.session.score(of: "north")?.text == "95.00")
    #expect(Share(6, of: round.base(of: tally, .present)).text == "75.00%")
  }
}

@Suite("What follows from a count")
struct ResultTests {
  private func published(_ composite: CompositeRules, _ rules: [ConsequenceRule] = []) throws -> Transcript {
    try Transcript.given(
      Plans.simple(
        panels: [Panel(id: "members", title: "县委委员", due: 10, weight: 100)],
        appraisal: AppraisalRules(consequences: rules, composite: composite)),
      """
      open
      attend members 9
      next
      next
      report
      tally members issued=9 returned=9 good=9 speaker=north
      tally members issued=9 returned=9 good=8 fairly-good=1 speaker=south
      tally members issued=9 returned=9 average=9 speaker=east
      """)
  }

  private static let bands = [
    GradeBand(grade: "good", least: Hundredths(90)), GradeBand(grade: "average", least: Hundredths(50)),
  ]

  @Test("is a grade that is proposed, then confirmed by a person, or decided otherwise with a reason")
  func grade() throws {
    var minutes = try published(CompositeRules(bands: ResultTests.bands))
    minutes.refuses("grade speaker=west", .vote(.notRated(unit: "西镇党委")))
    try minutes.when("grade speaker=north")
    #expect(minutes.session.grades["north"]?.deviates == false)
    minutes.refuses(
      "grade speaker=north", .vote(.gradeStands(unit: "北镇党委", Grade(id: "good", points: 100))))
    minutes.refuses(
      "grade good speaker=east",
      .vote(.deviationNeedsReason(unit: "东镇党委", proposed: Grade(id: "average", points: 60))))
    try minutes.when("grade good 全年工作突出 speaker=east")
    #expect(minutes.session.grades["east"]?.proposed == "average")
    #expect(minutes.session.grades["east"]?.deviates == true)
  }

  @Test("is a grade that is changed only with a reason, also back to what is proposed")
  func changed() throws {
    var minutes = try published(CompositeRules(bands: ResultTests.bands))
    try minutes.when("grade average 一票否决 speaker=north")
    let confirmed = Grade(id: "average", points: 60)
    for line in ["grade good speaker=north", "grade speaker=north", "grade poor speaker=north"] {
      minutes.refuses(line, .vote(.changeNeedsReason(unit: "北镇党委", confirmed: confirmed)))
    }
    try minutes.when("grade good 查无实据 speaker=north")
    #expect(minutes.session.grades["north"]?.deviates == false)
    #expect(minutes.session.grades["north"]?.reason == "查无实据")
  }

  @Test("gives the best grade to no more than the quota, whoever decides")
  func quota() throws {
    var minutes = try published(CompositeRules(bands: ResultTests.bands, quota: 3_400))
    try minutes.when("grade speaker=north")
    minutes.refuses(
      "grade good 另行研究 speaker=south",
      .vote(.quotaFull(Grade(id: "good", points: 100), seats: 1, speakers: 3)))
    #expect(minutes.refusal(of: "grade speaker=south") == nil)
  }

  @Test("is a consequence that is proposed by ballots or by the grade, and stands when a person confirms it")
  func consequence() throws {
    let rules = [
      ConsequenceRule(action: .talk, grades: ["average", "poor"], share: 3_334),
      ConsequenceRule(action: .circular, grades: ["average"], share: 0, overall: true),
    ]
    var minutes = try published(CompositeRules(bands: ResultTests.bands), rules)
    #expect(minutes.session.proposals(for: "east").map(\.action) == [.talk, .circular])
    minutes.refuses("confirm talk speaker=north", .vote(.notProposed(unit: "北镇党委", .talk)))
    minutes.refuses("dismiss circular speaker=east", .line(.missingArgument(.dismiss, .reason)))
    try minutes.when("confirm talk speaker=east\ndismiss circular 已作说明 speaker=east")
    minutes.refuses(
      "confirm talk speaker=east", .vote(.decided(unit: "东镇党委", .talk, isConfirmed: true)))
    #expect(minutes.session.consequences.map(\.isConfirmed) == [true, false])
    // Somebody thinks better of it; the log keeps both.
    try minutes.when("confirm circular speaker=east")
    #expect(minutes.session.consequences.map(\.isConfirmed) == [true, true])
  }
}
