/// What may be asked of a row, imperative. Who asks, when and why is said beside it (`Said`).
public enum RowCommand: Hashable, Sendable {
  /// New values of fields, how far the work has come, or both.
  case update(RowChanges, progress: Progress? = nil, note: String? = nil)
  /// In the place of those that are not reached yet.
  case setMilestones([Milestone])
  /// Beside those there are.
  case addMilestone(Milestone)
  /// `index` counts from 0; nil is the next one.
  case reachMilestone(index: Int?)

  /// `doneOn` nil: the day it is handed in.
  case submit(text: String, doneOn: CivilDate?, files: [EvidenceFile])
  case check(CheckResult, note: String?)
  /// Signs for it; the last signature that is needed accepts it.
  case accept(rank: String?)
  case close
  case sendBack
  /// Nil: the usual deadline of its way of mending, or where there is none the one it has.
  case reopen(deadline: CivilDate?)
  case lookBack(held: Bool, note: String?)

  case askExtension(to: CivilDate)
  /// `to` and `askedOn` nil: as was asked.
  case extend(to: CivilDate?, askedOn: CivilDate?, approvedBy: String)
  case refuseExtension

  /// Nil: the month of the day.
  case urge(month: Month?)
  /// Nil: the next step.
  case sendLetter(step: Identifier?)
  case answerLetter(text: String?)
  case flagConcealed
  case tolerate
  case propose(Proposal)
  case decide(Proposal, isConfirmed: Bool)
  case pledge(text: String)
  case withdraw
}

extension RowCommand {
  /// The name of a row's command, for refusals and the table of what may be done when.
  public enum Kind: String, CaseIterable, Sendable {
    case update, setMilestones, addMilestone, reachMilestone, submit, check, accept, close, sendBack, reopen, lookBack
    case askExtension, extend, refuseExtension, urge, sendLetter, answerLetter, flagConcealed, tolerate
    case propose, decide, pledge, withdraw
  }

  public var kind: Kind {
    switch self {
    case .update: .update
    case .setMilestones: .setMilestones
    case .addMilestone: .addMilestone
    case .reachMilestone: .reachMilestone
    case .submit: .submit
    case .check: .check
    case .accept: .accept
    case .close: .close
    case .sendBack: .sendBack
    case .reopen: .reopen
    case .lookBack: .lookBack
    case .askExtension: .askExtension
    case .extend: .extend
    case .refuseExtension: .refuseExtension
    case .urge: .urge
    case .sendLetter: .sendLetter
    case .answerLetter: .answerLetter
    case .flagConcealed: .flagConcealed
    case .tolerate: .tolerate
    case .propose: .propose
    case .decide: .decide
    case .pledge: .pledge
    case .withdraw: .withdraw
    }
  }
}

extension RowCommand.Kind {
  /// The table of what may be done when: the states of closing in which the command is taken at all.
  public var closings: Set<Closing> {
    switch self {
    case .update, .flagConcealed, .tolerate, .propose, .decide: Set(Closing.allCases)
    case .setMilestones, .addMilestone, .reachMilestone, .submit, .urge, .sendLetter:
      Set(Closing.allCases.filter(\.isWithUnit))
    case .askExtension, .extend, .refuseExtension: [.open, .submitted, .sentBack, .reopened]
    case .check, .accept: [.submitted]
    case .close: [.inNotice]
    case .sendBack: [.submitted, .inNotice]
    case .reopen, .lookBack: [.closedOut]
    case .answerLetter, .pledge, .withdraw: Set(Closing.allCases).subtracting([.closedOut])
    }
  }
}
