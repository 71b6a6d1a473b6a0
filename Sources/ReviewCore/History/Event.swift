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
  /// How long a stage may take in all turns from here on.
  case limitSet(stage: TurnStage, limit: Milliseconds, reason: String?)

  indirect case problemNoted(problem: Problem)
  case problemOwned(number: String)
  case problemDisowned(number: String)
  indirect case problemDetailed(number: String, changes: ProblemChanges)
  case problemWithdrawn(number: String, reason: String)

  case questionAsked(speaker: Identifier, asker: String?, text: String, isPublic: Bool? = nil)
  case questionSettled(speaker: Identifier, index: Int, outcome: QuestionOutcome)
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
