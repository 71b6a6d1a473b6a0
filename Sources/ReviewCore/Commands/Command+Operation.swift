extension Command {
  /// The row of the command table this command belongs to.
  public var operation: Operation {
    switch self {
    case .open: .open
    case .advance: .next
    case .beginPart: .part
    case .recess: .recess
    case .reconvene: .reconvene
    case .adjourn: .adjourn
    case .recordAttendance: .attend
    case .waiveQuorum: .quorum
    case .setLimit: .limit
    case .drawLots: .draw
    case .move: .move
    case .deferSpeaker: .deferSpeaker
    case .skip: .skip
    case .markAbsent: .absent
    case .setToWriting: .written
    case .reinstate: .restore
    case .rename: .rename
    case .call: .call
    case .begin(.report): .report
    case .begin(.questions): .questions
    case .begin(.commentary): .commentary
    case .begin(.appraisal): .appraisal
    case .finishTurn: .finish
    case .pauseTimer: .pause
    case .resumeTimer: .resume
    case .changeLimit(let span): span < .zero ? .shorten : .extend
    case .backdate: .backdate
    case .settleGap: .gap
    case .changeTopic: .topic
    case .noteProblem: .problem
    case .ownProblem: .own
    case .disownProblem: .disown
    case .detailProblem: .detail
    case .withdrawProblem: .withdraw
    case .ask: .ask
    case .settleQuestion(_, _, .answered): .answered
    case .settleQuestion(_, _, .stuck): .stuck
    case .settleQuestion(_, _, .later): .later
    case .takeNote: .note
    case .pledge: .pledge
    case .vote(let command): command.operation
    case .show: .show
    case .cue: .cue
    case .sendCue: .send
    case .followSession: .follow
    case .freeze: .freeze
    case .thaw: .thaw
    case .darken: .dark
    case .light: .light
    case .showMessage: .message
    case .wipeMessage: .wipe
    case .servePhones: .phones
    case .undo: .undo
    case .redo: .redo
    }
  }

  var phases: PhaseSet { CommandTable.row(operation).phases }
}
