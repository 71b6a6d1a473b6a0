/// Why a command was refused, with the evidence. The wording, always with a remedy, is in `Strings`.
public enum RegisterRejection: Error, Hashable, Sendable {
  case unknownRow(RowNumber)
  /// The command belongs to other states of closing.
  case notNow(RowCommand.Kind, RowNumber, Closing)
  case withdrawn(RowNumber, Act)
  case noRows
  case rowNamedTwice(RowNumber)

  case emptyText
  case textTooLong(Int, limit: Int)
  case reasonNeeded(RowCommand.Kind)
  /// Somebody answers for this by name: the office alone is not enough.
  case byNeeded(RowCommand.Kind)
  case dayInFuture(CivilDate, today: CivilDate)
  case dayBeforeRow(RowNumber, CivilDate, opened: CivilDate)
  case nothingToChange(RowNumber)
  /// Work that is accepted goes no further, and not back either.
  case progressLocked(RowNumber, Closing)

  case fieldNeeded(RowField)
  case badValue(RowField)
  /// What evidence was handed in against stays until it is accepted or sent back.
  case fieldLocked(RowNumber, RowField, Closing)
  /// A deadline is moved by an extension.
  case deadlineByExtension(RowNumber, CivilDate)
  case deadlineBeforeRow(CivilDate, opened: CivilDate)

  case incomplete(RowNumber, [RowField])
  case milestonesOpen(RowNumber, next: Milestone)
  case noMilestone(RowNumber, count: Int)
  case milestoneReached(RowNumber, Milestone)
  case milestoneAfterDeadline(Milestone, deadline: CivilDate)
  case notInStages(RowNumber)
  case doneAfterHandedIn(doneOn: CivilDate, handedInOn: CivilDate)
  case badHash(file: String)

  case checkNeeded(RowNumber)
  case checkFailed(RowNumber, CheckResult)
  /// Whoever handed the evidence in, or owns the row, does not accept it.
  case ownAcceptance(RowNumber, by: String)
  case signedAlready(RowNumber, by: String)
  case rankNeeded(known: [String])
  case sameRank(RowNumber, String)
  case beforeSubmission(RowNumber, handedInOn: CivilDate)
  case noticeRunning(RowNumber, until: CivilDate)

  case ownLookBack(RowNumber, by: String)
  case lookBackTooEarly(RowNumber, from: CivilDate)
  case nothingToDraw

  case noDeadline(RowNumber)
  case extensionTooLate(RowNumber, askedOn: CivilDate, deadline: CivilDate)
  case extensionNotLater(RowNumber, deadline: CivilDate)
  case noExtensionAsked(RowNumber)
  case approverNeeded(RowNumber)
  /// Whoever owns the row does not approve of more time for it.
  case ownApproval(RowNumber, by: String)

  case urgedAlready(RowNumber, Month)
  case tolerated(RowNumber, Act)
  case unknownStep(String, known: [String])
  case stepOutOfTurn(RowNumber, next: SupervisionStep)
  case stepTooEarly(RowNumber, SupervisionStep, from: CivilDate)
  case letterAnswered(RowNumber, Letter)
  case lastLetterSent(RowNumber, Letter)
  case noLetterToAnswer(RowNumber)
  case concealedAlready(RowNumber)

  case removalNotDue(RowNumber, RemovalObstacle)
  case notConcealed(RowNumber)
  case proposedAlready(RowNumber, Proposal)
  case notProposed(RowNumber, Proposal)

  case badSettings(SettingsFault)
  case unitNamedTwice(String)
  case olderEdition(office: String, CivilDate)
  case ownRollUp(office: String)
  /// Its figures come up by another way already.
  case countedTwice(office: String, through: String)
  case levelNotBelow(office: String, Level)
  case periodBackwards(from: CivilDate, to: CivilDate)
  case inspectionKnown(Identifier)

  case nothingToUndo
  case nothingToRedo
  /// What has left the office is taken back only with a reason.
  case undoNeedsReason
  /// Somebody else acted in between.
  case undoOvertaken

  /// What is missing before a removal may be proposed.
  public enum RemovalObstacle: Hashable, Sendable {
    case neverByTheSettings
    case noFormalNotice(step: SupervisionStep)
    case notOverdue
    /// After a formal notice there is a time to answer, and the buffer.
    case tooEarly(from: CivilDate)
  }
}
