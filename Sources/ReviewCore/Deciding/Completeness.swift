/// What is missing unit by unit, each gap with the command that closes it; what an office would ask about afterwards.
///
/// Only what the plan foresees can be missing: a session without questions, commentary or a vote lacks none. Gaps never
/// stand in the way of adjourning or of a draft. What keeps papers from being final once the session has adjourned is
/// what can still be said then (`UnitGap.keepsDraft`); what the hall left undone is by then a fact, and told as one.
public struct Completeness: Hashable, Sendable {
  public struct Unit: Hashable, Sendable {
    public let speaker: Identifier
    public let unit: String
    /// In the order of a turn, problems last.
    public let gaps: [UnitGap]
  }

  /// Units that lack something, in speaking order.
  public let units: [Unit]
  private let isAdjourned: Bool

  public init(_ session: Session) {
    isAdjourned = session.adjournedAt != nil
    let problems = Dictionary(grouping: session.problems, by: \.speaker)
    let rules = Rules(session)
    units = session.queue.compactMap { id in
      guard let record = session.record(id) else { return nil }
      let gaps = rules.gaps(of: record, problems[id] ?? [])
      return gaps.isEmpty ? nil : Unit(speaker: id, unit: record.speaker.unit, gaps: gaps)
    }
  }

  /// Adjourned, and nothing is left to be said: papers are no drafts any more.
  public var isFinal: Bool { isAdjourned && !units.contains { $0.gaps.contains(where: \.keepsDraft) } }

  /// The same of one unit's own papers.
  public func isFinal(for speaker: Identifier) -> Bool {
    isAdjourned && !(units.first { $0.speaker == speaker }?.gaps.contains(where: \.keepsDraft) ?? false)
  }
}

/// One thing a unit lacks.
public struct UnitGap: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case notReported, notQuestioned
    /// Which of the unit's questions, from 1.
    case openQuestion(Int)
    /// The answer to which of them is owed.
    case answerOwed(Int)
    case noCommentary
    /// There was commentary, and it named no problem of this unit.
    case noProblemNamed
    case notRated
    /// A grade is proposed and nobody has confirmed it.
    case gradeOpen
    /// Proposed, and neither confirmed nor dismissed.
    case consequenceOpen(ConsequenceAction)
    /// A problem without what its register row must have.
    case incompleteProblem(number: String, missing: [ProblemField])
    /// A problem the public notice will show, and that nobody owned up to, or that no measure is set against.
    case unansweredPublic(number: String, isUnowned: Bool, lacksMeasure: Bool)
  }

  public let kind: Kind
  /// The command that closes it, as far as it is known: what is missing in it is asked for.
  public let remedy: CommandLine

  /// The number of the problem it is about.
  public var problem: String? {
    switch kind {
    case .incompleteProblem(let number, _), .unansweredPublic(let number, _, _): number
    case .notReported, .notQuestioned, .openQuestion, .answerOwed, .noCommentary, .noProblemNamed, .notRated,
      .gradeOpen, .consequenceOpen:
      nil
    }
  }

  /// Whether papers stay drafts for it after the adjournment.
  public var keepsDraft: Bool {
    switch kind {
    case .incompleteProblem: true
    case .notReported, .notQuestioned, .openQuestion, .answerOwed, .noCommentary, .noProblemNamed, .notRated,
      .gradeOpen, .consequenceOpen, .unansweredPublic:
      false
    }
  }
}

/// What the plan foresees, held against one unit after another.
private struct Rules {
  private let session: Session
  private let hasQuestions: Bool
  private let hasCommentary: Bool
  /// Commentary on all units together: its place in the agenda, and whether it has begun.
  private let jointCommentary: Int?
  private let wasJointlyCommented: Bool
  private let hasVote: Bool
  private let standings: Standings?

  init(_ session: Session) {
    let plan = session.plan
    self.session = session
    hasQuestions = plan.turn.contains(.questions)
    jointCommentary = plan.agenda.firstIndex { $0.part == .commentary }
    hasCommentary = jointCommentary != nil || plan.turn.contains(.commentary)
    wasJointlyCommented = session.parts.contains { plan.agenda[$0.index].part == .commentary }
    hasVote =
      !plan.panels.isEmpty && (plan.turn.contains(.appraisal) || plan.agenda.contains { $0.part == .appraisal })
    let rules = plan.appraisal
    standings = rules.composite.bands.isEmpty && rules.consequences.isEmpty ? nil : Standings(session)
  }

  func gaps(of record: SpeakerRecord, _ problems: [Problem]) -> [UnitGap] {
    var gaps = hallGaps(of: record, problems) + decisionGaps(of: record)
    for problem in problems where problem.withdrawn == nil && !problem.missing.isEmpty {
      gaps.append(
        UnitGap(
          kind: .incompleteProblem(number: problem.number, missing: problem.missing),
          remedy: CommandLine(.detail, [.number: problem.number])))
    }
    return gaps + problems.compactMap { unanswered($0, of: record) }
  }

  // MARK: - Private

