import ReviewCore
import Testing

@Suite("What was prepared about a unit, changed on the day")
struct DossierDayTests {
  private func reports(_ lines: String = "") throws -> Transcript {
    try Transcript.given(Plans.everything, "9:00:00 attend members 9\nattend masses 18\nopen\n" + lines)
  }

  private func prepared(_ minutes: Transcript) -> Dossier? { minutes.session.record("north")?.speaker.dossier }

  private func told(_ minutes: Transcript, _ language: Language = .zhHans) -> String? {
    minutes.history.records.last.map { Strings(language).minute($0, in: minutes.history) }
  }

  @Test("What is done of a target is put right with a reason, the rest of it stays, and an undo takes it back")
  func corrected() throws {
    var minutes = try reports("target 1 done=2.5 deadline=2026-12-31 speaker=north reason=又验收一处")
    let target = try #require(prepared(minutes)?.targets.first)
    #expect(target.text == "修缮阵地" && target.done == Hundredths(rawValue: 250))
    #expect(minutes.session.plan.speakers[0].dossier.targets == [target])
    #expect(minutes.session.frozenPlan.speakers[0].dossier.targets.first?.done == Hundredths(1))
    #expect(
      told(minutes)
        == "北镇党委目标任务第 1 条“修缮阵地：1/3 处（33.33%）”改为“修缮阵地：2.5/3 处（83.33%）；时限2026年12月31日”（又验收一处）")
    minutes.refuses("target 1 done=2.5 speaker=north", .nothingToChange)
    try minutes.when("target 1 deadline=\"\" claimed=yes public=yes speaker=north")
    #expect(prepared(minutes)?.targets.first?.deadline == nil && prepared(minutes)?.targets.first?.isPublic == true)
    try minutes.when("undo\nundo")
    #expect(minutes.session.plan == Plans.everything)
  }

  @Test("An entry of each list is added to whoever has the turn, as a plan would have it")
  func added() throws {
    var minutes = try reports("part 4\ndraw 7\n")
    try minutes.when(
      """
      part 5
      call north
      helper area=东片四村
      letter upper=county lower=township with=县委书记 date=2026-03-01
      target text=培训党员 quantity=12000.5 unit=人
      commitment text=修通进村路 due=2026-12-31 kept=yes year=2025
      self-check rule=支部工作条例 article=第十三条 result=partly note=缺两次党课
      example title=板凳议事会 by=县委组织部
      step P1 text=清账 deadline=2027-03-01 owner=会计
      """)
    let dossier = try #require(prepared(minutes))
    #expect(dossier.helpers == [AreaHelper(area: "东片四村")])
    #expect(dossier.letters.map(\.date?.text) == ["2026-03-01"])
    #expect(dossier.targets.last?.quantity == Hundredths(rawValue: 1_200_050))
    #expect(dossier.commitments.map(\.year) == [2025] && dossier.selfChecks.map(\.result) == [.partly])
    #expect(dossier.examples == [ChosenExample(title: "板凳议事会", proposedBy: "县委组织部")])
    #expect(minutes.session.plan.projects(of: "north").first?.steps?.map(\.text) == ["逐村勘察", "清账"])
    #expect(told(minutes) == "北镇党委增加实施方案：P1 阵地：第2步 清账（会计；时限2027年3月1日；未办）")
    for language in Language.allCases { #expect(told(minutes, language)?.contains("P1") == true) }
  }

  @Test("An entry is taken out with a reason, and those behind it move up")
  func takenOut() throws {
    var minutes = try reports("helper area=东片 speaker=north\nhelper area=西片 speaker=north\n")
    minutes.refuses("strike helper 1 speaker=north", .line(.missingArgument(.strike, .reason)))
    try minutes.when("strike helper 1 重复 speaker=north\nstrike step 1 并入他项 project=P1 speaker=north")
    #expect(prepared(minutes)?.helpers == [AreaHelper(area: "西片")])
    #expect(minutes.session.plan.projects(of: "north").first?.steps == nil)
    try minutes.when("strike target 1 已撤项 speaker=north")
    #expect(told(minutes) == "北镇党委撤去目标任务：修缮阵地：1/3 处（33.33%）（已撤项）")
  }

  @Test("What no plan could say is refused, and the remedy is named")
  func refused() throws {
    let minutes = try reports("")
    minutes.refuses("target 2 done=1 speaker=north", .day(.noSuchEntry(.targets, 2, count: 1)))
    minutes.refuses("strike letter 1 重复 speaker=north", .day(.noSuchEntry(.letters, 1, count: 0)))
    minutes.refuses("target text=培训 unit=人 speaker=north", .line(.missingArgument(.target, .quantity)))
    minutes.refuses("target 1 quantity=0 speaker=north", .line(.badNumber(argument: .quantity, text: "0.00")))
    for typed in ["-1", "1e3", "100000001", "1.234", "多"] {
      minutes.refuses("target 1 done=\(typed) speaker=north", .line(.badNumber(argument: .done, text: typed)))
    }
    minutes.refuses(
      "letter upper=village lower=county with=书记 speaker=north", .day(.levelsUpsideDown(.village, .county)))
    minutes.refuses("commitment text=修路 year=26 speaker=north", .line(.badNumber(argument: .year, text: "26")))
    minutes.refuses(
      "step P9 text=清账 deadline=2027-03-01 speaker=north",
      .day(.unknownProject("P9", unit: "北镇党委", known: ["P1"])))
    minutes.refuses(
      "step P1 text=清账 deadline=2027-03-01 speaker=south", .day(.unknownProject("P1", unit: "南镇党委", known: [])))
    minutes.refuses("helper area=\"\" speaker=north", .emptyText)
    minutes.refuses("helper area=东片", .speakerNeeded)
  }

  @Test("No list grows beyond what a plan may hold")
  func full() throws {
    var minutes = try reports("")
    for number in 1...Dossier.limit { try minutes.when("helper area=片区\(number) speaker=north") }
    minutes.refuses("helper area=再一片 speaker=north", .day(.dossierFull(.helpers, limit: Dossier.limit)))
  }

  // MARK: - The plan's file

  private func compared(
    _ lines: String = "", _ edit: (inout Plan) -> Void
  ) throws -> (Transcript, PlanComparison) {
    let minutes = try reports(lines)
    var edited = Plans.everything
    edit(&edited)
    return (minutes, PlanComparison(minutes.session, edited: edited.asWritten, at: minutes.now))
  }

  @Test("What the file changed of a dossier is taken over entry by entry, and then nothing differs any more")
  func takenOver() throws {
    var edited = Plans.everything
    var (minutes, comparison) = try compared { plan in
      plan.speakers[0].dossier.targets[0].done = Hundredths(3)
      plan.speakers[0].dossier.helpers = [AreaHelper(area: "东片"), AreaHelper(area: "西片", post: "副主任")]
      plan.projectBook?.projects[0].steps?.insert(ProjectStep(text: "动员", deadline: Plans.day), at: 0)
      edited = plan
    }
    #expect(comparison.differences.allSatisfy { !$0.steps.isEmpty }, "\(comparison.differences)")
    #expect(
      comparison.differences.map { Strings(.zhHans).line($0, in: minutes.session.plan) } == [
        "帮扶 北镇党委：增加 东片：没有人帮扶（可照改）", "帮扶 北镇党委：增加 西片：副主任（可照改）",
        "目标任务 北镇党委：修缮阵地：1/3 处（33.33%） → 修缮阵地：3/3 处（100.00%）（可照改）",
        "实施方案 北镇党委：增加 P1 阵地：第1步 动员（副书记；时限2026年12月18日；未办）（可照改）",
      ])
    minutes.record(try minutes.history.decide(.takeOver(comparison.steps), at: minutes.now))
    #expect(minutes.session.plan == edited)
    #expect(PlanComparison(minutes.session, edited: edited.asWritten, at: minutes.now).differences.isEmpty)
    try minutes.when("undo")
    #expect(minutes.session.plan == Plans.everything)
  }

  @Test("What was added in the session stays, and what the file took out goes wherever it stands by now")
  func beside() throws {
    let lines = "target text=培训党员 quantity=300 unit=人 speaker=north\n"
    let (minutes, comparison) = try compared(lines) { $0.speakers[0].dossier.targets = [] }
    #expect(comparison.steps == [.changeDossier(.takeOut(.targets, at: 1), of: "north", reason: nil)])
    var changed = minutes
    changed.record(try minutes.history.decide(.takeOver(comparison.steps), at: minutes.now))
    #expect(prepared(changed)?.targets.map(\.text) == ["培训党员"])
  }

  @Test("What was changed in the session and in the file is the file's where both mean the same entry, else a person's")
  func both() throws {
    let (_, same) = try compared("target 1 done=2 speaker=north") {
      $0.speakers[0].dossier.targets[0].done = Hundredths(3)
    }
    #expect(same.differences.count == 1 && same.steps.count == 1)
    let (_, agreed) = try compared("target 1 done=2 speaker=north") {
      $0.speakers[0].dossier.targets[0].done = Hundredths(2)
    }
    #expect(agreed.differences.isEmpty)
    let (_, gone) = try compared("strike target 1 撤项 speaker=north") {
      $0.speakers[0].dossier.targets[0].done = Hundredths(3)
    }
    #expect(gone.differences.map(\.fate) == [.byHand(.target)])
  }

  @Test("Edits at random are taken over whole, whatever was in the list before", arguments: 1...60)
  func random(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var (begun, edited) = (Plans.simple(), Plans.simple())
    begun.speakers[1].dossier.helpers = helpers(&dice)
    edited.speakers[1].dossier.helpers = helpers(&dice)
    var minutes = try Transcript.given(begun, "9:00:00 open")
    let comparison = PlanComparison(minutes.session, edited: edited, at: minutes.now)
    if !comparison.steps.isEmpty {
      minutes.record(try minutes.history.decide(.takeOver(comparison.steps), at: minutes.now))
    }
    let kept = minutes.session.record("south")?.speaker.dossier.helpers.map(\.area) ?? []
    #expect(kept.sorted() == edited.speakers[1].dossier.helpers.map(\.area).sorted())
  }

  /// A few areas, none twice.
  private func helpers(_ dice: inout Dice) -> [AreaHelper] {
    var areas = ["东片", "西片", "南片", "北片", "中片"]
    return (0..<dice.roll(5)).map { _ in
      AreaHelper(area: areas.remove(at: dice.roll(areas.count)))
    }
  }
}
