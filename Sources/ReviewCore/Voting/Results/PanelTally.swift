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
  public var valid: Int { SheetTotals(returned: returned, void: voidSheets).valid(in: row) }
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
