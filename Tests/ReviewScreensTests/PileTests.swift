import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("Counting ballot by ballot") struct PileTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 50)]

  /// The vote on the first speaker is closed, and the masses' pile lies on the table.
  private func counting(size: Size = Size(columns: 120, rows: 40), _ plan: Plan = .each) throws -> Stage {
    var stage = try Stage.atAppraisal(plan, size: size)
    try stage.tell("poll\nissue A 11\nissue B 52\nclose")
    stage.press(.character(":"))
    stage.type("count B")
    stage.press(.enter)
    return stage
  }

  private func pile(_ stage: Stage) throws -> PileCount {
    guard let screen = stage.model.layers.top as? PileScreen else { throw NoPile() }
    return screen.pile.count
  }

  private struct NoPile: Error {}

  @Test("sixty ballots in one burst come to the same count as a typed tally")
  func burst() throws {
    var stage = try counting()
    stage.type(String(repeating: "1121301", count: 7) + "0*4")
    #expect(try pile(stage).returned == 52)
    stage.press(.enter, .enter)
    #expect(stage.model.layers.isEmpty)
    let count = try #require(stage.session.round(of: "u1")?.counts[BallotBag(panel: "B", channel: .paper)])
    #expect(count.issued == 52 && count.returned == 52 && count.voidSheets == 1)
    #expect(count.rows[0].counts == ["good": 28, "fairly-good": 7, "average": 7, "poor": 1])
    #expect(count.rows[0].blank == 8)
    #expect(stage.model.piles.isEmpty && stage.effects.contains { if case .dropPile = $0 { true } else { false } })
  }

  @Test("a number of ballots handed out that no hall has is refused, and nothing is added to it")
  func tooMany() throws {
    for typed in ["9223372036854775807", "100001", "-1", "-9223372036854775808"] {
      var stage = try counting()
      stage.type("1")
      stage.press(.enter)
      stage.type(typed)
      stage.press(.enter)
      guard let screen = stage.model.layers.top as? PileScreen else { throw NoPile() }
      #expect(screen.question != nil && screen.note != nil, "\(typed)")
      #expect(!stage.effects.contains { if case .submitCount = $0 { true } else { false } }, "\(typed)")
    }
  }

  @Test("every ballot is handed out to be kept before it is drawn")
  func kept() throws {
    var stage = try counting()
    stage.type("12")
    let kept = stage.effects.compactMap { if case .keepPile(let pile) = $0 { pile.count.returned } else { nil } }
    #expect(kept == [1, 2])
  }

  @Test("full-width digits count, and what means nothing changes nothing and is said")
  func strangeKeys() throws {
    var stage = try counting()
    stage.type("\u{FF11}\u{FF10}")
    #expect(try pile(stage).returned == 2)
    stage.type("7x=")
    stage.press(.function(2), .tab, .left)
    #expect(try pile(stage).returned == 2)
    #expect(stage.screen.contains("没有计入"))
    #expect(stage.session.phase == .appraisal)
  }

  @Test("a ballot of the speaker's own unit counts as often as the panel has members of it")
  func ownUnit() throws {
    var stage = try Stage.atAppraisal()
    try stage.tell("poll\nclose")
    stage.press(.control("F"))
    #expect(try pile(stage).bag.panel == "A")
    stage.type("=")
    #expect(try pile(stage).returned == 1)
    stage.type("=")
    #expect(try pile(stage).returned == 1)
    #expect(stage.screen.contains("本单位"))
  }

  @Test("leaving keeps the pile, and the same key goes on with it")
  func leaving() throws {
    var stage = try counting()
    stage.type("112")
    stage.press(.escape)
    #expect(stage.model.layers.isEmpty)
    #expect(stage.screen.contains("逐票计到 3 张"))
    stage.press(.control("F"))
    #expect(try pile(stage).returned == 3)
    stage.press(.backspace)
    #expect(try pile(stage).returned == 2)
  }

  @Test("a question of the program over the pile, a resize below the minimum and back: no ballot is lost or counted")
  func interrupted() throws {
    var stage = try counting()
    stage.type("11")
    stage.resize(60, 10)
    stage.type("2222")
    #expect(stage.screen.contains("窗口太小"))
    stage.resize(80, 24)
    #expect(try pile(stage).returned == 2)
    stage.send(.gapFound(.seconds(90)))
    stage.press(.character(" "), .control("F"))
    #expect(try pile(stage).returned == 2)
  }

  @Test("a pile that the program finds again is gone on with; one that was counted meanwhile is not")
  func found() throws {
    var stage = try counting()
    stage.type("111")
    let left = stage.model.piles
    #expect(left.count == 1)
    var next = try Stage.atAppraisal()
    next.send(.pilesFound(left))
    #expect(next.model.piles.isEmpty, "no vote was opened in this session")
    try next.tell("poll\nissue A 11\nissue B 52\nclose")
    next.send(.pilesFound(left))
    #expect(next.screen.contains("上次逐票计到 3 张"))
    try next.tell("tally B issued=52 returned=0")
    #expect(next.model.piles.isEmpty)
  }

  @Test("a count that breaks a gate is refused and the pile stays as it is")
  func refused() throws {
    var stage = try counting()
    stage.type("111")
    stage.press(.enter, .character("6"), .character("0"), .enter)
    #expect(stage.screen.contains("登记发出 52"))
    #expect(try pile(stage).returned == 3)
  }

  @Test("a ballot half done is not handed in, and all of it may be begun again")
  func halfDone() throws {
    var stage = try Stage.atJointAppraisal()
    try stage.tell("poll\nissue A 5\nissue B 8\nissue C 18\nclose")
    stage.press(.control("F"))
    stage.type("12340")
    stage.press(.enter)
    #expect(stage.screen.contains("还差 9 行"))
    stage.press(.control("U"), .enter)
    #expect(try pile(stage).marks.isEmpty)
  }

  @Test("points are typed as numbers: two digits count at once, a hundred, ten and single ones too")
  func points() throws {
    var stage = try counting(Plan.each.changed { $0.appraisal.voting.inPoints = true })
    stage.type("85")
    stage.type("100")
    stage.type("10 ")
    stage.type("7 ")
    stage.type(".-")
    #expect(try pile(stage).returned == 6)
    stage.press(.enter, .enter)
    let row = stage.session.round(of: "u1")?.counts[BallotBag(panel: "B", channel: .paper)]?.rows[0]
    #expect(row?.counts == ["85": 1, "100": 1, "10": 1, "7": 1])
    #expect(row?.blank == 1 && row?.void == 1)
  }

  @Test("two piles of the same bag are two blind entries; where they differ it is said which figures", arguments: sizes)
  func twice(size: Size) throws {
    var stage = try counting(size: size, Plan.each.changed { $0.appraisal.voting.isTypedTwice = true })
    stage.type(String(repeating: "1", count: 50) + "22")
    stage.press(.enter, .enter)
    stage.press(.character(":"))
    stage.type("count B")
    stage.press(.enter)
    #expect(try pile(stage).returned == 0)
    stage.type(String(repeating: "1", count: 49) + "222")
    stage.press(.enter, .enter)
    try expectSnapshot(stage.screen, "pile-differs-\(size.columns)x\(size.rows)")
    stage.press(
      .escape, .backspace, .backspace, .backspace, .character("1"), .character("2"), .character("2"), .enter, .enter)
    #expect(stage.session.round(of: "u1")?.counts[BallotBag(panel: "B", channel: .paper)]?.returned == 52)
  }

  @Test("the screen shows the sheet, the sums, the last mark and the last ballot", arguments: sizes)
  func screens(size: Size) throws {
    let name = "\(size.columns)x\(size.rows)"
    var one = try counting(size: size)
    one.type("11213*011")
    try expectSnapshot(one.screen, "pile-one-\(name)")
    var all = try Stage.atJointAppraisal(size: size)
    try all.tell("poll\nclose")
    all.press(.control("F"))
    all.type("1122334410-1121122334410-1121122334410")
    try expectSnapshot(all.screen, "pile-all-\(name)")
  }

  @Test("with criteria each unit has a row for each", arguments: sizes)
  func criteria(size: Size) throws {
    let plan = Plan.joint.changed {
      $0.appraisal.voting = VotingRules(
        criteria: ["履职尽责", "问题整改", "支部建设", "联系群众", "党员教育", "作风形象"].enumerated().map {
          Criterion(id: "c\($0.offset)", title: $0.element, weight: 10)
        })
    }
    var stage = try Stage.atJointAppraisal(plan, size: size)
    try stage.tell("poll\nclose")
    stage.press(.control("F"))
    stage.type("1122334410-12")
    try expectSnapshot(stage.screen, "pile-criteria-\(size.columns)x\(size.rows)")
  }
}
