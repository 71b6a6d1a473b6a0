import ReviewCore

/// The name an event goes by in the log: its case.
///
/// Written out, so that a case that is renamed or forgotten here does not compile, and so that a log of a newer program
/// is told from a damaged one.
enum EventKind: String, CaseIterable, Sendable {
  case sessionCreated, partBegan, recessBegan, recessEnded, adjourned, attendanceRecorded
  case quorumWaived, lotsDrawn, speakerMoved, speakerDeferred, speakerSkipped, speakerMarkedAbsent
  case speakerSetToWriting, speakerReinstated, speakerCalled, stageBegan, turnFinished, timerPaused
  case timerResumed, timerLimitChanged, timerShifted, gapSettled, topicChanged, problemNoted
  case problemOwned, problemDisowned, problemDetailed, problemWithdrawn, questionAsked, questionSettled
  case noteTaken, pledgeMade, tallyEntered, roundRepeated, undone, redone
  case scenePinned, sceneCued, projectorFrozen, projectorThawed, projectorDarkened, projectorLit, messageShown

  init(_ event: Event) {
    switch event {
    case .sessionCreated: self = .sessionCreated
    case .partBegan: self = .partBegan
    case .recessBegan: self = .recessBegan
    case .recessEnded: self = .recessEnded
    case .adjourned: self = .adjourned
    case .attendanceRecorded: self = .attendanceRecorded
    case .quorumWaived: self = .quorumWaived
    case .lotsDrawn: self = .lotsDrawn
    case .speakerMoved: self = .speakerMoved
    case .speakerDeferred: self = .speakerDeferred
    case .speakerSkipped: self = .speakerSkipped
    case .speakerMarkedAbsent: self = .speakerMarkedAbsent
    case .speakerSetToWriting: self = .speakerSetToWriting
    case .speakerReinstated: self = .speakerReinstated
    case .speakerCalled: self = .speakerCalled
    case .stageBegan: self = .stageBegan
    case .turnFinished: self = .turnFinished
    case .timerPaused: self = .timerPaused
    case .timerResumed: self = .timerResumed
    case .timerLimitChanged: self = .timerLimitChanged
    case .timerShifted: self = .timerShifted
    case .gapSettled: self = .gapSettled
    case .topicChanged: self = .topicChanged
    case .problemNoted: self = .problemNoted
    case .problemOwned: self = .problemOwned
    case .problemDisowned: self = .problemDisowned
    case .problemDetailed: self = .problemDetailed
    case .problemWithdrawn: self = .problemWithdrawn
    case .questionAsked: self = .questionAsked
    case .questionSettled: self = .questionSettled
    case .noteTaken: self = .noteTaken
    case .pledgeMade: self = .pledgeMade
    case .tallyEntered: self = .tallyEntered
    case .roundRepeated: self = .roundRepeated
    case .scenePinned: self = .scenePinned
    case .sceneCued: self = .sceneCued
    case .projectorFrozen: self = .projectorFrozen
    case .projectorThawed: self = .projectorThawed
    case .projectorDarkened: self = .projectorDarkened
    case .projectorLit: self = .projectorLit
    case .messageShown: self = .messageShown
    case .undone: self = .undone
    case .redone: self = .redone
    }
  }
}
