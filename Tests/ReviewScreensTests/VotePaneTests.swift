import ReviewCore
import Testing

@testable import ReviewScreens

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

  @Test("two blind entries: how far each is, and no figure of the first", arguments: sizes)
  func entries(size: Size) throws {
    var stage = try Stage.atJointAppraisal(Plan.joint.changed { $0.appraisal.voting.channels = [.paper] }, size: size)
    try stage.tell("poll\nissue A 11\nissue B 18\nissue C 30\nclose")
    for number in 1...14 {
      try stage.tell("tally A issued=11 returned=11 invalid=1 good=7 average=3 speaker=u\(number)")
    }
    for number in 1...5 {
      try stage.tell("tally A issued=11 returned=11 invalid=1 good=7 average=3 speaker=u\(number)")
    }
    for number in 1...9 { try stage.tell("tally B issued=18 returned=17 good=11 fairly-good=6 speaker=u\(number)") }
    try expectSnapshot(stage.screen, "votes-entries-\(size.columns)x\(size.rows)")
  }

  @Test("a gate that fails is named, and the key that announces says why it does not", arguments: sizes)
  func gate(size: Size) throws {
    var stage = try Stage.atAppraisal(size: size)
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    try stage.tell("tally A issued=11 returned=11 good=8 fairly-good=3\ntally B issued=52 returned=53 good=53")
    stage.press(.function(11))
    #expect(stage.model.layers.isEmpty, "nothing is asked that would be refused")
    try expectSnapshot(stage.screen, "votes-gate-\(size.columns)x\(size.rows)")
    stage.press(.character(":"))
    stage.type("void")
    stage.press(.enter)
    #expect(stage.screen.contains("收回 53 张，多于发出 52 张"), "the reason is offered")
    stage.press(.enter)
    try expectSnapshot(stage.screen, "votes-void-\(size.columns)x\(size.rows)")
    stage.press(.function(11))
    #expect(stage.screen.contains("第 2 轮"))
    stage.press(.enter)
    #expect(stage.session.openRound?.opening.reason?.contains("53") == true)
    try expectSnapshot(stage.screen, "votes-again-\(size.columns)x\(size.rows)")
  }

  @Test(
    "a joint round that is counted: rows, the speaker under the cursor, thresholds and the proposed grade",
    arguments: sizes)
  func joint(size: Size) throws {
    var stage = try Stage.joint(size: size)
    stage.press(.tab, .tab)
    while stage.model.focus != .queue { stage.press(.tab) }
    stage.press(.home, .down, .down)
    try expectSnapshot(stage.screen, "votes-joint-\(size.columns)x\(size.rows)")
  }

  @Test(
    "a joint vote that is the second for one and the first for another says which it is for whom the table is about")
  func numbers() throws {
    var stage = try Stage.atJointAppraisal(Plan.joint.changed { $0.appraisal.voting = VotingRules() })
    try stage.tell("poll u3\nclose\nvoid 票箱破损\npoll all reason=重来\nissue A 11\nissue B 18\nissue C 30\nclose")
    for number in [1, 3] { try stage.tell("tally A issued=11 returned=11 good=11 speaker=u\(number)") }
    func line(_ unit: String) -> String? {
      stage.buffer.lines.compactMap { $0.split(separator: "│").last }.map { $0.drop { $0 == " " } }
        .last { $0.hasPrefix(unit) }.map(String.init)
    }
    while stage.model.focus != .queue { stage.press(.tab) }
    stage.press(.home)
    #expect(stage.screen.contains("第 2 轮") && line("甲街道党工委")?.contains("第 1 轮") == true)
    stage.press(.down, .down)
    #expect(line("丙街道党工委")?.contains("轮") == false)
  }

  @Test(
    "the final table has all speakers by rank and panel, and what is proposed and decided", arguments: sizes,
    [Language.zhHans, .en])
  func standings(size: Size, language: Language) throws {
    var stage = try Stage.joint(size: size, language)
    try stage.tell("grade speaker=u1\ngrade average 现场反映强烈 speaker=u13\nconfirm talk speaker=u14")
    stage.press(.control("S"))
    try expectSnapshot(stage.screen, "standings-\(size.columns)x\(size.rows)-\(language.rawValue)")
    stage.press(.end, .enter)
    guard let form = stage.model.layers.top as? Form else {
      Issue.record("the grade of the speaker in that row is decided")
      return
    }
    #expect(form.operation == .grade)
  }

  @Test("a vote that waits while the next speaker reports is a line at 80 columns")
  func waiting() throws {
    var stage = try Stage.atAppraisal(size: Size(columns: 80, rows: 24))
    try stage.tell("poll\nissue A 11\nissue B 52\nclose\nnext\nreport")
    try expectSnapshot(stage.screen, "votes-waiting-80x24")
    #expect(stage.buffer.lines[23].contains("F11 录票"))
  }

  @Test("points have a mean a panel instead of a column a grade")
  func points() throws {
    var stage = try Stage.atAppraisal(Plan.each.changed { $0.appraisal.voting.inPoints = true })
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    try stage.tell("tally A issued=11 returned=11 90=5 85=6\ntally B issued=52 returned=52 abstained=2 77=50")
    #expect(stage.screen.contains("87.27"))
    #expect(stage.screen.contains("77.00"))
  }

  @Test("no scene has a word or a figure of how far a panel is from a threshold")
  func secrecy() throws {
    var stage = try Stage.joint(size: Size(columns: 200, rows: 50))
    stage.press(.end)
    let pane = stage.screen
    #expect(pane.contains("到线"))
    let secrets = ["到线", "距“", "约谈", "建议", "33.34", "综合"]
    for kind in SceneKind.allCases {
      let scene = stage.session.scene(SceneChoice(kind, text: "通知", speaker: "u3"), at: stage.now)
      for size in VotePaneTests.sizes {
        var buffer = Buffer(size: size)
        renderScene(
          scene, strings: stage.strings, font: .builtIn, in: Rect(x: 0, y: 0, width: size.columns, height: size.rows),
          into: &buffer)
        let picture = buffer.lines.joined(separator: "\n")
        for secret in secrets { #expect(!picture.contains(secret), "\(kind) says \(secret)") }
      }
    }
  }
}
