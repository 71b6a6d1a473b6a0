import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("The booth's door")
struct BoothAvailabilityTests {
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

  @Test func `stays shut for a while after three wrong codes, longer after each more, and opens for all again`() throws
  {
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
