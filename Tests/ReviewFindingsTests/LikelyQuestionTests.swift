import ReviewCore
import ReviewFindings
import Testing

@Suite("M23: what a unit is likely to be asked")
struct LikelyQuestionTests {
  private func session(_ lines: String...) throws -> Session {
    var unit = Plan.unit("a", problems: ["支部大会两年没有开"])
    unit.problems += [
      PlannedProblem(source: .film, text: "活动室上锁"),
      PlannedProblem(
        number: "2025-004", source: .lastYear, text: "路灯不亮", details: [.deadline: .date(Plan.day.moved(days: -30))]),
    ]
    unit.demands = [Demand(text: "桥没有护栏", by: "三组村民")]
    var plan = Plan.with([unit, Plan.unit("b")])
    plan.questionBank = [
      BankQuestion(id: "q1", text: "上一次党课是哪天？", topic: "党员教育"),
      BankQuestion(id: "q2", text: "公开栏几天一换？", topic: "阵地", audience: ["b"]),
    ]
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

  private func texts(_ session: Session, _ speaker: Identifier = "a") -> [String] {
    session.likelyQuestions(for: speaker, Findings.all(in: session.plan), Strings(.zhHans)).map(\.text)
  }

  private func count(_ texts: [String], _ part: String) -> Int { texts.count { $0.contains(part) } }

  @Test(
    "M23: what is overdue, what was found in the plan and what the bank has for the unit, and nothing of another unit")
  func before() throws {
    let texts = texts(try session("open", "next", "next", "next", "report"))
    #expect(count(texts, "路灯不亮") == 1 && count(texts, "桥没有护栏") == 1 && count(texts, "上一次党课") == 1)
    #expect(count(texts, "公开栏") == 0 && count(texts, "活动室上锁") == 0, "the report may still come to it")
    #expect(self.texts(try session("open"), "b") == ["上一次党课是哪天？", "公开栏几天一换？"])
  }

  @Test(
    "M23: after the report what it said nothing of, then the answers that are owed; what was asked of the bank is gone")
  func after() throws {
    let lines = ["open", "next", "next", "next", "report", "questions", "pose q1", "later"]
    let owing = try session(lines[0], lines[1], lines[2], lines[3], lines[4], lines[5], lines[6], lines[7])
    let texts = texts(owing)
    #expect(count(texts, "活动室上锁") == 1 && count(texts, "“上一次党课是哪天？”说好会后补答") == 1)
    #expect(!texts.contains("上一次党课是哪天？"))
    #expect(owing.liveFindings.map(\.mechanism.rawValue) == ["M16", "M16", "M23"])
  }

  @Test("M23: nothing of them is on any scene of the hall")
  func neverInTheHall() throws {
    let session = try session("open", "next", "next", "next", "report", "questions", "pose q1", "later")
    let now = Timestamp(date: session.plan.date, secondsOfDay: session.plan.start, offset: session.plan.utcOffset)
    for kind in SceneKind.allCases {
      let seen = "\(session.scene(SceneChoice(kind, text: kind == .message ? "静" : nil, speaker: "a"), at: now))"
      for text in ["上一次党课", "公开栏", "桥没有护栏", "说好会后补答"] { #expect(!seen.contains(text), "\(kind) \(text)") }
    }
  }
}
