/// A request to the session, imperative. `Session.decide` turns it into events or refuses it.
public enum Command: Hashable, Sendable {
  case open
  case advance
  case beginPart(index: Int)
  case recess(length: Milliseconds?)
  case reconvene
  case adjourn

  case recordAttendance(id: Identifier, present: Int, onLeave: Int, reason: String?)
  case waiveQuorum(reason: String)
  /// For all turns from here on.
  case setLimit(stage: TurnStage, to: Milliseconds, reason: String?)
  case drawLots(seed: UInt64)
  case move(speaker: Identifier, position: Int)
  case deferSpeaker(speaker: Identifier)
  case skip(speaker: Identifier, reason: String)
  case markAbsent(speaker: Identifier, reason: String)
  case setToWriting(speaker: Identifier)
  case reinstate(speaker: Identifier)
  /// Nil keeps what there is.
  case rename(speaker: Identifier, unit: String?, post: String?, reason: String?)

  case call(speaker: Identifier)
  case begin(stage: TurnStage)
  case finishTurn

  case pauseTimer
  case resumeTimer
  /// Extends the limit, or shortens it where negative.
  case changeLimit(by: Milliseconds)
  /// "Began that long ago."
  case backdate(by: Milliseconds)
  case settleGap(length: Milliseconds, counted: Bool)
  case changeTopic(topic: Topic)

  /// `speaker` nil means the current one; `source` nil means the phase's own.
  case noteProblem(
    speaker: Identifier?, source: ProblemSource?, text: String, raisedBy: String?, changes: ProblemChanges)
  case ownProblem(number: String)
  case disownProblem(number: String)
  case detailProblem(number: String, changes: ProblemChanges)
  case withdrawProblem(number: String, reason: String)

  case ask(speaker: Identifier?, asker: String?, text: String, isPublic: Bool? = nil)
  /// `index` nil means the last question without an outcome.
  case settleQuestion(speaker: Identifier?, index: Int?, outcome: QuestionOutcome)
  case takeNote(speaker: Identifier?, text: String, isPublic: Bool? = nil)
  case pledge(speaker: Identifier?, text: String)

  indirect case vote(VoteCommand)

  case show(SceneChoice)
  case cue(SceneChoice)
  case sendCue
  case followSession
  case freeze
  case thaw
  case darken
  case light
  case showMessage(text: String)
  case wipeMessage
  /// Phones vote at this address from now on; nil: nowhere any more.
  case servePhones(address: String?)

  /// `batch` is the command the operator saw as the last one; nil takes whatever is last.
  /// The reason is asked for where a result was announced.
  case undo(batch: Int?, reason: String? = nil, by: String? = nil)
  case redo
}

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

  var phases: PhaseSet { operation.row.phases }
}
