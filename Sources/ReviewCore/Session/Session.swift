/// A review session: the fold of its events.
///
/// `decide` looks at a command and answers with events or a `Rejection`; `apply` folds an event in and never fails.
/// Invariant: a session is a function of its events alone. It must never read a clock, draw a random number, or do
/// I/O; time, seeds and identifiers come in with the command. In: commands with a `Timestamp`. Out: events, and the
/// state that screens and documents read.
/// Read next: `Session+Decide` (what is refused), `Session+Apply` (what changes), `History` (undo), `Operation` (the
/// command table).
public struct Session: Sendable {
  public struct Turn: Hashable, Sendable {
    public let speaker: Identifier
    /// Nil while the speaker walks up.
    public internal(set) var stage: TurnStage?
    public internal(set) var stageBeganAt: Timestamp
    /// What the agenda had for the stage when it began: a limit set since is for those who come after.
    var planned = Milliseconds.zero
    /// Called before in this session, or to have reported in writing: the agenda has no time for it.
    public let isUnplanned: Bool

    /// What the speaker is when the turn ends now. Whoever was called and has not said a word has not reported: the place in
    /// the queue is kept.
    var endState: SpeakerState { stage == nil && !isUnplanned ? .waiting : .done }
  }

  public struct Recess: Hashable, Sendable {
    public let beganAt: Timestamp
    public let length: Milliseconds?
    let timerWasRunning: Bool
  }

  /// A part of the agenda that has begun.
  public struct PartRecord: Hashable, Sendable {
    public let index: Int
    public let beganAt: Timestamp
    public internal(set) var endedAt: Timestamp?
  }

  /// What the first event holds.
  public let frozenPlan: Plan
  /// The same with all that has changed since: names and limits, speakers, the order of the parts.
  public internal(set) var plan: Plan
  public internal(set) var openedAt: Timestamp?
  public internal(set) var adjournedAt: Timestamp?
  /// Index into `plan.agenda`.
  public internal(set) var partIndex: Int?
  public internal(set) var parts: [PartRecord] = []
  public internal(set) var turn: Turn?
  public internal(set) var recess: Recess?
  public internal(set) var timer: Timer?
  public internal(set) var panels: [Identifier: Attendance]
  public internal(set) var delegations: [Identifier: Attendance]
  /// By panel or speaker, every report of a sign-in table in order.
  var attendanceChanges: [Identifier: [AttendanceChange]] = [:]
  public internal(set) var quorumWaiver: String?
  public internal(set) var lotsSeed: UInt64?
  /// All speakers in speaking order, group after group.
  public internal(set) var queue: [Identifier]
  public internal(set) var records: [Identifier: SpeakerRecord]
  /// Speakers whom the plan did not have, as they were added.
  var added: [Speaker] = []
  public internal(set) var problems: [Problem] = []
  /// Notes that belong to no speaker.
  public internal(set) var notes: [Note] = []
  public internal(set) var topic: Topic?
  /// Every vote, in the order in which they were opened.
  public internal(set) var rounds: [Round] = []
  /// In how many of them each speaker was on the sheet.
  var ratings: [Identifier: Int] = [:]
  /// What was entered of the routine and cross assessments; the plan's own figures are not in it.
  public internal(set) var scores: [Identifier: [ScoreSource: Hundredths]] = [:]
  /// The grades persons have confirmed.
  public internal(set) var grades: [Identifier: GradeDecision] = [:]
  /// What persons have decided about proposed consequences, in order.
  public internal(set) var consequences: [ConsequenceDecision] = []
  public internal(set) var projector = ProjectorState()
  var topicSince = Milliseconds.zero
  /// Time the agenda knows nothing of: recesses and parts without a length, those that are over.
  var outside = Milliseconds.zero
  /// Recess time inside the current part, already counted in `outside`.
  var recessedInPart = Milliseconds.zero
  /// The whole agenda as it was planned; asked for in every frame.
  var plannedInAll = Milliseconds.zero
  var problemIndex: [String: Int] = [:]
  var nextProblem = 1

