import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("The form of a count") struct TallyFormTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)]
  private static let twice = Plan.each.changed { $0.appraisal.voting.isTypedTwice = true }

  private func closed(
    _ plan: Plan = .each, size: Size = Size(columns: 120, rows: 40), _ language: Language = .zhHans
  ) throws -> Stage {
    var stage = try Stage.atAppraisal(plan, size: size, language)
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    stage.press(.function(11))
    return stage
  }

  private func fill(_ stage: inout Stage, _ values: [String]) {
    for value in values {
      stage.type(value)
      stage.press(.enter)
    }
  }

  private func form(_ stage: Stage) throws -> Form {
    guard let form = stage.model.layers.top as? Form else { throw NoForm() }
    return form
  }

  private struct NoForm: Error {}

  @Test("says with every digit what the figures come to and what is missing", arguments: Language.allCases)
  func sums(language: Language) throws {
    var stage = try closed(language: language)
    fill(&stage, ["11", "11", "1", "0", "4", "3"])
    let missing = stage.strings.pick(
      "评定 7 + 弃权 0 = 7，有效 10，还差 3 张", "評定 7 + 棄權 0 = 7，有效 10，還差 3 張", "graded 7 + blank 0 = 7 of 10 valid: 3 missing")
    #expect(stage.screen.contains(missing))
    stage.type("3")
    #expect(stage.screen.contains("10 ✓") || stage.screen.contains("10 valid ✓"))
    stage.press(.enter)
    stage.type("1")
    #expect(stage.screen.contains(stage.strings.pick("多出 1 张", "多出 1 張", "1 too many")))
  }

  private func closed(language: Language) throws -> Stage {
    try closed(.each, size: Size(columns: 120, rows: 40), language)
  }

  @Test("says before Enter that a round would be void, and the session refuses what does not add up")
  func gates() throws {
    var stage = try closed()
    stage.press(.down)
    stage.type("12")
    #expect(stage.screen.contains("收回多于发出"))
    stage.press(.down, .down, .down)
    fill(&stage, ["4", "", "", "", "0"])
    #expect(stage.screen.contains("请核对"))
    #expect(try form(stage).fields.contains { $0.editor.text == "12" }, "what was typed is still there")
  }

  @Test("after one panel's count the form for the next follows, and after the last the vote can be announced")
  func follows() throws {
    var stage = try closed()
    fill(&stage, ["11", "11", "0", "0", "11", "0", "0", "0", "0"])
    #expect(try form(stage).fields[0].editor.text == "B")
    fill(&stage, ["52", "52", "0", "2", "50", "0", "0", "0"])
    #expect(stage.model.layers.isEmpty)
    #expect(stage.buffer.lines[39].contains("F11 公布"))
    stage.press(.function(11), .enter)
    #expect(stage.session.round(of: "u1")?.state == .published)
  }

  @Test("the second of two entries is offered nothing of the first")
  func blind() throws {
    var stage = try closed(TallyFormTests.twice)
    #expect(stage.screen.contains("第一次录入"))
    fill(&stage, ["11", "10", "1", "0", "7", "1", "1", "0", "0"])
    #expect(try form(stage).fields[0].editor.text == "B", "all first entries come first")
    fill(&stage, ["52", "50", "0", "3", "41", "5", "1", "0"])
    let second = try form(stage)
    #expect(second.fields[0].editor.text == "A")
    #expect(stage.screen.contains("第二次录入"))
    for field in second.fields where field.label != .argument(.panel) {
      #expect(["", "0", "11"].contains(field.editor.text), "issued, which is a fact, and nothing else")
    }
  }

  @Test("where two entries differ only the differing figures are shown, beside what was typed", arguments: sizes)
  func differences(size: Size) throws {
    var stage = try closed(TallyFormTests.twice, size: size)
    fill(&stage, ["11", "11", "1", "0", "7", "2", "1", "0", "0"])
    stage.press(.escape)
    stage.press(.function(11))
    fill(&stage, ["52", "52", "0", "0", "52", "0", "0", "0"])
    fill(&stage, ["11", "11", "1", "0", "6", "3", "1", "0", "0"])
    try expectSnapshot(stage.screen, "tally-differs-\(size.columns)x\(size.rows)")
    #expect(try form(stage).fields.first { $0.label == .count("good") }?.editor.text == "6")
    // The ballots say six: the first entry was wrong, this one is the first now, and the second is typed blind again.
    stage.press(.control("R"))
    let bag = BallotBag(panel: "A", channel: .paper)
    #expect(stage.session.round(of: "u1")?.firstEntries[bag]?.rows[0].counts["good"] == 6)
    #expect(stage.session.round(of: "u1")?.counts[bag] == nil)
  }

  @Test("a correction of the second entry is enough where the second was wrong")
  func corrected() throws {
    var stage = try closed(TallyFormTests.twice)
    fill(&stage, ["11", "11", "1", "0", "7", "2", "1", "0", "0"])
    fill(&stage, ["52", "52", "0", "0", "52", "0", "0", "0"])
    fill(&stage, ["11", "11", "1", "0", "6", "3", "1", "0", "0"])
    while try form(stage).current?.label != .count("good") { stage.press(.up) }
    stage.press(.backspace)
    fill(&stage, ["7"])
    #expect(!stage.screen.contains("≠7"))
    stage.press(.backspace)
    fill(&stage, ["2", "", "", ""])
    #expect(stage.session.round(of: "u1")?.counts[BallotBag(panel: "A", channel: .paper)]?.rows[0].counts["good"] == 7)
  }

  @Test("the form shows the whole count at a glance at every size", arguments: sizes)
  func screens(size: Size) throws {
    var stage = try closed(size: size)
    fill(&stage, ["11", "11", "1", "0", "4", "3"])
    try expectSnapshot(stage.screen, "tally-\(size.columns)x\(size.rows)")
  }
}
