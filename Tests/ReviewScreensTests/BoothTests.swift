import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("A voter in the booth")
struct BoothTests {
  /// Three units and one grade for each.
  private func small(_ plan: Plan = .booth(speakers: 3)) throws -> BoothStage { try BoothStage(plan) }

  @Test func `comes with a code, rates each unit, reads it through, casts it, and the page is anybody's again`() throws
  {
    var booth = try small()
    try booth.enter()
    #expect(booth.screen.contains("甲街道党工委") && booth.screen.contains("第 1 位，共 3 位"))
    booth.type("2")
    #expect(booth.screen.contains("✓"), "what is chosen is seen as chosen")
    #expect(booth.cast.isEmpty && booth.screen.contains("第 1 位"), "a digit leads nowhere")
    booth.press(.enter)
    booth.type("4")
    booth.press(.enter)
    booth.type("0")
    booth.press(.enter)
    #expect(booth.screen.contains("请核对") && booth.screen.contains("1 项弃权") && booth.cast.isEmpty)
    booth.press(.enter)
    #expect(booth.cast.map(\.marks) == [[.choice(1), .choice(3), .blank]])
    #expect(booth.cast[0].channel == .booth && booth.cast[0].release == nil)
    #expect(booth.screen.contains("您的票已入箱"))
    booth.press(.enter)
    #expect(booth.isFresh)
    #expect(booth.effects.suffix(2) == [.forget, .forget], "the terminal forgets the sheet, and then the answer")
  }

  @Test func `leaves no place empty by accident: Enter asks, the button leads there`() throws {
    var booth = try small()
    try booth.enter()
    booth.press(.enter)
    #expect(booth.screen.contains("请先选一项；要弃权请按 0"))
    booth.press(.down, .down)
    booth.type("1")
    booth.press(.enter)
    #expect(booth.screen.contains("还有 2 项没有填") && booth.screen.contains("未填"))
    booth.press(.enter)
    #expect(booth.cast.isEmpty && booth.screen.contains("甲街道党工委") && booth.screen.contains("请先选一项"))
    booth.type("1")
    booth.press(.enter, .enter)
    booth.type("0")
    booth.press(.enter, .enter)
    #expect(booth.cast.map(\.marks) == [[.choice(0), .blank, .choice(0)]])
  }

  @Test func `goes back from the second look to any line, and from there to the second look again`() throws {
    var booth = try small()
    try booth.enter()
    for _ in 0..<3 {
      booth.type("1")
      booth.press(.enter)
    }
    booth.press(.up, .up, .enter)
    #expect(booth.screen.contains("乙街道党工委") && booth.screen.contains("第 2 位"))
    booth.type("3")
    booth.press(.enter)
    #expect(booth.screen.contains("请核对"))
    booth.press(.enter)
    #expect(booth.cast.map(\.marks) == [[.choice(0), .choice(2), .choice(0)]])
  }

  @Test func `has not cast the sheet by an Enter too many, only by one pressed after looking`() throws {
    var booth = try small()
    try booth.enter()
    booth.type("1")
    booth.press(.enter)
    booth.type("1")
    booth.press(.enter)
    booth.type("1")
    booth.press(.enter)
    booth.send(.key(.enter))
    booth.send(.key(.enter))
    #expect(booth.cast.isEmpty && booth.screen.contains("请核对") && !booth.screen.contains("Enter 投票"))
    booth.wait(seconds: 1)
    #expect(booth.screen.contains("Enter 投票"), "now it can be pressed, and says so")
    booth.press(.enter)
    #expect(booth.cast.count == 1)
  }

  @Test func `may use arrows, and digits as an input method sends them`() throws {
    var booth = try small()
    try booth.enter()
    booth.press(.right, .right, .right, .left, .enter)
    booth.type("\u{FF13}")
    booth.press(.enter, .left, .left, .enter, .enter)
    #expect(booth.cast.map(\.marks) == [[.choice(1), .choice(2), .choice(2)]])
  }

  @Test func `rates a unit's criteria on one page, where a digit leads to the next line`() throws {
    var booth = try BoothStage(.booth(criteria: Plan.boothCriteria, speakers: 2))
    try booth.enter()
    booth.type("12340")
    #expect(booth.screen.contains("甲街道党工委") && booth.screen.contains("►  6 联系群众"))
    booth.type("1")
    #expect(booth.screen.contains("第 1 位"), "to the next unit only by Enter")
    booth.press(.enter)
    booth.type("222222")
    booth.press(.enter, .enter)
    let first: [Mark] = [.choice(0), .choice(1), .choice(2), .choice(3), .blank, .choice(0)]
    #expect(booth.cast.map(\.marks) == [first + Array(repeating: .choice(1), count: 6)])
  }

  @Test func `types points, of which nothing above a hundred can be typed, and 0 is no blank`() throws {
    var booth = try small(.booth(inPoints: true, speakers: 3))
    try booth.enter()
    booth.press(.enter)
    #expect(booth.screen.contains("请先输入分数；要弃权请按 -"))
    booth.type("87")
    booth.press(.backspace)
    booth.type("15")
    booth.press(.enter)
    booth.type("0")
    booth.press(.enter)
    booth.type("-")
    booth.press(.enter)
    #expect(booth.screen.contains("81 分") && booth.screen.contains("0 分") && booth.screen.contains("1 项弃权"))
    booth.press(.enter)
    #expect(booth.cast.map(\.marks) == [[.choice(19), .choice(100), .blank]])
  }

  @Test func `does not rate the own unit, and is not led there`() throws {
    var booth = try small()
    try booth.enter(own: "u2")
    booth.type("1")
    booth.press(.enter)
    #expect(booth.screen.contains("第 3 位"))
    booth.type("1")
    booth.press(.enter)
    #expect(booth.screen.contains("本单位"))
    booth.press(.up, .up, .enter)
    #expect(booth.screen.contains("请核对"), "Enter on that line changes nothing")
    booth.press(.end, .enter)
    #expect(booth.cast.map(\.marks) == [[.choice(0), .own, .choice(0)]])
  }

  @Test func `freed by the secretary needs no code, and the ballot says whose release it uses`() throws {
    var booth = try BoothStage(.booth(speakers: 1), isFreed: true)
    booth.press(.enter)
    #expect(booth.screen.contains("放行后") && !booth.model.isInUse)
    booth.open(.booth(speakers: 1), released: Voter(panel: "A"))
    #expect(booth.screen.contains("请按 Enter 开始填票"))
    booth.press(.enter)
    booth.type("1")
    booth.press(.enter)
    booth.answer = .cast(.unknownCode)
    booth.press(.enter)
    #expect(booth.screen.contains("还没有投出：放行已用完或已收回"), "taken back meanwhile: the sheet stays")
    booth.press(.enter)
    #expect(booth.cast.map(\.release) == [Voter(panel: "A")])
    #expect(!booth.screen.contains("票条"))
  }

  @Test func `reads the booth in another language until it is the next one's turn`() throws {
    var booth = try small()
    booth.press(.tab)
    #expect(booth.screen.contains("Type your code"))
    try booth.enter()
    #expect(booth.screen.contains("1 of 3") && booth.screen.contains("fairly good"))
    booth.press(.tab)
    #expect(booth.screen.contains("較好"))
    booth.press(.escape, .escape)
    #expect(booth.isFresh && booth.screen.contains("请输入投票码"))
    booth.press(.tab)
    booth.wait(seconds: 90)
    #expect(booth.isFresh, "whoever only tried the key leaves no other language")
  }
}
