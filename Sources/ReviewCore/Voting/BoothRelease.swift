/// The secretary lets a panel's booths take a number of ballots for which no slip is needed.
///
/// A release is kept in the ballot box and is no event of the session: an event for each one would tell in the log when
/// somebody voted.
public struct BoothRelease: Hashable, Sendable {
  /// Of the round that is open.
  public let round: Int
  public let voter: Voter
  /// How many ballots may be cast without a slip from now on. The number is set and not added, so that a secretary who
  /// presses the key twice has still freed the booth once.
  public let count: Int
  /// How many of the panel's members are present. The box refuses a release that would let the panel have more ballots.
  public let present: Int
  /// Ballots the panel has on paper.
  public let onPaper: Int

  public init(round: Int, voter: Voter, count: Int, present: Int, onPaper: Int = 0) {
    self.round = round
    self.voter = voter
    self.count = count
    self.present = present
    self.onPaper = onPaper
  }
}
