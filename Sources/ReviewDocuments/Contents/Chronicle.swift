import ReviewCore

/// What the effective events tell and the fold forgets: recesses, corrections of clocks, changes of order, and in which
/// part of the session something was said.
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
  struct Said: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case problem(number: String, of: Identifier)
      case pledge(of: Identifier)
      case note(of: Identifier)
      /// A note that belongs to no speaker.
      case general(String)
    }
    let at: Timestamp
    let kind: Kind
  }

  private(set) var recesses: [Recess] = []
  private(set) var lots: [Lots] = []
  /// Moves, deferrals, absences and the like.
  private(set) var queueChanges: [Recorded] = []
  /// Speakers in the order they were first called.
  private(set) var called: [Identifier] = []
  private(set) var corrections: [Clock: [Correction]] = [:]
  /// By the ordinal of the part.
  private(set) var said: [Int: [Said]] = [:]
  /// Which part a speaker was first called in.
  private(set) var partOfCall: [Identifier: Int] = [:]

  private var parts = 0
  private var clock: Clock?
  private var speaker: Identifier?

  init(_ history: History) {
    let agenda = history.session.plan.agenda
    for recorded in history.effective { tell(recorded, agenda: agenda) }
  }

  /// The part under way, an ordinal of `Session.parts`; nil before the opening.
  private var part: Int? { parts > 0 ? parts - 1 : nil }

  func recessed(in part: Int) -> Milliseconds {
    recesses.filter { $0.part == part }.reduce(.zero) { sum, recess in
      sum + (recess.endedAt?.since(recess.beganAt) ?? .zero)
    }
  }

  // MARK: - Private

  private mutating func tell(_ recorded: Recorded, agenda: [AgendaItem]) {
    switch recorded.event {
    case .partBegan(let index):
      guard agenda.indices.contains(index) else { return }
      parts += 1
      clock = agenda[index].part == .reports ? nil : part.map(Clock.part)
    case .recessBegan(let length): recesses.append(Recess(beganAt: recorded.at, length: length, part: part))
    case .recessEnded: if let last = recesses.indices.last { recesses[last].endedAt = recorded.at }
    case .lotsDrawn(let seed, let order): lots.append(Lots(at: recorded.at, seed: seed, order: order))
    case .speakerMoved, .speakerDeferred, .speakerSkipped, .speakerMarkedAbsent, .speakerSetToWriting,
      .speakerReinstated:
      queueChanges.append(recorded)
    case .speakerCalled(let id): call(id)
    case .stageBegan(let stage):
      clock = speaker.map { .stage(speaker: $0, stage, beganAt: recorded.at) }
    case .timerLimitChanged(let span): correct(.limit, by: span, at: recorded.at)
    case .timerShifted(let span): correct(.reading, by: span, at: recorded.at)
    case .problemNoted(let problem): say(.problem(number: problem.number, of: problem.speaker), at: recorded.at)
    case .pledgeMade(let speaker, _): say(.pledge(of: speaker), at: recorded.at)
    case .noteTaken(let speaker, let text): say(speaker.map { .note(of: $0) } ?? .general(text), at: recorded.at)
    case .sessionCreated, .adjourned, .attendanceRecorded, .quorumWaived, .turnFinished, .timerPaused, .timerResumed,
      .gapSettled, .topicChanged, .problemOwned, .problemDisowned, .problemDetailed, .problemWithdrawn,
      .questionAsked, .questionSettled, .tallyEntered, .roundRepeated, .undone, .redone:
      break
    }
  }

  private mutating func call(_ id: Identifier) {
    speaker = id
    clock = nil
    if !called.contains(id) { called.append(id) }
    if partOfCall[id] == nil { partOfCall[id] = part }
  }

  private mutating func say(_ kind: Said.Kind, at: Timestamp) {
    said[part ?? 0, default: []].append(Said(at: at, kind: kind))
  }

  private mutating func correct(_ kind: Correction.Kind, by span: Milliseconds, at: Timestamp) {
    guard let clock else { return }
    corrections[clock, default: []].append(Correction(at: at, kind: kind, by: span))
  }
}
