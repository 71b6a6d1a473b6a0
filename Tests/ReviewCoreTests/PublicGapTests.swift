import ReviewCore
import Testing

@Suite("Before the public notice goes out")
struct PublicGapTests {
  private static let plan = Plans.simple(speakers: [
    Speaker(
      id: "north", unit: "北镇党委", post: "书记",
      problems: [
        PlannedProblem(
          source: .masses, text: "路灯不亮", details: [.measure: .text("换灯")], isPublic: true),
        PlannedProblem(source: .masses, text: "公示栏空着", isPublic: true),
        PlannedProblem(source: .masses, text: "台账照抄"),
      ])
  ])

  @Test("a public problem nobody owned, or without a measure, is named unit by unit and in one line")
  func warned() throws {
    var session = try Transcript.given(PublicGapTests.plan)
    try session.when("9:00:00 attend members 9\nattend masses 18\nopen\nnext\ncall north")
    // Whoever is still to report may yet own up to it.
    #expect(session.session.gaps.contains(.unansweredPublic(unowned: [], unmeasured: ["2026-002"])))
    try session.when("9:10:00 report")
    #expect(
      session.session.gaps.contains(
        .unansweredPublic(unowned: ["2026-001", "2026-002"], unmeasured: ["2026-002"])))
    let unit = try #require(Completeness(session.session).units.first)
    let gap = try #require(unit.gaps.first { $0.problem == "2026-001" && !$0.keepsDraft })
    #expect(gap.remedy == CommandLine(.own, [.number: "2026-001"]))
    #expect(Strings(.zhHans).gap(gap.kind) == "2026-001 将公示，无人认领")
    #expect(Strings(.en).gap(gap.kind) == "2026-001 will be public, nobody owned up to it")
    try session.when("own 2026-001\nown 2026-002")
    #expect(session.session.gaps.contains(.unansweredPublic(unowned: [], unmeasured: ["2026-002"])))
    try session.when("detail 2026-002 measure=贴出来")
    #expect(Completeness(session.session).units.unansweredPublic == nil)
  }

  @Test("it is worded in three languages")
  func worded() throws {
    let gap = Gap.unansweredPublic(unowned: ["2026-001"], unmeasured: ["2026-001", "2026-002"])
    #expect(Strings(.zhHans).gap(gap) == "将公示的问题：无人认领 1 条（2026-001），没有整改措施 2 条（2026-001、2026-002）")
    #expect(Strings(.zhHant).gap(gap).contains("無人認領 1 條"))
    #expect(
      Strings(.en).gap(gap)
        == "Problems to be made public: 1 that nobody owned up to (2026-001), 2 without a measure (2026-001, 2026-002)")
  }
}
