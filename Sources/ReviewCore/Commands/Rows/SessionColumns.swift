// What the rows of the session's table may say, column by column.

import CommandTables

extension Operation: OperationName {
  public typealias Group = OperationGroup
  public typealias Phases = PhaseSet
  public typealias Subject = OperationSubject
  public typealias Offer = OperationOffer
  public typealias Occasion = OperationOccasion
  public typealias ScreenTask = ConsoleTask
  public typealias Argument = ArgumentName
  public typealias Reference = SessionReference
  public typealias Suggestion = ArgumentSuggestion
  public typealias Demand = ArgumentDemand
  public typealias Context = CommandContext
  public typealias Command = ReviewCore.Command
  public typealias Refusal = Rejection

  public static var table: CommandTable<Operation> { SessionTable.table }
}

/// Headings of the help screen and the manual.
public enum OperationGroup: String, OperationHeading {
  case session, queue, day, dossier, turn, clock, problems, counting, projector, takingBack, screen

  public func title(_ strings: Strings) -> String { strings.group(self) }
}

/// What an operation is about. The console knows which one that is now and fills the arguments with it.
public enum OperationSubject: Sendable {
  case nothing
  /// The problem, or the panel or unit signing in, that the list's cursor is on.
  case listedProblem, listedAttendance
  /// The speaker under the queue's cursor.
  case queuedSpeaker
  /// Whoever has the turn; where nobody has, a form asks.
  case speakerInTurn
  /// Whoever has the turn, else the speaker under the queue's cursor.
  case speakerAtHand
  /// The vote that is open or waits to be announced.
  case vote
  /// Whoever would be on the sheet of a vote opened now.
  case nextVote
  /// A paper ballot of the vote.
  case doubtfulBallot
  /// The count to be entered next.
  case dueCount
}

/// Where the values come from that stand in a form to begin with.
public enum OperationOffer: Sendable {
  case nothing
  /// What was recorded of the panel or unit, or that all who are due are there.
  case attendanceOnRecord
  case problemAsItStands, namesAsTheyAre
  /// Whoever would have the turn, where nobody has.
  case speakerAtHand
  /// The next that was prepared to be asked after the last question.
  case nextFollowUp
  case planForVotes
  /// The first panel of which it is not known how many ballots were handed out, with everybody who is there.
  case bagNotIssued
  case sheetsOnRecord, paperBallot
  /// In words of the figures, where a gate leaves no other way.
  case failingGate
  case missingScore, proposedGrade, openConsequence
  /// How late a clock is usually set going.
  case fewSeconds
}

/// What has to be so for a key to stand in the footer, beside the phase.
public enum OperationOccasion: Sendable {
  /// The hall is at a vote, and the next step is to open it.
  case voteDue
  /// How many ballots on paper were handed out is not recorded.
  case ballotsNotIssued
  /// A question has no outcome; after the adjournment, or an answer is owed.
  case questionOpen
  /// Nothing asked waits for its outcome, and the question bank has something for the unit.
  case bankAtHand
  /// Something was prepared to be asked after the last question.
  case followUpAtHand
}

/// What the console does by itself, without a command.
public enum ConsoleTask: Sendable {
  // Opens over the panes
  case help, palette, preview, minutes, dossier, gaps, findings, standings, pile, findSpeaker
  /// Takes the whole terminal until it is left; the session goes on below.
  case register
  case export, theme, language, redraw, suspend, quit
  /// A fact of the ballot box and not of the session: who may vote now is nothing for the log.
  case releaseBooths
  /// Files to print, of which the session keeps nothing.
  case printBallots
  /// How the plan's file differs from the session now.
  case changes
}
