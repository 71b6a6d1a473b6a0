import ReviewCore
import Testing

@testable import ReviewScreens

/// Each page of the booth as a picture. With our own letters alone: English is drawn large, Chinese is ordinary text.
@Suite("The booth's pages")
struct BoothScreenTests {
  enum Sample: String, CaseIterable, Sendable {
    case shut, idle, typing, refused, locked, waiting, freed, sheet, criteria, points, check, checkCriteria, told,
      warned
  }

  @Test(arguments: Sample.allCases, [Language.zhHans, .en])
  func `are drawn as recorded`(_ sample: Sample, _ language: Language) throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let booth = try stage(sample, columns, rows, language)
      try expectSnapshot(booth.screen, "Booth/\(sample.rawValue).\(columns)x\(rows).\(language.rawValue)")
    }
  }

  @Test func `below 80 by 24 there is a plain notice`() throws {
    try expectSnapshot(try stage(.sheet, 60, 12, .zhHans).screen, "Booth/small.60x12.zh-Hans")
    try expectSnapshot(try stage(.sheet, 79, 24, .en).screen, "Booth/small.79x24.en")
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `cut no word and lose nothing at any size that is served`(_ sample: Sample, _ language: Language) throws {
    for (columns, rows) in [(80, 24), (97, 31), (120, 40), (200, 50), (240, 67)] {
      let booth = try stage(sample, columns, rows, language)
      #expect(!booth.screen.contains("…"), "\(sample) \(columns)×\(rows) \(language)\n\(booth.screen)")
      #expect(booth.screen.contains(language.next.ownName), "the way to the other language is always there")
    }
  }

  @Test(arguments: [GradeScale.good, .excellent, .pass, .satisfied, .stars], Language.allCases)
  func `every scale has all its words on the cards`(_ scale: GradeScale, _ language: Language) throws {
    for (columns, rows) in [(80, 24), (120, 40), (200, 50)] {
      let cards = ChoiceCards(
        scale.grades.map(Strings(language).grade), chosen: nil, font: .builtIn, columns: columns - 4, rows: rows - 14)
      var buffer = Buffer(size: Size(columns: columns, rows: rows))
      cards.draw(in: Rect(x: 2, y: 2, width: columns - 4, height: cards.rows), into: &buffer)
      #expect(cards.rows <= rows - 14 && cards.columns <= columns - 4)
      #expect(!buffer.lines.joined().contains("…"))
    }
  }

  @Test func `a unit of forty characters and a sheet of eighty-four places are shown whole`() throws {
    var plan = Plan.booth(criteria: Plan.boothCriteria)
    plan.speakers[0].unit = SampleWords(.zhHans).longUnit
    var booth = try BoothStage(plan)
    try booth.enter()
    #expect(booth.screen.filter { $0 != " " && $0 != "\n" }.contains(SampleWords(.zhHans).longUnit))
    for _ in 0..<14 {
      booth.type("111111")
      booth.press(.enter)
    }
    #expect(booth.screen.contains("请核对"))
    var seen: Set<String> = []
    for _ in 0..<84 {
      booth.press(.up)
      for line in booth.buffer.lines { seen.insert(line.filter { $0 != "►" && $0 != " " }) }
    }
    for number in 2...14 { #expect(seen.contains { $0.hasPrefix("\(number)\(plan.speakers[number - 1].unit)") }) }
  }

  // MARK: - Private

  private func stage(_ sample: Sample, _ columns: Int, _ rows: Int, _ language: Language) throws -> BoothStage {
    let isFreed = sample == .waiting || sample == .freed
    let plan = plan(sample, language)
    var booth = try BoothStage(
      plan, columns: columns, rows: rows, language: language, isFreed: isFreed, opens: sample != .shut)
    switch sample {
    case .shut, .idle, .waiting: break
    case .typing: booth.type("7KQ2MX")
    case .refused: booth.type(try BoothStage.code(20).text)
    case .locked:
      for seed in 20..<23 as Range<UInt8> {
        booth.type(try BoothStage.code(seed).text)
        booth.press(.enter)
      }
    case .freed: booth.open(plan, released: Voter(panel: "A"))
    case .sheet, .warned:
      try booth.enter()
      booth.type("2")
      if sample == .warned { booth.wait(seconds: 75) }
    case .criteria:
      try booth.enter()
      booth.type("120")
    case .points:
      try booth.enter()
      booth.type("87")
    case .check, .told:
      try booth.enter(own: "u2")
      for number in 0..<13 {
        booth.type("\([1, 2, 1, 3, 0][number % 5])")
        booth.press(.enter)
      }
      if sample == .told { booth.press(.enter) } else { booth.wait(seconds: 1) }
    case .checkCriteria:
      try booth.enter(own: "u2")
      for number in 0..<13 {
        booth.type(number == 5 ? "120131" : "112111")
        booth.press(.enter)
      }
      booth.press(.up, .up)
    }
    if sample == .refused { booth.press(.enter) }
    return booth
  }

  private func plan(_ sample: Sample, _ language: Language) -> Plan {
    let strings = Strings(language)
    let criteria = strings.pick(
      Plan.boothCriteria.joined(separator: ","), "政治建設,組織建設,作風建設,紀律建設,問題整改,聯繫群眾",
      "Leadership,Organisation,Conduct,Discipline,Problems put right,Word with the masses"
    ).split(separator: ",").map(String.init)
    return .booth(
      criteria: sample == .criteria || sample == .checkCriteria ? criteria : [], inPoints: sample == .points,
      language: language)
  }
}
