/// A fact of the session, past tense. The log stores these and nothing else; never a key press.
///
/// Cases are only ever added: a stored log of any age must still decode. Large payloads are indirect, so that a hundred
/// thousand events stay small in memory.
public enum Event: Hashable, Sendable {
  indirect case sessionCreated(plan: Plan)
  case partBegan(index: Int)
  case recessBegan(length: Milliseconds?)
  case recessEnded
  case adjourned

  case attendanceRecorded(id: Identifier, present: Int, onLeave: Int, reason: String?)
  case quorumWaived(reason: String)
  indirect case lotsDrawn(seed: UInt64, order: [Identifier])
  case speakerMoved(speaker: Identifier, position: Int)
  case speakerDeferred(speaker: Identifier)
  case speakerSkipped(speaker: Identifier, reason: String)
  case speakerMarkedAbsent(speaker: Identifier, reason: String)
  case speakerSetToWriting(speaker: Identifier)
  case speakerReinstated(speaker: Identifier)
  indirect case speakerRenamed(speaker: Identifier, renaming: Renaming)

  indirect case headingCorrected(correction: HeadingCorrection)
  indirect case dueCorrected(correction: DueCorrection)
  indirect case speakerAdded(addition: SpeakerAddition)
  case speakerTakenOut(speaker: Identifier, reason: String)
  indirect case partMoved(move: PartMove)
  indirect case partLimitCorrected(correction: PartLimitCorrection)
  indirect case panelRetitled(retitling: PanelRetitling)
  indirect case dossierChanged(correction: DossierCorrection)

  case speakerCalled(speaker: Identifier)
  case stageBegan(stage: TurnStage)
  case turnFinished

  case timerPaused
  case timerResumed
  case timerLimitChanged(by: Milliseconds)
  /// The timer was made to read more ("began 20 s ago") or less.
  case timerShifted(by: Milliseconds)
  /// The program was away for `length`; where not counted, the timer was set back by it.
  case gapSettled(length: Milliseconds, counted: Bool)
  case topicChanged(topic: Topic)
  /// How long a stage may take in all turns from here on, or in that of one speaker alone.
  case limitSet(stage: TurnStage, limit: Milliseconds, reason: String?, speaker: Identifier? = nil)

  indirect case problemNoted(problem: Problem)
  case problemOwned(number: String)
  case problemDisowned(number: String)
  indirect case problemDetailed(number: String, changes: ProblemChanges)
  case problemWithdrawn(number: String, reason: String)
  indirect case carriedDecided(number: String, decision: HallDecision)

  indirect case questionAsked(
    speaker: Identifier, asker: String?, text: String, isPublic: Bool? = nil, origin: QuestionOrigin? = nil)
  case questionSettled(speaker: Identifier, index: Int, outcome: QuestionOutcome, answer: String? = nil)
  case noteTaken(speaker: Identifier?, text: String, isPublic: Bool? = nil)
  case pledgeMade(speaker: Identifier, text: String)

  indirect case tallyEntered(speaker: Identifier, count: SheetCount)
  case roundRepeated(speaker: Identifier, reason: String)

  /// Nil: the scene follows the session again.
  case scenePinned(choice: SceneChoice?)
  /// Nil: nothing waits any more.
  case sceneCued(choice: SceneChoice?)
  case projectorFrozen
  case projectorThawed
  case projectorDarkened
  case projectorLit
  /// Nil: the message is taken away.
  case messageShown(text: String?)
  /// Where phones vote, for the hall to read; nil once they are served no more.
  case phonesServed(address: String?)

  indirect case roundOpened(opening: RoundOpening)
  /// How many ballots were handed out; said again, it replaces what was said before.
  indirect case ballotsIssued(round: Int, bag: BallotBag, count: Int)
  /// From here on nothing is cast. Boxes are counted afterwards.
  case roundClosed(round: Int)
  /// The first of two entries, waiting for the second.
  indirect case firstCountEntered(round: Int, count: SheetCount)
  indirect case ballotsCounted(round: Int, count: SheetCount)
  indirect case doubtDecided(round: Int, doubt: Doubt)
  case roundVoided(round: Int, reason: String)
  case roundPublished(round: Int)
  /// Who of a panel was present as the vote began, put right for that vote alone. `by` is the post that established it.
  indirect case presenceCorrected(round: Int, panel: Identifier, present: Int, reason: String, by: String)

