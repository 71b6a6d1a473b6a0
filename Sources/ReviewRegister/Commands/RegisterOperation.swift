import CommandTables

/// The names of all operations of the register, as they are typed. Each is one row of `CommandTable.register`.
public enum RegisterOperation: String, CaseIterable, Sendable {
  // Reading
  case list, show, due
  // Rows
  case add, common, update, stage, reach, pledge, withdraw
  // Closing
  case submit, check, accept, close
  case sendBack = "return"
  case reopen
  case lookBack = "look-back"
  case sample
  // Deadlines
  case request, extend, refuse
  // Supervision
  case urge, letter, answer, flag, tolerate, propose, confirm, dismiss
  // Beside the rows
  case branch, inspect, take
  case rollUp = "roll-up"
  case handIn = "hand-in"
  case reply, kept
  case census
  case publish, report, settings
  // Taking back
  case undo, redo
  // What the full screen does by itself
  case units, monthly, filter, mark, markAll = "mark-all", sort, help, palette, theme, language, redraw, suspend, quit
}

extension RowCommand.Kind {
  /// The operation it is asked for by.
  public var operation: RegisterOperation {
    switch self {
    case .update: .update
    case .setMilestones, .addMilestone: .stage
    case .reachMilestone: .reach
    case .submit: .submit
    case .check: .check
    case .accept: .accept
    case .close: .close
    case .sendBack: .sendBack
    case .reopen: .reopen
    case .lookBack: .lookBack
    case .askExtension: .request
    case .extend: .extend
    case .refuseExtension: .refuse
    case .urge: .urge
    case .sendLetter: .letter
    case .answerLetter: .answer
    case .flagConcealed: .flag
    case .tolerate: .tolerate
    case .propose: .propose
    case .decide: .confirm
    case .pledge: .pledge
    case .withdraw: .withdraw
    }
  }
}
