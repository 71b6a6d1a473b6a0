import ReviewRegister
import Testing

@Suite("More time, letters, consequences")
struct SupervisionTests {
  private let number = RowNumber("2027-001")

  @Test("More time is asked for until the deadline, and afterwards the original date counts")
  func extensionInTime() throws {
    var desk = try Desk.withRow()
    let deadline = try Desk.day("2027-06-30")
    #expect(try desk.refusal("extend 2027-001 approver=县长 to=2027-08-30", on: "2027-06-30") == .reasonNeeded(.extend))
    #expect(
      try desk.refusal("extend 2027-001 approver=县长 to=2027-08-30 reason=雨季", on: "2027-07-01")
        == .supervision(number, .extensionTooLate(askedOn: try Desk.day("2027-07-01"), deadline: deadline)))
    #expect(
      try desk.refusal("extend 2027-001 approver=县长 to=2027-06-30 reason=雨季", on: "2027-06-01")
        == .supervision(number, .extensionNotLater(deadline: deadline)))
    #expect(
      try desk.refusal("extend 2027-001 approver=局长 to=2027-08-30 reason=雨季", on: "2027-06-01")
        == .supervision(number, .ownApproval(by: "局长")))
    try desk.type("extend 2027-001 approver=县长 to=2027-08-30 reason=雨季 asked=2027-06-29", on: "2027-07-02")
    #expect(try desk.row("2027-001").deadline?.text == "2027-08-30")
    #expect(try desk.row("2027-001").extensions.map(\.from) == [deadline])
    #expect(try desk.row("2027-001").timing(on: desk.today, settings: desk.settings).isExtended)
  }

  @Test("A request waits for a decision, which takes its date and reason")
  func request() throws {
    var desk = try Desk.withRow()
    try desk.type("request 2027-001 2027-07-30 雨季 by=局长", on: "2027-06-20")
    #expect(try desk.row("2027-001").extensionRequest?.to.text == "2027-07-30")
    try desk.type("extend 2027-001 approver=县长", on: "2027-07-05")
    let granted = try #require(try desk.row("2027-001").extensions.last)
    #expect(granted.askedOn.text == "2027-06-20" && granted.act.reason == "雨季")
    try desk.type("request 2027-001 2027-09-30 仍在施工")
    try desk.type("refuse 2027-001 工期已足")
    #expect(try desk.row("2027-001").extensionRequest == nil)
    #expect(try desk.row("2027-001").deadline?.text == "2027-07-30")
  }

  @Test("What hangs on the deadline moves with it; what is reached stays")
  func milestonesMove() throws {
    var desk = try Desk.withRow()
    try desk.type("update 2027-001 rectification=in-stages")
    try desk.type("stage 2027-001 设计 due=2027-03-01")
    try desk.type("stage 2027-001 施工 due=2027-05-01")
    try desk.type("reach 2027-001", on: "2027-02-25")
    try desk.type("extend 2027-001 approver=县长 to=2027-07-10 reason=雨季")
    #expect(try desk.row("2027-001").milestones.map(\.due.text) == ["2027-03-01", "2027-05-11"])
  }

  @Test("A deadline is never simply overwritten")
  func correction() throws {
    let desk = try Desk.withRow()
    #expect(
      try desk.refusal("update 2027-001 deadline=2027-12-31")
        == .deadlineByExtension(number, try Desk.day("2027-06-30")))
  }

  @Test("A row is urged once a month")
  func urging() throws {
    var desk = try Desk.withRow()
    try desk.type("urge 2027-001", on: "2027-02-01")
    let february = try #require(Month(rawValue: "2027-02"))
    #expect(try desk.refusal("urge 2027-001", on: "2027-02-28") == .supervision(number, .urgedAlready(february)))
    try desk.type("urge 2027-001", on: "2027-03-01")
    #expect(try desk.row("2027-001").urgedMonths.map(\.rawValue) == ["2027-02", "2027-03"])
  }

  @Test("Letters go out in their order, each only after the one before went unanswered past its buffer")
  func letters() throws {
    var desk = try Desk.withRow()
    // Due 30 June; the first step comes at most 45 days before.
    let steps = desk.settings.steps
    #expect(
      try desk.refusal("letter 2027-001", on: "2027-05-15")
        == .supervision(number, .stepTooEarly(steps[0], from: try Desk.day("2027-05-16"))))
    #expect(
      try desk.refusal("letter 2027-001 step=admonition", on: "2027-05-16")
        == .supervision(number, .stepOutOfTurn(next: steps[0])))
    try desk.type("letter 2027-001", on: "2027-05-16")
    // Answer due on the 21st, seven days of buffer.
    #expect(
      try desk.refusal("letter 2027-001", on: "2027-05-28")
        == .supervision(number, .stepTooEarly(steps[1], from: try Desk.day("2027-05-29"))))
    try desk.type("letter 2027-001", on: "2027-05-29")
    #expect(
      try desk.refusal("letter 2027-001", on: "2027-06-10")
        == .supervision(number, .stepTooEarly(steps[2], from: try Desk.day("2027-06-11"))))
    try desk.type("letter 2027-001", on: "2027-06-11")
    #expect(
      try desk.refusal("letter 2027-001", on: "2027-06-30")
        == .supervision(number, .stepTooEarly(steps[3], from: try Desk.day("2027-07-01"))))
    try desk.type("letter 2027-001", on: "2027-07-01")
    try desk.type("letter 2027-001", on: "2027-07-16")
    let letters = try desk.row("2027-001").letters
    #expect(letters.map(\.step) == steps.map(\.id))
    #expect(letters.map(\.number.rawValue) == (1...5).map { "2027-00\($0)" })
    let last = try #require(letters.last)
    #expect(try desk.refusal("letter 2027-001", on: "2027-09-01") == .supervision(number, .lastLetterSent(last)))
  }

  @Test("An answer ends the letters until the deadline has passed")
  func answer() throws {
    var desk = try Desk.withRow()
    try desk.type("letter 2027-001", on: "2027-05-16")
    #expect(
      try desk.refusal("answer 2027-001 on=2027-05-15", on: "2027-05-17") == .supervision(number, .noLetterToAnswer))
    try desk.type("answer 2027-001 正在施工", on: "2027-05-18")
    let letter = try #require(try desk.row("2027-001").letters.last)
    #expect(letter.answeredOn?.text == "2027-05-18")
    #expect(try desk.refusal("letter 2027-001", on: "2027-06-30") == .supervision(number, .letterAnswered(letter)))
    try desk.type("letter 2027-001", on: "2027-07-01")
    #expect(try desk.row("2027-001").letters.map(\.step) == ["notice", "notice"])
  }

  @Test("A removal is proposed only when a deadline was missed after a formal notice, and a person decides")
  func removal() throws {
    var desk = try Desk.withRow {
      $0.steps = [SupervisionStep(id: "warn", title: "告诫书", trigger: .overdue(days: 1), answerWithin: 5)]
      $0.removeAfter = "warn"
    }
    let step = desk.settings.steps[0]
    #expect(
      try desk.refusal("propose 2027-001 removal", on: "2027-07-01")
        == .supervision(number, .removalNotDue(.noFormalNotice(step: step))))
    try desk.type("letter 2027-001", on: "2027-07-01")
    #expect(
      try desk.refusal("propose 2027-001 removal", on: "2027-07-13")
        == .supervision(number, .removalNotDue(.tooEarly(from: try Desk.day("2027-07-14")))))
    try desk.type("propose 2027-001 removal", on: "2027-07-14")
    #expect(try desk.row("2027-001").proposals.map(\.isConfirmed) == [nil])
    #expect(try desk.refusal("propose 2027-001 removal") == .supervision(number, .proposedAlready(.removal)))
    #expect(try desk.refusal("confirm 2027-001 removal") == .byNeeded(.decide))
    #expect(try desk.refusal("dismiss 2027-001 removal by=书记 reason=\"\"") == .reasonNeeded(.decide))
    try desk.type("dismiss 2027-001 removal 已全力整改 by=书记")
    #expect(try desk.row("2027-001").proposals.map(\.isConfirmed) == [false])
  }

  @Test("Concealment proposes a circular, which a person confirms")
  func concealment() throws {
    var desk = try Desk.withRow()
    #expect(try desk.refusal("propose 2027-001 circular") == .supervision(number, .notConcealed))
    try desk.type("flag 2027-001 自查未报")
    #expect(try desk.row("2027-001").proposals.map(\.proposal) == [.circular])
    #expect(try desk.refusal("flag 2027-001 又") == .supervision(number, .concealedAlready))
    try desk.type("confirm 2027-001 circular by=书记")
    #expect(try desk.row("2027-001").proposals.map(\.isConfirmed) == [true])
  }

  @Test("Of a tolerated row nobody is held to account, and the work goes on")
  func tolerance() throws {
    var desk = try Desk.withRow()
    #expect(try desk.refusal("tolerate 2027-001 探索中失误") == .byNeeded(.tolerate))
    try desk.type("tolerate 2027-001 探索中失误 by=书记")
    let act = try #require(try desk.row("2027-001").tolerated)
    #expect(try desk.refusal("letter 2027-001", on: "2027-08-01") == .supervision(number, .tolerated(act)))
    #expect(try desk.refusal("propose 2027-001 removal") == .supervision(number, .tolerated(act)))
    try desk.type("urge 2027-001")
    try desk.type("submit 2027-001 已改")
  }
}
