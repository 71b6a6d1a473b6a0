import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Whoever sees the console for the first time") struct NewcomerTests {
  private let signedIn = "open\nattend A 11\nattend B 30\nnext\ncontinue\nnext"

  private func stage(
    after lines: String, of plan: Plan = .sample, size: Size = Size(columns: 120, rows: 40),
    in language: Language = .zhHans
  ) throws -> Stage {
    var stage = try Stage(plan, size: size, language: language)
    try stage.tell(lines)
    return stage
  }

  @Test("puts a unit's name right from its menu, before the adjournment and after it", arguments: ["", "\nadjourn"])
  func renamedFromMenu(end: String) throws {
    var stage = try stage(after: signedIn + end)
    stage.press(.tab, .tab, .enter)
    let menu = try #require(stage.buffer.lines.first { $0.contains("更名") })
    let digit = try #require(menu.first { $0.isNumber })
    stage.press(.character(digit))
    #expect((stage.model.layers.top as? Form)?.operation == .rename, "\(stage.screen)")
    #expect(stage.screen.contains("单位名称"))
  }

  @Test(
    "is told that a key of the session did nothing under a menu, a list or the palette", arguments: Language.allCases)
  func keysUnderLayers(language: Language) throws {
    let said = Strings(language).pick("F4 在这里没有起作用", "F4 在這裡沒有起作用", "F4 did nothing here")
    for opening: [Key] in [[.tab, .tab, .enter], [.character("/")], [.character(":")], [.control("W")]] {
      var stage = try stage(after: signedIn + "\nnext\nreport", in: language)
      for key in opening { stage.press(key) }
      let before = stage.model.layers.layers.count
      stage.press(.function(4))
      #expect(stage.screen.contains(said), "\(opening)\n\(stage.screen)")
      #expect(stage.model.layers.layers.count == before && stage.session.phase == .reporting)
      stage.press(.escape)
      #expect(stage.model.layers.isEmpty)
    }
  }

  @Test("finds no old refusal in the title when a menu is opened")
  func noOldRefusal() throws {
    var stage = try stage(after: signedIn)
    stage.press(.function(8))
    let refusal = try #require(stage.model.shownNotice?.text)
    stage.press(.tab, .tab, .enter)
    #expect(stage.model.layers.top is SpeakerMenu && !stage.screen.contains(refusal))
  }

  @Test("a choice begins with its first, is listed by the key for ready words, and shows words, not names")
  func choices() throws {
    var stage = try stage(after: signedIn)
    stage.press(.character(":"))
    stage.type("limit")
    stage.press(.enter, .right)
    #expect((stage.model.layers.top as? Form)?.form.current?.editor.text == TurnStage.names[0])
    stage.press(.left)
    #expect((stage.model.layers.top as? Form)?.form.current?.editor.text == TurnStage.names.last)
    stage.press(.control("P"))
    for stageOfTurn in TurnStage.allCases { #expect(stage.screen.contains(stage.strings.stage(stageOfTurn))) }
    stage.press(.character("2"))
    #expect((stage.model.layers.top as? Form)?.form.current?.editor.text == TurnStage.names[1])
    stage.press(.escape, .control("P"), .right)
    #expect(stage.screen.contains(stage.strings.scene(.welcome)) && !stage.screen.contains("welcome"))
  }

  @Test("a choice typed by the word that is shown for it is understood; of another one the words are listed")
  func choicesTyped() throws {
    var stage = try stage(after: signedIn)
    stage.press(.character(":"))
    stage.type("limit 述职 5m")
    stage.press(.enter)
    #expect(stage.session.plan.limits.limit(of: .report) == .minutes(5), "\(stage.screen)")
    stage.press(.character(":"))
    stage.type("limit 茶歇 5m")
    stage.press(.enter)
    #expect(stage.screen.contains("即兴提问") && !stage.screen.contains("questions"), "\(stage.screen)")
  }

  @Test("a form that lacks the source of a problem asks for it in words", arguments: Language.allCases)
  func source(language: Language) throws {
    var stage = try stage(after: "open", in: language)
    stage.press(.function(7))
    stage.type("路灯不亮")
    stage.press(.enter)
    #expect(!stage.screen.contains("source=") && stage.screen.contains("Enter"), "\(stage.screen)")
    #expect((stage.model.layers.top as? Form)?.form.current?.label == .argument(.source))
  }

  @Test("of a sheet for all, how many sheets there were is typed once: the next rows begin with their grades")
  func rowsOfOneSheet() throws {
    let plan = Plan.joint.changed { $0.appraisal.voting = VotingRules() }
    var stage = try Stage.atJointAppraisal(plan)
    try stage.tell("poll\nclose")
    stage.press(.function(11))
    for value in ["11", "11", "0", "0", "5", "4", "2", "0"] {
      stage.type(value)
      stage.press(.enter)
    }
    #expect(stage.session.rounds.last?.counts.values.first?.rows.count == 1, "\(stage.screen)")
    for value in ["6", "3", "1", "1"] {
      stage.type(value)
      stage.press(.enter)
    }
    #expect(stage.session.rounds.last?.counts.values.first?.rows.count == 2, "\(stage.screen)")
  }

  @Test(
    "who was called and did not report is not among those who have, and is asked about", arguments: Language.allCases)
  func notReported(language: Language) throws {
    var stage = try stage(after: signedIn + "\nnext\nquestions", in: language)
    stage.press(.function(2))
    let strings = stage.strings
    #expect(stage.screen.contains(strings.gap(Gap.notReported(units: ["甲街道党工委"]))), "\(stage.screen)")
    stage.press(.enter)
    let row = try #require(stage.buffer.lines.first { $0.contains("1 甲街道党工委") })
    #expect(row.contains(strings.gap(UnitGap.Kind.notReported)))
    #expect(stage.screen.contains(strings.pick("已述 0", "已述 0", "0 done")))
  }

  @Test("after the last speaker nobody is said to be waited for, and no part is promised where none follows")
  func afterLast() throws {
    let plan = Plan.sample.changed {
      $0.agenda = [AgendaItem(part: .signIn), AgendaItem(part: .reports)]
      $0.speakers = [$0.speakers[0]]
      $0.films = []
    }
    var stage = try stage(after: "open\nattend A 11\nattend B 30\nnext\nnext\nreport", of: plan)
    #expect(stage.screen.contains("F2 结束本位"), "\(stage.screen)")
    try stage.tell("finish")
    #expect(stage.screen.contains("述职已毕") && !stage.screen.contains("等待上台"), "\(stage.screen)")
  }

  @Test("at 80 columns a frozen picture still has beside it how it is let go", arguments: Language.allCases)
  func thawInSight(language: Language) throws {
    var stage = try stage(after: signedIn, size: Size(columns: 80, rows: 24), in: language)
    stage.press(.function(9))
    let line = try #require(stage.buffer.lines.first { $0.contains("F9") })
    #expect(line.contains(stage.strings.operation(.thaw).short), "\(stage.screen)")
  }

  @Test("leaving a practice says that nothing is kept, and leaving a session that it is")
  func practice() throws {
    var stage = try stage(after: signedIn)
    stage.press(.character("q"))
    #expect(stage.screen.contains("会议照存") && !stage.screen.contains("什么都不留下"))
    stage.press(.escape)
    stage.practise()
    stage.press(.character("q"))
    #expect(!stage.screen.contains("会议照存") && stage.screen.contains("什么都不留下"))
  }

  @Test("before a vote that was typed with channels and panels of its own, the question has these")
  func typedVote() throws {
    var stage = try Stage.atAppraisal(.each, size: Size(columns: 120, rows: 40))
    stage.press(.character(":"))
    stage.type("poll panels=A channels=booth")
    stage.press(.enter)
    #expect(stage.screen.contains("投票间  A 常委会 11") && !stage.screen.contains("B 群众代表 52"), "\(stage.screen)")
  }
}
