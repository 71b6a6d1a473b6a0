import ReviewCore
import Testing

@testable import ReviewScreens

@Suite("What was prepared about a unit beside its problems, on the console")
struct DossierScreenTests {
  private static var plan: Plan {
    var plan = Plan.sample
    plan.speakers[0].sector = .township
    plan.speakers[0].dossier = Dossier(
      helpers: [AreaHelper(area: "东片四村", post: "县委办副主任")],
      letters: [ResponsibilityLetter(upper: .county, lower: .township, with: "县委书记")],
      targets: [
        UnitTarget(text: "培训党员", quantity: Hundredths(300), unit: "人", done: Hundredths(240), isClaimed: true),
        UnitTarget(text: "修缮阵地", quantity: Hundredths(rawValue: 12_050), unit: "平方米", done: Hundredths(130)),
      ], commitments: [PublicCommitment(text: "年内修通进村路", isKept: true, year: 2025)])
    return plan
  }

  private func stage(_ columns: Int, _ rows: Int, _ language: Language) throws -> Stage {
    var stage = try Stage(Self.plan, size: Size(columns: columns, rows: rows), language: language)
    try stage.tell("open\nattend A 11\nattend B 30\nnext\nnext\nnext\nreport")
    return stage
  }

  @Test("one key shows all of it over the panes, and Escape returns", arguments: [(80, 24), (120, 40)])
  func reading(columns: Int, rows: Int) throws {
    for language in [Language.zhHans, .en] {
      var stage = try stage(columns, rows, language)
      stage.press(.character("d"))
      try expectSnapshot(stage.screen, "dossier-\(columns)x\(rows)-\(language.rawValue)")
      stage.press(.escape)
      #expect(stage.model.layers.isEmpty)
    }
  }

  @Test("beside the speaker one line says how far the unit is with each part, and its sector stands behind its post")
  func besideTheSpeaker() throws {
    let screen = try stage(120, 40, .zhHans).screen
    #expect(screen.contains("责任书 0/1  目标任务 1/2  帮扶 1/1  公开承诺"))
    #expect(screen.contains("乡镇街道"))
  }

  @Test("what is pledged in the hall joins it while it is open; a unit without any of it is told so")
  func news() throws {
    var stage = try stage(120, 40, .zhHans)
    stage.press(.character("d"))
    let (end, at) = (stage.model.history.end, stage.now)
    let pledge = Event.pledgeMade(speaker: stage.session.turn?.speaker ?? "", text: "三个月内把账清完")
    stage.send(.recorded([Recorded(position: end + 1, batch: end + 1, at: at, event: pledge)], mine: false))
    #expect(stage.screen.contains("会上表态") && stage.screen.contains("三个月内把账清完"))
    var bare = try Stage(Plan.sample, size: Size(columns: 120, rows: 40), language: .zhHans)
    bare.press(.character("d"))
    #expect(bare.screen.contains("会前没有准备这方面的资料"))
  }
}
