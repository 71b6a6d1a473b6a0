/// What is asked of votes, counts and what follows from them. Where a round is not named, the pending one is meant.
public enum VoteCommand: Hashable, Sendable {
  /// Speakers nil: whoever has the turn, else everybody on one sheet; panels and channels nil: the plan's.
  case open(speakers: [Identifier]?, panels: [Identifier]?, channels: [VotingChannel]?, reason: String?)
  case issue(round: Int?, bag: BallotBag, count: Int)
  case close(round: Int?)
  /// A count that was typed in, made by `PileCount`, or came out of the box. Round nil: the last one of its speaker.
  /// `startsAnew` makes it the first of two entries whatever was entered before. `joining`: of the same panel, out of the
  /// box, what is too little to be told apart; the log has it with this count's rows.
  case count(round: Int?, SheetCount, startsAnew: Bool = false, joining: [SheetCount] = [])
  case rule(round: Int?, Doubt)
  case void(round: Int?, reason: String)
  case publish(round: Int?)
  case again(speaker: Identifier, reason: String)
  /// Who was present at a vote: the round of that id, else the speaker's last one, else the pending one.
  case correctPresence(
    round: Int?, speaker: Identifier?, panel: Identifier, present: Int, reason: String, by: String)

  case score(speaker: Identifier?, source: ScoreSource, points: Hundredths)
  /// Grade nil: the proposed one.
  case grade(speaker: Identifier?, grade: Identifier?, reason: String?)
  case decide(speaker: Identifier?, action: ConsequenceAction, isConfirmed: Bool, reason: String?)

  public var operation: Operation {
    switch self {
    case .open: .poll
    case .issue: .issue
    case .close: .close
    case .count: .tally
    case .rule: .doubt
    case .void: .void
    case .publish: .publish
    case .again: .revote
    case .correctPresence: .presence
    case .score: .score
    case .grade: .grade
    case .decide(_, _, true, _): .confirm
    case .decide(_, _, false, _): .dismiss
    }
  }
}