  case scoreEntered(speaker: Identifier, source: ScoreSource, points: Hundredths)
  /// `proposed` is what the program had proposed; nil where it had nothing to propose.
  indirect case gradeConfirmed(speaker: Identifier, grade: Identifier, proposed: Identifier?, reason: String?)
  case consequenceDecided(speaker: Identifier, action: ConsequenceAction, isConfirmed: Bool, reason: String?)

  /// The command whose first event stands at `batch` was taken back; why and by whom where a result was announced.
  case undone(batch: Int, reason: String? = nil, by: String? = nil)
  /// The undo whose event stands at `batch` was itself taken back.
  case redone(batch: Int)
}

// MARK: - Kinds

extension Event {
  /// The name an event goes by in the log: its case.
  ///
  /// Written out, so that a case that is renamed or forgotten here does not compile, and so that a log of a newer
  /// program is told from a damaged one. New kinds are added at the end.
  public enum Kind: String, CaseIterable, CodingKey, Sendable {
    case sessionCreated, partBegan, recessBegan, recessEnded, adjourned, attendanceRecorded
    case quorumWaived, lotsDrawn, speakerMoved, speakerDeferred, speakerSkipped, speakerMarkedAbsent
    case speakerSetToWriting, speakerReinstated, speakerCalled, stageBegan, turnFinished, timerPaused
    case timerResumed, timerLimitChanged, timerShifted, gapSettled, topicChanged, problemNoted
    case problemOwned, problemDisowned, problemDetailed, problemWithdrawn, questionAsked, questionSettled
    case noteTaken, pledgeMade, tallyEntered, roundRepeated, undone, redone
    case scenePinned, sceneCued, projectorFrozen, projectorThawed, projectorDarkened, projectorLit, messageShown
    case roundOpened, ballotsIssued, roundClosed, firstCountEntered, ballotsCounted, doubtDecided
    case roundVoided, roundPublished, scoreEntered, gradeConfirmed, consequenceDecided
    case phonesServed
    case presenceCorrected
    case speakerRenamed, limitSet
    case carriedDecided
    case headingCorrected, dueCorrected, speakerAdded, speakerTakenOut, partMoved, partLimitCorrected
    case panelRetitled, dossierChanged
  }

  public var kind: Kind {
    switch self {
    case .sessionCreated: .sessionCreated
    case .partBegan: .partBegan
    case .recessBegan: .recessBegan
    case .recessEnded: .recessEnded
    case .adjourned: .adjourned
    case .attendanceRecorded: .attendanceRecorded
    case .quorumWaived: .quorumWaived
    case .lotsDrawn: .lotsDrawn
    case .speakerMoved: .speakerMoved
    case .speakerDeferred: .speakerDeferred
    case .speakerSkipped: .speakerSkipped
    case .speakerMarkedAbsent: .speakerMarkedAbsent
    case .speakerSetToWriting: .speakerSetToWriting
    case .speakerReinstated: .speakerReinstated
    case .speakerCalled: .speakerCalled
    case .stageBegan: .stageBegan
    case .turnFinished: .turnFinished
    case .timerPaused: .timerPaused
    case .timerResumed: .timerResumed
    case .timerLimitChanged: .timerLimitChanged
    case .timerShifted: .timerShifted
    case .gapSettled: .gapSettled
    case .topicChanged: .topicChanged
    case .problemNoted: .problemNoted
    case .problemOwned: .problemOwned
    case .problemDisowned: .problemDisowned
    case .problemDetailed: .problemDetailed
    case .problemWithdrawn: .problemWithdrawn
    case .questionAsked: .questionAsked
    case .questionSettled: .questionSettled
    case .noteTaken: .noteTaken
    case .pledgeMade: .pledgeMade
    case .tallyEntered: .tallyEntered
    case .roundRepeated: .roundRepeated
    case .scenePinned: .scenePinned
    case .sceneCued: .sceneCued
    case .projectorFrozen: .projectorFrozen
    case .projectorThawed: .projectorThawed
    case .projectorDarkened: .projectorDarkened
    case .projectorLit: .projectorLit
    case .messageShown: .messageShown
    case .roundOpened: .roundOpened
    case .ballotsIssued: .ballotsIssued
    case .roundClosed: .roundClosed
    case .firstCountEntered: .firstCountEntered
    case .ballotsCounted: .ballotsCounted
    case .doubtDecided: .doubtDecided
    case .roundVoided: .roundVoided
    case .roundPublished: .roundPublished
    case .scoreEntered: .scoreEntered
    case .gradeConfirmed: .gradeConfirmed
    case .consequenceDecided: .consequenceDecided
    case .undone: .undone
    case .redone: .redone
    case .phonesServed: .phonesServed
    case .presenceCorrected: .presenceCorrected
    case .speakerRenamed: .speakerRenamed
    case .limitSet: .limitSet
    case .carriedDecided: .carriedDecided
    case .headingCorrected: .headingCorrected
    case .dueCorrected: .dueCorrected
    case .speakerAdded: .speakerAdded
    case .speakerTakenOut: .speakerTakenOut
    case .partMoved: .partMoved
    case .partLimitCorrected: .partLimitCorrected
    case .panelRetitled: .panelRetitled
    case .dossierChanged: .dossierChanged
    }
  }
}

