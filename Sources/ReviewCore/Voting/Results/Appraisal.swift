/// The ratings of one speaker: the rounds they were rated in, as `Session.appraisal(of:)` makes them of the session's.
///
/// A round is never reset or overwritten. A repeated vote is the next round, with its reason; the earlier ones stay in
/// the minutes.
public struct Appraisal: Hashable, Sendable {
  public let rounds: [AppraisalRound]

  /// The round that counts.
  public var current: AppraisalRound? { rounds.last }
}

/// One round as it is for one speaker: the round itself, and what its counts say of them.
public struct AppraisalRound: Hashable, Sendable {
  public let round: Round
  public let speaker: Identifier
  /// Whether a score, a grade and consequences follow from it (`Session.hasResult`).
  public let hasResult: Bool
  /// In the plan's order of panels and criteria, as far as they are counted.
  public let tallies: [PanelTally]
  /// How many of each panel may not rate this speaker.
  let barred: [Identifier: Int]

  /// The round's place in the session.
  public var id: Int { round.id }
  /// How many times the speaker has been rated by then, this vote included.
  public var number: Int { round.number(for: speaker) }
  /// Why the vote was held again; nil for the first round.
  public var reason: String? { round.opening.reason }
  public var state: Round.State { round.state }
  /// Why the round was declared void.
  public var voided: String? { round.voided }
  /// The panels' attendance as the vote began.
  public var attendance: [Identifier: Attendance] { round.attendance }

  /// What a panel's percentages are of.
  public func base(of tally: PanelTally, _ base: PercentageBase) -> Int {
    tally.base(base, attendance: attendance[tally.panel], barred: barred[tally.panel] ?? 0)
  }

  /// The panel's only count; the first of several criteria.
  public func tally(of panel: Identifier) -> PanelTally? { tallies.first { $0.panel == panel } }

  public func tallies(of panel: Identifier) -> [PanelTally] { tallies.filter { $0.panel == panel } }
}

/// The count of one panel's ballots for one speaker in one round: its bags' counts added up, in one place of the sheet.
public struct PanelTally: Hashable, Sendable {
  public let panel: Identifier
  /// Nil where ballots came through several.
  public let channel: VotingChannel?
  public let issued: Int
  public let returned: Int
  public let voidSheets: Int
  /// What all of them say in that place.
  public let row: RowCount

  public init(
    panel: Identifier, channel: VotingChannel? = .paper, issued: Int, returned: Int, voidSheets: Int, row: RowCount
  ) {
    self.panel = panel
    self.channel = channel
    self.issued = issued
    self.returned = returned
    self.voidSheets = voidSheets
    self.row = row
  }

  public var criterion: Identifier? { row.place.criterion }
  /// Void sheets, and rows that are void on sheets that are not.
  public var invalid: Int { voidSheets + row.void }
  /// Valid ballots that leave this speaker's row empty.
  public var abstained: Int { row.blank }
  /// Ballots of the speaker's own people, who may not rate them; nil is none.
  public var own: Int? { row.own == 0 ? nil : row.own }
  /// Ballots per grade; a grade without an entry has none.
  public var counts: [Identifier: Int] { row.counts }

  /// Grades and abstentions add up to these.
  public var valid: Int { returned - invalid - (own ?? 0) }
  public var graded: Int { row.graded }
  public var isVoid: Bool { Round.isVoid(returned: returned, issued: issued) }

  /// Ballots of those who may rate this speaker.
  public var admitted: Int { max(0, returned - (own ?? 0)) }

  /// The number that percentages are a share of (RULES: base).
  ///
  /// Members who may not rate this speaker, `barred` of them, belong to no base, and neither do their ballots. The
  /// sign-in table does not say how many of them are present, so all of them are taken to be; but the base is never
  /// smaller than the number of ballots that came back from the other members.
  public func base(_ base: PercentageBase, attendance: Attendance?, barred: Int) -> Int {
    switch base {
    case .valid: max(0, valid)
    case .returned: admitted
    case .present: max(admitted, (attendance?.present ?? 0) - barred)
    case .due: max(admitted, (attendance?.due ?? 0) - barred)
    }
  }

  /// The mean points of the marks given, rounded; nil where there are none.
  public func points(_ rules: AppraisalRules) -> Hundredths? {
    guard graded > 0 else { return nil }
    return Hundredths(rules.choices.reduce(0) { $0 + $1.points * (counts[$1.id] ?? 0) }, over: graded)
  }
}

/// The ballots with a rule's grades and the base they are a share of.
public struct RuleBallots: Hashable, Sendable {
  public let count: Int
  public let base: Int

  public init(count: Int, base: Int) {
    self.count = count
    self.base = base
  }

  public var share: Share { Share(count, of: base) }

  /// The fewest ballots of the base whose share, as it is printed, reaches the rule's; never fewer than one.
  public func needed(by rule: ConsequenceRule) -> Int {
    max(1, (base * (2 * rule.share - 1) + 19_999) / 20_000)
  }
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
