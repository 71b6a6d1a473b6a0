import ReviewCore
import Testing

@testable import ReviewPlan

@Suite("A plan's file becomes a plan")
struct PlanReaderTests {
  @Test("A plan with only what is required takes the defaults")
  func defaults() throws {
    let text =
      SamplePlan.least.replacingFirst("agenda = [\"sign-in\", \"reports\"]\n", with: "")
      + "\n[[panel]]\nid=\"A\"\ntitle=\"甲\"\ndue=9\n"
    let reading = SamplePlan.read(text)
    #expect(reading.faults == [])
    let plan = try #require(reading.plan)
    var expected = Plan(
      title: "述职评议会", committee: "某县县委", level: .county, place: "一楼会议室",
      date: try #require(CivilDate("2026-12-18")), start: 9 * 3600, utcOffset: 480, language: .zhHans,
      chair: "县委副书记", recorder: "组织部干部",
      agenda: [.signIn, .reports, .appraisal, .summary, .pledges].map { AgendaItem(part: $0) },
      turn: [.report, .questions, .commentary], panels: [Panel(id: "A", title: "甲", due: 9)],
      speakers: [Speaker(id: "a", unit: "甲镇党委", post: "党委书记")])
    expected.resultSheets = true
    #expect(plan == expected)
  }

  @Test("A plan using every key keeps every value")
  func everyKey() throws {
    let reading = SamplePlan.read(SamplePlan.full)
    #expect(reading.faults.map { $0.text(.en) } == [])
    let plan = try #require(reading.plan)
    #expect(plan == (try FullPlan.expected()))
  }

  @Test("Panels without weights weigh the same: none has a percentage")
  func equalWeights() throws {
    let panels = ["A", "B", "C"].map { "[[panel]]\nid = \"\($0)\"\ntitle = \"票\"\ndue = 3\n" }.joined()
    let plan = try #require(SamplePlan.read(SamplePlan.least + panels).plan)
    #expect(plan.panels.map(\.weight) == [nil, nil, nil])
    #expect(plan.panels.map(\.part) == [1, 1, 1])
  }

  @Test("What stands in the agenda is left out of the usual turn, and the other way round")
  func agendaAndTurn() throws {
    let together = SamplePlan.least.replacingFirst("\"reports\"]", with: "\"reports\", \"commentary\"]")
    #expect(try #require(SamplePlan.read(together).plan).turn == [.report, .questions])
    let each = SamplePlan.least.replacingFirst(
      "agenda = [\"sign-in\", \"reports\"]", with: "turn = [\"report\", \"appraisal\"]")
    let plan = try #require(SamplePlan.read(each).plan)
    #expect(plan.agenda.map(\.part) == [.signIn, .reports, .summary, .pledges])
  }

  @Test("A film without a name is the first that no entry names")
  func filmsInTurn() throws {
    let plan = try #require(SamplePlan.read(SamplePlan.full).plan)
    #expect(plan.agenda.filter { $0.part == .film }.map(\.subject) == ["f2", "f1"])
  }

  @Test(
    "Percentages are read to the hundredth",
    arguments: [
      ("\"33.34%\"", 3334), ("\"5\"", 500), ("\"0.01%\"", 1), ("33.34", 3334), ("100", 10000), ("\"7.5%\"", 750),
    ])
  func shares(written: String, hundredths: Int) throws {
    let text =
      SamplePlan.least + "[[appraisal.consequence]]\naction = \"talk\"\ngrades = [\"poor\"]\nshare = \(written)\n"
    let plan = try #require(SamplePlan.read(text).plan)
    #expect(plan.appraisal.consequences.map(\.share) == [hundredths])
  }

  @Test("A byte order mark and Windows line ends are no fault")
  func windowsFile() throws {
    let text = "\u{FEFF}" + SamplePlan.least.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(SamplePlan.read(text).plan == SamplePlan.read(SamplePlan.least).plan)
    #expect(SamplePlan.read(text).plan != nil)
  }

  @Test("An optional text left empty counts as not given")
  func emptyOptional() throws {
    let reading = SamplePlan.read(SamplePlan.least + "project_leader = \"\"\n")
    #expect(try #require(reading.plan).speakers[0].projectLeader == nil)
  }
}
