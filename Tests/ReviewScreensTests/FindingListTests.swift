import ReviewCore
import ReviewFindings
import Testing

@testable import ReviewScreens

@Suite struct FindingListTests {
  /// A plan in which two units' lists are alike, one demand is left out, and a film has named something.
  private static var plan: Plan {
    var plan = Plan.sample
    let line = "三名流动党员半年没有联系过，电话停机也没人去问，台账上仍写每月一次"
    for index in [0, 2] { plan.speakers[index].problems.append(PlannedProblem(source: .selfExamination, text: line)) }
    plan.speakers[0].demands = [Demand(text: "通往小学的桥没有护栏", by: "三组村民")]
    return plan
  }

  private func stage(_ size: Size = Size(columns: 120, rows: 40), _ language: Language = .zhHans) throws -> Stage {
    var stage = try Stage(Self.plan, size: size, language: language)
    try stage.tell("open\nattend A 11\nattend B 30\nnext\nnext\nnext\nreport\nquestions")
    return stage
  }

  private func opened(_ stage: Stage) -> Stage {
    var stage = stage
    stage.press(.character("f"))
    #expect(stage.effects.last == .lookForFindings)
    stage.send(.findings(Findings.all(in: stage.session.plan)))
    return stage
  }

  @Test("one key lists what to ask, what was not owned up to on the floor first", arguments: [(80, 24), (120, 40)])
  func list(columns: Int, rows: Int) throws {
    for language in [Language.zhHans, .en] {
      let stage = opened(try stage(Size(columns: columns, rows: rows), language))
      try expectSnapshot(stage.screen, "findings-\(columns)x\(rows)-\(language.rawValue)")
    }
  }

  @Test("Enter takes the question of the finding down, in words that can be changed")
  func asking() throws {
    var stage = opened(try stage())
    stage.press(.down, .down, .down, .enter)
    #expect(stage.screen.contains("三组村民反映“通往小学的桥没有护栏”，清单里没有"))
    stage.press(.enter)
    let question = try #require(stage.session.currentSpeaker?.questions.last)
    #expect(question.text.hasPrefix("三组村民反映"))
  }

  @Test("where nothing may be asked, it is said why, and the list stays")
  func tooEarly() throws {
    var stage = opened(try Stage(Self.plan))
    stage.press(.enter)
    #expect(stage.model.layers.top is FindingList)
    #expect(stage.model.notice?.isError == true)
    stage.press(.escape)
    #expect(stage.model.layers.isEmpty)
  }

  @Test("once the report is over, the speaker's pane says what it did not own up to", arguments: [(80, 24), (120, 40)])
  func pane(columns: Int, rows: Int) throws {
    var stage = try stage(Size(columns: columns, rows: rows))
    #expect(stage.screen.contains("未认领 2  片 地下车库渗水"))
    try stage.tell("own 1\nown 2")
    #expect(!stage.screen.contains("未认领 "))
  }
}
