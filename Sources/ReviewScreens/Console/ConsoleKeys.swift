import CommandTables
import ReviewCore

// Which operation a key means now. Several rows of the command table may share a key ("start, pause, continue"); it
// goes to the first that the session would accept, so that one key keeps one meaning while its word in the footer says
// what it will do.

extension ConsoleModel {
  /// The row that `key` stands for at the moment; nil where it stands for nothing in this phase.
  public func row(for key: Key) -> OperationRow<Operation>? { row(forKeyNamed: key.name) }

  func row(forKeyNamed name: String) -> OperationRow<Operation>? {
    let table = Operation.table
    if let first = table.rows(key: name, in: session.phase).first, first.about == .nextVote {
      return voteStep?.row ?? first
    }
    // A refusal that is not about the key's other meanings is shown: F2 without a quorum must not offer to adjourn.
    return table.row(key: name, in: session.phase) { !isPossible($0) }
  }

  /// What the cursor or the turn decides about an operation's arguments.
  func fixedArguments(of operation: Operation) -> [ArgumentName: String] {
    switch operation.row.about {
    case .nothing: return [:]
    case .listedProblem:
      if case .problem(let number) = selectedRow { return [.number: number] }
      return [:]
    case .listedAttendance:
      if case .attendance(let id) = selectedRow { return [.id: id] }
      return [:]
    case .queuedSpeaker: return queueCursor.map { [.speaker: $0] } ?? [:]
    case .speakerInTurn: return session.turn.map { [.speaker: $0.speaker] } ?? [:]
    case .speakerAtHand: return subject.map { [.speaker: $0.speaker.id] } ?? [:]
    case .vote: return roundInHand.map { [.round: "\($0.id)"] } ?? [:]
    case .nextVote: return fixedPoll
    case .doubtfulBallot: return roundInHand.map { fixedDoubt(in: $0) } ?? [:]
    case .dueCount: return countTarget.map(fixedArguments) ?? subject.map { [.speaker: $0.speaker.id] } ?? [:]
    }
  }

  /// What a form for the operation is filled with to begin with.
  func offeredValues(of operation: Operation) -> [ArgumentName: String] {
    switch operation.row.offers {
    case .nothing: return [:]
    case .attendanceOnRecord:
      guard case .attendance(let id) = selectedRow,
        let table = session.panels[id] ?? session.delegations[id]
      else { return [:] }
      return [
        .present: "\(table.present ?? table.due)", .leave: "\(table.onLeave)", .reason: table.reason ?? "",
      ]
    case .problemAsItStands:
      guard case .problem(let number) = selectedRow, let problem = session.problem(number) else { return [:] }
      return problem.offeredValues
    case .namesAsTheyAre:
      return queueCursor.flatMap(session.record).map { [.unit: $0.speaker.unit, .post: $0.speaker.post] } ?? [:]
    case .speakerAtHand: return session.turn == nil ? subject.map { [.speaker: $0.speaker.id] } ?? [:] : [:]
    case .planForVotes: return offeredPoll
    case .bagNotIssued: return offeredIssue
    case .sheetsOnRecord: return countTarget.map(offeredTally) ?? [:]
    case .paperBallot: return offeredDoubt
    case .failingGate: return roundInHand.map { [.reason: reasonToVoid($0)] } ?? [:]
    case .missingScore: return offeredScore
    case .proposedGrade: return subject.map { offeredGrade(of: $0.speaker.id) } ?? [:]
    case .openConsequence: return openConsequence.map { [.action: $0.rawValue] } ?? [:]
    case .nextFollowUp: return subject.flatMap { session.followUps(of: $0.speaker.id).first }.map { [.text: $0] } ?? [:]
    case .fewSeconds: return [.by: "20s"]
    }
  }

  /// Whether the row would do something now, as far as its arguments are known; a refusal that has a remedy of its own
  /// still counts.
  func isPossible(_ row: OperationRow<Operation>) -> Bool { refusal(of: row).map { !$0.yieldsKey } ?? true }

  /// Why the session would refuse the row as far as its arguments are known; nil if it would not.
  func refusal(of row: OperationRow<Operation>) -> Rejection? {
    if row.about == .dueCount { return refusalToCount }
    let line = CommandLine(row.operation, fixedArguments(of: row.operation))
    // Rows that still need something typed are tried when it has been.
    if row.isScreenOnly || row.arguments.contains(where: { !$0.isOptional && line.values[$0.name] == nil }) {
      return nil
    }
    return refusal(of: line)
  }

  func refusal(of line: CommandLine) -> Rejection? {
    do throws(Rejection) {
      _ = try decided(line)
      return nil
    } catch {
      return error
    }
  }

  /// What would be stored.
  func decided(_ line: CommandLine) throws(Rejection) -> [Event] {
    let context = CommandContext(session: session, seed: 0, lastSeen: nil)
    return try history.decide(try line.command(in: context), at: now)
  }
}

extension Rejection {
  /// Refused because the key has gone on to its next meaning.
  fileprivate var yieldsKey: Bool {
    switch self {
    case .notNow, .alreadyInStage, .agendaExhausted, .timerPaused, .timerRunning, .noTimer, .noLimit, .alreadyOwned,
      .notOwned,
      .lotsAlreadyDrawn, .projectorIsSoAlready, .tallyExists, .vote(.stillOpen), .vote(.noRound), .vote(.finished):
      true
    case .noQuorum, .lotsNotDrawn, .lotsTooLate, .noSuchPart, .alreadyInPart, .unknownSpeaker, .unknownAttendance,
      .unknownPanel, .unknownProblem, .unknownGrade, .speakerNeeded, .speakerNotWaiting, .speakerIsCurrent, .notBegun,
      .speakerAlreadyWaiting, .alreadyInWriting, .unitTaken, .positionOutsideGroup, .attendanceExceedsDue,
      .limitTooShort, .sameTopic, .sourceNeeded, .problemWithdrawn, .nothingToChange, .deadlineBeforeSession,
      .deadlinePassed, .carried,
      .noOpenQuestion, .noSuchQuestion, .attendanceMissing, .issuedExceedsPresent, .invalidExceedsReturned,
      .countsDoNotAddUp, .noRoundToRepeat, .vote, .day, .bank, .sceneNeedsText, .undoNeedsReason, .nothingToUndo,
      .nothingToRedo,
      .undoOvertaken,
      .sessionExists, .emptyText, .textTooLong, .line:
      false
    }
  }
}

extension Problem {
  /// What its form holds when it is opened.
  var offeredValues: [ArgumentName: String] {
    var values: [ArgumentName: String] = [:]
    for field in ProblemField.allCases { values[field.row.argument] = self[field]?.typed }
    return values
  }
}
