import ReviewRegister
import Testing

@Suite("From evidence to closing out")
struct AcceptanceTests {
  private let number = RowNumber("2027-001")

  @Test("A row is closed out only with evidence and a signature of somebody else")
  func plainWay() throws {
    var desk = try Desk.withRow()
    try desk.type("submit 2027-001 已换管 done=2027-02-20", on: "2027-03-01")
    let submission = try #require(try desk.row("2027-001").submission)
    #expect(submission.act.by == "局长")
    #expect(submission.evidence.doneOn.text == "2027-02-20" && submission.evidence.handedInOn.text == "2027-03-01")
    #expect(try desk.refusal("accept 2027-001 by=局长") == .acceptance(number, .ownAcceptance(by: "局长")))
    #expect(try desk.refusal("accept 2027-001") == .byNeeded(.accept))
    try desk.type("accept 2027-001 by=科长", on: "2027-03-05")
    #expect(try desk.row("2027-001").isDone)
    #expect(try desk.row("2027-001").closedOn?.text == "2027-03-05")
  }

  @Test("Whoever handed the evidence in does not accept it, owner or not")
  func submitter() throws {
    var desk = try Desk.withRow()
    try desk.type("submit 2027-001 已换管 by=副局长", on: "2027-03-01")
    #expect(try desk.refusal("accept 2027-001 by=副局长") == .acceptance(number, .ownAcceptance(by: "副局长")))
    #expect(try desk.refusal("accept 2027-001 by=局长") == .acceptance(number, .ownAcceptance(by: "局长")))
  }

