import CommandTables

/// Why a command was refused, with the evidence. The wording, always with a remedy, is in `Strings`.
public enum Rejection: CommandRefusal, Hashable, Sendable {
  /// What sets a clock going where there is none.
  public enum NextStep: Hashable, Sendable {
    case call(unit: String)
    /// Nobody is left to be called.
    case goOn
    case start(unit: String)
  }

  /// The operation belongs to other phases.
  case notNow(Operation, Phase)
  case noQuorum(present: Int, due: Int, needed: Int)
  case lotsNotDrawn
  case lotsTooLate
  case lotsAlreadyDrawn
  /// Nothing left on the agenda but to adjourn.
  case agendaExhausted
  case noSuchPart(Int, count: Int)
  case alreadyInPart

  case unknownSpeaker(String, suggestion: String?)
  case unknownAttendance(String, suggestion: String?)
  case unknownPanel(String, known: [String])
  case unknownProblem(String)
  case unknownGrade(String, known: [String])
  case speakerNeeded
  case speakerNotWaiting(unit: String, SpeakerState)
  case speakerIsCurrent(unit: String)
  /// Called and not begun: going on would leave the speaker out without a word.
  case notBegun(unit: String)
  case speakerAlreadyWaiting(unit: String)
  case alreadyInWriting(unit: String)
  case unitTaken(String)
  case positionOutsideGroup(Int, allowed: ClosedRange<Int>)

  case attendanceExceedsDue(name: String, sum: Int, due: Int)
  case alreadyInStage(TurnStage)
  case noTimer(NextStep)
  case timerPaused
  case timerRunning
  case noLimit
  case limitTooShort
  case sameTopic(Topic)

  case sourceNeeded
  case problemWithdrawn(String)
  case alreadyOwned(String)
  case notOwned(String)
  case nothingToChange
  case deadlineBeforeSession(CivilDate)
  /// A deadline that has passed is moved only with a reason and somebody's leave.
  case deadlinePassed(String, CivilDate)
  case carried(String, CarriedObstacle)
  case noOpenQuestion
  case noSuchQuestion(Int, count: Int)

  case attendanceMissing(panel: String)
  case issuedExceedsPresent(panel: String, issued: Int, present: Int)
  case invalidExceedsReturned(panel: String, invalid: Int, returned: Int)
  case countsDoNotAddUp(panel: String, graded: Int, abstained: Int, valid: Int)
  case tallyExists(panel: String, round: Int)
  case noRoundToRepeat(unit: String)
  indirect case vote(VoteRefusal)
  indirect case day(DayRefusal)
  indirect case bank(BankRefusal)

  /// The projector is as the operation would have it, or there is nothing to send or to take away.
  case projectorIsSoAlready(Operation)
  case sceneNeedsText(SceneKind)

  /// An announced result is taken back only with a reason.
  case undoNeedsReason(VoteRefusal.Name)
  case nothingToUndo
  case nothingToRedo
  /// Somebody else acted in between.
  case undoOvertaken
  case sessionExists

  case emptyText
  case textTooLong(Int, limit: Int)
  /// The line was not understood.
  case line(LineRefusal<Operation>)
}
