import ReviewCore

/// What became of a slip that was to be withdrawn.
public enum Withdrawal: Hashable, Sendable {
  case withdrawn(Voter)
  /// In the round that is open.
  case hasVoted
  case unknown
}

/// Whether booths were freed.
public enum ReleaseAnswer: Hashable, Sendable {
  case released
  /// The panel would have this many ballots; nothing was changed.
  case tooMany(issued: Int)
  /// No such round is open, or the panel does not vote in booths in it.
  case notOpen
}

/// When the marks of those who have voted leave the pool they wait in (`WaitingMarks`).
public enum MarksDue: Sendable {
  case notYet, whenIdle
  /// Each ballot's commit carries the whole pool.
  case now
}