  @Test("Evidence is not accepted before the day it was handed in")
  func dayOfAcceptance() throws {
    let desk = try Desk.with(.submitted)
    let day = try Desk.day("2027-03-01")
    #expect(
      try desk.refusal("accept 2027-001 by=科长 on=2027-02-28") == .acceptance(number, .beforeSubmission(handedInOn: day))
    )
  }

  @Test("Two signatures are of two people and of different rank")
  func twoSignatures() throws {
    var desk = try Desk.with(.submitted) {
      $0.acceptance.signatures = 2
      $0.acceptance.ranks = ["科级", "处级"]
    }
    #expect(try desk.refusal("accept 2027-001 by=科长") == .acceptance(number, .rankNeeded(known: ["科级", "处级"])))
    #expect(
      try desk.refusal("accept 2027-001 by=科长 rank=厅级") == .acceptance(number, .rankNeeded(known: ["科级", "处级"])))
    try desk.type("accept 2027-001 by=科长 rank=科级")
    #expect(try desk.row("2027-001").closing == .submitted)
    #expect(try desk.refusal("accept 2027-001 by=科长 rank=处级") == .acceptance(number, .signedAlready(by: "科长")))
    #expect(try desk.refusal("accept 2027-001 by=副科长 rank=科级") == .acceptance(number, .sameRank("科级")))
    try desk.type("accept 2027-001 by=处长 rank=处级")
    #expect(try desk.row("2027-001").isDone)
    #expect(try desk.row("2027-001").signatures.map(\.rank) == ["科级", "处级"])
  }

  @Test("A row sent back needs all its signatures anew")
  func signaturesAnew() throws {
    var desk = try Desk.with(.submitted) { $0.acceptance.signatures = 2 }
    try desk.type("accept 2027-001 by=科长 rank=科级")
    try desk.type("return 2027-001 缺照片")
    try desk.type("submit 2027-001 补照片", on: "2027-03-10")
    #expect(try desk.row("2027-001").signatures.isEmpty)
    try desk.type("accept 2027-001 by=科长 rank=科级")
    #expect(try desk.row("2027-001").closing == .submitted)
  }

  @Test("During the notice period a row cannot be closed, and on the day after it can")
  func notice() throws {
    var desk = try Desk.with(.inNotice)
    let until = try Desk.day("2027-03-07")
    #expect(try desk.row("2027-001").noticeUntil == until)
    #expect(try desk.refusal("close 2027-001", on: "2027-03-07") == .acceptance(number, .noticeRunning(until: until)))
    try desk.type("close 2027-001", on: "2027-03-08")
    #expect(try desk.row("2027-001").closedOn?.text == "2027-03-08")
  }

  @Test("An objection in the notice period sends the row back")
  func objection() throws {
    var desk = try Desk.with(.inNotice)
    try desk.type("return 2027-001 群众反映仍漏水", on: "2027-03-04")
    #expect(try desk.row("2027-001").closing == .sentBack)
    #expect(try desk.row("2027-001").progress == .inProgress)
  }

  @Test("Where the settings or the row ask for a check on the spot, nothing is accepted without one")
  func checks() throws {
    var desk = try Desk.with(.submitted) { $0.acceptance.siteCheck = true }
    #expect(try desk.refusal("accept 2027-001 by=科长") == .acceptance(number, .checkNeeded))
    try desk.type("check 2027-001 not-rectified note=仍漏")
    #expect(try desk.refusal("accept 2027-001 by=科长") == .acceptance(number, .checkFailed(.notRectified)))
    try desk.type("check 2027-001 rectified")
    try desk.type("accept 2027-001 by=科长")
    #expect(try desk.row("2027-001").isDone)

    var other = try Desk.withRow()
    try other.type("update 2027-001 check=yes")
    try other.type("submit 2027-001 已换管")
    #expect(try other.refusal("accept 2027-001 by=科长") == .acceptance(number, .checkNeeded))
  }

  @Test("Only a continuous rectification is accepted as one that goes on")
  func continuing() throws {
    var desk = try Desk.with(.submitted)
    try desk.type("check 2027-001 continuing")
    #expect(try desk.refusal("accept 2027-001 by=科长") == .acceptance(number, .checkFailed(.continuing)))
    var other = try Desk.withRow()
    try other.type("update 2027-001 rectification=continuous")
    try other.type("submit 2027-001 已建制度")
    #expect(try other.row("2027-001").progress == .longTerm)
    try other.type("check 2027-001 continuing")
    try other.type("accept 2027-001 by=科长")
    #expect(try other.row("2027-001").isDone)
  }

  @Test("A row without goal, measure, owner and deadline takes no evidence")
  func incomplete() throws {
    var desk = try Desk()
    try desk.type("add 丁镇 道路破损 source=film")
    #expect(
      try desk.refusal("submit 2027-001 已修") == .acceptance(number, .incomplete([.goal, .measure, .owner, .deadline])))
  }

  @Test("Milestones are reached one by one, and evidence comes after the last")
  func milestones() throws {
    var desk = try Desk.withRow()
    #expect(try desk.refusal("stage 2027-001 设计 due=2027-03-01") == .acceptance(number, .notInStages))
    try desk.type("update 2027-001 rectification=in-stages")
    try desk.type("stage 2027-001 施工 due=2027-05-01")
    try desk.type("stage 2027-001 设计 due=2027-03-01")
    #expect(try desk.row("2027-001").milestones.map(\.text) == ["设计", "施工"])
    let late = Milestone(text: "验收", due: try Desk.day("2027-07-01"))
    #expect(
      try desk.refusal("stage 2027-001 验收 due=2027-07-01")
        == .milestoneAfterDeadline(late, deadline: try Desk.day("2027-06-30")))
    try desk.type("reach 2027-001", on: "2027-03-01")
    let next = try #require(try desk.row("2027-001").milestones.last)
    #expect(try desk.refusal("submit 2027-001 全部完成") == .acceptance(number, .milestonesOpen(next: next)))
    try desk.type("reach 2027-001 milestone=2", on: "2027-04-20")
    #expect(try desk.refusal("reach 2027-001") == .acceptance(number, .noMilestone(count: 2)))
    try desk.type("submit 2027-001 全部完成")
  }

  @Test("A thing is done before it is handed in")
  func order() throws {
    let desk = try Desk.withRow()
    let (done, today) = (try Desk.day("2027-02-01"), try Desk.day("2027-01-20"))
    #expect(
      try desk.refusal("submit 2027-001 已换管 done=2027-02-01", on: "2027-01-20")
        == .acceptance(number, .doneAfterHandedIn(doneOn: done, handedInOn: today)))
  }

  @Test("A file is named with its checksum, or refused")
  func files() throws {
    var desk = try Desk.withRow()
    let file = EvidenceFile(name: "照片.jpg", sha256: String(repeating: "a", count: 64), bytes: 12)
    let bad = EvidenceFile(name: "照片.jpg", sha256: "ABC", bytes: 12)
    let submit = { RegisterCommand.row(RowNumber("2027-001"), .submit(text: "已换管", doneOn: nil, files: [$0])) }
    #expect(throws: RegisterRejection.acceptance(number, .badHash(file: "照片.jpg"))) { try desk.decide(submit(bad)) }
    try desk.perform(submit(file))
    #expect(try desk.row("2027-001").submission?.evidence.files == [file])
  }
}
