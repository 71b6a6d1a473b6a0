import CommandTables

/// Why a command was refused, with the evidence. The wording, always with a remedy, is in `Strings`.
public indirect enum RegisterRejection: CommandRefusal {
  /// The line was not understood.
  case line(LineRefusal<RegisterOperation>)
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
  case fieldNeeded(RowField)
  case badValue(RowField)
  /// What evidence was handed in against stays until it is accepted or sent back.
  case fieldLocked(RowNumber, RowField, Closing)
  /// Work that is accepted goes no further, and not back either.
  case progressLocked(RowNumber, Closing)
  /// A deadline is moved by an extension.
  case deadlineByExtension(RowNumber, CivilDate)
  case deadlineBeforeRow(CivilDate, opened: CivilDate)
  case milestoneAfterDeadline(Milestone, deadline: CivilDate)

  case acceptance(RowNumber, AcceptanceRefusal)
  case supervision(RowNumber, SupervisionRefusal)
  case source(SourceRefusal)
  case badSettings(SettingsFault)

  case nothingToUndo
  case nothingToRedo
  /// What has left the office is taken back only with a reason.
  case undoNeedsReason
  /// Somebody else acted in between.
  case undoOvertaken
}

/// Why a row does not come nearer to being closed out.
public enum AcceptanceRefusal: Hashable, Sendable {
  case incomplete([RowField])
  case milestonesOpen(next: Milestone)
  case noMilestone(count: Int)
  case milestoneReached(Milestone)
  case notInStages
  case doneAfterHandedIn(doneOn: CivilDate, handedInOn: CivilDate)
  case badHash(file: String)
  case checkNeeded
  case checkFailed(CheckResult)
  /// Whoever handed the evidence in, or owns the row, does not accept it.
  case ownAcceptance(by: String)
  case signedAlready(by: String)
  case rankNeeded(known: [String])
  case sameRank(String)
  case beforeSubmission(handedInOn: CivilDate)
  case noticeRunning(until: CivilDate)
  case ownLookBack(by: String)
  case lookBackTooEarly(from: CivilDate)
}

/// Why there is no more time, no letter, no proposal.
public enum SupervisionRefusal: Hashable, Sendable {
  case noDeadline
  case extensionTooLate(askedOn: CivilDate, deadline: CivilDate)
  case extensionNotLater(deadline: CivilDate)
  case noExtensionAsked
  case approverNeeded
  /// Whoever owns the row does not approve of more time for it.
  case ownApproval(by: String)
  case urgedAlready(Month)
  case tolerated(Act)
  case unknownStep(String, known: [String])
  case stepOutOfTurn(next: SupervisionStep)
  case stepTooEarly(SupervisionStep, from: CivilDate)
  case letterAnswered(Letter)
  case lastLetterSent(Letter)
  case noLetterToAnswer
  case concealedAlready
  case removalNotDue(RemovalObstacle)
  case notConcealed
  case proposedAlready(Proposal)
  case notProposed(Proposal)
}

/// What is missing before a removal may be proposed.
public enum RemovalObstacle: Hashable, Sendable {
  case neverByTheSettings
  case noFormalNotice(step: SupervisionStep)
  case notOverdue
  /// After a formal notice there is a time to answer, and the buffer.
  case tooEarly(from: CivilDate)
}

/// Why something from elsewhere is not taken, or nothing goes out.
public enum SourceRefusal: Hashable, Sendable {
  case unitNamedTwice(String)
  case olderEdition(office: String, CivilDate)
  case ownRollUp(office: String)
  /// Its figures come up by another way already.
  case countedTwice(office: String, through: String)
  case levelNotBelow(office: String, Level)
  case inspectionKnown(Identifier)
  case unknownInspection(Identifier, known: [Identifier])
  case periodBackwards(from: CivilDate, to: CivilDate)
  case nothingToDraw
  case reportWithoutFiles(unit: String)
  case reportFileDamaged(String)
  case periodToCome(ReportPeriod)
  /// `by`: the units that owe any.
  case noAnswerOwed(unit: String, by: [String])
  case noSuchQuestion(unit: String, owed: [Int])
  /// `open`: what the unit promised and has not kept as far as is known.
  case noSuchPromise(unit: String, open: [String])
  case answeredBeforeSession(CivilDate, SessionName)
}
