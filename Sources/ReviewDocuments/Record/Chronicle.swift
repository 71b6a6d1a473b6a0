import ReviewCore

/// What the events tell and the session does not keep: recesses, corrections of clocks, changes of order, in which part
/// of the session something was said, and how things were before they were changed. Events that were taken back are
/// left out.
struct Chronicle: Sendable {
  struct Recess: Hashable, Sendable {
    let beganAt: Timestamp
    let length: Milliseconds?
    var endedAt: Timestamp?
    /// Which of `Session.parts` it fell into.
    let part: Int?
  }

  struct Lots: Hashable, Sendable {
    let at: Timestamp
    let seed: UInt64
    let order: [Identifier]
  }

  /// What a clock ran for.
  enum Clock: Hashable, Sendable {
    /// An ordinal of `Session.parts`.
    case part(Int)
    /// A stage of a turn, known by its beginning.
    case stage(speaker: Identifier, TurnStage, beganAt: Timestamp)
  }

  /// Somebody moved a clock or its limit.
  struct Correction: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case limit, reading }
    let at: Timestamp
    let kind: Kind
    let by: Milliseconds
  }

  /// Something somebody said in the course of a part.
  struct SpokenEntry: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// As it was noted; corrections come later.
      case problem(Problem)
      case pledge(of: Identifier, String)
      case note(of: Identifier)
      /// A note that belongs to no speaker.
      case general(String)
    }
    let at: Timestamp
    let kind: Kind
  }

  /// A move, a deferral, an absence or the like.
  struct QueueChange: Hashable, Sendable {
    let recorded: Recorded<Event>
    let speaker: Identifier
    /// The part under way; nil before the opening.
    let part: Int?
  }

  private(set) var recesses: [Recess] = []
  private(set) var lots: [Lots] = []
  private(set) var queueChanges: [QueueChange] = []
  /// Speakers in the order they were called to what they said: whoever was sent back without a word is called again.
  private(set) var called: [Identifier] = []
  private(set) var corrections: [Clock: [Correction]] = [:]
  /// By the ordinal of the part.
  private(set) var said: [Int: [SpokenEntry]] = [:]
  /// Which part that call fell into.
  private(set) var partOfCall: [Identifier: Int] = [:]
  /// What was left open from last year as a part on it began, by the ordinal of the part.
  private(set) var lastYear: [Int: [Problem]] = [:]
  /// Numbers of the problems pointed out in the commentary on their own unit.
  private(set) var pointedOut: Set<String> = []
  private(set) var amendments: [Amendment] = []
  /// As the meeting left it; nil while it goes on.
  private(set) var adjourned: Session?
  /// By position: which vote's figures an event holds.
  private var figures: [Int: Int] = [:]
  /// What changed on the day before the adjournment: names, limits, speakers, the order of the parts.
  private(set) var changes: [Recorded<Event>] = []

  private var parts = 0
  private var clock: Clock?
  private var speaker: Identifier?
  private var spoke: Set<Identifier> = []

  init(_ history: History) {
    var session = Session(plan: history.session.frozenPlan)
    for recorded in history.effective {
      if session.adjournedAt != nil { amendments += Amendment(recorded, in: session).map { [$0] } ?? [] }
      tell(recorded, before: session)
      session.apply(recorded)
      if recorded.event == .adjourned { adjourned = session }
    }
  }

  /// The part under way, an ordinal of `Session.parts`; nil before the opening.
  private var part: Int? { parts > 0 ? parts - 1 : nil }

  func recessed(in part: Int) -> Milliseconds {
    recesses.filter { $0.part == part }.reduce(.zero) { sum, recess in
      sum + (recess.endedAt?.since(recess.beganAt) ?? .zero)
    }
  }

  /// Whether a line on an event may stand in an export: none has a figure of a vote that was not announced, nor what a
  /// doubtful ballot of a panel under the minimum sample says, nor a proposed grade that would tell of one.
  func mayBeTold(_ recorded: Recorded<Event>, in session: Session, _ shown: ShownStandings) -> Bool {
    if case .gradeConfirmed(let speaker, let grade, let proposed?, _) = recorded.event, proposed != grade {
      return shown.proposedGrade(of: speaker) != nil
    }
    guard let id = figures[recorded.position], let round = session.round(id) else { return true }
    guard round.isAnnounced, case .doubtDecided(_, let doubt) = recorded.event else { return round.isAnnounced }
    let returned = session.returns(of: round).first { $0.panel == doubt.bag.panel }?.returned ?? 0
    return session.plan.appraisal.mayTell(returned: returned)
  }

  // MARK: - Private

  private mutating func tell(_ recorded: Recorded<Event>, before session: Session) {
    switch recorded.event {
    case .partBegan(let index): begin(index, in: session)
    case .recessBegan(let length): recesses.append(Recess(beganAt: recorded.at, length: length, part: part))
    case .recessEnded: if let last = recesses.indices.last { recesses[last].endedAt = recorded.at }
    case .lotsDrawn(let seed, let order): lots.append(Lots(at: recorded.at, seed: seed, order: order))
    case .speakerMoved(let id, _), .speakerDeferred(let id), .speakerSkipped(let id, _),
      .speakerMarkedAbsent(let id, _), .speakerSetToWriting(let id), .speakerReinstated(let id):
      queueChanges.append(QueueChange(recorded: recorded, speaker: id, part: part))
    case .speakerCalled(let id): call(id)
    case .stageBegan(let stage):
      clock = speaker.map { .stage(speaker: $0, stage, beganAt: recorded.at) }
      if let speaker { spoke.insert(speaker) }
    case .timerLimitChanged(let span): correct(.limit, by: span, at: recorded.at)
    case .timerShifted(let span): correct(.reading, by: span, at: recorded.at)
    // What is corrected after the adjournment is told there.
    case .speakerRenamed, .limitSet, .headingCorrected, .dueCorrected, .speakerAdded, .speakerTakenOut, .partMoved,
      .partLimitCorrected, .panelRetitled, .dossierChanged:
      if session.adjournedAt == nil { changes.append(recorded) }
    case .problemNoted(let problem):
      say(.problem(problem), at: recorded.at)
      if session.isCommenting(on: problem) { pointedOut.insert(problem.number) }
    case .tallyEntered(let speaker, _): figures[recorded.position] = session.roundByHand(of: speaker)
    case .ballotsIssued(let id, _, _), .firstCountEntered(let id, _), .ballotsCounted(let id, _),
      .doubtDecided(let id, _):
      figures[recorded.position] = id
    case .pledgeMade(let speaker, let text): say(.pledge(of: speaker, text), at: recorded.at)
    case .noteTaken(let speaker, let text, _): say(speaker.map { .note(of: $0) } ?? .general(text), at: recorded.at)
    // The rest stands in the session, or in the minutes alone.
    default: break
    }
  }

  private mutating func begin(_ index: Int, in session: Session) {
    let agenda = session.plan.agenda
    guard agenda.indices.contains(index) else { return }
    parts += 1
    clock = agenda[index].part == .reports ? nil : part.map(Clock.part)
    guard agenda[index].part == .lastYear, let part else { return }
    lastYear[part] = session.problems.filter { $0.source == .lastYear && $0.withdrawn == nil }
  }

  private mutating func call(_ id: Identifier) {
    speaker = id
    clock = nil
    guard !spoke.contains(id) else { return }
    called.removeAll { $0 == id }
    called.append(id)
    partOfCall[id] = part
  }

  private mutating func say(_ kind: SpokenEntry.Kind, at: Timestamp) {
    said[part ?? 0, default: []].append(SpokenEntry(at: at, kind: kind))
  }

  private mutating func correct(_ kind: Correction.Kind, by span: Milliseconds, at: Timestamp) {
    guard let clock else { return }
    corrections[clock, default: []].append(Correction(at: at, kind: kind, by: span))
  }
}

extension Session {
  /// The vote a count that nobody opened a vote for belongs to, or begins.
  fileprivate func roundByHand(of speaker: Identifier) -> Int {
    round(of: speaker)?.id ?? (rounds.last?.id ?? 0) + 1
  }

  /// Whether a problem noted now is pointed out in the commentary on its unit.
  fileprivate func isCommenting(on problem: Problem) -> Bool {
    guard problem.source == .commentary else { return false }
    return phase == .jointCommentary || (phase == .commentary && turn?.speaker == problem.speaker)
  }
}