  public init(plan: Plan) {
    frozenPlan = plan
    self.plan = plan
    panels = Dictionary(plan.panels.map { ($0.id, Attendance(due: $0.due)) }) { first, _ in first }
    delegations = Dictionary(plan.speakers.map { ($0.id, Attendance(due: $0.due)) }) { first, _ in first }
    records = Dictionary(plan.speakers.map { ($0.id, SpeakerRecord($0)) }) { first, _ in first }
    queue =
      plan.groups.isEmpty
      ? plan.speakers.map(\.id)
      : plan.groups.flatMap { group in plan.speakers.filter { $0.group == group.id }.map(\.id) }
    let carried = (plan.carryOver?.units ?? []).flatMap(\.rows).map(\.problem)
    for number in (carried + plan.speakers.flatMap(\.problems)).compactMap(\.number) { keepClear(of: number) }
    for speaker in plan.speakers { loadProblems(of: speaker) }
    plannedInAll = plannedWhole()
  }

  // MARK: - Private

  mutating func loadProblems(of speaker: Speaker) {
    let carried = (frozenPlan.carryOver?.units ?? []).filter { $0.speaker == speaker.id }.flatMap(\.rows)
    for row in carried { insert(row.problem, of: speaker, row.history) }
    // What the plan says of a row by hand, the register knows better.
    for planned in speaker.problems where planned.number.flatMap(problem) == nil { insert(planned, of: speaker) }
    for duty in speaker.dutiesUndone {
      guard let item = plan.responsibilityList?.item(duty) else { continue }
      insert(
        Problem(
          number: newNumber(), speaker: speaker.id, source: .responsibilityList, text: "\(item.id) \(item.text)"))
    }
  }

  private mutating func insert(_ planned: PlannedProblem, of speaker: Speaker, _ carried: CarriedHistory? = nil) {
    var problem = Problem(
      number: planned.number ?? newNumber(), speaker: speaker.id, source: planned.source, scope: planned.scope,
      kind: planned.kind, text: planned.text, details: planned.details, isPublic: planned.isPublic)
    problem.carried = carried
    insert(problem)
  }
}

// MARK: - What screens and documents ask

extension Session {
  public var phase: Phase {
    if adjournedAt != nil { return .adjourned }
    if recess != nil { return .recess }
    if let turn { return Phase(stage: turn.stage) }
    return item.map { Phase(part: $0.part) } ?? .prepared
  }

  /// The day the session is held; the planned one until it opens.
  public var date: CivilDate { openedAt?.date ?? plan.date }

  /// The agenda item under way.
  public var item: AgendaItem? { partIndex.map { plan.agenda[$0] } }

  public var film: Film? {
    guard let item, item.part == .film else { return nil }
    return plan.films.first { $0.id == item.subject }
  }

  public var currentSpeaker: SpeakerRecord? { turn.flatMap { records[$0.speaker] } }

  public func record(_ id: Identifier) -> SpeakerRecord? { records[id] }

  /// The speaker's ordinal in the queue, from 1.
  public func ordinal(_ id: Identifier) -> Int? { queue.firstIndex(of: id).map { $0 + 1 } }

  /// Who would be called next.
  public var nextSpeaker: SpeakerRecord? {
    let group = item?.part == .reports ? item?.subject : nil
    for id in queue {
      guard let record = records[id], record.state == .waiting, group == nil || record.speaker.group == group else {
        continue
      }
      return record
    }
    return nil
  }

  /// Problems of one speaker that stand, in the order they were named.
  public func checklist(of speaker: Identifier) -> [Problem] {
    problems.filter { $0.speaker == speaker && $0.withdrawn == nil }
  }

  public func problem(_ number: String) -> Problem? { problemIndex[number].map { problems[$0] } }

  /// What the sign-in table of a panel or a unit has reported, in order; the last is how it stands.
  public func attendanceHistory(of id: Identifier) -> [AttendanceChange] { attendanceChanges[id] ?? [] }

  /// Due and present over all panels; over all delegations where the plan has no panels.
  public var quorumCount: (due: Int, present: Int) {
    let tables = plan.panels.isEmpty ? delegations : panels
    return tables.values.reduce((0, 0)) { ($0.0 + $1.due, $0.1 + ($1.present ?? 0)) }
  }

  public var hasQuorum: Bool {
    let count = quorumCount
    return quorumWaiver != nil || count.present >= plan.quorum.needed(of: count.due)
  }
}

extension Session {
  /// What the current speaker has spoken of so far, the running topic included.
  public func topicShares(at now: Timestamp) -> [Topic: Milliseconds] {
    guard let record = currentSpeaker else { return [:] }
    var shares = record.topicShares
    if let topic, let timer, turn?.stage == .report {
      shares[topic, default: .zero] += max(.zero, timer.elapsed(at: now) - topicSince)
    }
    return shares
  }
}
