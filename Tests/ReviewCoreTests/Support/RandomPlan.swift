import ReviewCore

/// Small plans of every shape the reader would let through.
struct RandomPlan {
  var dice: Dice

  mutating func plan() -> Plan {
    let groups = dice.once(in: 3) ? Plans.groups : []
    let together = (commentary: dice.once(in: 2), appraisal: dice.once(in: 2))
    var turn: [TurnStage] = [.report]
    if !dice.once(in: 3) { turn.append(.questions) }
    if !together.commentary { turn.append(.commentary) }
    if !together.appraisal { turn.append(.appraisal) }
    return Plans.simple(
      agenda: agenda(groups: groups, together: together), turn: turn, quorum: dice.pick(Quorum.allCases),
      speakers: (1...(1 + dice.roll(6))).map { speaker($0, groups: groups) }, groups: groups,
      films: [Film(id: "visit", title: "一线", undercover: dice.once(in: 2), limit: limit())],
      panels: Array(Plans.panels.prefix(dice.roll(3))), appraisal: rules(),
      limits: Limits(report: .seconds(Int64(5 + dice.roll(900))), warning: .seconds(Int64(1 + dice.roll(90)))),
      questionBank: RandomPlan.bank)
  }

  /// The topic and the follow-up are among the texts that commands are given.
  private static let bank = [
    BankQuestion(id: "x", text: "几件？", topic: "走形式", followUps: ["走形式"]),
    BankQuestion(id: "q2", text: "几次？", topic: "走形式", audience: ["s2", "towns"]),
    BankQuestion(id: "q3", text: "几天？", topic: "a=b", isPublic: true),
  ]

  // MARK: - Private

  private mutating func agenda(groups: [SpeakerGroup], together: (commentary: Bool, appraisal: Bool)) -> [AgendaItem] {
    var agenda: [AgendaItem] = []
    for part in [Part.signIn, .film, .lastYear, .drawLots] where dice.once(in: 2) {
      agenda.append(AgendaItem(part: part, limit: limit(), subject: part == .film ? "visit" : nil))
    }
    if groups.isEmpty || dice.once(in: 2) {
      agenda.append(AgendaItem(part: .reports))
    } else {
      for group in groups {
        agenda.append(AgendaItem(part: .reports, subject: group.id))
        if dice.once(in: 3) { agenda.append(AgendaItem(part: .other, title: "茶歇", limit: limit())) }
      }
    }
    if together.commentary { agenda.append(AgendaItem(part: .commentary, limit: limit())) }
    if together.appraisal { agenda.append(AgendaItem(part: .appraisal, limit: limit())) }
    for part in [Part.summary, .pledges] where dice.once(in: 2) {
      agenda.append(AgendaItem(part: part, limit: limit()))
    }
    return agenda
  }

  private mutating func limit() -> Milliseconds? { dice.once(in: 2) ? .seconds(Int64(1 + dice.roll(1_200))) : nil }

  private mutating func speaker(_ place: Int, groups: [SpeakerGroup]) -> Speaker {
    Speaker(
      id: "s\(place)", unit: "第\(place)镇党委", post: "党委书记", group: groups.isEmpty ? nil : dice.pick(groups).id,
      due: 1 + dice.roll(4), inWriting: dice.once(in: 5), limit: limit(),
      problems: (0..<dice.roll(3)).map { index in
        // No order in the numbers, and none twice.
        let sequence = "\(1_001 + (place * 2 + index) * 5 % 17)".dropFirst()
        let number = dice.once(in: 2) ? "\(dice.pick([2025, 2026]))-\(sequence)" : nil
        return PlannedProblem(number: number, source: dice.pick(ProblemSource.allCases), text: "问题")
      })
  }

  private mutating func rules() -> AppraisalRules {
    AppraisalRules(
      grades: dice.pick(GradeScale.allCases).grades, base: dice.pick(PercentageBase.allCases),
      consequences: [ConsequenceRule(action: .talk, grades: ["poor", "unqualified"], share: dice.roll(5_000))])
  }
}
