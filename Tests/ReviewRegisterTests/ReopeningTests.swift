import ReviewRegister
import Testing

@Suite("Opening again and looking back")
struct ReopeningTests {
  private let number = RowNumber("2027-001")

  @Test("A row opened again keeps its history, counts how often, and is not done")
  func reopening() throws {
    var desk = try Desk.with(.closedOut)
    #expect(try desk.refusal("return 2027-001 不行") == .notNow(.sendBack, number, .closedOut))
    try desk.type("reopen 2027-001 又漏了 deadline=2027-09-30", on: "2027-05-01")
    var row = try desk.row("2027-001")
    #expect(row.reopenings.count == 1 && row.submissions.count == 1 && !row.isDone)
    #expect(row.deadline?.text == "2027-09-30" && row.progress == .inProgress)
    try desk.type("submit 2027-001 重做")
    try desk.type("accept 2027-001 by=科长")
    try desk.type("reopen 2027-001 再漏")
    row = try desk.row("2027-001")
    #expect(row.reopenings.map(\.reason) == ["又漏了", "再漏"])
  }

  @Test("Where a way of mending has a usual deadline, a row opened again gets it")
  func usualDeadline() throws {
    var desk = try Desk.with(.closedOut) { $0.usualDays.atOnce = 30 }
    try desk.type("reopen 2027-001 又漏了", on: "2027-05-01")
    #expect(try desk.row("2027-001").deadline?.text == "2027-05-31")
  }

  @Test("Somebody else looks back, months after closing out")
  func lookBack() throws {
    var desk = try Desk.with(.closedOut)
    let from = try Desk.day("2027-06-02")
    #expect(
      try desk.refusal("look-back 2027-001 held by=督查员", on: "2027-06-01")
        == .acceptance(number, .lookBackTooEarly(from: from)))
    #expect(
      try desk.refusal("look-back 2027-001 held by=科长", on: "2027-06-02") == .acceptance(number, .ownLookBack(by: "科长"))
    )
    #expect(
      try desk.refusal("look-back 2027-001 held by=局长", on: "2027-06-02") == .acceptance(number, .ownLookBack(by: "局长"))
    )
    #expect(try desk.refusal("look-back 2027-001 held", on: "2027-06-02") == .byNeeded(.lookBack))
    try desk.type("look-back 2027-001 held by=督查员", on: "2027-06-02")
    #expect(try desk.row("2027-001").isLookedBackAt && desk.row("2027-001").isDone)
  }

  @Test("A problem that came back opens the same row again, in the same command")
  func cameBack() throws {
    var desk = try Desk.with(.closedOut)
    #expect(try desk.refusal("look-back 2027-001 came-back by=督查员", on: "2027-07-01") == .reasonNeeded(.lookBack))
    try desk.type("look-back 2027-001 came-back by=督查员 reason=又在漏", on: "2027-07-01")
    #expect(try desk.row("2027-001").closing == .reopened)
    #expect(try desk.row("2027-001").lookBacks.map(\.held) == [false])
    try desk.type("undo 记错了")
    #expect(try desk.row("2027-001").isDone)
  }

  @Test("A sample is a share of the rows that are due, and the same seed draws the same")
  func sample() throws {
    var desk = try Desk("2027-01-10") { $0.lookBack.share = 30 }
    for index in 1...12 {
      try desk.type(
        "add 单位\(index) 问题\(index) source=film goal=好 measure=改 owner=甲 deadline=2027-06-30", on: "2027-01-10")
      if index > 2 {
        try desk.type("submit 2027-0\(twoDigits(index)) 好了", on: "2027-02-01")
        try desk.type("accept 2027-0\(twoDigits(index)) by=乙", on: "2027-02-02")
      }
    }
    let draw = RegisterCommand(.drawSample(seed: 7, candidates: desk.rows.map(\.number)))
    #expect(throws: RegisterRejection.source(.nothingToDraw)) { try desk.decide(draw) }
    desk.today = try Desk.day("2027-05-02")
    #expect(try desk.decide(draw) == desk.decide(draw))
    try desk.perform(draw)
    #expect(desk.head.samples.first?.candidates == 10 && desk.head.samples.first?.drawn.count == 3)
    #expect(desk.rows.filter(\.isDrawnForLookBack).map(\.number) == desk.head.samples.first?.drawn)
  }
}
