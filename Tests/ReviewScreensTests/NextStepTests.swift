import ReviewCore
import Testing

@testable import ReviewScreens

/// What the console says to do next is what helps.
@Suite struct NextStepTests {
  private let signedIn = "open\nattend A 11\nattend B 30\n"

  private func stage(_ lines: String, _ plan: Plan = .sample, _ language: Language = .zhHans) throws -> Stage {
    var stage = try Stage(plan, language: language)
    try stage.tell(lines)
    return stage
  }

  private func footer(_ stage: Stage) -> String { stage.buffer.lines.last ?? "" }
  private func notice(_ stage: Stage) -> String { stage.buffer.lines[stage.model.size.rows - 2] }

  @Test("F3 while nobody is up names the key that calls the next speaker, and whom it calls")
  func nobodyUp() throws {
    var stage = try stage(signedIn + "next\ncontinue\nnext")
    stage.press(.function(3))
    #expect(notice(stage).contains("按 F2 请甲街道党工委上台"))
    stage.press(.function(2), .function(8))
    #expect(notice(stage).contains("按 F3 开始"))
  }

  @Test("a film's clock is begun, not gone on with, until it has run")
  func film() throws {
    var stage = try stage(signedIn + "next")
    #expect(footer(stage).contains("F3 开始"))
    stage.press(.function(3))
    #expect(footer(stage).contains("F3 暂停"))
    stage.wait(seconds: 5)
    stage.press(.function(3))
    #expect(footer(stage).contains("F3 继续"))
  }

  @Test("after the adjournment the footer offers what fills gaps before it offers to take back")
  func adjourned() throws {
    let stage = try stage(signedIn + "adjourn")
    let words = ["^W 查缺", "Enter 补充", "^S 总表", "m 看记录", "u 撤销"]
    let places = words.compactMap { footer(stage).range(of: $0)?.lowerBound }
    #expect(places.count == words.count && places == places.sorted(), "\(footer(stage))")
    var other = stage
    other.press(.function(4))
    #expect(notice(other).contains("Ctrl-W 补缺"))
  }

  @Test("F2 says who is done and who is called")
  func calling() throws {
    var stage = try stage(signedIn + "next\ncontinue\nnext\nnext\nreport", .sample.changed { $0.turn = [.report] })
    stage.press(.function(2))
    #expect(notice(stage).contains("本单位结束；请丙镇党委上台"))
  }

  @Test("a key with several meanings is named by itself where it has none", arguments: Language.allCases)
  func uselessKeys(_ language: Language) throws {
    var stage = try stage("", .sample, language)
    stage.press(.function(3))
    #expect(notice(stage).contains(stage.strings.keyNotNow("F3", .prepared)))
    try stage.tell("open\nrecess")
    for key in [2, 3, 4] {
      stage.press(.function(key))
      #expect(notice(stage).contains("Ctrl-X") && notice(stage).contains("F\(key)"), "\(notice(stage))")
    }
    stage.press(.function(20))
    #expect(!notice(stage).contains("F20"))
  }

  @Test(
    "one F2 too many does not pass the joint appraisal: it asks, and says who is not rated",
    arguments: Language.allCases)
  func jointAppraisal(_ language: Language) throws {
    var stage = try Stage.atJointAppraisal(
      Plan.joint.changed { $0.agenda.append(AgendaItem(part: .summary)) }, language)
    stage.press(.function(2), .function(2), .function(2))
    #expect(stage.session.phase == .jointAppraisal)
    #expect((stage.model.layers.top as? ConfirmQuestion) == ConfirmQuestion(CommandLine(.next)))
    let left = stage.session.gaps(leftBy: [.partBegan(index: 3)])
    #expect(left.count == 1 && stage.screen.contains(String(stage.strings.gap(left[0]).prefix(20))))
    stage.press(.escape)
    #expect(stage.session.phase == .jointAppraisal && stage.model.layers.isEmpty)
    stage.press(.function(2), .enter)
    #expect(stage.session.phase == .summary)
  }

  @Test("the same is asked of a part typed in the palette, of a speaker called from the queue, and of adjourning")
  func sameQuestion() throws {
    var stage = try stage(signedIn + "next\ncontinue\nnext\nnext\nreport")
    stage.press(.character(":"))
    stage.type("part 4")
    stage.press(.enter)
    #expect(stage.screen.contains("未述职 5 位") && stage.session.phase == .reporting)
    // No: the line is there again, and a second Esc leaves it.
    stage.press(.escape, .escape, .character(":"))
    stage.type("call u5")
    stage.press(.enter)
    #expect(stage.screen.contains("测评未齐 1 位：甲街道党工委") && stage.session.turn?.speaker == "u1")
    stage.press(.control("W"))
    #expect((stage.model.layers.top as? GapList) == GapList(selection: 0))
  }

  @Test("a question about leaving is gone once another console has gone on: Enter must not leave what came next")
  func otherConsole() throws {
    var stage = try stage(signedIn + "next")
    stage.press(.function(2))
    #expect((stage.model.layers.top as? ConfirmQuestion) == ConfirmQuestion(CommandLine(.next)))
    let end = stage.model.history.end
    stage.send(
      .recorded([Recorded(position: end + 1, batch: end + 1, at: stage.now, event: .partBegan(index: 2))], mine: false))
    #expect(stage.model.layers.isEmpty)
    stage.press(.enter)
    #expect(stage.session.phase == .betweenTurns)
  }

  @Test("the question before adjourning names announcements, grades and consequences that wait")
  func beforeAdjourning() throws {
    var stage = try Stage.joint()
    for _ in 0..<20 where (stage.model.layers.top as? ConfirmQuestion) != ConfirmQuestion(CommandLine(.adjourn)) {
      stage.press(.function(2))
    }
    #expect(stage.screen.contains("等次待确认 14 位"))
    #expect(stage.screen.contains("约谈、通报等建议待定"))
    stage.press(.control("W"))
    #expect(stage.screen.contains("等次待确认") && stage.screen.contains("约谈待定"))
  }

  @Test("what was found at the start stays on its line until a key is pressed")
  func warning() throws {
    var stage = try stage("open")
    stage.send(.warned("计划文件改过"))
    stage.wait(seconds: 60)
    stage.send(.done("已写出"))
    #expect(notice(stage).contains("计划文件改过"))
    stage.press(.down)
    #expect(!notice(stage).contains("计划文件改过"))
  }

  @Test("a unit under the cursor is renamed in a form that offers what there is")
  func rename() throws {
    var stage = try stage(signedIn)
    stage.press(.character(":"))
    stage.type("更名")
    stage.press(.enter)
    #expect(stage.screen.contains("甲街道党工委") && stage.screen.contains("党委书记"))
    #expect(stage.screen.contains("单位名称") && !stage.screen.contains("责任单位"))
    stage.press(.backspace, .backspace)
    stage.type("委会")
    stage.press(.enter)
    #expect(stage.session.record("u1")?.speaker.unit == "甲街道党委会")
    #expect(stage.screen.contains("甲街道党委会"))
  }
}
