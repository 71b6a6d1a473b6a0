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
    }
  }
}

extension Event {
  /// What an event is about. Whoever treats a whole area alike asks for it and names no kinds.
  public enum Area: CaseIterable, Sendable {
    /// The meeting as such: its parts and recesses, who is present, names and limits put right.
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
      .speakerRenamed, .limitSet, .gapSettled:
      .session
    case .lotsDrawn, .speakerMoved, .speakerDeferred, .speakerSkipped, .speakerMarkedAbsent, .speakerSetToWriting,
      .speakerReinstated:
      .queue
    case .speakerCalled, .stageBegan, .turnFinished, .topicChanged: .turn
    case .timerPaused, .timerResumed, .timerLimitChanged, .timerShifted: .clock
    case .problemNoted, .problemOwned, .problemDisowned, .problemDetailed, .problemWithdrawn: .problems
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
