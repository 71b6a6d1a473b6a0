import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Keys and forms of votes") struct VoteKeyTests {
  private func form(_ stage: Stage) throws -> Form {
    guard let form = stage.model.layers.top as? Form else { throw NoForm() }
    return form
  }

  private struct NoForm: Error {}

  private func value(_ name: ArgumentName, _ form: Form) -> String? {
    form.fields.first { $0.label == .argument(name) }?.editor.text
  }

  private func open(_ name: String, in stage: inout Stage) throws -> Form {
    stage.press(.character(":"))
    stage.type(name)
    stage.press(.enter)
    return try form(stage)
  }

  @Test("F11 opens, closes, counts and announces, and the footer says which")
  func oneKey() throws {
    var stage = try Stage.atAppraisal(size: Size(columns: 80, rows: 24))
    var words: [String] = []
    func look() { words += ["投票", "截止", "录票", "公布"].filter { stage.buffer.lines[23].contains("F11 \($0)") } }
    look()
    stage.press(.function(11), .enter)
    look()
    stage.press(.function(11), .enter)
    look()
    stage.press(.function(11))
    #expect(try form(stage).operation == .tally)
    stage.press(.escape)
    try stage.tell("tally A issued=11 returned=11 good=11\ntally B issued=52 returned=52 good=52")
    look()
    stage.press(.function(11), .enter)
    #expect(words == ["投票", "截止", "录票", "公布"])
    #expect(stage.session.round(of: "u1")?.state == .published)
    #expect(!stage.buffer.lines[23].contains("F11"))
    stage.press(.function(11))
    #expect(stage.model.layers.isEmpty && stage.screen.contains("重新测评要写明原因"))
  }

  @Test("a question before a vote is opened, closed or announced says what it is about; Esc leaves all as it is")
  func questions() throws {
    var stage = try Stage.atAppraisal()
    stage.press(.function(11))
    #expect(stage.screen.contains("甲街道党工委  第 1 轮  纸质票  A 常委会 11  B 群众代表 52"))
    stage.press(.escape)
    #expect(stage.session.openRound == nil)
    stage.press(.function(11), .enter, .function(11), .escape)
    #expect(stage.session.openRound != nil)
  }

  @Test("the arguments of a typed poll are those of the vote that is opened")
  func typedPoll() throws {
    var stage = try Stage.atAppraisal()
    stage.press(.character(":"))
    stage.type("poll panels=B")
    stage.press(.enter, .enter)
    #expect(stage.session.openRound?.opening.panels == ["B"])
  }

  @Test("during a report the key that counts opens no vote before it is asked to")
  func duringReport() throws {
    var stage = try Stage.atAppraisal()
    try stage.tell("poll\nclose\nnext\nreport")
    #expect(stage.session.phase == .reporting)
    stage.press(.function(11))
    let tally = try form(stage)
    #expect(tally.operation == .tally && tally.fixed[.speaker] == "u1", "the one that waits is counted")
  }

  @Test("what was handed out is asked panel by panel, with everybody present offered")
  func issue() throws {
    var stage = try Stage.atAppraisal()
    try stage.tell("poll")
    stage.press(.control("A"))
    let first = try form(stage)
    #expect(value(.panel, first) == "A" && value(.count, first) == "11")
    stage.press(.enter)
    let second = try form(stage)
    #expect(value(.panel, second) == "B" && value(.count, second) == "52")
    stage.type("50")
    stage.press(.enter)
    #expect(stage.model.layers.isEmpty)
    #expect(stage.session.openRound?.issued[BallotBag(panel: "B", channel: .paper)] == 50)
  }

  @Test("panels and rulings are chosen with the arrows; another panel's form has that panel's figures")
  func choices() throws {
    var stage = try Stage.atAppraisal()
    try stage.tell("poll\nissue A 11\nissue B 50\nclose")
    stage.press(.function(11), .up, .right)
    let other = try form(stage)
    #expect(value(.panel, other) == "B" && value(.issued, other) == "50")
    stage.press(.escape)
    let doubt = try open("doubt", in: &stage)
    #expect(value(.ruling, doubt) == "void" && value(.panel, doubt) == "A" && doubt.fixed[.speaker] == "u1")
  }

  @Test("a grade and a consequence are confirmed as they are proposed")
  func decisions() throws {
    var stage = try Stage.joint()
    stage.press(.character(":"))
    stage.type("standings")
    stage.press(.enter, .end, .enter)
    let grade = try form(stage)
    #expect(grade.fixed[.speaker] == "u14" && value(.grade, grade) == "average")
    stage.press(.enter)
    #expect(stage.session.grades["u14"]?.grade == "average")
    while stage.model.focus != .queue { stage.press(.tab) }
    stage.press(.end)
    let confirm = try open("confirm", in: &stage)
    #expect(value(.action, confirm) == "talk")
    stage.press(.enter)
    #expect(stage.session.consequences.map(\.isConfirmed) == [true])
  }

  @Test("a count is refused while the vote is open, before anything is typed")
  func open() throws {
    var stage = try Stage.atAppraisal()
    stage.press(.function(11), .enter, .function(6))
    #expect(stage.model.layers.isEmpty && stage.screen.contains("还没有截止"))
    stage.press(.control("F"))
    #expect(stage.model.layers.isEmpty)
  }

  @Test(
    "random keys at votes of every kind never break the console, and what is painted is what would be drawn anew",
    arguments: 1...4)
  func randomKeys(seed: UInt64) throws {
    let plans = [Plan.each, .each.changed { $0.appraisal.voting.inPoints = true }]
    var stage =
      seed % 2 == 0
      ? try Stage.atJointAppraisal(seed == 4 ? .joint : Plan.joint.changed { $0.appraisal.voting.channels = [.paper] })
      : try Stage.atAppraisal(plans[Int(seed / 2) % 2])
    var random = Lots(seed: seed)
    var painter = ConsolePainter()
    var painted = Buffer(size: stage.model.size)
    let keys: [Key] =
      Array(repeating: .function(11), count: 6) + Array(repeating: .enter, count: 8)
      + [.function(2), .function(6), .escape, .up, .down, .left, .right, .tab, .backspace, .delete, .end]
      + "ABFRSUX".map { .control($0) } + "0123456789-=*.u:n好５".map { .character($0) }
    for step in 0..<2_500 {
      stage.press(keys[random.next(keys.count)])
      if step % 11 == 0 { stage.wait(seconds: Int64(random.next(3))) }
      if step % 40 == 0 { stage.send(.boxRead(reading(stage.session, random.next(12)))) }
      if step % 200 == 0 { stage.resize(70 + random.next(140), 22 + random.next(30)) }
      if painted.size != stage.model.size { painted = Buffer(size: stage.model.size) }
      painter.paint(stage.model, into: &painted)
      if step % 5 == 0 { try #require(painted.changes(from: stage.buffer).isEmpty, "step \(step)") }
    }
    #expect(!stage.session.rounds.isEmpty)
  }

  private func reading(_ session: Session, _ returned: Int) -> BoxReading? {
    session.openRound.map { round in
      let bags = round.opening.bags.filter(\.channel.isElectronic)
      return BoxReading(turnout: bags.map { Turnout(bag: $0, issued: 12, returned: returned) })
    }
  }
}
