import ReviewCore
import Testing

@testable import ReviewFindings

@Suite struct FindingWordingTests {
  private static let project = Project(
    id: "p1", title: "阵地", kind: .key, speaker: "a", owner: "副书记", deadline: Plan.day, status: .done)
  private static let line = CopiedLine(
    first: .problem(2, .text), second: .problem(5, .measure), firstText: "甲", secondText: "乙", likeness: 93)

  /// One of each kind.
  static let samples: [ReviewFinding] =
    [
      .copiedList(
        CopiedList(
          first: "a", second: "b", others: ["a"], lines: [line], typos: [SharedTypo(written: "活动定", usual: "活动室")],
          phrase: "记录是补写的")),
      .demandMissing(speaker: "a", Demand(text: "桥没有护栏", by: "三组村民", date: Plan.day)),
      .dutiesUnproven(speaker: "a", [UnprovenDuty(duty: RecurringDuty(item: "1.1", times: 4), shown: 1)]),
      .projectLate(project), .projectUnclear(project, lacks: [.goal, .measure, .effect]),
      .projectNotClaimed(speakers: ["b"]),
      .ownDutyRequired(speaker: "a", duty: "讲党课", item: Plan.duties.items[1]), .leaderMissing(speakers: ["a", "b"]),
      .ringMissing, .ringFault(.checksItself("a")), .ringFault(.checkEachOther("a", "b")),
      .ringFault(.notChecked(["a"])),
      .ringFault(.checkedBySeveral("a", by: ["b", "a"])), .ringFault(.checksNobody(["b"])),
      .notOwned(speaker: "a", numbers: ["2026-001"]), .rowsOverdue(speaker: "a", numbers: ["2025-001"]),
      .answersOwed(speaker: "a", places: [0]), .dossierMissing(.letters, speakers: ["b"]),
    ] + dossiers.map { .dossier(speaker: "a", $0) }

  private static let target = UnitTarget(text: "培训党员", quantity: Hundredths(300), unit: "人", isClaimed: true)
  private static let letter = ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记", date: Plan.day)
  private static let dossiers: [DossierFinding] = [
    .targetClaimed(target), .targetMissed(target), .letterUnsigned(letter), .letterLate(letter, by: Plan.day),
    .letterTooEarly(letter, before: letter), .letterGap(upper: .county, lower: .village),
    .commitmentBroken(PublicCommitment(text: "修通进村路")), .schemeMissing(project),
    .stepLate(project, ProjectStep(text: "勘察", deadline: Plan.day), number: 1),
    .areaWithoutHelper(AreaHelper(area: "东片")),
    .compliesEverywhere(articles: 3, found: [PlannedProblem(source: .masses, text: "井盖坏了")]),
  ]

  @Test("every finding says what it is, and the chair's question ends as one", arguments: Language.allCases)
  func words(language: Language) {
    let (strings, plan) = (Strings(language), Plan.with([Plan.unit("a"), Plan.unit("b")], list: Plan.duties))
    for finding in Self.samples {
      let text = strings.text(finding, in: plan, Session(plan: plan))
      #expect(!text.title.isEmpty)
      #expect(text.units.isEmpty == finding.speakers.isEmpty)
      if let question = text.question {
        #expect(question.hasSuffix("？") || question.hasSuffix("。") || question.hasSuffix("?"))
      }
    }
  }

  @Test("of many units some are named and the rest counted")
  func manyUnits() {
    let plan = Plan.with((1...9).map { Plan.unit("u\($0)") })
    let finding = ReviewFinding.leaderMissing(speakers: plan.speakers.map(\.id))
    #expect(Strings(.zhHans).text(finding, in: plan).units == "u1镇党委、u2镇党委、u3镇党委、u4镇党委、u5镇党委、u6镇党委等 9 家")
  }
}
