import ReviewCore
import Testing

@Suite("What is missing, unit by unit")
struct CompletenessTests {
  /// Two units, one of which has a problem; questions, commentary and a vote of one panel.
  private static func plan(turn: [TurnStage] = [.report, .questions, .commentary], joint: [Part] = [.appraisal]) -> Plan
  {
    Plans.simple(
      agenda: [AgendaItem(part: .reports)] + joint.map { AgendaItem(part: $0) }, turn: turn,
      speakers: [
        Speaker(
          id: "north", unit: "北镇党委", post: "党委书记", problems: [PlannedProblem(source: .inspection, text: "清单雷同")]),
        Speaker(id: "south", unit: "南镇党委", post: "党委书记"),
      ], panels: [Plans.panels[0]])
  }

  private func kinds(_ session: Session, of speaker: Identifier) -> [UnitGap.Kind] {
    Completeness(session).units.first { $0.speaker == speaker }?.gaps.map(\.kind) ?? []
  }

  @Test("is closed gap after gap by the commands named with them")
  func closing() throws {
    var minutes = try Transcript.given(CompletenessTests.plan(), "open\nattend members 9")
    let fields = UnitGap.Kind.incompleteProblem(number: "2026-001", missing: [.goal, .measure, .owner, .deadline])
    #expect(kinds(minutes.session, of: "north") == [.notReported, fields])
    #expect(kinds(minutes.session, of: "south") == [.notReported])
    try minutes.when("next")
    #expect(remedy(.notReported, in: minutes.session) == "report")
    try minutes.when("report")
    #expect(kinds(minutes.session, of: "north") == [.notQuestioned, .noCommentary, .notRated, fields])
    #expect(remedy(.notQuestioned, in: minutes.session) == "questions")
    try minutes.when("questions\nask 路何时修好")
    #expect(remedy(.openQuestion(1), in: minutes.session) == "answered 1 speaker=north")
    try minutes.when("answered 1 speaker=north")
    #expect(remedy(.noCommentary, in: minutes.session) == "commentary")
    try minutes.when("commentary")
    #expect(remedy(.noProblemNamed, in: minutes.session) == "problem source=commentary speaker=north")
    try minutes.when("problem 分工不清 goal=一人一岗 measure=重新分工 owner=书记 deadline=2027-01-31\nfinish")
    #expect(kinds(minutes.session, of: "north") == [.notRated, fields])
    #expect(remedy(.notRated, in: minutes.session) == "poll north")
    try minutes.when("poll north\nclose\nskip south 时间不够")
    #expect(remedy(.notRated, in: minutes.session) == "tally members speaker=north")
    try minutes.when("tally members issued=9 returned=9 good=9 speaker=north")
    #expect(remedy(.notRated, in: minutes.session) == "publish")
    try minutes.when("publish")
    #expect(remedy(fields, in: minutes.session) == "detail 2026-001")
    try minutes.when("detail 2026-001 goal=一镇一清单 measure=重列 owner=组织委员 deadline=2027-03-31")
    #expect(Completeness(minutes.session).units.isEmpty)
    #expect(!Completeness(minutes.session).isFinal)
    try minutes.when("adjourn")
    #expect(Completeness(minutes.session).isFinal)
  }

  @Test("is nothing the plan does not foresee")
  func foreseen() throws {
    let plan = CompletenessTests.plan(turn: [.report], joint: [.summary])
    let minutes = try Transcript.given(plan, "open\nattend members 9\nnext\nreport\nnext\nreport\nfinish")
    #expect(Completeness(minutes.session).units.flatMap(\.gaps).map(\.remedy.operation) == [.detail])
  }

  @Test("is called for at the part where commentary on all is given, and not where it has been")
  func jointCommentary() throws {
    let plan = CompletenessTests.plan(turn: [.report], joint: [.commentary])
    var minutes = try Transcript.given(plan, "open\nattend members 9\nnext\nreport\nfinish")
    #expect(remedy(.noCommentary, in: minutes.session) == "part 2")
    try minutes.when("part 2")
    #expect(kinds(minutes.session, of: "north").contains(.noProblemNamed))
    // A repetition that was struck off was named all the same.
    try minutes.when("problem 清单雷同 speaker=north\nwithdraw 2026-002 重复")
    #expect(!kinds(minutes.session, of: "north").contains(.noProblemNamed))
  }

  @Test("keeps papers drafts after the adjournment only as far as it can still be said")
  func afterwards() throws {
    var minutes = try Transcript.given(CompletenessTests.plan(), "open\nattend members 9\nnext\nreport\nadjourn")
    let left = Completeness(minutes.session)
    #expect(!left.isFinal && !left.isFinal(for: "north") && left.isFinal(for: "south"))
    #expect(left.units.flatMap(\.gaps).filter(\.keepsDraft).map(\.remedy.operation) == [.detail])
    try minutes.when("detail 2026-001 goal=一镇一清单 measure=重列 owner=组织委员 deadline=2027-03-31")
    #expect(Completeness(minutes.session).isFinal)
    #expect(kinds(minutes.session, of: "south") == [.notReported])
  }

  @Test("asks for another vote where more came back than went out")
  func voidCount() throws {
    let minutes = try Transcript.given(
      CompletenessTests.plan(turn: [.report]),
      "open\nattend members 9\nnext\nreport\ntally members issued=8 returned=9 good=9\nfinish")
    #expect(remedy(.notRated, in: minutes.session) == "revote north")
  }

  private func remedy(_ kind: UnitGap.Kind, in session: Session) -> String? {
    Completeness(session).units.flatMap(\.gaps).first { $0.kind == kind }?.remedy.text
  }
}
