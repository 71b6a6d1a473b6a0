import ReviewCore
import Testing

@testable import ReviewFindings

@Suite struct DossierFindingTests {
  private func found(_ dossier: Dossier, problems: [PlannedProblem] = []) -> [DossierFinding] {
    var unit = Plan.unit("a")
    unit.dossier = dossier
    unit.problems = problems
    return DossierFindings.all(in: .with([unit])).compactMap { finding in
      if case .dossier("a", let found) = finding { found } else { nil }
    }
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(
    "M14: a target that is reported as reached and is not, and one whose day has passed; what is reached is not named")
  func targets() throws {
    func target(_ done: Int, claimed: Bool = false, due: String = "2026-12-31") throws -> UnitTarget {
      UnitTarget(
        text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(done), deadline: try day(due),
        isClaimed: claimed)
    }
    let targets = [
      try target(300, claimed: true), try target(299, claimed: true), try target(10),
      try target(10, due: "2026-12-17"),
    ]
    #expect(found(Dossier(targets: targets)) == [.targetClaimed(targets[1]), .targetMissed(targets[3])])
    #expect(targets[1].share.text == "99.67" && targets[2].share.text == "3.33")
  }

  @Test("M19: letters not signed, signed late, before the one above, or with a level left out")
  func letters() throws {
    func letter(_ upper: Level, _ lower: Level, _ date: String?) throws -> ResponsibilityLetter {
      ResponsibilityLetter(upper: upper, lower: lower, with: "书记", date: try date.map(day))
    }
    let whole = [try letter(.township, .village, "2026-02-01"), try letter(.county, .township, "2026-01-15")]
    #expect(found(Dossier(letters: whole)) == [])
    let early = [try letter(.county, .township, "2026-04-01"), try letter(.township, .village, "2026-01-15")]
    #expect(
      found(Dossier(letters: early)) == [
        .letterLate(early[0], by: try day("2026-03-31")), .letterTooEarly(early[1], before: early[0]),
      ])
    let torn = [try letter(.city, .county, "2026-01-10"), try letter(.township, .village, nil)]
    #expect(
      found(Dossier(letters: torn)) == [.letterUnsigned(torn[1]), .letterGap(upper: .county, lower: .township)])
  }

  @Test("M05: a commitment whose day has passed, or of an earlier year, that was not kept")
  func commitments() throws {
    let broken = [
      PublicCommitment(text: "修路", due: try day("2026-10-31")), PublicCommitment(text: "装灯", year: 2025),
    ]
    let others = [
      PublicCommitment(text: "办食堂"), PublicCommitment(text: "挖井", due: try day("2026-12-18"), year: 2025),
      PublicCommitment(text: "清账", isKept: true, year: 2025),
    ]
    #expect(found(Dossier(commitments: broken + others)) == broken.map { .commitmentBroken($0) })
  }

  @Test("M20: an area that nobody helps; units that have nobody at all where others have somebody")
  func helpers() {
    #expect(
      found(Dossier(helpers: [AreaHelper(area: "东片", post: "县委办副主任"), AreaHelper(area: "西片")])) == [
        .areaWithoutHelper(AreaHelper(area: "西片"))
      ])
    var helped = Plan.unit("a")
    helped.dossier.helpers = [AreaHelper(area: "东片", post: "县委办副主任")]
    #expect(
      DossierFindings.all(in: .with([helped, Plan.unit("b")])) == [.dossierMissing(.helpers, speakers: ["b"])])
  }

  @Test("M16: complying with every article while others have found something; own findings are none of others'")
  func selfChecks() {
    let checks = ["第一条", "第二条"].map { SelfCheck(rule: "条例", article: $0, result: .complies) }
    let (masses, own) = (
      PlannedProblem(source: .masses, text: "井盖坏了"), PlannedProblem(source: .selfExamination, text: "记录不全")
    )
    #expect(found(Dossier(selfChecks: checks), problems: [own]) == [])
    #expect(
      found(Dossier(selfChecks: checks), problems: [own, masses]) == [.compliesEverywhere(articles: 2, found: [masses])]
    )
    let honest = checks + [SelfCheck(rule: "条例", article: "第三条", result: .partly)]
    #expect(found(Dossier(selfChecks: honest), problems: [masses]) == [])
  }

  @Test("M09: a project without a scheme where others have one, and a step that is late")
  func schemes() throws {
    let late = ProjectStep(text: "清账", deadline: try day("2026-06-30"))
    let steps = [
      ProjectStep(text: "勘察", deadline: try day("2026-05-31"), done: try day("2026-06-02")), late,
    ]
    func project(_ id: Identifier, _ steps: [ProjectStep]?, _ status: Progress = .inProgress) -> Project {
      Project(
        id: id, title: "阵地", kind: .key, speaker: "a", owner: "副书记", deadline: Plan.day, status: status, steps: steps)
    }
    func all(_ projects: Project...) -> [ReviewFinding] {
      DossierFindings.all(in: .with([Plan.unit("a")], book: ProjectBook(title: "项目书", projects: projects)))
    }
    #expect(all(project("p1", nil)) == [])
    #expect(
      all(project("p1", steps), project("p2", nil), project("p3", nil, .done)) == [
        .dossier(speaker: "a", .stepLate(project("p1", steps), late, number: 2)),
        .dossier(speaker: "a", .schemeMissing(project("p2", nil))),
      ])
  }
}
