import ReviewCore
import ReviewScreens
import Testing

@Suite("The vote pane") struct VotePaneTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)]

  /// Phones have brought in most of their ballots.
  private func reading(_ round: Round) -> BoxReading {
    BoxReading(
      turnout: zip(round.opening.panels, [(6, 5), (10, 10), (12, 7)]).map { panel, figures in
        Turnout(bag: BallotBag(panel: panel, channel: .phone), issued: figures.0, returned: figures.1)
      })
  }

  private func opened(size: Size, _ language: Language = .zhHans) throws -> Stage {
    var stage = try Stage.atJointAppraisal(size: size, language)
    stage.press(.function(11), .enter)
    let round = try #require(stage.session.openRound)
    try stage.tell("issue A 5\nissue B 8")
    stage.send(.boxRead(reading(round)))
    return stage
  }

  @Test("while ballots are cast it says what came back of what was handed out, by panel and channel", arguments: sizes)
  func open(size: Size) throws {
    let stage = try opened(size: size)
    try expectSnapshot(stage.screen, "votes-open-\(size.columns)x\(size.rows)")
  }

  @Test("the same in English")
  func openInEnglish() throws {
    try expectSnapshot(try opened(size: Size(columns: 120, rows: 40), .en).screen, "votes-open-en")
  }

  @Test("one speaker's vote before, while and after it is counted", arguments: sizes)
  func one(size: Size) throws {
    let name = "\(size.columns)x\(size.rows)"
    var stage = try Stage.atAppraisal(size: size)
    try expectSnapshot(stage.screen, "votes-before-\(name)")
    stage.press(.function(11), .enter)
    stage.wait(seconds: 40)
    stage.press(.function(11), .enter)
    try expectSnapshot(stage.screen, "votes-closed-\(name)")
    try stage.tell("tally A issued=11 returned=11 invalid=1 good=6 fairly-good=3 average=1")
    try stage.tell("tally B issued=52 returned=52 invalid=0 abstained=2 good=30 fairly-good=8 average=9 poor=3")
    try expectSnapshot(stage.screen, "votes-counted-\(name)")
    stage.press(.function(11), .enter)
    #expect(stage.session.round(of: "u1")?.state == .published)
    try expectSnapshot(stage.screen, "votes-published-\(name)")
  }
}
