import Foundation
import ReviewCore
import Testing

@Suite("What was prepared about a unit beside its problems")
struct DossierTests {
  @Test("A plan without any of it is stored as it was before there was such a thing, and read as one without")
  func stored() throws {
    let plan = Plans.simple()
    let text = String(decoding: try JSONEncoder().encode(plan), as: UTF8.self)
    for key in ["dossier", "sector", "lettersBy", "steps"] { #expect(!text.contains(key), "\(key)") }
    #expect(try JSONDecoder().decode(Plan.self, from: Data(text.utf8)) == plan)
  }

  @Test("How far a target is, is rounded once; more than all of it is told as it is")
  func shares() {
    func share(_ done: Int, of quantity: Int) -> String {
      UnitTarget(text: "", quantity: Hundredths(rawValue: quantity), unit: "人", done: Hundredths(rawValue: done)).share
        .text
    }
    #expect(share(1, of: 3) == "33.33" && share(2, of: 3) == "66.67" && share(12_500, of: 10_000) == "125.00")
    #expect(share(1, of: 8_000) == "0.01" && share(10_000_000_000, of: 10_000_000_000) == "100.00")
  }

  @Test("An edited plan that says otherwise of a sector is told so; it was settled as the session began")
  func edited() throws {
    let minutes = try Transcript.given(Plans.simple(), "9:00:00 open\nnext")
    var edited = Plans.simple()
    edited.speakers[1].sector = .office
    let comparison = PlanComparison(minutes.session, edited: edited, at: minutes.now)
    #expect(comparison.differences.map(\.matter) == [.prepared(unit: "南镇党委", .group)])
    #expect(comparison.differences.allSatisfy { $0.fate == .settled })
  }

  @Test("The hall sees the targets marked public, of the unit that is shown or of all, and no others")
  func scene() throws {
    var plan = Plans.simple()
    func target(_ text: String, isPublic: Bool) -> UnitTarget {
      UnitTarget(
        text: text, quantity: Hundredths(3), unit: "处", done: Hundredths(2), isClaimed: true, isPublic: isPublic)
    }
    for index in plan.speakers.indices {
      plan.speakers[index].dossier.targets = [target("公开\(index)", isPublic: true), target("内部", isPublic: false)]
    }
    let minutes = try Transcript.given(plan, "9:00:00 open\nnext")
    func shown(_ speaker: Identifier?) -> [PublicTarget] {
      let scene = minutes.session.scene(SceneChoice(.targets, speaker: speaker), at: minutes.now)
      guard case .targets(let targets) = scene.content else { return [] }
      return targets.targets
    }
    #expect(shown(nil).map(\.text) == plan.speakers.indices.map { "公开\($0)" })
    #expect(shown(plan.speakers[1].id).map(\.text) == ["公开1"] && shown(nil).first?.share.text == "66.67")
  }

  @Test("Of each part a unit has, so much of so much; projects' steps count as the scheme")
  func figures() throws {
    var plan = Plans.simple()
    let id = plan.speakers[0].id
    let day = plan.date
    plan.speakers[0].dossier = Dossier(
      letters: [
        ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记", date: day),
        ResponsibilityLetter(upper: .township, lower: .village, with: "党委书记"),
      ], examples: [ChosenExample(title: "板凳议事会")])
    plan.projectBook = ProjectBook(
      title: "项目书",
      projects: [
        Project(
          id: "P1", title: "阵地", kind: .key, speaker: id, owner: "副书记", deadline: day,
          steps: [ProjectStep(text: "勘察", deadline: day, done: day), ProjectStep(text: "清账", deadline: day)])
      ])
    #expect(
      plan.dossierFigures(of: plan.speakers[0]).map { Strings(.zhHans).figure($0) } == ["责任书 1/2", "实施方案 1/2"])
    #expect(
      Strings(.zhHans).dossier(of: plan.speakers[0], in: plan).map(\.title) == ["责任书", "实施方案", "典型"])
  }
}
