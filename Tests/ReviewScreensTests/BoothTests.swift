import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("A voter in the booth")
struct BoothTests {
  /// Three units and one grade for each.
  private func small(_ plan: Plan = .booth(speakers: 3)) throws -> BoothStage { try BoothStage(plan) }

  @Test func `comes with a code, rates each unit, reads it through, casts it, and the page is anybody's again`() throws {
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

@Suite("The booth's door")
struct BoothDoorTests {
  @Test func `is shut while no vote is open, and says so`() throws {
    var booth = try BoothStage(opens: false)
    #expect(booth.screen.contains("现在没有投票"))
    booth.type("7KQ2M")
    booth.press(.enter)
    #expect(booth.isFresh && booth.effects.isEmpty)
    booth.open(.booth())
    #expect(booth.screen.contains("请输入投票码") && booth.screen.contains("全体 14 位"))
  }

  @Test func `leaves a mistyped code to be put right, and shows none that was not let in`() throws {
    var booth = try BoothStage()
    let code = try BoothStage.code()
    booth.voters[code] = Voter(panel: "A")
    booth.type(String(code.text.dropLast()) + (code.text.last == "A" ? "B" : "A"))
    booth.press(.enter)
    #expect(booth.screen.contains("投票码输错了"))
    booth.press(.backspace)
    booth.type(String(code.text.suffix(1)))
    booth.press(.enter)
    #expect(booth.model.isInUse)
    booth.press(.escape, .escape)
    booth.type("7KQ")
    booth.press(.enter)
    #expect(booth.screen.contains("还没有输完"))
    booth.press(.escape)
    booth.type(try BoothStage.code(5).text)
    booth.press(.enter)
    #expect(booth.screen.contains("投票码无效"))
    if case .idle(let idle) = booth.model.page { #expect(idle.typed.isEmpty) } else { Issue.record("not idle") }
  }

  @Test func `takes symbols only, in any case, and letters that look like digits not at all`() throws {
    var booth = try BoothStage()
    booth.type("7kq2m 0Oo1Il\u{FF38}\u{FF37}")
    if case .idle(let idle) = booth.model.page { #expect(idle.typed.text == "7KQ2M-LXW__-____") }
  }

  @Test func `stays shut for a while after three wrong codes, longer after each more, and opens for all again`() throws {
    var booth = try BoothStage()
    for seed in 20..<23 as Range<UInt8> {
      booth.type(try BoothStage.code(seed).text)
      booth.press(.enter)
    }
    #expect(booth.screen.contains("10"), "seconds are said")
    #expect(booth.model.secondsLocked == 10)
    try booth.enter()
    #expect(!booth.model.isInUse, "nothing can be typed")
    booth.wait(seconds: 10)
    #expect(booth.model.secondsLocked == nil)
    booth.type(try BoothStage.code(24).text)
    booth.press(.enter)
    #expect(booth.model.secondsLocked == 20)
    booth.wait(seconds: 20)
    try booth.enter()
    #expect(booth.model.isInUse)
    booth.press(.escape, .escape)
    booth.type(try BoothStage.code(25).text)
    booth.press(.enter)
    #expect(booth.model.secondsLocked == nil, "a right one has begun the count anew")
  }

  @Test func `sends a slip of another panel elsewhere, and a code that has voted away`() throws {
    var booth = try BoothStage(.booth(speakers: 1))
    try booth.enter(panel: "B")
    #expect(!booth.model.isInUse && booth.screen.contains("不是这间"))
    try booth.enter(4)
    booth.type("1")
    booth.press(.enter, .enter, .enter)
    try booth.enter(4)
    #expect(!booth.model.isInUse && booth.screen.contains("本轮已投过票") && booth.cast.count == 1)
  }

  @Test func `is left only by the secretary's keys, and only while nobody is in the booth`() throws {
    var booth = try BoothStage(.booth(speakers: 1))
    let way: [Key] = "LEAVE".map { .control($0) }
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" { booth.press(.control(letter)) }
    for number in 1...24 { booth.press(.function(number)) }
    booth.press(.escape, .tab, .backTab, .home, .end, .pageUp, .pageDown, .delete, .left, .right)
    booth.type("qQ:exit LEAVE \u{4}")
    #expect(!booth.effects.contains(.leave))
    booth.press(.escape, .control("L"), .control("E"), .enter)
    booth.press(.control("A"), .control("V"), .control("E"))
    #expect(!booth.effects.contains(.leave), "in one go")
    booth.press(.escape)
    try booth.enter()
    for key in way { booth.press(key) }
    #expect(!booth.effects.contains(.leave) && booth.model.isInUse)
    booth.press(.escape, .escape, .control("L"))
    for key in way { booth.press(key) }
    #expect(booth.effects.last == .leave)
  }
}

@Suite("What becomes of a sheet")
struct BoothSheetEndTests {
  private func begun() throws -> BoothStage {
    var booth = try BoothStage(.booth(speakers: 2))
    try booth.enter()
    booth.type("1")
    return booth
  }

  @Test func `nobody touches is thrown away after ninety seconds, which is said before`() throws {
    var booth = try begun()
    #expect(booth.screen.contains("90 秒不按键，没投出的票即作废"))
    booth.wait(seconds: 71)
    #expect(booth.screen.contains("再过 19 秒不按键"))
    booth.type("2")
    booth.wait(seconds: 89)
    #expect(booth.model.isInUse && booth.screen.contains("再过 1 秒"))
    booth.wait(seconds: 1)
    #expect(booth.isFresh && booth.cast.isEmpty && booth.effects.last == .forget)
  }

  @Test func `its voter gives up by Esc twice, and not by Esc once`() throws {
    var booth = try begun()
    booth.press(.escape)
    #expect(booth.screen.contains("再按一次 Esc"))
    booth.press(.right, .escape)
    #expect(booth.model.isInUse)
    booth.press(.escape)
    #expect(booth.isFresh && booth.cast.isEmpty)
  }

  @Test func `is not cast after the close, and its voter is told so`() throws {
    var booth = try begun()
    booth.close()
    #expect(!booth.model.isInUse && booth.screen.contains("已经截止"))
    #expect(!booth.screen.contains("甲街道党工委"))
    booth.wait(seconds: 12)
    #expect(booth.isFresh)
    booth.open(.booth(speakers: 2), round: 2)
    #expect(booth.screen.contains("请输入投票码"))
  }

  @Test func `the box could not store stays as it is, with the reason, and the same press goes again`() throws {
    var booth = try begun()
    booth.press(.enter)
    booth.type("2")
    booth.press(.enter)
    booth.answer = .failed("磁盘已满")
    booth.press(.enter)
    #expect(booth.screen.contains("磁盘已满") && booth.cast.isEmpty && !booth.screen.contains("入箱"))
    booth.answer = .cast(.storedAlready)
    booth.press(.enter)
    #expect(booth.screen.contains("您的票已入箱"), "it had been stored after all")
    let sent = booth.effects.compactMap { if case .cast(let submission) = $0 { submission } else { nil } }
    #expect(sent.count == 2 && Set(sent).count == 1, "one submission, one token")
  }

  @Test func `is kept while the window is too small, and nothing can be changed unseen`() throws {
    var booth = try begun()
    booth.send(.resize(Size(columns: 79, rows: 24)))
    booth.type("4")
    booth.press(.enter, .escape, .escape)
    #expect(booth.screen.contains("79×24") && !booth.screen.contains("甲街道党工委"))
    booth.send(.resize(Size(columns: 100, rows: 30)))
    booth.press(.enter)
    booth.type("2")
    booth.press(.enter, .enter)
    #expect(booth.cast.map(\.marks) == [[.choice(0), .choice(1)]])
  }
}
