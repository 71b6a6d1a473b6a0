/// The ratings of one speaker: rounds, each with the tallies of its panels.
///
/// A round is never reset or overwritten. A repeated vote is the next round, with its reason; the earlier ones stay in
/// the minutes. How ballots reached the tally is the tally's `channel`, so that booths and phones add to the same gates.
public struct Appraisal: Hashable, Codable, Sendable {
  public internal(set) var rounds: [AppraisalRound] = []

  public init() {}

  /// The round that counts.
  public var current: AppraisalRound? { rounds.last }
}

public struct AppraisalRound: Hashable, Codable, Sendable {
  /// From 1.
  public let number: Int
  /// Why the vote was held again; nil for the first round.
  public let reason: String?
  public internal(set) var tallies: [PanelTally] = []

  public init(number: Int, reason: String?) {
    self.number = number
    self.reason = reason
  }

  public func tally(of panel: Identifier) -> PanelTally? { tallies.first { $0.panel == panel } }
}

/// The count of one panel's ballots for one speaker in one round.
public struct PanelTally: Hashable, Codable, Sendable {
  public let panel: Identifier
  public let channel: VotingChannel
  public let issued: Int
  public let returned: Int
  public let invalid: Int
  /// Valid ballots that leave this speaker's row empty.
  public let abstained: Int
  /// Ballots per grade; a grade without an entry has none.
  public let counts: [Identifier: Int]

  public init(
    panel: Identifier, channel: VotingChannel = .paper, issued: Int, returned: Int, invalid: Int, abstained: Int,
    counts: [Identifier: Int]
  ) {
    self.panel = panel
    self.channel = channel
    self.issued = issued
    self.returned = returned
    self.invalid = invalid
    self.abstained = abstained
    self.counts = counts
  }

  public var valid: Int { returned - invalid }
  public var graded: Int { counts.values.reduce(0, +) }
  /// More ballots came back than went out: the round is void and is held again.
  public var isVoid: Bool { returned > issued }

  public func base(_ base: PercentageBase, attendance: Attendance?) -> Int {
    switch base {
    case .valid: valid
    case .returned: returned
    case .present: attendance?.present ?? 0
    case .due: attendance?.due ?? 0
    }
  }
}

/// The ballots with a rule's grades, over all panels together, and the base they are a share of.
public struct RuleBallots: Hashable, Sendable {
  public let count: Int
  public let base: Int

  public var share: Share { Share(count, of: base) }
}

/// A share in hundredths of a percent.
public struct Share: Hashable, Comparable, Sendable {
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  /// `part` of `whole`, by the rule of `Hundredths`.
  public init(_ part: Int, of whole: Int) {
    hundredths = Hundredths(part * 100, over: whole).rawValue
  }

  public static func < (a: Share, b: Share) -> Bool { a.hundredths < b.hundredths }

  /// `66.67%`
  public var text: String { "\(Hundredths(rawValue: hundredths).text)%" }
}
