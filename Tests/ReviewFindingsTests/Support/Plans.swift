import ReviewCore

extension Plan {
  static let day = CivilDate(dayNumber: 20_805)  // 2026-12-18

  static func with(
    _ speakers: [Speaker], groups: [SpeakerGroup] = [], list: ResponsibilityList? = nil, book: ProjectBook? = nil,
    composite: CompositeRules = CompositeRules(), carryOver: CarryOver? = nil
  ) -> Plan {
    Plan(
      title: "述职评议会", committee: "县委", level: .county, place: "会议室", date: day, start: 9 * 3_600, utcOffset: 480,
      language: .zhHans, chair: "县委书记", recorder: "秘书", quorum: .none,
      agenda: [AgendaItem(part: .signIn), AgendaItem(part: .film, subject: "f"), AgendaItem(part: .reports)],
      turn: [.report, .questions, .commentary], groups: groups, speakers: speakers,
      films: [Film(id: "f", title: "一线", undercover: true)], appraisal: AppraisalRules(composite: composite),
      responsibilityList: list, projectBook: book, carryOver: carryOver)
  }

  /// Units with lists of problems they found themselves.
  static func with(lists: [[String]]) -> Plan {
    with(lists.enumerated().map { unit("u\($0.offset + 1)", problems: $0.element) })
  }

  static func unit(_ id: Identifier, problems: [String] = [], source: ProblemSource = .selfExamination) -> Speaker {
    Speaker(
      id: id, unit: "\(id)镇党委", post: "党委书记", problems: problems.map { PlannedProblem(source: source, text: $0) })
  }

  static let duties = ResponsibilityList(
    title: "党建责任清单",
    categories: [
      .init(
        id: "1", title: "组织建设",
        items: [
          .init(id: "1.1", text: "每季度至少召开一次支部党员大会"), .init(id: "1.2", text: "书记每半年讲一次党课"),
          .init(id: "1.3", text: "每年走访全部困难党员"),
        ])
    ], recurring: [RecurringDuty(item: "1.1", times: 4), RecurringDuty(item: "1.2", times: 2)])
}
