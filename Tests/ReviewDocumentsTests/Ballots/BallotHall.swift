import ReviewCore

@testable import ReviewDocuments

/// Plans whose ballots tests look at.
enum BallotHall {
  static func plan(
    speakers: Int = 3, criteria: Int = 0, grades: [Grade] = GradeScale.good.grades, inPoints: Bool = false,
    own: [Identifier]? = nil, turn: [TurnStage] = [.report], language: Language = .zhHans, text: String = ""
  ) -> Plan {
    Plan(
      title: "2026年度述职评议会" + text, committee: "某县县委", level: .county, place: "会议室", date: CivilDate(dayNumber: 20_805),
      start: 0, utcOffset: 480, language: language, chair: "县委副书记", recorder: "组织部干部",
      agenda: [AgendaItem(part: .signIn), AgendaItem(part: .reports)], turn: turn,
      panels: [
        Panel(id: "committee", title: "县委委员" + text, due: 30, ownUnits: own),
        Panel(id: "masses", title: "群众代表" + text, due: 40),
      ],
      speakers: (0..<speakers).map { Speaker(id: "s\($0)", unit: "第\($0 + 1)镇党委" + text, post: "党委书记" + text) },
      appraisal: AppraisalRules(
        grades: grades,
        voting: VotingRules(
          criteria: (0..<criteria).map { Criterion(id: "c\($0)", title: "履行责任第\($0 + 1)项" + text) }, inPoints: inPoints,
          scrutineers: ["纪委常委"])))
  }

  static func ballot(
    _ plan: Plan, panel: Int = 0, isLarge: Bool = false, number: Int = 1, on speakers: [Identifier]? = nil
  ) -> PrintedBallot {
    let votes = VotesToPrint(plan)
    let opening = RoundOpening(
      id: 0, number: number, speakers: speakers ?? votes.openings[0].speakers, panels: plan.panels.map(\.id),
      channels: [.paper])
    return PrintedBallot(plan, opening, plan.panels[panel], isLarge: isLarge, Strings(plan.language))
  }

  static func pages(_ ballot: PrintedBallot) -> [SheetPage] {
    BallotPages(BallotLayout(ballot)) { _ in [[true, false, true], [false, true, true], [true, true, false]] }.pages
  }

  static func files(
    _ plan: Plan, panel: Identifier? = nil, isLarge: Bool = false, speaker: Identifier? = nil
  ) throws -> [BallotFiles.File] {
    try BallotFiles(
      VotesToPrint(plan, speaker: speaker), panel: panel, isLarge: isLarge, Strings(plan.language)
    ) { _ in [[true]] }.files
  }
}

extension SheetPage {
  /// Every table on the page, those of copies included.
  var tables: [SheetTable] { blocks.flatMap(\.tables) }
  var texts: [String] { blocks.flatMap(\.texts) }
}

extension SheetBlock {
  var tables: [SheetTable] {
    switch self {
    case .line: []
    case .table(let table): [table] + table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.tables) } }
    }
  }

  var texts: [String] {
    switch self {
    case .line(let line): [line.text]
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.texts) } }
    }
  }
}
