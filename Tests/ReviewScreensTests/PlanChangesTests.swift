import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("The plan's file, edited since, on the console")
struct PlanChangesTests {
  private func stage(_ language: Language = .en) throws -> Stage {
    var stage = try Stage(language: language)
    var plan = stage.session.frozenPlan
    plan.place = "Annex"
    plan.speakers[0].unit = "Renamed unit"
    plan.speakers.removeLast()
    plan.appraisal.base = .due
    stage.send(.planEdited(plan))
    return stage
  }

  @Test(
    "each difference is told, as it is and as it would be; Enter takes over what can be, and one undo takes it back")
  func takenOver() throws {
    var stage = try stage()
    let (before, gone) = (stage.session.plan, try #require(stage.session.plan.speakers.last?.unit))
    #expect(stage.screen.contains("Place") && stage.screen.contains("→ Annex"))
    #expect(stage.screen.contains("Gone: " + gone) && stage.screen.contains(":remove says it"))
    #expect(stage.screen.contains("Rules of the appraisal"))
    #expect(stage.screen.contains("settled as the session began"))
    stage.press(.enter)
    #expect(stage.session.plan.place == "Annex" && stage.session.plan.speakers[0].unit == "Renamed unit")
    #expect(stage.model.layers.isEmpty)
    stage.press(.character("u"))
    #expect(stage.session.plan == before)
  }

  @Test("Esc leaves all as it is, and the line of the command asks for it again")
  func left() throws {
    var stage = try stage()
    let before = stage.session.plan
    stage.press(.escape)
    #expect(stage.model.layers.isEmpty && stage.session.plan == before)
    stage.press(.character(":"))
    stage.type("changes")
    stage.press(.enter)
    #expect(stage.effects.contains(.comparePlan))
  }

  @Test("it fits the smallest screen, in each language", arguments: Language.allCases)
  func small(_ language: Language) throws {
    var stage = try stage(language)
    stage.resize(80, 24)
    try expectSnapshot(stage.screen, "plan-changes-80x24-\(language.rawValue)")
  }
}
