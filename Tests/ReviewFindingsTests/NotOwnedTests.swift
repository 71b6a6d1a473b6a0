import ReviewCore
import ReviewFindings
import Testing

@Suite("M16: what was pointed out and the report has not owned")
struct NotOwnedTests {
  /// A session of one unit, told line by line.
  private func session(_ lines: String...) throws -> Session {
    var unit = Plan.unit("a", problems: ["支部大会两年没有开"])
    unit.problems += [
      PlannedProblem(source: .film, text: "活动室上锁"), PlannedProblem(source: .masses, text: "路灯不亮"),
    ]
    let plan = Plan.with([unit])
    let now = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    var history = try #require(
      History([Recorded(position: 1, batch: 1, at: now, event: Event.sessionCreated(plan: plan))]))
    for line in lines {
      let context = CommandContext(session: history.session, seed: 1, lastSeen: nil)
      let command = try CommandLine(parsing: line, plan: plan).command(in: context)
      let end = history.end
      for (offset, event) in try history.decide(command, at: now).enumerated() {
        history.append(Recorded(position: end + 1 + offset, batch: end + 1, at: now, event: event))
      }
    }
    return history.session
  }

  @Test("nobody on the floor, nothing to list")
  func nobody() throws { #expect(try session("open").notOwnedOnTheFloor == nil) }

  @Test("what others named is listed until the speaker owns up to it; what the unit found itself is not")
  func owning() throws {
    let texts = { (session: Session) in session.notOwned(by: "a").map(\.text) }
    let lines = ["open", "next", "problem 楼道堆物 speaker=a", "next", "next", "report"]
    let reporting = try session(lines[0], lines[1], lines[2], lines[3], lines[4], lines[5])
    #expect(texts(reporting) == ["活动室上锁", "路灯不亮", "楼道堆物"])
    #expect(reporting.notOwnedOnTheFloor?.speakers == ["a"])
    let owned = try session(lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], "own 2", "questions")
    #expect(texts(owned) == ["路灯不亮", "楼道堆物"])
  }

  @Test("what is pointed out after the report is not held against it")
  func afterwards() throws {
    let session = try session(
      "open", "next", "next", "next", "report", "own 2", "own 3", "questions", "problem 账目不清", "commentary",
      "problem 班子不和")
    #expect(session.notOwnedOnTheFloor == nil)
  }
}