extension Event {
  /// What an event is about. Whoever treats a whole area alike asks for it and names no kinds.
  public enum Area: CaseIterable, Sendable {
    /// The meeting as such: its parts and recesses, who is present, names, limits and dossiers put right.
    case session
    /// The order of the speakers, and who of them reports.
    case queue
    /// The turn of a speaker.
    case turn
    /// Nothing but the running clock: neither speakers nor problems nor counts.
    case clock
    case problems
    /// What was asked, noted and pledged.
    case spoken
    /// A vote, from its opening to its result.
    case vote
    /// What a vote leads to: scores beside it, grades, consequences.
    case outcome
    /// A direction to the projector. Undo passes over these: what the hall sees changes only by the keys that say so, and
    /// each has another that takes it back.
    case projector
    /// Taking back and bringing again.
    case undo
  }

  public var area: Area { kind.area }
}

extension Event.Kind {
  /// The one table that classifies kinds: a new one without an area does not compile.
  public var area: Event.Area {
    switch self {
    case .sessionCreated, .partBegan, .recessBegan, .recessEnded, .adjourned, .attendanceRecorded, .quorumWaived,
      .speakerRenamed, .limitSet, .gapSettled, .headingCorrected, .dueCorrected, .partMoved,
      .partLimitCorrected, .panelRetitled, .dossierChanged:
      .session
    case .lotsDrawn, .speakerMoved, .speakerDeferred, .speakerSkipped, .speakerMarkedAbsent, .speakerSetToWriting,
      .speakerReinstated, .speakerAdded, .speakerTakenOut:
      .queue
    case .speakerCalled, .stageBegan, .turnFinished, .topicChanged: .turn
    case .timerPaused, .timerResumed, .timerLimitChanged, .timerShifted: .clock
    case .problemNoted, .problemOwned, .problemDisowned, .problemDetailed, .problemWithdrawn, .carriedDecided: .problems
    case .questionAsked, .questionSettled, .noteTaken, .pledgeMade: .spoken
    case .tallyEntered, .roundRepeated, .roundOpened, .ballotsIssued, .roundClosed, .firstCountEntered, .ballotsCounted,
      .doubtDecided, .roundVoided, .roundPublished, .presenceCorrected:
      .vote
    case .scoreEntered, .gradeConfirmed, .consequenceDecided: .outcome
    case .scenePinned, .sceneCued, .projectorFrozen, .projectorThawed, .projectorDarkened, .projectorLit, .messageShown,
      .phonesServed:
      .projector
    case .undone, .redone: .undo
    }
  }
}
