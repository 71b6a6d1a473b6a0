import ReviewCore
import Testing

@Suite("A deadline")
struct MovedDeadlineTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  /// North carries over one problem whose deadline was in June, and one due in a month.
  private func sitting() throws -> Transcript {
    let june = try MovedDeadlineTests.day(2026, 6, 30)
    let soon = try MovedDeadlineTests.day(2027, 1, 18)
    var units = Plans.units
    units[0].problems = [
      PlannedProblem(
        number: "2025-031", source: .lastYear, text: "活动室漏雨", details: [.owner: .text("组织委员"), .deadline: .date(june)]),
      PlannedProblem(number: "2025-032", source: .lastYear, text: "台账不齐", details: [.deadline: .date(soon)]),
    ]
    return try Transcript.given(Plans.simple(speakers: units), "open\nattend members 9\nnext\nnext\nreport")
  }

  @Test("that has passed is moved only with a reason and somebody's leave, also a row carried over")
  func passed() throws {
    var minutes = try sitting()
    let june = try MovedDeadlineTests.day(2026, 6, 30)
    for line in [
      "deadline=2027-03-31", "deadline=2027-03-31 reason=汛期", "deadline=2027-03-31 approver=县委书记", "deadline=\"\"",
    ] {
      minutes.refuses("detail 1 \(line)", .deadlinePassed("2025-031", june))
    }
    // Other fields are filled in as ever, and a reason that is about no deadline is not kept.
    try minutes.when("detail 1 goal=不再漏雨 reason=汛期")
    #expect(minutes.session.problem("2025-031")?.movedDeadlines == nil)
    minutes.refuses("detail 1 reason=汛期 approver=县委书记", .nothingToChange)
    try minutes.when("9:30:00 detail 1 deadline=2027-03-31 reason=汛期不能施工 approver=县委书记")
    let problem = try #require(minutes.session.problem("2025-031"))
    #expect(problem.details.deadline == (try MovedDeadlineTests.day(2027, 3, 31)))
    let moved = try #require(problem.movedDeadlines?.first)
    #expect(moved.from == june && moved.to == problem.details.deadline && moved.at.clockText == "09:30:00")
    #expect(moved.reason == "汛期不能施工" && moved.approver == "县委书记")
    try minutes.when("undo")
    #expect(minutes.session.problem("2025-031")?.movedDeadlines == nil)
  }

  @Test("that has not passed is moved as it always was, and kept where somebody allowed it")
  func ahead() throws {
    var minutes = try sitting()
    try minutes.when("detail 2 deadline=2027-02-28")
    #expect(minutes.session.problem("2025-032")?.movedDeadlines == nil)
    try minutes.when("detail 2 deadline=2027-03-31 reason=等待验收 approver=县委书记")
    #expect(minutes.session.problem("2025-032")?.movedDeadlines?.map(\.reason) == ["等待验收"])
  }

  @Test("passes by the hall's calendar: what could be moved on the day cannot weeks later")
  func calendar() throws {
    var minutes = try sitting()
    try minutes.when("adjourn")
    #expect(minutes.refusal(of: "detail 2025-032 deadline=2027-03-31") == nil)
    minutes.setClock { $0 = $0.moved(by: .seconds(60 * 86_400)) }
    minutes.refuses(
      "detail 2025-032 deadline=2027-03-31", .deadlinePassed("2025-032", try MovedDeadlineTests.day(2027, 1, 18)))
    try minutes.when("detail 2025-032 deadline=2027-03-31 reason=人员调整 approver=县委副书记")
    #expect(minutes.session.problem("2025-032")?.movedDeadlines?.count == 1)
  }

  @Test("moved without a word in an old log is told without a reason")
  func oldLog() throws {
    var minutes = try sitting()
    var changes = ProblemChanges()
    changes.values.deadline = try MovedDeadlineTests.day(2027, 3, 31)
    minutes.record([.problemDetailed(number: "2025-031", changes: changes)])
    let moved = try #require(minutes.session.problem("2025-031")?.movedDeadlines?.first)
    #expect(moved.from == (try MovedDeadlineTests.day(2026, 6, 30)) && moved.reason == nil)
  }
}
