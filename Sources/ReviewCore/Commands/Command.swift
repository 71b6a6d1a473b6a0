/// The names of all operations of a session. Each is one row of `Operation.table`, from which come the key bindings,
/// the palette, the footer, the help, `pingyi drive` and the manual; its words are in the row.
public enum Operation: String, CaseIterable, Codable, Sendable {
  // The session
  case open, next, part, recess, reconvene, adjourn
  case attend, quorum
  case limit
  // The queue
  case draw, move
  case deferSpeaker = "defer"
  case skip, absent, written, restore, call
  case rename, find
  // What changes on the day
  case correct, retitle, due, add
  case takeOut = "remove"
  case reorder, allot, changes
  // What was prepared about a unit beside its problems
  case helper, letter, target, commitment
  case selfCheck = "self-check"
  case example, step, strike
  // The turn
  case report, questions, commentary, appraisal, finish
  // The clock
  case pause
  case resume = "continue"
  case extend, shorten, backdate, gap, topic
  // Problems, questions, notes
  case problem, own, disown, detail, withdraw
  // Rows of last year
  case accept, prolong, stand
  case sendBack = "return"
  case ask, answered, stuck, later
  // The question bank
  case quiz, pose, probe
  case note, pledge
  // Counting
  case poll, ballots, issue, release, close, tally, count, doubt, publish, void, revote, presence
  // What follows from it
  case score, grade, confirm, dismiss, standings
  // The projector
  case show, cue, send, follow, freeze, thaw, dark, light, message, wipe, phones
  // Taking back
  case undo, redo
  // The screen
  case help, palette, preview, minutes, dossier, gaps, findings, register, export, theme, language, redraw, suspend,
    quit
}

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
  /// For all turns from here on, or for that of one speaker alone.
  case setLimit(stage: TurnStage, to: Milliseconds, reason: String?, speaker: Identifier? = nil)
  case drawLots(seed: UInt64)
  case move(speaker: Identifier, position: Int)
  case deferSpeaker(speaker: Identifier)
  case skip(speaker: Identifier, reason: String)
  case markAbsent(speaker: Identifier, reason: String)
  case setToWriting(speaker: Identifier)
  case reinstate(speaker: Identifier)
  /// Nil keeps what there is.
  case rename(speaker: Identifier, unit: String?, post: String?, reason: String?)

  case correct(heading: PlanHeading, to: String, reason: String?)
  case retitle(panel: Identifier, to: String, reason: String?)
  /// Of a panel or a speaker's unit.
  case setDue(id: Identifier, to: Int, reason: String?)
  /// Position nil: last in the group. `panels` are those members of the unit sit in, one entry a person.
  indirect case addSpeaker(Speaker, position: Int?, panels: [Identifier], reason: String?)
  case takeOut(speaker: Identifier, reason: String)
  /// Places in the agenda, from 0.
  case movePart(index: Int, to: Int, reason: String?)
  /// The place in the agenda, from 0, and how long the part may take.
  case allot(index: Int, Milliseconds, reason: String?)
  indirect case changeDossier(DossierChange, of: Identifier, reason: String?)
  /// Changes of the plan's file, as one command.
  case takeOver([Command])

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
  case decideCarried(number: String, decision: HallDecision)

  case ask(speaker: Identifier?, asker: String?, text: String, isPublic: Bool? = nil)
  /// From the bank, at random; `topic` nil means from all of them.
  case drawQuestion(speaker: Identifier?, topic: String?, seed: UInt64)
  /// From the bank, chosen by a person.
  case poseQuestion(Identifier, speaker: Identifier?, asker: String?)
  /// Asked after the unit's question at `after`, from 0; nil means the last one.
  case followUp(speaker: Identifier?, after: Int?, asker: String?, text: String, isPublic: Bool? = nil)
  /// `index` nil means the last question without an outcome.
  case settleQuestion(speaker: Identifier?, index: Int?, outcome: QuestionOutcome, answer: String? = nil)
  case takeNote(speaker: Identifier?, text: String, isPublic: Bool? = nil)
  case pledge(speaker: Identifier?, text: String)

  indirect case vote(VoteCommand)

  case projector(ProjectorCommand)

  /// `batch` is the command the operator saw as the last one; nil takes whatever is last.
  /// The reason is asked for where a result was announced.
  case undo(batch: Int?, reason: String? = nil, by: String? = nil)
  case redo
}

extension Command {
  /// The operation it was asked for by.
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
    case .correct: .correct
    case .retitle: .retitle
    case .setDue: .due
    case .addSpeaker: .add
    case .takeOut: .takeOut
    case .movePart: .reorder
    case .allot: .allot
    case .changeDossier(.takeOut, _, _): .strike
    case .changeDossier(let change, _, _): change.list.part.operation
    case .takeOver: .changes
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
    case .decideCarried(_, .accepted): .accept
    case .decideCarried(_, .extended): .prolong
    case .decideCarried(_, .returned): .sendBack
    case .decideCarried(_, .stands): .stand
    case .ask: .ask
    case .drawQuestion: .quiz
    case .poseQuestion: .pose
    case .followUp: .probe
    case .settleQuestion(_, _, .answered, _): .answered
    case .settleQuestion(_, _, .stuck, _): .stuck
    case .settleQuestion(_, _, .later, _): .later
    case .takeNote: .note
    case .pledge: .pledge
    case .vote(let command): command.operation
    case .projector(let command): command.operation
    case .undo: .undo
    case .redo: .redo
    }
  }

  var phases: PhaseSet { operation.row.phases }
}

extension DossierPart {
  /// By which an entry is added or put right.
  var operation: Operation {
    switch self {
    case .helpers: .helper
    case .letters: .letter
    case .targets: .target
    case .schemes: .step
    case .commitments: .commitment
    case .selfChecks: .selfCheck
    case .examples: .example
    }
  }
}