  /// Whoever is still to report may yet own up to it.
  private func unanswered(_ problem: Problem, of record: SpeakerRecord) -> UnitGap? {
    guard problem.isPublic, problem.withdrawn == nil else { return nil }
    let isUnowned = problem.ownedAt == nil && session.reporting(of: record) != .toCome
    let lacksMeasure = problem[.measure] == nil
    guard isUnowned || lacksMeasure else { return nil }
    let canBeOwned = isUnowned && !lacksMeasure && session.adjournedAt == nil
    return UnitGap(
      kind: .unansweredPublic(number: problem.number, isUnowned: isUnowned, lacksMeasure: lacksMeasure),
      remedy: CommandLine(canBeOwned ? .own : .detail, [.number: problem.number]))
  }

  private func hallGaps(of record: SpeakerRecord, _ problems: [Problem]) -> [UnitGap] {
    let id = record.speaker.id
    var gaps: [UnitGap] = []
    switch record.state {
    case .skipped, .absent, .takenOut: break
    case .waiting: gaps.append(UnitGap(kind: .notReported, remedy: CommandLine(.call, [.speaker: id])))
    case .current, .done:
      if !held(.report, by: record) { gaps.append(UnitGap(kind: .notReported, remedy: begin(.report, for: id))) }
      if hasQuestions, !held(.questions, by: record) {
        gaps.append(UnitGap(kind: .notQuestioned, remedy: begin(.questions, for: id)))
      }
      gaps += openQuestions(of: record)
      if hasCommentary { gaps += commentaryGap(of: record, problems).map { [$0] } ?? [] }
      gaps += ratingGap(of: record).map { [$0] } ?? []
    case .inWriting:
      gaps += openQuestions(of: record)
      gaps += ratingGap(of: record).map { [$0] } ?? []
    }
    return gaps
  }

  /// What the program has proposed and a person has still to decide; before the announcement nobody can.
  private func decisionGaps(of record: SpeakerRecord) -> [UnitGap] {
    let id = record.speaker.id
    guard let standings, let round = session.round(of: id), round.state == .published else { return [] }
    var gaps: [UnitGap] = []
    if standings.proposedGrades[id] != nil, session.grades[id] == nil {
      gaps.append(UnitGap(kind: .gradeOpen, remedy: CommandLine(.grade, [.speaker: id])))
    }
    let decided = session.consequences.filter { $0.speaker == id }.map(\.action)
    for action in session.proposals(for: id, in: standings).map(\.action) where !decided.contains(action) {
      gaps.append(
        UnitGap(
          kind: .consequenceOpen(action), remedy: CommandLine(.confirm, [.action: action.rawValue, .speaker: id])))
    }
    return gaps
  }

  /// A stage under way is being held.
  private func held(_ stage: TurnStage, by record: SpeakerRecord) -> Bool {
    record.began(stage) || (session.turn?.speaker == record.speaker.id && session.turn?.stage == stage)
  }

  private func begin(_ stage: TurnStage, for speaker: Identifier) -> CommandLine {
    guard session.turn?.speaker == speaker else { return CommandLine(.call, [.speaker: speaker]) }
    switch stage {
    case .report: return CommandLine(.report)
    case .questions: return CommandLine(.questions)
    case .commentary: return CommandLine(.commentary)
    case .appraisal: return CommandLine(.appraisal)
    }
  }

  /// Without an outcome, or with one that is still to be made good.
  private func openQuestions(of record: SpeakerRecord) -> [UnitGap] {
    record.questions.enumerated().filter { $0.element.outcome == nil || $0.element.isOwed }.map { index, question in
      UnitGap(
        kind: question.isOwed ? .answerOwed(index + 1) : .openQuestion(index + 1),
        remedy: CommandLine(.answered, [.number: "\(index + 1)", .speaker: record.speaker.id]))
    }
  }

  /// What was named and struck off as a repetition was named all the same.
  private func commentaryGap(of record: SpeakerRecord, _ problems: [Problem]) -> UnitGap? {
    let id = record.speaker.id
    if problems.contains(where: { $0.source == .commentary && $0.notedAt != nil }) { return nil }
    if wasJointlyCommented || held(.commentary, by: record) {
      return UnitGap(
        kind: .noProblemNamed,
        remedy: CommandLine(.problem, [.source: ProblemSource.commentary.rawValue, .speaker: id]))
    }
    if let jointCommentary, !session.plan.turn.contains(.commentary) {
      return UnitGap(kind: .noCommentary, remedy: CommandLine(.part, [.part: "\(jointCommentary + 1)"]))
    }
    return UnitGap(kind: .noCommentary, remedy: begin(.commentary, for: id))
  }

  /// Rated is who has an announced count in which no panel's is void.
  private func ratingGap(of record: SpeakerRecord) -> UnitGap? {
    guard hasVote else { return nil }
    let id = record.speaker.id
    guard let round = session.round(of: id), round.state != .voided else {
      return UnitGap(kind: .notRated, remedy: CommandLine(.poll, [.speaker: id]))
    }
    if session.appraisal(of: id, in: round).tallies.contains(where: \.isVoid) {
      return UnitGap(kind: .notRated, remedy: CommandLine(.revote, [.speaker: id]))
    }
    switch round.state {
    case .published, .voided: return nil
    case .open where !round.isByHand: return UnitGap(kind: .notRated, remedy: CommandLine(.close))
    case .open, .closed:
      let sheet = session.sheet(of: round)
      let waiting = round.opening.panels.first { !round.isCounted($0, on: sheet) }
      return UnitGap(
        kind: .notRated,
        remedy: waiting.map { CommandLine(.tally, [.panel: $0, .speaker: id]) } ?? CommandLine(.publish))
    }
  }
}
